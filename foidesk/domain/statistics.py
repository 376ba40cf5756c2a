"""What is still counted of a request that was deleted."""

from dataclasses import dataclass
from datetime import date

from foidesk.domain.anonymised import provisions_of
from foidesk.domain.case import Case, Category, Channel, Language
from foidesk.domain.regime import Regime
from foidesk.domain.standing import Standing
from foidesk.domain.timeline import as_corrected


@dataclass(frozen=True, slots=True)
class Statistics:
    """Dates, outcome, provisions, law, days taken and category of a request; nobody in it.

    `in_time` is None where nothing was answered, or no date could be counted.
    """

    regime: Regime
    handled_under: Regime
    category: Category
    language: Language
    channel: Channel | None
    authorities: tuple[str, ...]
    logged_on: date
    received_on: date
    answered_on: date | None
    due_on: date | None
    in_time: bool | None
    stage: str
    outcome: str
    provisions: tuple[str, ...]
    acts: tuple[str, ...]
    due_days: int | None = None
    taken_days: int | None = None


def statistics_of(case: Case, standing: Standing, outcome: str, logged_on: date) -> Statistics:
    """Return what is counted of a case."""
    due, answered = standing.clocks[0].due, standing.answered_on
    taken = standing.taken
    return Statistics(
        regime=case.regime,
        handled_under=standing.regime,
        category=case.applicant.category,
        language=case.applicant.language,
        channel=case.channel,
        authorities=case.authorities,
        logged_on=logged_on,
        received_on=standing.received_on,
        answered_on=answered,
        due_on=due,
        in_time=None if due is None or answered is None else answered <= due,
        stage=standing.stage.value,
        outcome=outcome,
        provisions=provisions_of(case),
        acts=tuple(row.act.value for row in as_corrected(case.timeline)),
        due_days=standing.due_days,
        taken_days=taken.days if taken else None,
    )
