"""Joining modules: one file that behaves as the several did, or a clear refusal."""

from __future__ import annotations

import pytest

from generator.core.scripts import joined

ADD = 'import { one } from "../core/one.js";\nexport const add = (n) => n + one;\n'
TWICE = 'import { add } from "./add.js";\nimport { one, two } from "../core/one.js";\n\nexport function twice(n) {\n  return add(n) * two - one;\n}\nexport { add };\n'  # noqa: E501


def test_joins_what_is_inside_and_imports_what_is_outside_once() -> None:
    made = joined({"add": ADD, "twice": TWICE}, ("twice", "add"))
    assert made.startswith('import { one, two } from "../core/one.js";\nconst add')
    assert made.endswith("export { twice, add };\n")
    assert "./add.js" not in made


@pytest.mark.parametrize("other", ["const add = 1;\n", "const one = 1;\n"])
def test_refuses_a_name_that_is_used_twice(other: str) -> None:
    with pytest.raises(ValueError, match="is defined"):
        joined({"add": ADD, "other": other}, ("add",))
