"""JavaScript as it is published: modules that belong together joined into one file, so that they compress together."""

from __future__ import annotations

import re
from collections.abc import Mapping

_IMPORT = re.compile(r'^import \{([^}]*)\} from "([^"]+)";\n', re.M)
_AGAIN = re.compile(r"^export \{[^}]*\};\n", re.M)
_TOP = re.compile(r"^(?:export )?(?:async )?(?:function|const|let|class) (\w+)", re.M)


def joined(modules: Mapping[str, str], exports: tuple[str, ...]) -> str:
    """Return one module made of several that import each other as `./name.js`; `modules` is in order of dependence.

    Raises: ValueError, when a name at the top is used twice.
    """
    outside: dict[str, dict[str, None]] = {}
    seen: dict[str, str] = {}
    for module, text in modules.items():
        for names, path in _IMPORT.findall(text):
            if path.startswith("../"):
                outside.setdefault(path, {}).update(dict.fromkeys(filter(None, map(str.strip, names.split(",")))))
        for name in _TOP.findall(text):
            if name in seen:
                raise ValueError(f"'{name}' is defined in {seen[name]} and in {module}")
            seen[name] = module
    if twice := seen.keys() & {name for names in outside.values() for name in names}:
        raise ValueError(f"{sorted(twice)} is defined here and imported from elsewhere")
    imports = [f'import {{ {", ".join(names)} }} from "{path}";\n' for path, names in outside.items()]
    bodies = [re.sub(r"^export ", "", _AGAIN.sub("", _IMPORT.sub("", text)), flags=re.M) for text in modules.values()]
    return "".join([*imports, *bodies, f"export {{ {', '.join(exports)} }};\n"])
