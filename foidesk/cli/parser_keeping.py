"""The grammar of the commands that keep the case file: keys, copies, the audit, and what leaves it."""

import argparse
from collections.abc import Callable
from pathlib import Path

from foidesk.cli import typed


def add_keeping(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Add the commands that look after the case file as a whole, or take something out of it."""
    _add_keys(command("keys", "Say whether the case file is encrypted and what opens it, or change that."))
    backup = command("backup", "Back the case file up into a folder, and check the backup.")
    backup.add_argument("place", type=Path, metavar="DEST", help="a folder, best on another disk")
    restore = command("restore", "Bring a backup back; the case file that is there is moved aside, whole.")
    restore.add_argument("source", type=Path, metavar="SRC", help="the folder of backups, or one of them")
    command("verify", "Look the whole case file through; answers 1 where something is not as it was kept.")
    _add_export(command("export", "Write a case into a file."))
    _add_audit(command("audit", "Say who did what, when; with --out write all of it into a file."))
    _add_retire(command("retire", "Show the cases whose time is over; destroy or hold cases."))
    access = command("access", "Find what is held about a person; with --out write it into a file.")
    access.add_argument("words", metavar="NAME", help="a part of a name, e-mail or organisation")
    access.add_argument("--case", action="extend", nargs="+", metavar="REF", help="only these of the matches")
    access.add_argument("--out", type=Path, metavar="FILE.zip", help="all that is held of them")


def _add_keys(keys: argparse.ArgumentParser) -> None:
    either = keys.add_mutually_exclusive_group()
    either.add_argument(
        "--encrypt", action="store_true", help="encrypt the case file; prints a recovery code"
    )
    either.add_argument("--decrypt", action="store_true", help="make it plain again")
    keys.add_argument(
        "--new-passphrase-file",
        type=Path,
        metavar="FILE",
        help="open it by this passphrase, not the one before",
    )
    keys.add_argument(
        "--new-recovery-code",
        action="store_true",
        help="print another one; the one before opens nothing more",
    )
    here = keys.add_mutually_exclusive_group()
    here.add_argument("--remember", action="store_true", help="let this computer's keyring open it")
    here.add_argument("--forget", action="store_true", help="ask for the passphrase on this computer")


def _add_export(export: argparse.ArgumentParser) -> None:
    export.add_argument("reference", metavar="REF")
    export.add_argument("--format", choices=["json", "bundle"], required=True)
    export.add_argument("--out", type=Path, required=True, metavar="FILE", help="a .json, or a .zip")
    export.add_argument(
        "--restricted", action="store_true", help="with what is true behind a neither-confirm-nor-deny answer"
    )


def _add_audit(audit: argparse.ArgumentParser) -> None:
    audit.add_argument("reference", nargs="?", metavar="REF", help="one case; by default the whole file")
    audit.add_argument("--out", type=Path, metavar="FILE.csv", help="or a .json, with what seals each row")
    audit.add_argument("--accept", action="store_true", help="go on from here: an older copy was put back")
    audit.add_argument("--limit", type=typed.count, metavar="N", help="show so many of the newest")


def _add_retire(retire: argparse.ArgumentParser) -> None:
    one = retire.add_mutually_exclusive_group()
    one.add_argument("--list", action="store_true", help="the cases whose time is over, and what holds them")
    one.add_argument("--anonymise", nargs="+", metavar="REF", help="erase everybody in them; they count on")
    one.add_argument("--delete", nargs="+", metavar="REF", help="erase all of it but a row of statistics")
    one.add_argument("--hold", metavar="REF", help="keep a case, whatever its schedule says; wants --reason")
    one.add_argument("--release", metavar="REF", help="lift the hold on a case")
    one.add_argument("--certificate", type=typed.count, metavar="N", help="write certificate N; wants --out")
    retire.add_argument("--yes", action="store_true", help="do it; without it, only say what would be")
    retire.add_argument("--reason", metavar="TEXT", help="why before its time, or why it is held")
    retire.add_argument("--out", type=Path, metavar="FILE.pdf", help="the certificate as a file as well")
    retire.add_argument("--limit", type=typed.count, metavar="N", help="list no more than so many")
