"""Acts undone: both rows stay, the dates go back, and what cannot be undone says why and changes nothing."""

from datetime import date

import pytest

from foidesk.casework.changes import Change
from foidesk.casework.compose_letter import compose_letter
from foidesk.casework.issue_letter import Issued, issue_letter
from foidesk.casework.record_act import BadCorrection, record_act, record_for_undo
from foidesk.casework.tell_audit import detail_words, done_words
from foidesk.casework.undo_act import CannotUndo, undo_act
from foidesk.casework.wanted_letter import WantedLetter
from foidesk.domain.decisions import Part
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.timeline import Act, Event
from foidesk.letters.wording import read_wording
from foidesk.resources import resource
from foidesk.store.audit import audit_trail
from foidesk.store.audit_lines import AuditFilter, page_of_audit

WORDING = read_wording(resource("clauses"))


def day(text):
    return date.fromisoformat(text)


@pytest.fixture
def case_id(desk):
    return desk.log().case_id


UNDOABLE = [
    Event(Act.ACKNOWLEDGE, day("2026-11-03")),
    Event(Act.ASK_CLARIFICATION, day("2026-11-04"), text="Which swans?"),
    Event(Act.SEND_FEES_NOTICE, day("2026-11-05")),
    Event(Act.EXTEND_PUBLIC_INTEREST, day("2026-11-16"), until=day("2026-12-30"), provision="43(2)"),
    Event(Act.RECLASSIFY, day("2026-11-06"), to="eir"),
    Event(Act.ANSWER, day("2026-11-19")),
    Event(Act.WITHDRAW, day("2026-11-05")),
    Event(Act.TRANSFER, day("2026-11-05"), to="Elsewhere"),
    Event(Act.REQUEST_REVIEW, day("2026-11-18")),
    Event(Act.CORRECT, day("2026-11-10"), row=0, should_say=Event(Act.RECEIVE, day("2026-11-03"))),
]


@pytest.mark.parametrize("event", UNDOABLE, ids=[one.act for one in UNDOABLE])
def test_the_register_shows_what_it_showed_before_the_act(desk, case_id, event):
    before, line = desk.sheet(case_id).case, desk.line(case_id)
    recorded = desk.do(record_for_undo, case_id, event)
    assert (recorded.rows, recorded.change) == ((1,), Change.of(case_id))
    assert desk.do(undo_act, case_id, recorded.rows) == Change.of(case_id)
    assert desk.line(case_id) == line
    timeline = desk.sheet(case_id).case.timeline
    assert [row.act for row in timeline] == [Act.RECEIVE, event.act, Act.CORRECT]
    assert timeline[0] == before.timeline[0]
    assert (timeline[2].on, timeline[2].text) == (day("2026-11-20"), "Recorded by mistake.")


def test_the_audit_tells_of_the_act_and_of_its_undoing(desk, case_id):
    rows = desk.do(record_for_undo, case_id, Event(Act.WITHDRAW, day("2026-11-05"))).rows
    desk.do(undo_act, case_id, rows)
    assert [one.what for one in desk.case_file.read(audit_trail, case_id)][-2:] == ["record_act", "undo_act"]
    last = desk.case_file.look(page_of_audit, AuditFilter(case_id), None, 10)[0]
    assert done_words(last) == "Undid an act"
    assert detail_words(last) == "Withdraw; on 5 November 2026; row 1"


def test_a_law_it_was_moved_to_by_mistake_is_no_longer_its_law(desk, case_id):
    rows = desk.do(record_for_undo, case_id, Event(Act.RECLASSIFY, day("2026-11-06"), to="eir")).rows
    assert handled_under(desk) == "eir"
    desk.do(undo_act, case_id, rows)
    assert handled_under(desk) == "foia"


def handled_under(desk):
    return desk.case_file.look(lambda it: it.execute('select handled_under from "case"').fetchone()[0])


def test_an_act_on_several_parts_is_undone_on_all_of_them(desk):
    parts = tuple(Part(label, "Swans?") for label in ("1", "2", "3"))
    case_id = desk.log(parts=parts).case_id
    line = desk.line(case_id)
    both = Event(Act.ASK_CLARIFICATION, day("2026-11-04"), part="1, 3", text="Which swans?")
    rows = desk.do(record_for_undo, case_id, both).rows
    assert rows == (1, 2)
    desk.do(undo_act, case_id, rows)
    assert desk.line(case_id) == line
    assert len(desk.sheet(case_id).case.timeline) == 5
    last = desk.case_file.look(page_of_audit, AuditFilter(case_id), None, 10)[0]
    assert detail_words(last) == "Ask clarification; on 4 November 2026; rows 1 and 2"


# What has to stand

ANSWERED = Event(Act.ASK_CLARIFICATION, day("2026-11-04"))
CAME = Event(Act.RECEIVE_CLARIFICATION, day("2026-11-09"))
NOTICE, PAID = Event(Act.SEND_FEES_NOTICE, day("2026-11-04")), Event(Act.RECEIVE_FEE, day("2026-11-09"))
STAND = [
    ((), 0, "“receive” of 2 November 2026 cannot be undone: without it there is no request."),
    ((NOTICE, PAID), 1, "“send fees notice” of 4 November 2026 cannot be undone: “receive fee” rests on it."),
]


def refused(desk, case_id, row):
    """Return why it cannot be undone, once it is sure that nothing was changed by asking."""
    before = desk.sheet(case_id), desk.case_file.read(audit_trail)
    with pytest.raises(CannotUndo) as why:
        desk.do(undo_act, case_id, [row])
    assert (desk.sheet(case_id), desk.case_file.read(audit_trail)) == before
    strike = Event(Act.CORRECT, day("2026-11-20"), row=row, struck=True)
    with pytest.raises((CannotUndo, BadCorrection)):
        desk.do(record_act, case_id, strike)
    assert (desk.sheet(case_id), desk.case_file.read(audit_trail)) == before
    return str(why.value)


@pytest.mark.parametrize(("acts", "row", "said"), STAND)
def test_what_later_rows_rest_on_says_so(desk, case_id, acts, row, said):
    for act in acts:
        desk.do(record_act, case_id, act)
    assert refused(desk, case_id, row) == said


def test_it_can_be_undone_from_the_last_backwards(desk, case_id):
    line = desk.line(case_id)
    for act in (NOTICE, PAID):
        desk.do(record_act, case_id, act)
    desk.do(undo_act, case_id, [2])
    desk.do(undo_act, case_id, [1])
    assert desk.line(case_id) == line
    assert "already" in refused(desk, case_id, 1)


def issue(desk, case_id, replaces=None, reason=None):
    wanted = WantedLetter(LetterKind.ACKNOWLEDGEMENT, day("2026-11-03"))
    drawn = desk.case_file.read(compose_letter, case_id, wanted, desk.lawbook, WORDING)
    letter = Issued(
        LetterKind.ACKNOWLEDGEMENT, day("2026-11-03"), drawn.pdf, drawn.title, drawn.pages,
        reason=reason, replaces=replaces,
    )  # fmt: skip
    desk.do(issue_letter, case_id, letter)


@pytest.mark.parametrize("recorded_first", [False, True])
def test_what_a_letter_went_out_with_stays(desk, case_id, recorded_first):
    if recorded_first:
        desk.do(record_act, case_id, Event(Act.ACKNOWLEDGE, day("2026-11-03")))
    issue(desk, case_id)
    said = refused(desk, case_id, 1)
    assert said.startswith("“acknowledge” of 3 November 2026 cannot be undone: “")
    assert said.endswith("” of 3 November 2026 went out with it.")


def test_a_correction_that_a_letter_made_stays_and_one_an_officer_made_goes(desk, case_id):
    issue(desk, case_id)
    (kept,) = desk.sheet(case_id).letters
    moved = Event(Act.ACKNOWLEDGE, day("2026-11-04"))
    own = Event(Act.CORRECT, day("2026-11-05"), row=1, should_say=moved)
    rows = desk.do(record_for_undo, case_id, own).rows
    desk.do(undo_act, case_id, rows)
    issue(desk, case_id, replaces=kept.id, reason="Misspelt.")
    made = len(desk.sheet(case_id).case.timeline) - 1
    assert desk.sheet(case_id).case.timeline[made].text == "Misspelt."
    assert "went out with it" in refused(desk, case_id, made)


def test_an_act_undone_is_told_by_no_letter_written_later(desk, case_id):
    rows = desk.do(record_for_undo, case_id, Event(Act.ACKNOWLEDGE, day("2026-11-05"))).rows
    desk.do(undo_act, case_id, rows)
    issue(desk, case_id)
    (kept,) = desk.sheet(case_id).letters
    assert (kept.event_row, kept.dated) == (3, day("2026-11-03"))
    assert desk.sheet(case_id).case.timeline[3].on == day("2026-11-03")
