"""Business areas: asked without being told who asks, answered, chased for all they owe, and forgotten."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes
from email.policy import default

import pytest
import sqlcipher3.dbapi2 as sqlite
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from foidesk.casework.answer_commission import (
    NO_SEARCH,
    AnsweredAlready,
    NothingAnswered,
    NothingSearched,
    answer_commission,
    record_search,
    take_back_answer,
)
from foidesk.casework.changes import Hand
from foidesk.casework.chase_areas import NothingOwed, chase_areas, debts
from foidesk.casework.commission_parts import (
    Asked,
    DuePassed,
    NothingAsked,
    commission_parts,
    commissioning,
)
from foidesk.casework.keep_areas import BadAreas, keep_areas
from foidesk.domain.blind_questions import WHOLE, blind_questions
from foidesk.domain.case import Applicant, Case
from foidesk.domain.commission import BusinessArea, CommissionTerms, Reply, Search
from foidesk.domain.decisions import Part
from foidesk.domain.regime import Regime
from foidesk.lawbook.commission_terms import read_commission_terms
from foidesk.letters.area_mail import AreaAsk, commission_mail
from foidesk.letters.wording import read_wording
from foidesk.resources import resource, root
from foidesk.store.audit import audit_trail
from foidesk.store.business_areas import business_areas
from foidesk.store.case_lines import CaseFilter, Order, page_of_lines
from foidesk.store.commissions import (
    commissions_of,
    count_owed,
    count_owing,
    minutes_searched,
)
from foidesk.store.connections import opened
from foidesk.store.faults import NoSuchCommission
from tests.casework.conftest import HAND

MAILS = read_wording(resource("mails"))
TERMS = read_commission_terms(root())
TODAY = HAND.now.date()
DUE = date(2026, 11, 25)
HOUSING = BusinessArea("Housing", "Hana Housing", "hana@example.org", "Dev Deputy", "dev@example.org")
ROADS = BusinessArea("Roads & Lighting", "Rory Roads", "rory@example.org")
CARA = Applicant(
    "Cara Swan",
    organisation="Swan Watch",
    email="cara@swanwatch.example",
    address=("14 Mere Lane", "Northtown", "NT1 2AB"),
)
PARTS = (
    Part("1", "How many swans does Cara Swan of Swan Watch see from 14 Mere Lane?"),
    Part("2", "Which lamps in NT9 9ZZ are out? Write to cara@swanwatch.example or 07700 900123."),
)


@pytest.fixture
def areas(desk):
    desk.case_file.write(keep_areas, (HOUSING, ROADS), HAND)
    return {area.name: area.id for area in desk.case_file.read(business_areas)}


@pytest.fixture
def case_id(desk):
    return desk.log(applicant=CARA, parts=PARTS, subject="Swans of Cara Swan").case_id


def ask(desk, case_id, *asked, note="", hand=HAND):
    return desk.case_file.write(commission_parts, case_id, asked, note, MAILS, hand)


def read(draft):
    return message_from_bytes(draft.eml, policy=default)


def body(draft):
    return read(draft).get_content().replace("\r\n", "\n")


def two(desk, case_id, areas, due=DUE):
    return ask(
        desk,
        case_id,
        Asked(areas["Housing"], ("1",), due),
        Asked(areas["Roads & Lighting"], ("2",), due + timedelta(days=1)),
    )


# Asked


def test_each_area_gets_its_own_questions_and_day(desk, case_id, areas):
    housing, roads = two(desk, case_id, areas).drafts
    mail = read(housing)
    assert mail["X-Unsent"] == "1"
    assert [one.addr_spec for one in mail["To"].addresses] == ["hana@example.org"]
    assert [one.addr_spec for one in mail["Cc"].addresses] == ["dev@example.org"]
    assert "25 November 2026" in mail["Subject"]
    assert "How many swans" in body(housing)
    assert "lamps" not in body(housing)
    assert "Which lamps in NT9 9ZZ are out?" in body(roads)
    assert "swans" not in body(roads)
    assert "Thursday 26 November 2026" in body(roads)
    assert "nil return" in body(roads)
    assert "Minutes it took" in body(roads)
    assert read(roads)["Cc"] is None
    newest, first = desk.case_file.read(commissions_of, case_id)
    assert (first.area.name, newest.area.name) == ("Housing", "Roads & Lighting")
    assert [one.what for one in desk.case_file.read(audit_trail, case_id)][-2:] == ["commission_parts"] * 2


@pytest.mark.parametrize("named", ["Cara", "Swan Watch", "swanwatch", "Mere Lane", "NT1 2AB", "07700"])
def test_no_draft_and_nothing_kept_says_who_asked(desk, case_id, areas, named):
    asked = Asked(areas["Housing"], ("1", "2"), DUE)
    (draft,) = ask(desk, case_id, asked, note="Cara Swan lives at 14 Mere Lane, NT1 2AB.").drafts
    assert named.casefold() not in draft.eml.decode().casefold()
    assert named.casefold() not in f"{read(draft)['Subject']} {body(draft)}".casefold()
    (kept,) = desk.case_file.read(commissions_of, case_id)
    assert named.casefold() not in f"{kept.questions} {kept.note}".casefold()


def test_what_still_looks_personal_is_told_before_it_goes(desk, case_id):
    first, second = desk.case_file.read(commissioning, case_id, TODAY, TERMS, desk.lawbook, MAILS).questions
    assert first.removed == 3
    assert second.question.asks == "Which lamps in NT9 9ZZ are out? Write to [removed] or [removed]."
    assert second.doubts == ("“NT9 9ZZ” looks like a postcode.",)


def test_a_request_without_parts_is_one_question_without_its_sign_off():
    text = "How many swans?\n\nKind regards\nCara"
    (only,) = blind_questions(Case(CARA, text, ()), "[removed]")
    assert only.question.name == WHOLE
    assert only.question.asks == "How many swans?\n\n[removed]"


@given(st.text(max_size=40), st.text(max_size=40), st.text(max_size=60), st.text(max_size=30))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_hostile_words_make_a_draft_with_the_same_headers(area, contact, asks, reference):
    whole = BusinessArea(area, contact, f"{contact}@example.org", area, asks)
    found = blind_questions(Case(CARA, asks, ()), "[removed]")
    said = tuple(one.question for one in found)
    ask_of = AreaAsk(whole, reference, Regime.EIR, DUE, said, asks, (area, contact))
    mail = message_from_bytes(commission_mail(ask_of, MAILS)[0], policy=default)
    assert set(mail.keys()) <= {
        *("X-Unsent", "To", "Cc", "Subject", "Content-Type", "Content-Transfer-Encoding", "MIME-Version"),
    }
    assert len(mail.get_all("Subject")) == 1
    assert "Environmental Information Regulations 2004" in mail.get_content()


HEADERS = ["x@example.org\r\nBcc: all@example.org", "a@b.org, c@d.org", "Hana <h@example.org>", "nobody", ""]


@pytest.mark.parametrize("address", HEADERS)
def test_an_address_that_is_none_leaves_the_line_empty(desk, case_id, address):
    desk.case_file.write(keep_areas, (replace(HOUSING, email=address, deputy_email=address),), HAND)
    (area,) = desk.case_file.read(business_areas)
    (draft,) = ask(desk, case_id, Asked(area.id, ("1",), DUE)).drafts
    mail = read(draft)
    assert (draft.is_addressed, mail["To"], mail["Cc"], mail["Bcc"]) == (False, None, None, None)


@pytest.mark.parametrize(
    ("asked", "problem"),
    [
        ((), NothingAsked),
        ((("Housing", (), DUE),), NothingAsked),
        ((("Housing", ("9",), DUE),), NothingAsked),
        ((("Housing", ("1",), TODAY - timedelta(days=1)),), DuePassed),
        (((None, ("1",), DUE),), NoSuchCommission),
        ((("Housing", ("1",), DUE), ("Roads & Lighting", (), DUE)), NothingAsked),
    ],
)
def test_what_cannot_be_asked_records_nothing(desk, case_id, areas, asked, problem):
    wanted = [Asked(areas.get(name, 999), questions, due) for name, questions, due in asked]
    with pytest.raises(problem):
        ask(desk, case_id, *wanted)
    assert desk.case_file.read(commissions_of, case_id) == ()


def test_what_is_with_an_area_is_shown_with_its_question(desk, case_id, areas):
    two(desk, case_id, areas)
    found = desk.case_file.read(commissioning, case_id, TODAY, TERMS, desk.lawbook, MAILS)
    assert [one.with_areas for one in found.questions] == [("Housing",), ("Roads & Lighting",)]
    (roads, _housing) = found.commissions
    desk.case_file.write(answer_commission, roads.id, Reply.WITHDRAWN, "", NO_SEARCH, HAND)
    found = desk.case_file.read(commissioning, case_id, TODAY, TERMS, desk.lawbook, MAILS)
    assert [one.with_areas for one in found.questions] == [("Housing",), ()]


def test_the_shipped_terms_are_whole():
    assert TERMS.before_deadline > 0
    assert TERMS.without_deadline > TERMS.at_least > 0


@pytest.mark.parametrize(
    ("received", "before", "offered"),
    [
        ("2026-11-19", 5, "2026-12-11"),  # due Friday 18 December: five working days before
        ("2026-11-19", 20, "2026-11-24"),  # never sooner than two working days from Friday 20 November
        ("2026-10-01", 5, "2026-11-24"),  # late already
    ],
)
def test_the_day_offered_is_counted_back_from_the_deadline(desk, received, before, offered):
    case_id = desk.log(received=received).case_id
    terms = CommissionTerms(before, 2, 10)
    found = desk.case_file.read(commissioning, case_id, TODAY, terms, desk.lawbook, MAILS)
    assert found.due_on == date.fromisoformat(offered)


# Answered


def test_a_nil_return_is_an_answer_and_a_search_is_kept_with_it(desk, case_id, areas):
    two(desk, case_id, areas)
    roads, housing = desk.case_file.read(commissions_of, case_id)
    search = Search("R. Roads", "Lamp register", "“out” AND lamp", 35)
    desk.case_file.write(answer_commission, roads.id, Reply.NIL, "", search, HAND)
    desk.case_file.write(record_search, roads.id, Search(minutes=25), HAND)
    answered, owed = desk.case_file.read(commissions_of, case_id)
    assert (answered.answer.reply, answered.searches[0], answered.minutes) == (Reply.NIL, search, 60)
    assert owed.is_owed
    assert desk.case_file.look(count_owed, case_id) == 1
    assert desk.case_file.look(minutes_searched, case_id) == 60
    with pytest.raises(AnsweredAlready):
        desk.case_file.write(answer_commission, roads.id, Reply.MATERIAL, "More", NO_SEARCH, HAND)
    with pytest.raises(NothingAnswered):
        desk.case_file.write(answer_commission, housing.id, Reply.MATERIAL, " \n", NO_SEARCH, HAND)
    with pytest.raises(NothingSearched):
        desk.case_file.write(record_search, housing.id, NO_SEARCH, HAND)
    with pytest.raises(NoSuchCommission):
        desk.case_file.write(answer_commission, 999, Reply.NIL, "", NO_SEARCH, HAND)


def test_an_answer_recorded_wrongly_is_taken_back_and_the_audit_tells_of_both(desk, case_id, areas):
    two(desk, case_id, areas)
    roads, _housing = desk.case_file.read(commissions_of, case_id)
    desk.case_file.write(answer_commission, roads.id, Reply.NIL, "", NO_SEARCH, HAND)
    desk.case_file.write(take_back_answer, roads.id, HAND)
    assert desk.case_file.look(count_owed, case_id) == 2
    assert [one.what for one in desk.case_file.read(audit_trail, case_id)][-2:] == [
        "answer_commission",
        "take_back_answer",
    ]


TOUCHED = [
    "update commission set due_on = '2030-01-01'",
    "update commission set questions = '[]'",
    "delete from commission",
    "update search_record set minutes = 1",
    "delete from search_record",
    "update chase set chased_by = 'x'",
    "delete from chase",
]


@pytest.mark.parametrize("statement", TOUCHED)
def test_what_was_asked_searched_and_chased_is_never_changed(desk, case_id, areas, statement):
    two(desk, case_id, areas)
    roads, _housing = desk.case_file.read(commissions_of, case_id)
    desk.case_file.write(record_search, roads.id, Search(minutes=5), HAND)
    desk.case_file.write(chase_areas, list(areas.values()), MAILS, HAND)
    with opened(desk.case_file.database, writing=True) as connection:
        with pytest.raises(sqlite.IntegrityError, match="never changed"):
            connection.execute(statement)
        connection.rollback()


# Chased

LATER = Hand(datetime(2026, 12, 1, 10, 0, tzinfo=UTC), "G. Officer")


def test_an_area_is_chased_once_with_all_it_owes(desk, case_id, areas):
    two(desk, case_id, areas)
    other = desk.log(parts=(Part("1", "How many geese?"), Part("2", "Who feeds them?"))).case_id
    ask(desk, other, Asked(areas["Roads & Lighting"], ("1",), date(2026, 12, 9)))
    _roads, housing = desk.case_file.read(commissions_of, case_id)
    desk.case_file.write(answer_commission, housing.id, Reply.NIL, "", NO_SEARCH, LATER)
    owing = desk.case_file.read(debts, None, LATER.now.date())
    assert [(one.area.name, one.answers, one.overdue) for one in owing] == [("Roads & Lighting", 2, 1)]
    chased = desk.case_file.write(chase_areas, [one.area_id for one in owing], MAILS, LATER)
    (draft,) = chased.drafts
    assert chased.change.cases == {case_id, other}
    assert read(draft)["Subject"] == "2 answers about information requests are owed"
    assert "asked 20 November 2026, due 26 November 2026: overdue\n   2. Which lamps" in body(draft)
    assert "due 9 December 2026\n   1. How many geese?" in body(draft)
    assert "swans" not in body(draft)
    assert "Cara" not in draft.eml.decode()
    assert [one.chased_at for one in desk.case_file.read(commissions_of, other)] == [(LATER.now,)]
    (again,) = desk.case_file.write(chase_areas, [areas["Roads & Lighting"]], MAILS, LATER).drafts
    assert "We reminded you on 1 December 2026." in body(again)


def test_nobody_is_chased_who_owes_nothing(desk, case_id, areas):
    two(desk, case_id, areas)
    assert desk.case_file.read(debts, None, TODAY) == ()
    assert len(desk.case_file.read(debts, [case_id], TODAY)) == 2
    assert desk.case_file.read(debts, [case_id + 1], TODAY) == ()
    for one in desk.case_file.read(commissions_of, case_id):
        desk.case_file.write(answer_commission, one.id, Reply.NIL, "", NO_SEARCH, HAND)
    with pytest.raises(NothingOwed):
        desk.case_file.write(chase_areas, list(areas.values()), MAILS, HAND)


def test_the_register_lists_the_cases_that_wait_for_an_area(desk, case_id, areas):
    desk.log()
    two(desk, case_id, areas)
    lines = desk.case_file.look(page_of_lines, CaseFilter(waiting="area"), Order.OLDEST, 0, 50)
    assert [line.id for line in lines] == [case_id]
    assert desk.case_file.look(count_owing, DUE) == (2, 0, 2)
    assert desk.case_file.look(count_owing, date(2026, 11, 26)) == (2, 1, 2)


def test_very_many_marked_cases_can_be_chased(desk, case_id, areas):
    two(desk, case_id, areas)
    assert len(desk.case_file.read(debts, range(300_000), TODAY)) == 2


# Areas


def test_areas_change_places_and_names_and_an_asked_one_is_retired(desk, case_id, areas):
    two(desk, case_id, areas)
    swapped = (replace(ROADS, id=areas["Housing"]), replace(HOUSING, id=areas["Roads & Lighting"]))
    desk.case_file.write(keep_areas, swapped, HAND)
    assert desk.case_file.read(business_areas) == swapped
    desk.case_file.write(keep_areas, (replace(HOUSING, name="Homes"),), HAND)
    assert [one.name for one in desk.case_file.read(business_areas)] == ["Homes"]
    kept = desk.case_file.read(commissions_of, case_id)
    assert {one.area.name for one in kept} == {"Housing", "Roads & Lighting"}
    desk.case_file.write(keep_areas, (HOUSING,), HAND)


@pytest.mark.parametrize("names", [("Housing", "housing"), (" ",), ("Housing", "")])
def test_areas_that_cannot_be_told_apart_are_not_kept(desk, areas, names):
    with pytest.raises(BadAreas):
        desk.case_file.write(keep_areas, [BusinessArea(name) for name in names], HAND)
    assert len(desk.case_file.read(business_areas)) == 2
