"""Amend what was noted of a request: subject, applicant, officer and the like."""

from dataclasses import asdict, dataclass, fields, replace
from datetime import date
from typing import Any

from foidesk.casework.changes import Change, Hand
from foidesk.casework.keep_case import copy_standing, noted
from foidesk.casework.log_request import UnknownAuthority
from foidesk.domain.case import Applicant, Case, Channel, Link, LinkKind
from foidesk.domain.problems import Problem
from foidesk.domain.regime import Regime
from foidesk.domain.timeline import Act, as_corrected
from foidesk.lawbook import Lawbook
from foidesk.store.cases import case_value, put_facts
from foidesk.store.records import Records
from foidesk.store.settings_rows import read_settings


@dataclass(frozen=True, slots=True)
class RequestFacts:
    """What an officer may put right about a request without an act. Never its text, nor what happened."""

    subject: str
    applicant: Applicant
    data_correct_as_at: date | None
    officer: str | None
    regime: Regime
    channel: Channel | None
    authorities: tuple[str, ...]
    links: tuple[Link, ...]

    @classmethod
    def of(cls, case: Case) -> "RequestFacts":
        """Return the facts as a case has them."""
        return cls(**{one.name: getattr(case, one.name) for one in fields(cls)})


class RegimeIsSettled(Problem):
    """Once something was done under a regime, another one is an act of its own."""

    remedy = "Record the act “reclassify” with the date it was decided."

    def __init__(self, reference: str) -> None:
        super().__init__(f"{reference} is being handled under its regime already.")


def amend_request(
    records: Records, case_id: int, facts: RequestFacts, lawbook: Lawbook, hand: Hand
) -> Change:
    """Make `facts` the facts of the case. Raises NoSuchCase, UnknownAuthority, RegimeIsSettled."""
    case = case_value(records, case_id)
    before = RequestFacts.of(case)
    if facts == before:
        return Change.of()
    _check(records, case, facts)
    amended = replace(case, **{one.name: getattr(facts, one.name) for one in fields(RequestFacts)})
    put_facts(records, case_id, amended)
    copy_standing(records, case_id, amended, lawbook)
    return noted(records, hand, "amend_request", case_id, _differences(before, facts))


def note_request(
    records: Records,
    case_id: int,
    subject: str,
    officer: str | None,
    repeats: tuple[str, ...],
    lawbook: Lawbook,
    hand: Hand,
) -> Change:
    """Note the subject, who handles the request, and the references of what it repeats. Raises NoSuchCase."""
    facts = RequestFacts.of(case_value(records, case_id))
    others = tuple(link for link in facts.links if link.kind is not LinkKind.REPEATS)
    links = (*others, *(Link(LinkKind.REPEATS, one) for one in repeats))
    noted_now = replace(facts, subject=subject, officer=officer, links=links)
    return amend_request(records, case_id, noted_now, lawbook, hand)


def _check(records: Records, case: Case, facts: RequestFacts) -> None:
    settings = read_settings(records)
    for name in facts.authorities:
        if settings.authority(name) is None and name not in case.authorities:
            raise UnknownAuthority(name, tuple(one.name for one in settings.authorities))
    if facts.regime is not case.regime and any(
        event.act is not Act.RECEIVE for event in as_corrected(case.timeline)
    ):
        raise RegimeIsSettled(case.reference)


def _differences(before: RequestFacts, after: RequestFacts) -> dict[str, Any]:
    was, now = asdict(before), asdict(after)
    return {name: {"was": was[name], "now": now[name]} for name in was if was[name] != now[name]}
