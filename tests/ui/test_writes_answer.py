"""Whatever is written from the window says so when it is done: no work an officer waits for ends in silence."""

import ast
from pathlib import Path

from foidesk import ui

ROOT = Path(ui.__file__).parent

AT_START = {"care/furnishing.py"}
"""Before the window is there to say anything."""


def calls(path):
    """Every call of a runner's `run` in a file."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "run":
            of = ast.unparse(node.func.value)
            if of.endswith("runner") and not any(one.arg == "quiet" for one in node.keywords):
                yield node


def test_no_work_that_is_waited_for_ends_in_silence():
    found = {
        (path.relative_to(ROOT).as_posix(), len(call.args))
        for path in ROOT.rglob("*.py")
        for call in calls(path)
    }
    assert len(found) > 20
    assert {name for name, given in found if given < 2} == AT_START
