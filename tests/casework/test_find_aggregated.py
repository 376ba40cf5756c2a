"""Requests whose costs may be added up are found by who asked, or by the campaign they belong to."""

from datetime import date

import pytest

from foidesk.casework.find_aggregated import find_aggregated
from foidesk.casework.record_act import record_act
from foidesk.domain.case import Applicant, Link, LinkKind
from foidesk.domain.regime import Regime
from foidesk.domain.timeline import Act, Event

HERE = ("1 High Street", "Northtown")
ASKER = Applicant("Cara Ó Néill", email="Cara@Example.org", address=HERE)


def groups(desk, case_id):
    found = desk.case_file.read(find_aggregated, case_id, desk.lawbook.clock)
    return [[one.reference for one in group.requests] for group in found]


def log(desk, received="2026-11-02", who=ASKER, **facts):
    return desk.log(received=received, applicant=who, **facts)


TIED = [
    (Applicant("Somebody else", email=" cara@example.ORG"), {}, "same_email"),
    (Applicant("CARA  ó néill", address=("1, High Street,", "Northtown")), {}, "same_name_and_address"),
    (
        Applicant("Another", email="b@example.org"),
        {"national_reference": "npfdu 77/26"},
        "same_national_reference",
    ),
]


@pytest.mark.parametrize(("who", "facts", "tie"), TIED, ids=[row[2] for row in TIED])
def test_who_belongs_together(desk, who, facts, tie):
    first = log(desk, national_reference="NPFDU 77/26")
    second = log(desk, "2026-11-09", who, **facts)
    (found,) = desk.case_file.read(find_aggregated, first.case_id, desk.lawbook.clock)
    assert [(one.reference, one.tie) for one in found.requests] == [
        (first.reference, None),
        (second.reference, tie),
    ]
    assert (found.number, found.begins_on) == (60, date(2026, 11, 2))
    assert found.headline.startswith("2 requests by this person")


APART = [
    (Applicant("Cara Ó Néill"), {}, "2026-11-09"),  # a name alone ties nobody
    (Applicant("Cara Ó Néill", address=("2 High Street", "Northtown")), {}, "2026-11-09"),
    (Applicant("Cara Ó Néill", email="other@example.org"), {}, "2026-11-09"),
    (ASKER, {"regime": Regime.EIR}, "2026-11-09"),  # the EIR have no cost limit
    (ASKER, {}, "2027-02-02"),  # day 61
]


@pytest.mark.parametrize(("who", "facts", "received"), APART)
def test_who_does_not(desk, who, facts, received):
    first = log(desk)
    log(desk, received, who, **facts)
    assert groups(desk, first.case_id) == []


def test_two_without_any_address_or_campaign_are_strangers(desk):
    first = log(desk, who=Applicant("A. Nonymous"))
    log(desk, who=Applicant("A. Nonymous"))
    log(desk, who=Applicant(""))
    assert groups(desk, first.case_id) == []


def test_day_sixty_is_in_and_the_largest_set_comes_first(desk):
    logged = [log(desk, on) for on in ("2026-01-05", "2026-03-30", "2026-03-31", "2026-06-25")]
    names = [one.reference for one in logged]
    assert groups(desk, logged[1].case_id) == [names[1:], names[:2]]
    assert groups(desk, logged[0].case_id) == [names[:2]]


def test_what_an_officer_linked_is_found_from_either_side(desk):
    first = log(desk, who=Applicant("One", email="one@example.org"))
    link = Link(LinkKind.AGGREGATED_WITH, first.reference)
    second = log(desk, who=Applicant("Two", email="two@example.org"), links=(link,))
    for case_id in (first.case_id, second.case_id):
        assert groups(desk, case_id) == [[first.reference, second.reference]]


def test_of_very_many_the_nearest_are_told_and_that_there_are_more(desk, monkeypatch):
    monkeypatch.setattr("foidesk.store.related_requests.MOST", 3)
    monkeypatch.setattr("foidesk.casework.find_aggregated.MOST", 3)
    logged = [log(desk, f"2026-11-{day:02}") for day in (2, 3, 4, 5, 6, 9)]
    (found,) = desk.case_file.read(find_aggregated, logged[-1].case_id, desk.lawbook.clock)
    assert [one.reference for one in found.requests] == [one.reference for one in logged[-4:]]
    assert found.headline == "At least 4 requests by this person within 60 working days"


def test_what_was_no_request_is_left_out(desk):
    first, second = log(desk), log(desk, "2026-11-09")
    desk.do(record_act, second.case_id, Event(Act.FIND_INVALID, date(2026, 11, 10)))
    assert groups(desk, first.case_id) == []
    assert groups(desk, second.case_id) == []
