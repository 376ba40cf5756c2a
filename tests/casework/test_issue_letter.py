"""From a decided case to a kept letter, and never half of it."""

import hashlib
from dataclasses import replace
from datetime import date

import pytest

import foidesk.casework.issue_letter as issuing
from foidesk.casework.change_settings import change_settings
from foidesk.casework.changes import Change
from foidesk.casework.check_letter import Blocked
from foidesk.casework.compose_letter import compose_letter, letter_facts
from foidesk.casework.correct_letter import begin_correction, give_up_correction
from foidesk.casework.decide_parts import decide_parts
from foidesk.casework.gather_outgoing import review_ends
from foidesk.casework.issue_letter import CannotIssue, Issued, issue_letter
from foidesk.casework.letter_writers import NoSuchKind
from foidesk.casework.record_act import record_act
from foidesk.casework.wanted_letter import WantedLetter
from foidesk.domain.authority import Authority, Contact, ReviewTerms, Settings, WindowUnit
from foidesk.domain.decisions import DataTable, Holding, Outcome, Part
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.lifecycle import NotAllowed
from foidesk.domain.particulars import Particulars
from foidesk.domain.regime import Regime
from foidesk.domain.timeline import Act, Event, as_corrected
from foidesk.letters.kinds import closing
from foidesk.letters.wording import read_wording
from foidesk.resources import resource
from foidesk.store.audit import audit_trail
from foidesk.store.documents import letter_bytes
from foidesk.store.faults import CaseFileDamaged
from tests.casework.conftest import NORTH, SOUTH

ANSWERED = Part("1", "How many swans?", holding=Holding.HELD, outcome=Outcome.DISCLOSED, answer="Seven.")
DATED = date(2026, 11, 26)
PDF = b"%PDF-1.7 a letter"
LETTER = Issued(LetterKind.RESPONSE, DATED, PDF, "Response to FOI 000001/26", 2)


@pytest.fixture
def case_id(desk):
    logged = desk.log()
    desk.do(decide_parts, logged.case_id, (ANSWERED,))
    return logged.case_id


@pytest.fixture(scope="module")
def wording():
    return read_wording(resource("clauses"))


def test_the_bytes_are_kept_and_the_act_recorded_together(desk, case_id):
    assert desk.do(issue_letter, case_id, LETTER) == Change.of(case_id)
    sheet = desk.sheet(case_id)
    (kept,) = sheet.letters
    assert (kept.kind, kept.dated, kept.pages, kept.title) == (
        "response",
        DATED,
        2,
        "Response to FOI 000001/26",
    )
    assert desk.case_file.read(letter_bytes, kept.id) == PDF
    assert sheet.case.timeline[-1] == Event(Act.ANSWER, DATED, parts=(ANSWERED,))
    line = desk.line(case_id)
    assert (line.stage, line.answered_on, line.due_on, line.outcome) == ("answered", DATED, None, "disclosed")
    detail = desk.case_file.read(audit_trail, case_id)[-1].detail
    assert detail["sha256"] == kept.sha256


def test_a_fault_between_letter_and_act_keeps_neither(desk, case_id, monkeypatch):
    def broken(*_args):
        raise ZeroDivisionError

    before = desk.sheet(case_id), desk.case_file.read(audit_trail)
    monkeypatch.setattr(issuing, "noted", broken)
    with pytest.raises(ZeroDivisionError):
        desk.do(issue_letter, case_id, LETTER)
    assert (desk.sheet(case_id), desk.case_file.read(audit_trail)) == before
    assert desk.line(case_id).stage == "received"


UNREADY = [
    # parts, what is said of them, what the request comes to where it goes out all the same
    ((), "Part 1 has not been decided", ""),
    ((ANSWERED, Part("2", "Whose?")), "Part 2 has not been decided", ""),
    ((replace(ANSWERED, answer=" "),), "Part 1 says nothing", "disclosed"),
    (
        (replace(ANSWERED, label=None, outcome=Outcome.ADVICE_GIVEN, answer=""),),
        "Part 1 says nothing",
        "advice_given",
    ),
]


@pytest.mark.parametrize(("parts", "said", "outcome"), UNREADY, ids=[one[1] for one in UNREADY])
def test_a_letter_that_is_not_ready_stays_here(desk, parts, said, outcome):
    case_id = desk.log().case_id
    desk.do(decide_parts, case_id, parts)
    with pytest.raises(Blocked, match=said) as refused:
        desk.do(issue_letter, case_id, LETTER)
    assert [one.id for one in refused.value.found] == ["N12"]
    assert desk.sheet(case_id).letters == ()


@pytest.mark.parametrize(("parts", "said", "outcome"), UNREADY, ids=[one[1] for one in UNREADY])
def test_it_goes_out_all_the_same_with_a_reason_that_is_kept(desk, parts, said, outcome):
    case_id = desk.log().case_id
    desk.do(decide_parts, case_id, parts)
    desk.do(issue_letter, case_id, replace(LETTER, overrides=(("N12", "The rest follows under FOI 7."),)))
    ((check, reason, although),) = desk.case_file.read(audit_trail, case_id)[-1].detail["overrides"]
    assert (check, reason) == ("N12", "The rest follows under FOI 7.")
    assert said in although
    assert desk.line(case_id).stage == "answered"
    assert desk.line(case_id).outcome == outcome


READY = [
    replace(ANSWERED, answer="", tables=(DataTable("Swans", ("Year", "Swans"), (("2026", 7),)),)),
    Part("1", outcome=Outcome.NOT_HELD, holding=Holding.NOT_HELD),
]


@pytest.mark.parametrize("part", READY, ids=["a table answers", "not held says it all"])
def test_what_needs_no_more_words(desk, part):
    case_id = desk.log().case_id
    desk.do(decide_parts, case_id, (part,))
    desk.do(issue_letter, case_id, LETTER)
    assert len(desk.sheet(case_id).letters) == 1


def test_a_second_answer_is_refused(desk, case_id):
    desk.do(issue_letter, case_id, LETTER)
    with pytest.raises(CannotIssue, match="answered on 26 November 2026"):
        desk.do(issue_letter, case_id, replace(LETTER, dated=date(2026, 11, 27)))
    assert len(desk.sheet(case_id).letters) == 1


SECOND = Part("2", "Whose?", holding=Holding.NOT_HELD, outcome=Outcome.NOT_HELD, answer="Nobody's.")


def test_an_answer_to_one_question_leaves_the_others_owed_and_the_last_ends_it(desk, case_id, wording):
    desk.do(decide_parts, case_id, (ANSWERED, replace(SECOND, outcome=None), replace(SECOND, label="3")))
    put_off = Event(Act.EXTEND_PUBLIC_INTEREST, date(2026, 11, 20), part="2", until=date(2026, 12, 18))
    desk.do(record_act, case_id, put_off)
    desk.do(issue_letter, case_id, replace(LETTER, said=Particulars(part="1, 3")))
    sheet, line = desk.sheet(case_id), desk.line(case_id)
    assert [(row.act, row.part) for row in sheet.case.timeline[2:]] == [(Act.ANSWER, "1"), (Act.ANSWER, "3")]
    assert (line.stage, line.answered_on, line.due_on) == ("extended", None, date(2026, 12, 18))
    with pytest.raises(Blocked, match="N50"):
        desk.do(issue_letter, case_id, replace(LETTER, said=Particulars(part="1")))
    desk.do(decide_parts, case_id, (ANSWERED, SECOND, replace(SECOND, label="3")))
    last = replace(LETTER, dated=date(2026, 12, 10))
    facts = desk.case_file.read(
        letter_facts, case_id, WantedLetter(LetterKind.RESPONSE, last.dated), desk.lawbook, wording
    )
    assert (facts.said.part, facts.parts, facts.due_on) == ("2", (SECOND,), date(2026, 12, 18))
    desk.do(issue_letter, case_id, last)
    line = desk.line(case_id)
    assert (line.stage, line.answered_on, line.due_on) == ("answered", date(2026, 12, 10), None)
    assert line.outcome == "disclosed"
    with pytest.raises(CannotIssue):
        desk.do(issue_letter, case_id, last)


def test_a_correction_of_an_answer_to_two_questions_corrects_the_rows_of_both(desk, case_id):
    desk.do(decide_parts, case_id, (ANSWERED, SECOND, Part("3", "Why?")))
    desk.do(issue_letter, case_id, replace(LETTER, said=Particulars(part="1, 2")))
    (kept,) = desk.sheet(case_id).letters
    desk.case_file.write(begin_correction, case_id, kept.id, desk.hand)
    changed = (ANSWERED, replace(SECOND, answer="The Crown's."), Part("3", "Why?"))
    desk.do(decide_parts, case_id, changed)
    later = replace(
        LETTER, dated=date(2026, 11, 27), pdf=b"%PDF-1.7 another", replaces=kept.id, reason="Wrong."
    )
    desk.do(issue_letter, case_id, later)
    timeline = desk.sheet(case_id).case.timeline
    assert [(row.act, row.row) for row in timeline[3:]] == [(Act.CORRECT, 1), (Act.CORRECT, 2)]
    assert [row.should_say.part for row in timeline[3:]] == ["1", "2"]
    assert all(row.should_say.parts == changed for row in timeline[3:])
    assert desk.line(case_id).stage == "in_progress"


def test_a_correction_given_up_leaves_what_was_decided_since_on_the_other_questions(desk, case_id):
    desk.do(decide_parts, case_id, (ANSWERED, Part("2", "Whose?")))
    desk.do(issue_letter, case_id, replace(LETTER, said=Particulars(part="1")))
    desk.do(decide_parts, case_id, (ANSWERED, SECOND))
    (kept,) = desk.sheet(case_id).letters
    desk.case_file.write(begin_correction, case_id, kept.id, desk.hand)
    desk.do(decide_parts, case_id, (replace(ANSWERED, answer="Eight."), SECOND))
    desk.do(give_up_correction, case_id, LetterKind.RESPONSE)
    assert desk.sheet(case_id).case.parts == (ANSWERED, SECOND)


def test_a_letter_tells_of_both_rows_of_an_act_recorded_before_it(desk, case_id, wording):
    desk.do(decide_parts, case_id, (ANSWERED, SECOND, Part("3", "Why?")))
    put_off = Event(
        Act.EXTEND_PUBLIC_INTEREST,
        date(2026, 11, 20),
        part="2, 3",
        until=date(2026, 12, 18),
        provision="43(2)",
    )
    desk.do(record_act, case_id, put_off)
    wanted = WantedLetter(LetterKind.PUBLIC_INTEREST_EXTENSION, date(2026, 11, 20))
    facts = desk.case_file.read(letter_facts, case_id, wanted, desk.lawbook, wording)
    assert (facts.act, facts.row, facts.said.part) == (put_off, 1, "2, 3")


def test_a_notice_for_some_parts_narrows_an_extension_recorded_for_the_whole(desk, wording):
    case_id = desk.log(regime=Regime.EIR).case_id
    desk.do(decide_parts, case_id, (ANSWERED, SECOND, Part("3", "Why?"), Part("4", "When?")))
    desk.do(record_act, case_id, Event(Act.EXTEND_EIR, date(2026, 11, 20)))
    assert desk.line(case_id).due_on == date(2026, 12, 31)
    said = Particulars(part="2, 4", until=date(2026, 12, 31))
    wanted = WantedLetter(LetterKind.EIR_EXTENSION, date(2026, 11, 23), said)
    facts = desk.case_file.read(letter_facts, case_id, wanted, desk.lawbook, wording)
    assert (facts.act.part, facts.afterwards.due_on) == ("2, 4", date(2026, 12, 1))
    notice = replace(LETTER, kind=LetterKind.EIR_EXTENSION, dated=wanted.dated, said=said)
    desk.do(issue_letter, case_id, notice)
    stand = as_corrected(desk.sheet(case_id).case.timeline)
    assert [(row.on, row.part) for row in stand[1:]] == [(date(2026, 11, 20), part) for part in ("2", "4")]
    assert desk.line(case_id).due_on == date(2026, 12, 1)
    again = desk.case_file.read(letter_facts, case_id, wanted, desk.lawbook, wording)
    assert again.row is None, "both rows have been told of"


def test_an_answer_still_owed_can_go_out_while_the_commissioner_asks(desk, case_id):
    desk.do(record_act, case_id, Event(Act.RECEIVE_ICO_COMPLAINT, date(2026, 12, 8)))
    desk.do(issue_letter, case_id, replace(LETTER, dated=date(2026, 12, 9)))
    assert desk.line(case_id).answered_on == date(2026, 12, 9)


def test_a_letter_dated_before_the_request(desk, case_id):
    with pytest.raises(NotAllowed):
        desk.do(issue_letter, case_id, replace(LETTER, dated=date(2026, 11, 1)))
    assert desk.sheet(case_id).letters == ()


def test_a_kind_nobody_writes(desk, case_id, wording):
    with pytest.raises(NoSuchKind):
        desk.case_file.read(compose_letter, case_id, WantedLetter("valentine", DATED), desk.lawbook, wording)


def test_composing_draws_the_same_letter_and_changes_nothing(desk, case_id, wording):
    before = desk.sheet(case_id), desk.case_file.read(audit_trail)
    first, second = (
        desk.case_file.read(
            compose_letter, case_id, WantedLetter(LetterKind.RESPONSE, DATED), desk.lawbook, wording
        )
        for _ in range(2)
    )
    assert first.pdf.startswith(b"%PDF")
    assert first == second
    assert (desk.sheet(case_id), desk.case_file.read(audit_trail)) == before


def test_a_letter_is_written_from_settings_case_and_law(desk, wording):
    logo = b"\x89PNG of the south"
    south = replace(SOUTH, logo="south.png", review=ReviewTerms(2, WindowUnit.MONTHS))
    desk.set_up(Settings((NORTH, south)), {SOUTH.name: logo})
    case_id = desk.log(authorities=(SOUTH.name, NORTH.name)).case_id
    desk.do(record_act, case_id, Event(Act.RECLASSIFY, date(2026, 11, 4), to="eir"))
    facts = desk.case_file.read(
        letter_facts, case_id, WantedLetter(LetterKind.RESPONSE, DATED), desk.lawbook, wording
    )
    assert [one.name for one in facts.authorities] == [SOUTH.name, NORTH.name]
    assert (facts.case.regime, facts.logos) == (Regime.EIR, (logo,))
    assert (facts.received_on, facts.due_on) == (date(2026, 11, 2), date(2026, 12, 1))
    assert facts.review_by == date(2027, 1, 28)  # EIR r11(2): 40 working days, not the 2 months of its own
    assert facts.regulator.noun == "Information Commissioner"


WINDOWS = [
    # window  unit                       dated         last day        why
    (40, WindowUnit.WORKING_DAYS, "2019-11-25", "2020-01-27", "St Andrew, Christmas, New Year, 2 January"),
    (40, WindowUnit.CALENDAR_DAYS, "2026-11-26", "2027-01-05", "every day counts"),
    (8, WindowUnit.WEEKS, "2026-11-26", "2027-01-21", "the same weekday"),
    (2, WindowUnit.MONTHS, "2026-12-31", "2027-02-28", "no 31 February"),
]  # fmt: skip


@pytest.mark.parametrize(("window", "unit", "dated", "last", "why"), WINDOWS, ids=[one[4] for one in WINDOWS])
def test_review_windows(lawbook, window, unit, dated, last, why):
    calendar = lawbook.clock.calendars["uk_any"]
    ends = review_ends(ReviewTerms(window, unit), date.fromisoformat(dated), calendar)
    assert ends == date.fromisoformat(last)


def test_a_window_past_the_calendar_is_given_without_a_date(desk, case_id, wording):
    facts = desk.case_file.read(
        letter_facts, case_id, WantedLetter(LetterKind.RESPONSE, date(2030, 12, 30)), desk.lawbook, wording
    )
    assert facts.review_by is None


def test_no_review_procedure_no_date(desk, wording):
    desk.set_up(Settings((Authority("Tiny Parish", review=None),)))
    case_id = desk.log().case_id
    facts = desk.case_file.read(
        letter_facts, case_id, WantedLetter(LetterKind.RESPONSE, DATED), desk.lawbook, wording
    )
    assert facts.review_by is None


def test_only_the_pictures_a_letter_draws_are_read(desk, case_id, wording):
    """Another authority’s logo may be as large as it likes, or lost: this letter is not held up by it."""
    ours, theirs = replace(NORTH, logo="n.png"), replace(SOUTH, logo="s.png")
    logos = {NORTH.name: b"\x89PNG north", SOUTH.name: b"\x89PNG south"}
    desk.set_up(Settings((ours, theirs)), logos)
    files = desk.case_file.files
    files.path(hashlib.sha256(logos[SOUTH.name]).hexdigest()).unlink()
    wanted = WantedLetter(LetterKind.RESPONSE, DATED)
    facts = desk.case_file.read(letter_facts, case_id, wanted, desk.lawbook, wording)
    assert facts.logos == (logos[NORTH.name],)
    both = desk.log(authorities=(SOUTH.name,)).case_id
    with pytest.raises(CaseFileDamaged):
        desk.case_file.read(letter_facts, both, wanted, desk.lawbook, wording)


def test_a_letter_is_signed_for_its_own_authority(desk, case_id, wording):
    """The picture of the one that writes first, and of no other; a letter already issued keeps its bytes."""
    signing = replace(NORTH, signature="north.png", signatory=Contact("R. Heron", "Head of Rights"))
    other = replace(SOUTH, signature="south.png")
    pictures = {NORTH.name: b"north", SOUTH.name: b"south"}
    settings = Settings((signing, other))
    desk.case_file.write(change_settings, settings, {}, desk.lawbook, desk.hand, pictures)

    def facts(of):
        return desk.case_file.read(
            letter_facts, of, WantedLetter(LetterKind.RESPONSE, DATED), desk.lawbook, wording
        )

    assert facts(case_id).signature == b"north"
    assert facts(desk.log(authorities=(SOUTH.name,)).case_id).signature == b"south"
    signed = closing.signature(facts(case_id))
    assert signed.lines == ("R. Heron", "Head of Rights", NORTH.name)
    assert (signed.image.data, signed.image.alt) == (b"north", "R. Heron, Head of Rights")
    desk.case_file.write(change_settings, Settings((NORTH, SOUTH)), {}, desk.lawbook, desk.hand)
    assert facts(case_id).signature is None
    assert closing.signature(facts(case_id)).image is None
