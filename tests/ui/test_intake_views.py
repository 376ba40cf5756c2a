"""The check form alone: what it shows, what it gives back, what its keys do."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QListWidget, QPlainTextEdit, QWidget

from foidesk.domain.authority import Authority, Officer, Settings
from foidesk.domain.case import Applicant, Case, Category, Channel, Language
from foidesk.domain.decisions import Holding, Outcome, Part
from foidesk.domain.regime import Regime
from foidesk.domain.timeline import Act, Event
from foidesk.intake.draft import Attachment, Doubt, Draft, DraftField
from foidesk.ui.intake.checked import Checked, agreed, checked_of
from foidesk.ui.intake.intake_view import IntakeView
from foidesk.ui.intake.leaving import Leave, ways_out
from foidesk.ui.intake.parts_card import PartsCard
from foidesk.ui.intake.receipt_form import DueWords
from foidesk.ui.intake.showing import doubts_of
from foidesk.ui.intake.waiting import Waiting
from foidesk.ui.intake.words import size_in_words
from foidesk.ui.typed_dates import read_date, read_time
from tests.ui.tabbing import names_on_the_way

TODAY = date(2026, 11, 20)
SWANS = "How many swans?"
SETTINGS = Settings(
    (Authority("Northshire Council"), Authority("Southshire Council")), (Officer("F. Officer"),)
)

CHECKED = Checked(
    applicant=Applicant(
        "A. Applicant",
        "Swan Watch",
        "a@example.org",
        ("1 High Street", "Northtown"),
        Category.JOURNALIST,
        Language.WELSH,
    ),
    subject="Swans",
    request_text=SWANS,
    parts=(Part(label="1", asks="How many?"), Part(label="2", asks="Since when?")),
    received_on=date(2026, 11, 2),
    received_time=time(23, 59),
    authorities=("Southshire Council",),
    regime=Regime.EIR,
    channel=Channel.PORTAL,
    officer="G. Other",
)


@pytest.fixture
def view(qtbot):
    made = IntakeView(lambda: TODAY)
    qtbot.addWidget(made)
    made.check.show_offered(SETTINGS, ())
    made.show_check()
    made.resize(1100, 700)
    return made


def show(view, checked=CHECKED, doubts=None, *, by_hand=False):
    view.check.show_checked("Check this request", "swans.eml", checked, doubts or {}, by_hand=by_hand)
    view.check.bar.show_reason(view.check.missing())
    view.show()
    return view.check


def control(view, name):
    return view.findChild(QWidget, name)


# What is typed


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2/11/2026", date(2026, 11, 2)),
        ("02.11.26", date(2026, 11, 2)),
        ("2026-11-02", date(2026, 11, 2)),
        ("2 November 2026", date(2026, 11, 2)),
        ("Mon, 2nd Nov 2026", date(2026, 11, 2)),
        ("  today ", TODAY),
        ("yesterday", date(2026, 11, 19)),
        ("29/2/2024", date(2024, 2, 29)),
        ("29/2/2026", None),
        ("13/13/2026", None),
        ("2 Nonsense 2026", None),
        ("November", None),
        ("", None),
    ],
)
def test_a_date_is_read_the_british_way(typed, day):
    assert read_date(typed, TODAY) == day


@pytest.mark.parametrize(
    ("typed", "at"),
    [
        ("23:59", time(23, 59)),
        ("9.05", time(9, 5)),
        ("4 pm", time(16)),
        ("12:30 am", time(0, 30)),
        ("12 pm", time(12)),
        ("23:59:59", time(23, 59)),
        ("24:00", None),
        ("13 pm", None),
        ("noon", None),
    ],
)
def test_a_time_is_read(typed, at):
    assert read_time(typed) == at


@pytest.mark.parametrize(
    ("size", "words"),
    [(1, "1 byte"), (840, "840 bytes"), (12_400, "12 kB"), (999_600, "1.0 MB"), (3_400_000, "3.4 MB")],
)
def test_sizes_in_words(size, words):
    assert size_in_words(size) == words


# The form


def test_what_is_shown_is_given_back(view):
    assert show(view).checked() == CHECKED


@pytest.mark.parametrize(
    ("on", "at", "why"),
    [
        ("", "", "Enter the date the request was received."),
        ("soon", "", "This is not a date. Write it as 9 April 2018 or 09/04/2018."),
        ("21/11/2026", "", "This date is in the future."),
        ("31/12/2004", "", "This is before 1 January 2005, when the right to information began."),
        ("2/11/2026", "late", "This is not a time. Type it as 23:59, or leave it empty."),
        ("2/11/2026", "", ""),
        ("20/11/2026", "23:59", ""),
    ],
)
def test_logging_waits_for_a_usable_date(view, on, at, why):
    check = show(view)
    control(view, "received_on").setText(on)
    control(view, "received_at").setText(at)
    assert check.missing() == why
    check.bar.show_reason(check.missing())
    assert check.log.isEnabled() is (why == "")
    assert check.bar.reason.text() == why
    assert check.log.accessibleDescription() == why


def test_logging_waits_for_words(view):
    check = show(view, replace(CHECKED, request_text=" \n "))
    assert check.missing() == "There is no request text yet."


def test_the_request_cannot_be_reworded(view, qtbot):
    check = show(view)
    qtbot.keyClicks(check.request.editor, "and geese")
    assert check.checked().request_text == SWANS


def test_a_request_on_paper_is_typed_in(view, qtbot):
    check = show(view, replace(CHECKED, request_text=""), by_hand=True)
    qtbot.keyClicks(check.request.editor, SWANS)
    assert check.checked().request_text == SWANS
    assert check.missing() == ""


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Please send everything about swans.\n" * 280_000, 200_000),
        ("swans " * 1_700_000, 30_000),
        ("Swans", 5),
    ],
    ids=["lines", "one endless line", "short"],
)
def test_ten_million_characters_are_kept_whole_and_shown_in_part(view, text, shown):
    check = show(view, replace(CHECKED, request_text=text))
    assert check.checked().request_text == text
    assert check.request.editor.toPlainText() == text[:shown]
    assert control(view, "request_cut").isVisible() is (shown < len(text))


def test_doubts_are_told_beside_their_field_in_words(view):
    doubts = {
        DraftField.RECEIVED: "The message does not say when it was received.",
        DraftField.NAME: "The sender gives no name; section 8 asks for one.",
        DraftField.TEXT: "Some characters could not be read.",
        DraftField.ATTACHMENTS: "One attachment is damaged.",
    }
    check = show(view, doubts=doubts)
    told = {
        "received_on_remark": check.receipt.on_field.remark(),
        "applicant_name_remark": check.applicant.fields["name"].remark(),
        "request_text_remark": check.request.text_field.remark(),
    }
    assert list(told.values()) == list(doubts.values())[:3]
    assert control(view, "intake_files_remark").text() == doubts[DraftField.ATTACHMENTS]
    assert doubts[DraftField.NAME] in control(view, "applicant_name").accessibleDescription()


def test_several_doubts_of_one_field_are_all_told():
    draft = Draft(
        Case(Applicant(), SWANS, ()),
        doubts=(Doubt(DraftField.RECEIVED, "One."), Doubt(DraftField.RECEIVED, "Two.")),
    )
    assert doubts_of(draft)[DraftField.RECEIVED] == "One. Two."


def test_the_due_date_and_its_working(view):
    check = show(view)
    check.show_due(
        DueWords("Due Tuesday 1 December 2026", "FOIA s10(1): 20 working days.", ("Day 1.", "Day 20."))
    )
    assert control(view, "intake_due_headline").text() == "Due Tuesday 1 December 2026"
    assert not control(view, "intake_due_working").isVisible()
    control(view, "intake_due_why").click()
    assert control(view, "intake_due_working").isVisible()
    assert control(view, "intake_due_working").text() == "Day 1.\nDay 20."


def test_a_due_date_that_cannot_be_counted_stops_logging(view):
    check = show(view)
    check.show_due(DueWords(trouble="Bank holidays are only known up to 2030.", blocks=True))
    assert check.missing() == "Bank holidays are only known up to 2030."


def test_files_are_listed_with_their_sizes(view):
    check = show(view)
    draft = Draft(
        Case(Applicant(), SWANS, ()),
        attachments=(Attachment("plan.pdf", "application/pdf", b"x" * 12_000),),
        original=b"y" * 34_000,
        original_name="swans.eml",
    )
    check.show_files(draft)
    words = [
        label.text()
        for label in control(view, "intake_files").findChildren(QWidget)
        if hasattr(label, "text")
    ]
    assert words == ["One attachment", "plan.pdf", "12 kB", "swans.eml (the message itself)", "34 kB"]


def test_marks_in_a_name_are_shown_not_obeyed(view):
    check = show(view)
    check.show_said("<b>swans</b>.eml")
    assert control(view, "intake_said").textFormat() is Qt.TextFormat.PlainText


# Questions


@pytest.fixture
def parts(qtbot):
    card = PartsCard()
    qtbot.addWidget(card)
    card.show_parts(tuple(Part(label=str(n), asks=f"Question {n}?") for n in (1, 2, 3)))
    card.show()
    return card


def labels(card):
    return [(part.label, part.asks) for part in card.parts()]


def test_an_unticked_question_is_no_part(parts):
    control(parts, "part_2_kept").click()
    assert labels(parts) == [("1", "Question 1?"), ("3", "Question 3?")]
    assert control(parts, "intake_parts_said").text().startswith("3 questions, 2 ticked.")


def test_number_and_words_can_be_changed(parts):
    control(parts, "part_1_label").setText("1a")
    control(parts, "part_1_asks").setPlainText("How many swans?")
    assert labels(parts)[0] == ("1a", "How many swans?")


def test_a_question_joins_the_one_before(parts):
    control(parts, "part_3_merge").click()
    assert labels(parts) == [("1", "Question 1?"), ("2", "Question 2?\n3. Question 3?")]


def test_the_first_question_has_none_before_it(parts):
    assert not control(parts, "part_1_merge").isVisible()


def test_removing_and_adding(parts):
    control(parts, "part_1_remove").click()
    control(parts, "intake_parts_add").click()
    control(parts, "part_3_asks").setPlainText("And geese?")
    assert labels(parts) == [("2", "Question 2?"), ("3", "Question 3?"), ("3", "And geese?")]


def test_an_added_row_left_empty_is_no_part(parts):
    control(parts, "intake_parts_add").click()
    control(parts, "part_4_label").setText("")
    assert len(parts.parts()) == 3


def test_all_at_once(parts):
    control(parts, "intake_parts_all").click()
    assert parts.parts() == ()
    assert "as a whole" in control(parts, "intake_parts_said").text()
    control(parts, "intake_parts_all").click()
    assert len(parts.parts()) == 3


def test_what_a_row_does_not_show_is_kept(parts):
    decided = Part(
        label="1", asks="How many?", holding=Holding.HELD, outcome=Outcome.DISCLOSED, answer="Twelve."
    )
    parts.show_parts((decided,))
    control(parts, "part_1_asks").setPlainText("How many swans?")
    assert parts.parts() == (replace(decided, asks="How many swans?"),)


def test_two_hundred_questions_are_drawn_a_few_at_a_time(parts):
    many = tuple(Part(label=str(n), asks=f"Question {n}?") for n in range(1, 201))
    parts.show_parts(many)
    assert parts.parts() == many
    assert control(parts, "part_51_asks") is None
    control(parts, "intake_parts_more").click()
    assert control(parts, "part_51_asks") is not None
    assert parts.parts() == many


# Keys


@pytest.mark.parametrize("name", ["received_on", "applicant_name", "request_text", "channel", "intake_log"])
def test_enter_logs(view, qtbot, name):
    show(view)
    with qtbot.waitSignal(view.check.log_requested, timeout=500):
        qtbot.keyClick(control(view, name), Qt.Key.Key_Return)


def test_enter_on_another_button_presses_that_button(view, qtbot):
    check = show(view)
    logged = []
    view.check.log_requested.connect(lambda: logged.append(True))
    control(view, "intake_parts_add").setFocus()
    qtbot.keyClick(control(view, "intake_parts_add"), Qt.Key.Key_Return)
    assert len(check.parts.parts()) == 3
    assert not logged


def test_enter_in_a_question_is_a_new_line(view, qtbot):
    check = show(view)
    with qtbot.assertNotEmitted(view.check.log_requested, wait=50):
        qtbot.keyClick(control(view, "part_1_asks"), Qt.Key.Key_Return)
    assert check.isVisible()


def test_esc_goes_back(view, qtbot):
    show(view)
    with qtbot.waitSignal(view.back_requested, timeout=500):
        qtbot.keyClick(control(view, "subject"), Qt.Key.Key_Escape)


def test_esc_takes_back_the_question(view, qtbot):
    check = show(view)
    check.bar.ask("Leave?", ("Leave", "Stay"))
    with qtbot.assertNotEmitted(view.back_requested, wait=50):
        qtbot.keyClick(control(view, "subject"), Qt.Key.Key_Escape)
    assert not check.bar.is_asking


def test_the_cursor_starts_on_the_button_when_nothing_is_missing(view, qtbot):
    check = show(view)
    with qtbot.waitExposed(view):
        view.activateWindow()
    check.focus_first(by_hand=False)
    assert view.focusWidget() is check.log


TABS = {
    760: "received_on applicant_name subject part_1_asks part_2_remove authorities channel intake_log",
    1200: "received_on applicant_name part_1_asks part_2_remove authorities channel subject intake_log",
}


@pytest.mark.parametrize("width", TABS)
def test_tab_goes_down_the_form_and_then_beside_it(view, qtbot, width):
    show(view)
    view.resize(width, 700)
    order = TABS[width].split()
    chain = names_on_the_way(view)
    places = [chain.index(name) for name in order]
    assert places == sorted(places)


@pytest.mark.parametrize("width", [760, 1200])
def test_the_request_stands_beside_or_within_the_form(view, qtbot, width):
    check = show(view)
    view.resize(width, 700)
    qtbot.wait(10)
    in_column = check.side.parentWidget() is check.receipt.parentWidget()
    assert in_column is (width == 760)


def test_every_control_has_a_name(view):
    show(view)
    kinds = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QListWidget)
    # A drop-down's own inner boxes are Qt's, spoken by the drop-down.
    controls = [one for one in view.findChildren(QWidget) if isinstance(one, kinds)]
    controls = [one for one in controls if not inside_combo(one) and not one.isHidden()]
    nameless = [one for one in controls if not one.accessibleName() or not one.objectName()]
    assert [one.objectName() for one in nameless] == []


def inside_combo(widget):
    return isinstance(widget.parentWidget(), QComboBox) or widget.objectName().startswith("qt_")


# Values


RECEIVED = Event(Act.RECEIVE, date(2026, 11, 2), datetime(2026, 11, 2, 23, 59, 30, tzinfo=UTC))
ANSWERED = Event(Act.ANSWER, date(2026, 11, 19))
DRAFT = Draft(
    Case(Applicant(" A. Applicant "), SWANS, (RECEIVED, ANSWERED), subject=" Swans", reference="FOI 1"),
    received_at=RECEIVED.at,
)


def test_an_untouched_draft_stays_to_the_letter(view):
    check = show(view, checked_of(DRAFT))
    shown = check.checked()
    assert agreed(DRAFT, check.checked(), shown) == DRAFT


def test_only_what_was_touched_changes(view):
    check = show(view, checked_of(DRAFT))
    shown = check.checked()
    control(view, "applicant_email").setText("a@example.org")
    expected = replace(DRAFT.case, applicant=Applicant("A. Applicant", email="a@example.org"))
    assert agreed(DRAFT, check.checked(), shown).case == expected


def test_another_day_changes_the_receipt_and_nothing_after_it():
    shown = checked_of(DRAFT)
    changed = agreed(DRAFT, replace(shown, received_on=date(2026, 7, 1), received_time=time(9, 30)), shown)
    assert changed.received_at.isoformat() == "2026-07-01T09:30:00+01:00"
    assert changed.case.timeline == (Event(Act.RECEIVE, date(2026, 7, 1), changed.received_at), ANSWERED)


def test_no_hour_leaves_only_the_day():
    shown = checked_of(DRAFT)
    changed = agreed(DRAFT, replace(shown, received_time=None), shown)
    assert changed.received_at is None
    assert changed.case.timeline[0] == Event(Act.RECEIVE, date(2026, 11, 2))


STAY = ("Keep checking", Leave.STAY)
LEAVING = [
    # edited waiting answers
    (False, 0, ()),
    (True, 0, (("Leave", Leave.ALL), STAY)),
    (False, 3, (("Skip this one", Leave.ONE), ("Leave them all", Leave.ALL), STAY)),
    (True, 1, (("Skip this one", Leave.ONE), ("Leave them all", Leave.ALL), STAY)),
]


@pytest.mark.parametrize(("edited", "waiting", "answers"), LEAVING)
def test_leaving_asks_only_where_something_would_be_lost(edited, waiting, answers):
    question, offered = ways_out(edited=edited, waiting=waiting)
    assert offered == answers
    assert bool(question) is bool(answers)
    assert ("What you changed" in question) is edited


def test_the_line_of_files(tmp_path):
    line = Waiting()
    one, two = tmp_path / "1.eml", tmp_path / "2.eml"
    line.add([one, two, one])
    assert line.take() == one
    assert line.place() == "1 of 2"
    line.add([None])
    assert (line.take(), line.place()) == (two, "2 of 3")
    line.leave()
    assert not line
