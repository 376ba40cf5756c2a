"""Tell whether what arrived is there already."""

from foidesk.domain.case import Case
from foidesk.domain.problems import Problem
from foidesk.intake.draft import Draft
from foidesk.store.case_sheets import find_case, find_message
from foidesk.store.cases import case_value
from foidesk.store.packed import pack, storable
from foidesk.store.records import Records


class ReferenceTaken(Problem):
    """A case of that reference is there, with other content."""

    def __init__(self, reference: str) -> None:
        super().__init__(
            f"There is already a case {reference}, and it is not the same.",
            "Give the new one another reference, or none to have the next one given out.",
        )


def find_duplicate(records: Records, draft: Draft) -> int | None:
    """Return the case a draft was logged as before: the same message, or the same reference and content.

    Raises ReferenceTaken where the reference is there with other content.
    """
    if draft.message_id and (found := find_message(records, storable(draft.message_id))) is not None:
        return found
    reference = draft.case.reference.strip()
    found = find_case(records, storable(reference)) if reference else None
    if found is None or same_content(case_value(records, found), draft.case):
        return found
    raise ReferenceTaken(reference)


def same_content(one: Case, other: Case) -> bool:
    """Return whether two cases would be kept as the same."""
    return storable(pack(one)) == storable(pack(other))
