"""Chase business areas: one draft e-mail for each, with all it owes over all cases."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from foidesk.casework.changes import Change, Hand
from foidesk.casework.commission_parts import AreaDraft, Drafted, eml_name
from foidesk.casework.keep_case import noted
from foidesk.domain.authority import Settings
from foidesk.domain.commission import BusinessArea
from foidesk.domain.problems import Problem
from foidesk.letters.area_mail import chase_mail
from foidesk.letters.wording import Wording
from foidesk.store.commissions import add_chase, areas_owing, owed_by
from foidesk.store.records import Records
from foidesk.store.settings_rows import read_settings

REMINDER = "reminder"


class NothingOwed(Problem):
    """Nobody to chase."""

    def __init__(self) -> None:
        super().__init__("No business area owes an answer.", "")


@dataclass(frozen=True, slots=True)
class Debt:
    """What one area owes, counted. `addressed`: its e-mail address is known."""

    area: BusinessArea
    answers: int
    overdue: int

    @property
    def area_id(self) -> int:
        """The number of the area."""
        return self.area.id or 0


def debts(
    records: Records, case_ids: Collection[int] | None, today: date, not_due_too: bool = False
) -> tuple[Debt, ...]:
    """Return the areas to chase: all that owe for these cases; without cases all that are overdue.

    `not_due_too` adds those whose day has not come. What they owe is counted over all cases, for that is
    what a reminder lists.
    """
    before = today if case_ids is None and not not_due_too else None
    return tuple(_debt(records, area, today) for area in areas_owing(records, case_ids, before))


def _debt(records: Records, area: BusinessArea, today: date) -> Debt:
    owed = owed_by(records, [area.id or 0])
    return Debt(area, len(owed), sum(one.is_overdue(today) for _reference, one in owed))


def chase_areas(records: Records, area_ids: Collection[int], wording: Wording, hand: Hand) -> Drafted:
    """Return a reminder to each area of all it owes, and record it with every case concerned.

    Raises NothingOwed.
    """
    settings, drafts, touched = read_settings(records), [], set()
    for area_id in dict.fromkeys(area_ids):
        owed = owed_by(records, [area_id])
        if not owed:
            continue
        area = owed[0][1].area
        eml, addressed = chase_mail(area, owed, hand.now.date(), _signed(settings, hand), wording)
        drafts.append(AreaDraft(area.name, eml_name(REMINDER, area), eml, addressed))
        for _reference, one in owed:
            add_chase(records, one, hand.now, hand.by)
            noted(records, hand, "chase_area", one.case_id, {"area": area.name, "due_on": one.due_on})
            touched.add(one.case_id)
    if not drafts:
        raise NothingOwed
    return Drafted(Change.of(*touched), tuple(drafts))


def _signed(settings: Settings, hand: Hand) -> tuple[str, ...]:
    """Return who writes: whoever chases, and the office, for the cases may be of several officers."""
    return (hand.by, *(one.name for one in settings.authorities[:1]))
