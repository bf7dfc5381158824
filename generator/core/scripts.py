"""JavaScript and style as they are published: modules that belong together in one file, and no byte too many."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Collection, Mapping

import minify

_IMPORT = re.compile(r'^import \{([^}]*)\} from "([^"]+)";\n', re.M)
_OTHER_IMPORT = re.compile(r"^import\b.*|^export \*.*|^export \{.*\} from.*", re.M)
_EXPORTED = re.compile(r"^export (?:async )?(?:function|const|class) (\w+)", re.M)
_TOP = re.compile(r"^(?:export )?(?:async )?(?:function|const|let|class) (\w+)", re.M)
_AGAIN = re.compile(r"^export \{([^}]*)\};\n", re.M)

Source = Callable[[str], str]
"""The text of a module by its name, for example `law/timeline.js`."""


def bundled(entry: str, alone: Collection[str], source: Source) -> str:
    """Return one module: the entry with all it imports, but for what is published `alone` and stays an import.

    Raises: ValueError, when two modules use the same name, or import in a form that this house does not use.
    """
    order: list[str] = []
    _in_order(entry, alone, source, order)
    if order == [entry]:
        return source(entry)
    outside: dict[str, list[str]] = {}
    for module in order:
        for names, path in _IMPORT.findall(source(module)):
            other = _absolute(path, module)
            if other not in order:
                outside.setdefault(_relative(other, posixpath.dirname(entry)), []).extend(_listed(names))
    taken = {name for names in outside.values() for name in names}
    _refuse_doubles({module: source(module) for module in order}, taken)
    imports = [f'import {{ {", ".join(dict.fromkeys(names))} }} from "{path}";\n' for path, names in outside.items()]
    bodies = [re.sub(r"^export ", "", _AGAIN.sub("", _IMPORT.sub("", source(module))), flags=re.M) for module in order]
    given = ", ".join(exports(source(entry)))
    inside = "".join(["const $ = (() => {\n", *bodies, f"return {{ {given} }};\n}})();\n"])
    return "".join([*imports, inside, f"export const {{ {given} }} = $;\n" if given else ""])


def exports(text: str) -> tuple[str, ...]:
    """Return the names that a module gives to others."""
    again = [name for names in _AGAIN.findall(text) for name in _listed(names)]
    return (*_EXPORTED.findall(text), *again)


def minified(text: str, kind: str) -> str:
    """Return a script (`js`) or a style sheet (`css`) that does the same in fewer bytes."""
    made: str = minify.string({"js": "application/javascript", "css": "text/css"}[kind], text)
    return made


def _in_order(module: str, alone: Collection[str], source: Source, order: list[str]) -> None:
    text = source(module)
    if strange := _OTHER_IMPORT.search(_IMPORT.sub("", text)):
        raise ValueError(f"{module}: '{strange.group()}' is not an import of this house")
    for names, path in _IMPORT.findall(text):
        other = _absolute(path, module)
        if other in alone:
            continue
        if " as " in names:
            raise ValueError(f"{module}: '{names.strip()}' is not an import of this house")
        if other not in order:
            _in_order(other, alone, source, order)
    order.append(module)


def _refuse_doubles(texts: Mapping[str, str], imported: Collection[str]) -> None:
    seen = dict.fromkeys(imported, "an import")
    for module, text in texts.items():
        for name in _TOP.findall(text):
            if name in seen:
                raise ValueError(f"'{name}' is defined in {module} and in {seen[name]}")
            seen[name] = module


def _listed(names: str) -> list[str]:
    return [name.strip() for name in names.split(",") if name.strip()]


def _absolute(path: str, module: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(module), path))


def _relative(module: str, folder: str) -> str:
    path = posixpath.relpath(module, folder)
    return path if path.startswith("../") else f"./{path}"
