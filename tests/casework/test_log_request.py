"""A request becomes a case: reference, dates, files, duplicates."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from foidesk.casework.changes import Change
from foidesk.casework.find_duplicate import ReferenceTaken
from foidesk.casework.log_request import NoDateOfReceipt, UnknownAuthority, log_request
from foidesk.domain.authority import Settings
from foidesk.domain.decisions import Outcome, Part
from foidesk.domain.lifecycle import NotAllowed
from foidesk.domain.problems import Problem
from foidesk.domain.timeline import Act, Event
from foidesk.intake.draft import Attachment
from foidesk.store.audit import audit_trail
from foidesk.store.case_file import CaseFile
from foidesk.store.case_lines import CaseFilter, count_lines
from foidesk.store.documents import Role, file_bytes
from tests.casework.conftest import HAND, SOUTH, Desk, drafted

SEED_DATES = [
    # received     due
    ("2019-11-22", "2019-12-23"),
    ("2018-03-13", "2018-04-13"),
    ("2019-10-24", "2019-11-21"),
]


@pytest.mark.parametrize(("received", "due"), SEED_DATES)
def test_the_date_due_is_folded_and_copied(desk, received, due):
    logged = desk.log(received=received)
    assert (logged.received_on, logged.due_on) == (date.fromisoformat(received), date.fromisoformat(due))
    line = desk.line(logged.case_id)
    assert (line.stage, line.due_on) == ("received", date.fromisoformat(due))
    assert logged.change.touches(logged.case_id)


def test_references_follow_the_authoritys_own_pattern(desk):
    said = [desk.log(**facts).reference for facts in (
        {}, {}, {"authorities": (SOUTH.name,)}, {"received": "2025-06-02"}, {"authorities": (SOUTH.name,)},
    )]  # fmt: skip
    assert said == ["FOI 000001/26", "FOI 000002/26", "20260001", "FOI 000001/25", "20260002"]


def test_without_settings_the_default_pattern_serves(tmp_path, lawbook):
    case_file = CaseFile.create(tmp_path / "blank.foidesk", HAND.now)
    assert Desk(case_file, lawbook).log().reference == "FOI-2026-0001"
    case_file.close()


def test_a_case_that_brings_its_reference_keeps_it_and_numbering_goes_on(desk):
    assert desk.log(reference=" FOI 004321/26 ").reference == "FOI 004321/26"
    assert desk.log().reference == "FOI 004322/26"
    assert desk.log(reference="Old register 7").reference == "Old register 7"
    assert desk.log().reference == "FOI 004323/26"


def test_a_reference_in_the_way_is_stepped_over(desk):
    desk.log(reference="FOI 1/26")  # read alike, written otherwise
    desk.set_up(Settings((replace(SOUTH, reference_pattern="FOI/{number}"),)))
    desk.log(reference="FOI/1", request_text="kept under another pattern first")
    assert desk.log().reference == "FOI/2"


def test_the_same_message_twice_is_named_and_changes_nothing(desk):
    first = desk.log(message_id="<1@example.org>")
    before = desk.case_file.read(audit_trail)
    again = desk.log(message_id="<1@example.org>", subject="sent again")
    assert (again.duplicate_of, again.case_id, again.due_on) == (first.reference, first.case_id, first.due_on)
    assert again.change == Change.of()
    assert desk.case_file.read(audit_trail) == before
    assert desk.case_file.look(count_lines, CaseFilter()) == 1


def test_the_same_reference_with_the_same_content_is_a_duplicate(desk):
    first = desk.log(reference="FOI 000007/26", parts=(Part("1", "How many?"),))
    again = desk.log(reference="FOI 000007/26", parts=(Part("1", "How many?"),))
    assert (first.duplicate_of, again.duplicate_of) == (None, "FOI 000007/26")


def test_the_same_reference_with_other_content_is_refused(desk):
    desk.log(reference="FOI 000007/26")
    with pytest.raises(ReferenceTaken, match="FOI 000007/26"):
        desk.log(reference="FOI 000007/26", request_text="How many geese?")
    assert desk.case_file.look(count_lines, CaseFilter()) == 1


def test_what_came_with_it_is_kept_by_its_hash(desk):
    map_ = Attachment("map.pdf", "application/pdf", b"%PDF map")
    logged = desk.log(message_id="<2@example.org>", attachments=(map_, map_), original=b"From: a@example.org")
    kept = desk.sheet(logged.case_id).attachments
    assert [(one.name, one.role, one.size) for one in kept] == [
        ("swans.eml", Role.ORIGINAL, 19),
        ("map.pdf", Role.ATTACHMENT, 8),
        ("map.pdf", Role.ATTACHMENT, 8),
    ]
    assert kept[1].sha256 == kept[2].sha256
    assert desk.case_file.read(file_bytes, kept[0].id) == b"From: a@example.org"


def test_a_whole_history_is_logged_as_it_was(desk):
    answered = Event(Act.ANSWER, date(2026, 11, 26), parts=(Part("1", outcome=Outcome.DISCLOSED),))
    logged = desk.log(reference="FOI 000009/26", timeline=(answered,))
    line = desk.line(logged.case_id)
    assert (line.stage, line.due_on, line.answered_on) == ("answered", None, date(2026, 11, 26))
    assert line.outcome == "disclosed"


REFUSED = [
    (drafted(received=None), NoDateOfReceipt, "no day of receipt"),
    (drafted(authorities=("Eastshire",)), UnknownAuthority, "an authority nobody set up"),
    (drafted(received="2004-12-31"), Problem, "before the Act"),
    (drafted(received="2090-01-04"), Problem, "past the calendar"),
    (drafted(timeline=(Event(Act.RECEIVE_FEE, date(2026, 11, 5)),)), NotAllowed, "a fee without a notice"),
]


@pytest.mark.parametrize(("draft", "problem", "why"), REFUSED, ids=[one[2] for one in REFUSED])
def test_what_cannot_be_logged_leaves_nothing(desk, draft, problem, why):
    before = desk.case_file.read(audit_trail)
    with pytest.raises(problem) as said:
        desk.log(draft)
    assert said.value.next_step
    assert desk.case_file.look(count_lines, CaseFilter()) == 0
    assert desk.case_file.read(audit_trail) == before
    assert desk.log().reference == "FOI 000001/26"


def test_an_unknown_authority_is_answered_with_those_known(desk):
    with pytest.raises(UnknownAuthority, match="Northshire Constabulary”, “Southshire Constabulary"):
        desk.log(authorities=("Eastshire",))


@given(st.lists(st.sampled_from(["", "", "FOI 000002/26", "FOI 000004/26", "20260003"]), max_size=8))
@settings(max_examples=15, deadline=None)
def test_no_reference_is_given_out_twice(tmp_path_factory, lawbook, wanted):
    case_file = CaseFile.create(tmp_path_factory.mktemp("refs") / "refs.foidesk", HAND.now)
    desk = Desk(case_file, lawbook)
    desk.set_up()
    given_out = []
    for number, reference in enumerate(wanted):
        draft = drafted(reference=reference, request_text=f"request {number}")
        try:
            given_out.append(desk.do(log_request, draft).reference)
        except ReferenceTaken:
            assert reference in given_out
    case_file.close()
    assert len(set(given_out)) == len(given_out)
