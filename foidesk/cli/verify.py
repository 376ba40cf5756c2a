"""foidesk verify: whether the case file holds together."""

from foidesk.casework.verify_case_file import verify_case_file
from foidesk.cli.faults import THE_ANSWER_IS_NO
from foidesk.cli.surroundings import Errand
from foidesk.domain.dates import counted
from foidesk.store.faults import CaseFileDamaged
from foidesk.store.verifying import Verdict


def run(errand: Errand) -> int:
    """Tell every fault; a case file too damaged to be opened is an answer as well."""
    try:
        with errand.case_file() as case_file:
            anchor = errand.anchors.remembered(case_file)
            found = verify_case_file(case_file, errand.lawbook(), anchor=anchor)
    except CaseFileDamaged as damaged:
        found = Verdict(0, 0, (str(damaged),))
    document = {
        "ok": found.ok,
        "cases": found.cases,
        "audit_rows": found.audit_rows,
        "faults": list(found.faults),
    }
    held = f"{counted(found.cases, 'case')}, {counted(found.audit_rows, 'row')} of audit"
    errand.console.answer(document, *found.faults, f"{'In order' if found.ok else 'Not in order'}: {held}.")
    return 0 if found.ok else THE_ANSWER_IS_NO
