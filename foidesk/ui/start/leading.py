"""Where each need of the start screen leads: to cases of the register, or to a page."""

from datetime import timedelta
from typing import TYPE_CHECKING

from foidesk.domain.lifecycle import Stage
from foidesk.store.case_filters import CaseFilter, Shelf
from foidesk.ui.start import needs

if TYPE_CHECKING:
    from foidesk.casework.what_needs_me import NeedsMe

STAGES = {
    needs.ANSWERED: Stage.ANSWERED,
    needs.REVIEW: Stage.IN_REVIEW,
    needs.REGULATOR: Stage.WITH_ICO,
    needs.DECIDED: Stage.ICO_DECIDED,
    needs.TRIBUNAL: Stage.WITH_TRIBUNAL,
}
"""The stage of the cases behind a need."""

SHELVES = {needs.LATE: Shelf.LATE, needs.STOPPED: Shelf.STOPPED}

PAGES = {needs.CALENDAR: "calendar", needs.IMPORT: "import", needs.SETUP: "Authority"}
"""The page, or the tab of the settings, that a need is done on."""
WAITING = {needs.APPROVALS: "approval", needs.TASKS: "task", needs.AREAS: "area"}


def way_of(key: str, known: "NeedsMe | None") -> CaseFilter | str:
    """Return which cases a need is about, or the tab of the settings, or "calendar" or "import"."""
    if key in SHELVES:
        return CaseFilter(SHELVES[key])
    if key in STAGES:
        return CaseFilter(stage=STAGES[key].value)
    if key in WAITING:
        return CaseFilter(waiting=WAITING[key])
    if known is not None and key == needs.TODAY:
        return CaseFilter(due_from=known.today, due_to=known.today)
    if known is not None and key.startswith(needs.WITHIN):
        days = int(key.removeprefix(needs.WITHIN))
        return CaseFilter(due_from=known.today + timedelta(days=1), due_to=known.ends[days])
    if key in PAGES:
        return PAGES[key]
    return "Regulators" if key.startswith(needs.ENTRIES) else "Backups"
