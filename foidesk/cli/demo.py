"""foidesk demo: the sample cases, in the window or as letters in a folder."""

from pathlib import Path

from foidesk.casework.make_demo import make_demo
from foidesk.casework.write_letters import write_letters
from foidesk.cli.outputs import CannotWrite
from foidesk.cli.parser import WrongUse
from foidesk.cli.surroundings import Errand
from foidesk.cli.wish import NoScreen, Wish
from foidesk.store.anchors import remember_anew
from foidesk.store.case_file import CaseFile


def run(errand: Errand) -> int:
    """Make the sample case file where it is not yet there, and show it."""
    errand.refuse_passphrase()
    places = errand.around.places
    folder = errand.asked.file or places.demo
    if folder.absolute() == places.case_file.absolute():
        raise WrongUse(f"{folder} is your own case file.", "Leave --file out.")
    if errand.asked.no_window or not errand.around.has_screen:
        return _draw(errand, folder)
    _made(errand, folder).close()
    try:
        return errand.around.open_window(Wish(folder, sample=True))
    except NoScreen as missing:
        errand.console.complain(missing)
        return _draw(errand, folder)


def _made(errand: Errand, folder: Path) -> CaseFile:
    """Return the sample case file, open; of a new one the audit is remembered from here on."""
    is_new = not folder.exists()
    case_file = make_demo(folder, errand.lawbook(), errand.hand)
    if is_new:
        remember_anew(case_file, errand.anchors)
    return case_file


def _draw(errand: Errand, folder: Path) -> int:
    """Write every letter of the sample out, and say where."""
    own = errand.asked.file is not None
    letters = folder.with_name(f"{folder.stem} letters") if own else errand.around.places.demo_letters
    case_file = _made(errand, folder)
    try:
        written = write_letters(case_file, letters)
    except OSError as error:
        raise CannotWrite(letters, error) from None
    finally:
        case_file.close()
    document = {"file": str(folder), "letters": [str(path) for path in written]}
    said = f"{len(written)} sample letters are in {letters}; the sample case file is {folder}"
    errand.console.answer(document, *(str(path) for path in written), said)
    return 0
