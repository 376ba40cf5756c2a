"""A letter saved where the officer wants it: whole, or not at all."""

import errno
from pathlib import Path
from typing import Final

from foidesk.domain.problems import Problem
from foidesk.store.files import write_beside, write_safely
from foidesk.store.open_copies import OpenCopies
from foidesk.ui.tongue import marked, translate

WHAT: Final = (
    *(marked("Saving", "letter"), marked("Saving", "copy"), marked("Saving", "e-mail")),
    *(marked("Saving", "certificate"), marked("Saving", "export"), marked("Saving", "audit")),
    marked("Saving", "card of keys"),
)


class CannotSaveLetter(Problem):
    """The PDF could not be written where it was wanted."""

    remedy = marked("Problems", "Choose another folder.")


def save_letter(pdf: bytes, to: Path, what: str = "letter") -> Path:
    """Write the bytes beside `to` and move them there once they are safely down. Raises CannotSaveLetter.

    `what` it is goes into the sentence where they cannot be.
    """
    try:
        if to.exists() and not to.is_file():
            raise OSError(errno.ENODEV, translate("Letters", "it is not a file"))
        write_safely(to, pdf)
    except OSError as error:
        raise _problem(error, to, what) from error
    return to


def save_new(pdf: bytes, folder: Path, name: str) -> Path:
    """Save a letter in a folder, never over a file that is there. Raises CannotSaveLetter."""
    try:
        return write_beside(folder / name, pdf)
    except OSError as error:
        raise _problem(error, folder / name) from error


def copied(copies: OpenCopies, name: str, data: bytes, what: str, *, read_only: bool = True) -> Path:
    """Return a copy for another program to show. Raises CannotSaveLetter."""
    try:
        return copies.copy(name, data, read_only=read_only)
    except OSError as error:
        raise _problem(error, Path(error.filename or name), what) from error


def _problem(error: OSError, to: Path, what: str = "letter") -> CannotSaveLetter:
    what = translate("Saving", what)
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return CannotSaveLetter(
            translate("Saving", "There is no room left in {folder}, so the {what} was not saved.").format(
                folder=to.parent, what=what
            ),
            translate("Letters", "Free some space, or choose another folder."),
        )
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        said = translate("Saving", "The {what} was not saved: {folder} or {file} may not be written to.")
        return CannotSaveLetter(said.format(what=what, folder=to.parent, file=to.name))
    if error.errno in {errno.ENOENT, errno.ENOTDIR}:
        said = translate("Saving", "The {what} was not saved: there is no folder {folder}.")
        return CannotSaveLetter(said.format(what=what, folder=to.parent))
    said = translate("Saving", "The {what} was not saved in {folder}: {why}.")
    return CannotSaveLetter(said.format(what=what, folder=to.parent, why=error.strerror or error))
