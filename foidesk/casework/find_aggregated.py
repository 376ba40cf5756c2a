"""Find the requests whose cost could be counted together with one's (FOIA s12(4))."""

from dataclasses import dataclass
from datetime import date

from foidesk.domain.aggregation import Together, aggregation_limit, received_together, within_reach
from foidesk.domain.clock_law import ClockLaw, NotInForce
from foidesk.domain.regime import Regime
from foidesk.domain.working_calendar import CalendarTooOld, CalendarTooShort
from foidesk.store.cases import case_row
from foidesk.store.records import Records
from foidesk.store.related_requests import MOST, RelatedRequest, Tie, related_requests

JUDGEMENT = (
    "Their cost may be added up only so far as they ask, to any extent, for the same or similar information:"
    " that is for you to judge."
)


@dataclass(frozen=True, slots=True)
class Aggregated:
    """Requests of one applicant or campaign within one period, earliest first, the case itself among them.

    `is_all` is False where there are so many that only those received nearest to the case were looked at.
    """

    begins_on: date
    ends_on: date
    requests: tuple[RelatedRequest, ...]
    number: int
    provision: str
    is_all: bool = True

    @property
    def headline(self) -> str:
        """Such as “4 requests by this person or campaign within 60 working days”."""
        ties = {one.tie for one in self.requests if one.tie is not None}
        by = "this person" if ties <= {Tie.EMAIL, Tie.ADDRESS} else "this person or campaign"
        least = "" if self.is_all else "At least "
        return f"{least}{len(self.requests)} requests by {by} within {self.number} working days"


def find_aggregated(records: Records, case_id: int, law: ClockLaw) -> tuple[Aggregated, ...]:
    """Return each fullest set of requests one period holds, the largest first; empty where there is none.

    Empty as well where the law of that day knows no adding up, or its bank holidays are not known. Raises
    NoSuchCase.
    """
    own = case_row(records, case_id)
    limit = aggregation_limit(law, Regime(own.handled_under))
    if limit is None:
        return ()
    try:
        first, last = within_reach(own.received_on, law, limit)
        related = related_requests(records, case_id, own.handled_under, first, last)
        by_id = {one.id: one for one in related}
        if case_id not in by_id:
            return ()
        received = [(one.id, one.received_on) for one in related]
        is_all = len(related) <= MOST
        return tuple(_named(one, by_id, is_all) for one in received_together(case_id, received, law, limit))
    except (CalendarTooShort, CalendarTooOld, NotInForce):
        return ()


def _named(found: Together[int], by_id: dict[int, RelatedRequest], is_all: bool) -> Aggregated:
    requests = tuple(by_id[one] for one in found.requests)
    return Aggregated(found.begins_on, found.ends_on, requests, found.number, found.provision, is_all)
