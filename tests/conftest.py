"""What every room's tests share."""

import os

# No test, and no program a test starts, may touch the keyring of whoever runs it: there is none, unless a test
# brings one of its own. It is said before anything can have looked.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

import pytest
from hypothesis import settings

from tests.keyring_fixture import a_keyring, cheap_scrypt

__all__ = ["a_keyring", "cheap_scrypt"]

# A machine that is busy with something else is no fault in the program.
settings.register_profile("foidesk", deadline=None)
settings.load_profile("foidesk")


LONG = (
    "tests/walkthrough",
    "tests/ui/test_accessible",
    "tests/ui/test_leaks",
    "tests/ui/test_palette_reaches",
    "tests/letters/test_tagging",
    "tests/faults",
)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--accept",
        action="store_true",
        help="write the golden letters anew; read the diff before you keep it",
    )
    parser.addoption(
        "--kills",
        type=int,
        default=210,
        help="how many processes the fault suite kills; 2000 for a thorough run",
    )
    parser.addoption(
        "--leaks",
        type=int,
        default=20,
        help="how often every page and dialog is opened and closed; 200 for a thorough run",
    )


def pytest_xdist_auto_num_workers() -> int:
    """Have a worker more than there are processors: walkthroughs mostly wait for another program's window."""
    return len(os.sched_getaffinity(0)) + 1


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files that take long, so that no worker is left alone with one of them at the end."""
    items.sort(key=lambda item: not item.nodeid.startswith(LONG))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what tests had to tell: counts and times that a reader wants to see, passed or not."""
    reports = [report for kind in ("passed", "failed") for report in terminalreporter.stats.get(kind, ())]
    told = [text for report in reports for name, text in report.user_properties if name == "told"]
    kills, seconds = (
        sum(value for report in reports for name, value in report.user_properties if name == what)
        for what in ("kills", "seconds")
    )
    if kills:
        told.append(f"kill -9: {kills} kills in {seconds:.0f} s, nothing lost, nothing half done")
    for line in dict.fromkeys(map(str, told)):
        terminalreporter.write_line(line)
