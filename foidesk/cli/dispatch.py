"""From what was typed to an exit code: 0 done, 1 the answer is no, 2 wrong use or bad input."""

import argparse
import logging
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Final

from foidesk.cli.console import Console
from foidesk.cli.faults import TROUBLE, tell_fault
from foidesk.cli.parser import read_command
from foidesk.cli.surroundings import Errand, Surroundings
from foidesk.cli.wish import Wish
from foidesk.domain.problems import Problem
from foidesk.store.unfinished_restore import finish_restore

COMMANDS: Final = {
    "act": "act",
    "audit": "audit",
    "backup": "backup",
    "check": "check",
    "demo": "demo",
    "due": "due",
    "export": "export",
    "holidays": "holidays",
    "keys": "keys",
    "letter": "letter",
    "list": "register",
    "log": "log",
    "restore": "restore",
    "access": "access",
    "retire": "retire",
    "salvage": "salvage",
    "setup": "setup",
    "show": "show",
    "similar": "similar",
    "verify": "verify",
}
"""The module of each command. It is imported when it is asked for: most need what others can do without."""


def run(argv: Sequence[str], around: Surroundings) -> int:
    """Carry out a command line and return its exit code. Nothing but SystemExit after --help escapes."""
    console = Console(around.out, around.err)
    try:
        return _carry_out(read_command(argv), around)
    except Problem as problem:
        console.complain(problem)
    except KeyboardInterrupt:
        console.complain(Problem("Stopped. What was printed as done is done."))
    except BrokenPipeError:
        pass  # “foidesk list | head” has seen enough
    except OSError as error:
        logging.getLogger("foidesk").exception("the system refused")
        why = f"The system refused: {error.strerror or error}."
        console.complain(Problem(why, "Put that right and try again."))
    except Exception as error:  # noqa: BLE001 – the door: what is no Problem is a bug, logged and told without its words
        tell_fault(error, console, around.places.log)
    return TROUBLE


def _carry_out(asked: argparse.Namespace, around: Surroundings) -> int:
    errand = Errand(asked, Console(around.out, around.err, asked.json), around)
    finish_restore(errand.folder)
    if asked.command is None:
        return around.open_window(Wish(errand.folder, secret=errand.passphrase()))
    command: Callable[[Errand], int] = import_module(f"foidesk.cli.{COMMANDS[asked.command]}").run
    return command(errand)
