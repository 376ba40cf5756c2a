"""The grammar of the command line. Only what exists is offered."""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final, NoReturn

from foidesk import __version__
from foidesk.cli import typed
from foidesk.cli.parser_keeping import add_keeping
from foidesk.domain.dates import capitalised
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.lifecycle import Stage
from foidesk.domain.problems import Problem
from foidesk.domain.regime import NonWorkingReceipt, Regime, Variation

LETTERS: Final = tuple(kind.value for kind in LetterKind)
"""The kinds of letter that can be drawn; a test holds them against casework's own table."""


class WrongUse(Problem):
    """What was typed is not a command."""


class Parser(argparse.ArgumentParser):
    """Refuses in one sentence, and takes no option cut short."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(allow_abbrev=False, **settings)

    def error(self, message: str) -> NoReturn:
        """Raise WrongUse."""
        said = capitalised(message.replace("nrecognized", "nrecognised"))
        raise WrongUse(said if said.endswith(".") else f"{said}.", f"See “{self.prog} --help”.")


def read_command(argv: Sequence[str]) -> argparse.Namespace:
    """Return what was asked; `command` is None for the window. Raises WrongUse; SystemExit after --help."""
    asked = _parser().parse_args(argv)
    for name, value in {"file": None, "json": False, "passphrase_file": None}.items():
        if name not in asked:
            setattr(asked, name, value)
    return asked


def _parser() -> Parser:
    # Left out rather than defaulted, so that an option before the command is not undone by the command's own.
    everywhere = Parser(add_help=False, argument_default=argparse.SUPPRESS)
    everywhere.add_argument(
        "--file", type=Path, metavar="CASES.foidesk", help="the case file, if not your own"
    )
    everywhere.add_argument("--json", action="store_true", help="answer with one JSON document")
    everywhere.add_argument(
        "--passphrase-file", type=Path, metavar="FILE", help="for an encrypted case file, or a new one"
    )
    parser = Parser(prog="foidesk", parents=[everywhere], description="Opens the window, or does one thing:")
    parser.add_argument("--version", action="version", version=f"FoiDesk {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    def command(name: str, help_text: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=help_text, description=help_text, parents=[everywhere])

    _add_due(command("due", "Work out a deadline; needs no case file."))
    _add_plain(command)
    _add_log(command("log", "Log requests from saved e-mails and case files in JSON."))
    _add_list(command("list", "Show the register, soonest due first."))
    _add_similar(command("similar", "Find past cases that ask for the same, in whatever words."))
    _add_act(command("act", "Record what happened to a case."))
    _add_check(command("check", "Say what a letter would lack if it were issued."))
    _add_letter(command("letter", "Draw a letter; with --issue also keep it and record that it went out."))
    add_keeping(command)
    return parser


def _add_plain(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    setup = command("setup", "Read the settings of the authority; makes the case file if there is none.")
    what = setup.add_mutually_exclusive_group(required=True)
    what.add_argument("settings", type=Path, nargs="?", metavar="FILE.json")
    what.add_argument(
        "--out", type=Path, metavar="FILE.json", help="write the settings there are, logos beside it"
    )
    setup.add_argument(
        "--dry-run", action="store_true", help="say what FILE.json would change, and change nothing"
    )
    show = command("show", "Show one case and where it stands.")
    show.add_argument("reference", metavar="REF")
    _add_holidays(command("holidays", "Show the bank holidays FoiDesk knows, or change them."))
    salvage = command("salvage", "Save what a damaged case file still holds into a new one.")
    salvage.add_argument("source", type=Path, metavar="DAMAGED.foidesk")
    salvage.add_argument("--out", type=Path, required=True, metavar="NEW.foidesk")
    demo = command("demo", "Open the sample cases; without a screen, draw their letters into a folder.")
    demo.add_argument("--no-window", action="store_true", help="draw the letters and say where")


def _add_holidays(holidays: argparse.ArgumentParser) -> None:
    holidays.add_argument(
        "--import", dest="import_file", type=Path, metavar="FILE", help="gov.uk’s JSON, or an .ics"
    )
    holidays.add_argument("--nation", type=typed.nation, help="whose list the file is, where it does not say")
    holidays.add_argument(
        "--add", type=typed.holiday, action="extend", nargs="+", default=[], metavar="DATE=NATION:TITLE",
        help="a day proclaimed; the nation may be “all”",
    )  # fmt: skip
    holidays.add_argument("--source", metavar="TEXT", help="who says so, for a day added")
    holidays.add_argument("--dry-run", action="store_true", help="say what would move, and change nothing")


def _add_due(due: argparse.ArgumentParser) -> None:
    due.add_argument(
        "--received", type=typed.day, required=True, metavar="DATE", help="the day it counts from"
    )
    due.add_argument("--regime", choices=list(Regime), type=str)
    due.add_argument("--rule", help="a rule of the table of limits; by default the answer of the regime")
    due.add_argument(
        "--event", type=typed.act_on_day, action="extend", nargs="+", default=[], metavar="ACT=DATE"
    )
    due.add_argument("--variation", choices=list(Variation), type=str)
    due.add_argument("--closed", type=typed.span, action="extend", nargs="+", default=[], metavar="FROM..TO")
    due.add_argument(
        "--non-working-receipt", choices=list(NonWorkingReceipt), type=str, default=NonWorkingReceipt.STATUTE
    )
    due.add_argument("--explain", action="store_true", help="say why, day by day")


def _add_log(log: argparse.ArgumentParser) -> None:
    log.add_argument("files", type=Path, nargs="+", metavar="FILE", help="an .eml, or a case in JSON")
    log.add_argument(
        "--received",
        type=typed.day,
        metavar="DATE",
        help="for e-mails: the day of receipt, whatever they say",
    )


def _add_list(listing: argparse.ArgumentParser) -> None:
    listing.add_argument("--stage", choices=list(Stage), type=str)
    listing.add_argument("--due-before", type=typed.day, metavar="DATE")
    listing.add_argument("--search", default="", metavar="TEXT")
    listing.add_argument("--limit", type=typed.count, metavar="N")


def _add_similar(similar: argparse.ArgumentParser) -> None:
    similar.add_argument("reference", nargs="?", metavar="REF", help="a case; it is never its own match")
    similar.add_argument("--text", metavar="TEXT", help="the words of a request, in place of a case")
    similar.add_argument(
        "--limit", type=typed.count, default=5, metavar="N", help="so many at most; by default 5"
    )


def _add_act(act: argparse.ArgumentParser) -> None:
    act.add_argument("case", metavar="REF")
    act.add_argument("act", type=typed.act, metavar="ACT")
    act.add_argument("--on", type=typed.day, required=True, metavar="DATE")
    act.add_argument("--until", type=typed.day, metavar="DATE", help="the date the act sets")
    act.add_argument("--amount", type=typed.amount)
    for name in ("provision", "to", "by", "part", "reference", "outcome", "text"):
        act.add_argument(f"--{name}")
    act.add_argument(
        "--strike", dest="struck_row", type=int, metavar="ROW",
        help="of “correct”: the row, counted from 0, that was recorded by mistake",
    )  # fmt: skip


def _add_letter(letter: argparse.ArgumentParser) -> None:
    letter.add_argument("reference", metavar="REF")
    letter.add_argument("--kind", choices=LETTERS, default="response")
    letter.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    letter.add_argument(
        "--on",
        type=typed.day,
        metavar="DATE",
        help="the date of the letter; by default today, or the day it was answered",
    )
    letter.add_argument("--large-print", action="store_true", help="in large print")
    letter.add_argument("--until", type=typed.day, metavar="DATE", help="the date the letter sets")
    letter.add_argument("--amount", type=typed.amount, help="pounds to be paid")
    letter.add_argument("--their-reference", metavar="REF", help="somebody else’s reference")
    for name in ("provision", "to", "by", "part", "outcome", "text"):
        letter.add_argument(f"--{name}", help="as of “foidesk act”")
    letter.add_argument(
        "--replaces", action="store_true", help="in place of the last issued letter of that kind"
    )
    letter.add_argument(
        "--restricted", action="store_true", help="to the regulator: with what neither-confirm-nor-deny hides"
    )
    letter.add_argument("--reason", help="why it is late, or what was wrong with the letter it replaces")
    letter.add_argument("--issue", action="store_true", help="keep it, and record its act")
    letter.add_argument(
        "--override", type=typed.override, action="extend", nargs="+", default=[], metavar="ID=REASON",
        help="issue it although this check blocks it; the reason is kept",
    )  # fmt: skip

    letter.add_argument(
        "--approved-by", metavar="NAME", help="who approved it, where the authority wants two people"
    )


def _add_check(check: argparse.ArgumentParser) -> None:
    check.add_argument("reference", metavar="REF")
    check.add_argument("--letter", dest="kind", choices=LETTERS, default="response", metavar="KIND")
    check.add_argument("--on", type=typed.day, metavar="DATE", help="as if issued that day; today by default")
