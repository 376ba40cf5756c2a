"""foidesk similar: past cases that ask for what a case, or a text, asks for."""

from contextlib import suppress
from typing import Any, Final

from foidesk.casework.find_similar import Similar, catch_up_similar, similar_to_case, similar_to_text
from foidesk.casework.thesaurus_in_force import thesaurus_in_force
from foidesk.cli.parser import WrongUse
from foidesk.cli.surroundings import Errand
from foidesk.domain.dates import counted
from foidesk.store.case_file import CaseFile
from foidesk.store.faults import CaseFileInUse, CaseFileReadOnly, NoSuchCase
from foidesk.store.marking import count_due, is_up_to_date

NONE: Final = "No past request is like it."


def run(errand: Errand) -> int:
    """Say which past cases are most like it, the likest first; never the case itself."""
    asked = errand.asked
    if (asked.reference is None) == (asked.text is None):
        raise WrongUse("Give the reference of a case, or --text TEXT.", "See “foidesk similar --help”.")
    with errand.case_file() as case_file:
        is_behind = not case_file.look(is_up_to_date, case_file.look(thesaurus_in_force))
    if is_behind:
        _catch_up(errand)
    with errand.case_file() as case_file:
        found = _found(case_file, asked.reference, asked.text, asked.limit)
        left = case_file.look(count_due)
    errand.console.answer({"matches": [_document(one) for one in found]}, *([*map(_line, found)] or [NONE]))
    if left:
        errand.console.remark(
            f"{counted(left, 'case')} could not be looked through: another FoiDesk is open."
        )
    return 0


def _catch_up(errand: Errand) -> None:
    """Mark what is not marked yet; where somebody else has the file, what is marked must do."""
    with suppress(CaseFileInUse, CaseFileReadOnly), errand.case_file(for_writing=True) as case_file:
        while catch_up_similar(case_file):
            pass


def _found(case_file: CaseFile, reference: str | None, text: str | None, limit: int) -> tuple[Similar, ...]:
    if reference is None:
        return case_file.look(similar_to_text, text or "", limit)
    from foidesk.store.case_sheets import find_case  # SQLModel: not for a text

    case_id = case_file.read(find_case, reference)
    if case_id is None:
        raise NoSuchCase(reference)
    return case_file.look(similar_to_case, case_id, limit)


def _document(one: Similar) -> dict[str, Any]:
    case = one.case
    return {
        "reference": case.reference,
        "score": round(one.score, 3),
        "subject": case.subject,
        "outcome": case.outcome or None,
        "stage": case.stage,
        "received": case.received_on.isoformat(),
        "answered": case.answered_on and case.answered_on.isoformat(),
        "provisions": list(case.provisions),
    }


def _line(one: Similar) -> str:
    case = one.case
    answered = f"answered {case.answered_on}" if case.answered_on else case.stage.replace("_", " ")
    told = [case.outcome.replace("_", " "), ", ".join(case.provisions)]
    said = "  ".join((f"{one.score:.2f}", case.reference, answered, *filter(None, told), case.subject))
    return said.rstrip()
