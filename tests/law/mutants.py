"""A mutation test of the date kernel: break one thing at a time and see whether a test notices.

Run `python -m tests.law.mutants` to list the survivors; `test_mutants.py` holds them against the table below.
"""

from __future__ import annotations

import ast
import copy
import signal
import sys
import types
from collections.abc import Callable, Iterator
from pathlib import Path

import generator.core.dates as dates_module
import generator.law.clock as clock_module
from tests.law.kernel import KERNEL_TESTS

Kernel = dict[str, types.ModuleType]
SOURCES = {"dates": dates_module, "clock": clock_module}
PATIENCE = 5.0
"""Seconds; the tests of the sound kernel take less than one."""

SKIPPED = {"weekday", "in_words", "with_weekday", "short"}
"""Words, not dates."""

COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE), ast.LtE: (ast.Lt, ast.Gt), ast.Gt: (ast.GtE, ast.LtE), ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,), ast.NotEq: (ast.Eq,),
}  # fmt: skip
OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv, ast.FloorDiv: ast.Mult, ast.Mod: ast.FloorDiv,
}  # fmt: skip


def mutants(tree: ast.Module) -> Iterator[tuple[str, ast.Module]]:
    """Yield every module that differs from `tree` in one place, with what was changed."""
    for number, node in enumerate(ast.walk(tree)):
        for label, change in _changes(node):
            mutant = copy.deepcopy(tree)
            target = next(item for place, item in enumerate(ast.walk(mutant)) if place == number)
            change(target)
            line = getattr(node, "lineno", 0)
            yield f"{_function(tree, line)}: {label}", ast.fix_missing_locations(mutant)


def _changes(node: ast.AST) -> Iterator[tuple[str, Callable[[ast.AST], None]]]:
    if isinstance(node, ast.Compare):
        for index, operator in enumerate(node.ops):
            for other in COMPARISONS.get(type(operator), ()):
                yield f"{ast.unparse(node)} | {other.__name__}", _set_comparison(index, other)
    elif isinstance(node, ast.BinOp) and type(node.op) in OPERATORS:
        yield f"{ast.unparse(node)} | {OPERATORS[type(node.op)].__name__}", _set("op", OPERATORS[type(node.op)]())
    elif isinstance(node, ast.BoolOp):
        other_bool = ast.And() if isinstance(node.op, ast.Or) else ast.Or()
        yield f"{ast.unparse(node)} | {type(other_bool).__name__}", _set("op", other_bool)
    elif isinstance(node, ast.Constant) and isinstance(node.value, int) and not isinstance(node.value, bool):
        yield f"{node.value} | {node.value + 1}", _set("value", node.value + 1)
    elif isinstance(node, ast.IfExp):
        yield f"{ast.unparse(node)} | always the first", _set("test", ast.Constant(True))
        yield f"{ast.unparse(node)} | always the second", _set("test", ast.Constant(False))
    elif isinstance(node, ast.Name) and node.id in ("max", "min") and isinstance(node.ctx, ast.Load):
        yield f"{node.id} | the other", _set("id", "min" if node.id == "max" else "max")


def _set(name: str, value: object) -> Callable[[ast.AST], None]:
    return lambda node: setattr(node, name, value)


def _set_comparison(index: int, other: type[ast.cmpop]) -> Callable[[ast.AST], None]:
    def change(node: ast.AST) -> None:
        assert isinstance(node, ast.Compare)
        node.ops[index] = other()

    return change


def _function(tree: ast.Module, line: int) -> str:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.lineno <= line <= (node.end_lineno or 0):
            return node.name
    return "module"


def survivors() -> Iterator[tuple[str, str]]:
    """Yield every change that no kernel test notices."""
    for name, module in SOURCES.items():
        source = Path(str(module.__file__)).read_text(encoding="utf-8")
        tree = ast.parse(source)
        for label, mutant in mutants(tree):
            if label.split(":")[0] in SKIPPED or label.startswith("module"):
                continue
            if not _noticed(name, module, mutant):
                yield name, label


def _noticed(name: str, module: types.ModuleType, mutant: ast.Module) -> bool:
    broken = types.ModuleType(module.__name__)
    sys.modules[module.__name__] = broken  # a dataclass looks its module up there
    signal.signal(signal.SIGALRM, _too_long)
    signal.setitimer(signal.ITIMER_REAL, PATIENCE)
    try:
        exec(compile(mutant, f"<{name}>", "exec"), broken.__dict__)
        for test in KERNEL_TESTS:
            test({key: broken if key == name else original for key, original in SOURCES.items()})
    except Exception:
        return True
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        sys.modules[module.__name__] = module
    return False


def _too_long(*_: object) -> None:
    raise TimeoutError  # a mutant that never ends has been noticed


if __name__ == "__main__":
    for where, what in survivors():
        print(f"{where}  {what}")
