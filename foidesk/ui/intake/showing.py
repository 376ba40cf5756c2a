"""What the head of the check form says of a draft, and its doubts by field."""

from collections.abc import Mapping

from foidesk.domain.case import Case
from foidesk.intake.draft import Draft, DraftField
from foidesk.ui.tongue import counted, translate


def title_of(draft: Draft) -> str:
    """Return what is being checked: an e-mail, a case file, or nothing but the officer's own entries."""
    if draft.original is not None:
        return translate("Intake", "Check this request")
    return (
        translate("Intake", "New request")
        if draft.original_name is None
        else translate("Intake", "Check this case")
    )


def said_of(draft: Draft, place: str) -> str:
    """Return where the draft comes from, and what else it brings."""
    said = [
        draft.original_name
        or translate("Intake", "For a request that did not come as a file: by post, portal or telephone.")
    ]
    if place:
        said.append(translate("Intake", "file {place}").format(place=place) if draft.original_name else place)
    if draft.case.reference:
        said.append(translate("Intake", "reference {reference}").format(reference=draft.case.reference))
    return " · ".join([*said, *_handled(draft.case)])


def _handled(case: Case) -> list[str]:
    """Return what a case file brings that the form does not show."""
    decided = sum(part.is_decided for part in case.parts)
    rows = len(case.timeline)
    return [
        *([translate("Intake", "{parts} decided").format(parts=counted(decided, "part"))] if decided else []),
        *([translate("Intake", "{rows} rows in its timeline").format(rows=rows)] if rows > 1 else []),
    ]


def doubts_of(draft: Draft) -> Mapping[DraftField, str]:
    """Return every field's doubts in one text."""
    return {field: " ".join(draft.doubts_about(field)) for field in DraftField}
