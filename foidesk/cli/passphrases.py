"""How the command line takes a passphrase, and gives a recovery code."""

from pathlib import Path
from typing import Final

from foidesk.casework.change_keys import advice_on
from foidesk.cli.console import Console
from foidesk.cli.outputs import bytes_of
from foidesk.domain.problems import Problem

LARGEST: Final = 4096


class BadPassphraseFile(Problem):
    """A file that holds no passphrase."""

    remedy = "Write the passphrase on one line of a text file."

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"{path} {why}.")


def passphrase_in(path: Path) -> str:
    """Return the passphrase on the one line of a file; the line's end is no part of it.

    Raises CannotRead or BadPassphraseFile.
    """
    data = bytes_of(path)
    if len(data) > LARGEST:
        raise BadPassphraseFile(path, "is too long for a passphrase")
    try:
        text = data.decode("utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError:
        raise BadPassphraseFile(path, "is not a text file") from None
    if not text.strip():
        raise BadPassphraseFile(path, "is empty")
    if "\n" in text:
        raise BadPassphraseFile(path, "has more than one line")
    return text


def advise_on(passphrase: str | None, console: Console) -> None:
    """Say what there is to say of a new passphrase."""
    if passphrase is not None and (said := advice_on(passphrase)):
        console.remark(said)


def code_block(code: str) -> tuple[str, ...]:
    """Return the lines that show a recovery code, once; none of them is written down anywhere else."""
    return (
        "",
        "  RECOVERY CODE of this case file",
        "",
        f"      {code}",
        "",
        "  Print it and put it in the office safe: it opens the case file when this computer is gone or the",
        "  passphrase is forgotten. It is shown this once, and kept nowhere.",
        "",
    )
