"""The calendar page against a real case file: the list, what a change would move, yes and no."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from foidesk.casework.calendar_in_force import lawbook_in_force
from foidesk.casework.changes import Hand
from foidesk.casework.record_act import record_act
from foidesk.domain.problems import Problem
from foidesk.domain.timeline import Act, Event
from foidesk.store.case_lines import CaseFilter, Order, page_of_lines
from foidesk.ui.calendar.calendar_page import CalendarPage
from foidesk.ui.calendar.plain_table import shared
from foidesk.ui.case.case_page import CasePage
from foidesk.ui.case.case_view import CaseView
from tests.ui.bench import DECIDED, NOW, control, lawbook, office, settle, theme

__all__ = ["lawbook", "office", "theme"]

HAND = Hand(NOW, "F. Officer")
SWAN_DAY = "Friday 27 November 2026"


@pytest.fixture
def page(qtbot, office, theme):
    parent = QWidget()
    qtbot.addWidget(parent)
    made = CalendarPage(office.file, office.runner, office.lawbook, office.clock, parent, "F. Officer")
    made.said, made.changes = [], []
    made.told.connect(made.said.append)
    office.runner.changed.connect(made.changes.append)
    parent.resize(1200, 800)
    made.widget.resize(1200, 800)
    parent.show()
    made.show_calendar()
    made.parent_kept = parent
    return made


def words(table):
    model = table.model()
    return [
        tuple(model.index(row, column).data() for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def dues(office):
    lines = office.file.look(page_of_lines, CaseFilter(), Order.OLDEST, 0, 100)
    return {line.reference: line.due_on for line in lines}


def type_day(page, day="27 November 2026", nations=("scotland",), title="Day of the swan"):
    page.widget.list.add.click()
    control(page.widget, "new_day", QLineEdit).setText(day)
    for nation in nations:
        control(page.widget, f"new_day_{nation}", QCheckBox).click()
    control(page.widget, "new_day_title", QLineEdit).setText(title)
    control(page.widget, "new_day_source", QLineEdit).setText("proclaimed 10 November 2026")
    control(page.widget, "new_day_show", QPushButton).click()


def asked(qtbot, page):
    qtbot.waitUntil(
        lambda: not page.is_at_work and page.widget.change.isVisibleTo(page.widget), timeout=10_000
    )
    return page.widget.change


def three_cases(office):
    """One whose date moves, one received too late to, and one answered."""
    moving = office.log(received=date(2026, 11, 2))
    office.log(received=date(2026, 11, 27))
    answered = office.log(received=date(2026, 11, 3), parts=DECIDED)
    office.file.write(
        record_act, answered, Event(Act.ANSWER, date(2026, 11, 19), parts=DECIDED), office.lawbook, HAND
    )
    return moving, answered


def test_the_list_shows_this_year_with_source_and_certainty(page):
    shown = {row[0]: row[1:] for row in words(page.widget.list.table)}
    assert shown["Monday 15 June 2026"][1] == "Scotland"
    assert shown["Friday 25 December 2026"][1] == "All of the United Kingdom"
    assert all(row[3] for row in shown.values())
    assert "31 December 2030" in control(page.widget, "calendar_known", QLabel).text()
    years = control(page.widget, "calendar_year", QComboBox)
    years.setCurrentText("2030")
    assert {row[3] for row in words(page.widget.list.table)} == {"Expected, not yet confirmed"}
    years.setCurrentText("2010")
    assert ("Monday 4 January 2010", "Disputed, so not counted") in {
        (row[0], row[3]) for row in words(page.widget.list.table)
    }
    control(page.widget, "calendar_nation", QComboBox).setCurrentText("England and Wales")
    assert {row[2] for row in words(page.widget.list.table)} == {"England and Wales"}


def test_a_proclaimed_day_shows_the_cases_it_moves_and_moves_them_on_yes(qtbot, office, page):
    three_cases(office)
    before = dues(office)
    type_day(page)
    face = asked(qtbot, page)
    assert words(face.days) == [("Added", "27 Nov 2026", "Day of the swan", "Scotland")]
    moves = [("FOI 000001/26", "1 Dec 2026", "2 Dec 2026")]
    assert words(face.moves) == moves
    assert dues(office) == before
    with qtbot.waitSignal(page.told, timeout=10_000):
        face.apply.click()
    assert page.said == ["The calendar is changed. 1 open case moved to another date."]
    assert [change.cases for change in page.changes] == [None]
    assert dues(office) == before | {"FOI 000001/26": date(2026, 12, 2)}
    shown = {row[0]: row[1:] for row in words(page.widget.list.table)}
    assert shown[SWAN_DAY] == ("Day of the swan", "Scotland", "", "proclaimed 10 November 2026")
    assert (
        "by F. Officer: proclaimed 10 November 2026."
        in control(page.widget, "calendar_last_change", QLabel).text()
    )


def test_a_day_of_several_nations_is_one_day(qtbot, office, page):
    three_cases(office)
    type_day(page, nations=("england_and_wales", "scotland", "northern_ireland"))
    face = asked(qtbot, page)
    assert words(face.days) == [
        ("Added", "27 Nov 2026", "Day of the swan", "All of the United Kingdom"),
    ]
    said = control(page.widget, "change_said", QLabel).text()
    assert said.startswith("1 day added. 1 open case moves to another date.")


def test_in_a_narrow_window_the_cases_stand_under_the_days(qtbot, office, page):
    three_cases(office)
    type_day(page)
    face = asked(qtbot, page)
    assert face.moves.y() == face.days.y()
    page.parent_kept.resize(700, 450)
    page.widget.resize(700, 450)
    qtbot.waitUntil(lambda: face.moves.x() == face.days.x(), timeout=2000)
    assert face.moves.y() > face.days.y() + face.days.height()
    assert not face.moves.horizontalScrollBar().isVisible()


def test_no_changes_nothing(qtbot, office, page):
    three_cases(office)
    before = dues(office)
    type_day(page)
    asked(qtbot, page).cancel.click()
    assert page.widget.list.isVisibleTo(page.widget)
    assert dues(office) == before
    assert office.file.look(lawbook_in_force, office.lawbook) is office.lawbook
    assert page.changes == []


def test_cancel_while_it_is_being_made_takes_all_of_it_back(qtbot, office, page):
    case_id = office.log(received=date(2026, 11, 2))
    for number in range(3):
        extended = office.log(received=date(2026, 11, 2 + number))
        asked_on = date(2026, 11, 9)
        office.file.write(
            record_act,
            extended,
            Event(Act.EXTEND_PUBLIC_INTEREST, asked_on, until=None),
            office.lawbook,
            HAND,
        )
    before = dues(office)
    type_day(page)
    face = asked(qtbot, page)
    face.apply.click()
    face.cancel.click()  # before the working thread has come to its first case
    qtbot.waitUntil(lambda: not page.is_at_work, timeout=10_000)
    assert page.said == ["Cancelled. Nothing has been changed."]
    assert dues(office) == before
    assert office.file.look(lawbook_in_force, office.lawbook) is office.lawbook
    assert case_id


def test_the_window_stays_live_while_many_cases_are_recounted(qtbot, office, page):
    for number in range(60):
        case_id = office.log(received=date(2026, 11, 2) + timedelta(days=number % 5))
        office.file.write(
            record_act, case_id, Event(Act.EXTEND_PUBLIC_INTEREST, date(2026, 11, 10)), office.lawbook, HAND
        )
    seen = []
    type_day(page)
    face = asked(qtbot, page)
    face.progress.valueChanged.connect(seen.append)
    face.apply.click()
    assert not face.apply.isEnabled()
    assert face.progress.isVisibleTo(page.widget)
    qtbot.waitUntil(lambda: not page.is_at_work, timeout=30_000)
    assert len(seen) > 10  # it was painted again and again while the work went on
    assert page.said == ["The calendar is changed. 60 open cases moved to another date."]


def gov_uk(path, change):
    """The list of gov.uk's shape that holds the same days as ours for 2026 to 2028, after `change`."""
    shipped = json.loads((Path("resources/law/bank_holidays.json")).read_text("utf-8"))["holidays"]
    divisions = {}
    for row in shipped:
        if "2026" <= row["on"][:4] <= "2028":
            key = row["nation"].replace("_", "-")
            event = {"title": row["title"], "date": row["on"], "notes": "", "bunting": True}
            divisions.setdefault(key, {"division": key, "events": []})["events"].append(event)
    change(divisions)
    path.write_text(json.dumps(divisions), "utf-8")
    return path


def test_an_imported_list_shows_what_it_adds_and_removes(qtbot, office, page, tmp_path):
    three_cases(office)

    def change(divisions):
        scotland = divisions["scotland"]["events"]
        scotland[:] = [one for one in scotland if one["date"] != "2026-11-30"]
        scotland.append({"title": "Day of the swan", "date": "2026-11-27", "notes": "", "bunting": True})

    page.read_file(gov_uk(tmp_path / "bank-holidays.json", change))
    face = asked(qtbot, page)
    assert words(face.days) == [
        ("Added", "27 Nov 2026", "Day of the swan", "Scotland"),
        ("Removed", "30 Nov 2026", "St Andrew’s Day", "Scotland"),
    ]
    # The first case loses one day and gains one. The second came on 27 November, so day 1 is now the 30th; by
    # Christmas it has had 19 days, and the 20th is 29 December, 28 December being Boxing Day's substitute.
    assert words(face.moves) == [("FOI 000002/26", "30 Dec 2026", "29 Dec 2026")]


def test_a_list_that_says_nothing_new_cannot_be_applied(qtbot, page, tmp_path):
    page.read_file(gov_uk(tmp_path / "bank-holidays.json", lambda _divisions: None))
    face = asked(qtbot, page)
    assert not face.apply.isEnabled()
    assert face.bar.reason.text() == "That list says nothing new."


CALENDAR = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261127\r\n"
    "SUMMARY:Day of the swan\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


def test_whose_list_a_calendar_file_is_gets_asked(qtbot, page, tmp_path):
    path = tmp_path / "holidays.ics"
    path.write_bytes(CALENDAR.encode())
    page.read_file(path)
    qtbot.waitUntil(lambda: page.widget.question.is_asking, timeout=5000)
    control(page.widget, "calendar_bar_answer_1", QPushButton).click()
    assert words(asked(qtbot, page).days) == [("Added", "27 Nov 2026", "Day of the swan", "Scotland")]


def test_a_file_that_is_no_list_is_told_and_changes_nothing(qtbot, office, page, tmp_path):
    path = tmp_path / "bank-holidays.json"
    path.write_text("{}", "utf-8")
    page.read_file(path)
    qtbot.waitUntil(lambda: len(office.failures) == 1, timeout=5000)
    assert isinstance(office.failures[0], Problem)
    assert page.widget.list.isVisibleTo(page.widget)


REFUSED = [
    ("15 June 2026", ("scotland",), "Monday 15 June 2026 is listed already for Scotland"),
    ("28 November 2026", ("scotland",), "Saturday 28 November 2026 is not a working day to begin with"),
    ("2 June 2031", ("scotland",), "2 June 2031 is outside the calendar"),
    ("2 June 2003", ("scotland",), "2 June 2003 is outside the calendar"),
]


@pytest.mark.parametrize(("day", "nations", "why"), REFUSED)
def test_a_day_that_cannot_be_added_stays_in_the_form_with_the_reason(page, day, nations, why):
    type_day(page, day, nations)
    assert page.widget.add.isVisibleTo(page.widget)
    assert why in page.widget.add._fields["day"].remark()


def test_the_form_says_what_is_missing(page):
    page.widget.list.add.click()
    reason = page.widget.add.bar.reason
    assert reason.text() == "Say which day it is."
    control(page.widget, "new_day", QLineEdit).setText("27 November 2026")
    assert reason.text() == "Tick where it is a bank holiday."
    control(page.widget, "new_day_scotland", QCheckBox).click()
    assert reason.text() == "Say what it is called."


def test_a_day_that_cannot_be_read_is_told_beside_it(page):
    type_day(page, "the day after tomorrow week")
    assert page.widget.add.isVisibleTo(page.widget)
    assert "not a date" in page.widget.add._fields["day"].remark()


def test_esc_goes_one_step_back(qtbot, page):
    page.widget.list.add.click()
    qtbot.keyClick(page.widget, Qt.Key.Key_Escape)
    assert page.widget.list.isVisibleTo(page.widget)
    with qtbot.waitSignal(page.closed, timeout=1000):
        qtbot.keyClick(page.widget, Qt.Key.Key_Escape)


def test_no_letter_key_is_one_of_the_frames(page):
    frames = set("nicr")  # New request, Import e-mail, and Alt+C and Alt+R of the desk
    texts = [one.text() for kind in (QPushButton, QLabel) for one in page.widget.findChildren(kind)]
    keys = {text[text.index("&") + 1].lower() for text in texts if "&" in text}
    assert keys
    assert not keys & frames


def test_everything_on_it_has_a_name_for_a_screen_reader(page):
    for kind in (QPushButton, QComboBox, QLineEdit, QCheckBox):
        for one in page.widget.findChildren(kind):
            if not one.objectName().startswith("qt_"):
                assert one.accessibleName(), one.objectName()


def test_the_case_says_that_its_date_moved_and_why(qtbot, office, page, theme):
    moving, answered = three_cases(office)
    type_day(page)
    with qtbot.waitSignal(page.told, timeout=10_000):
        asked(qtbot, page).apply.click()
    view = CaseView(theme, office.clock.today)
    qtbot.addWidget(view)
    case = CasePage(view, office.file, office.runner, office.lawbook, office.clock, "F. Officer")
    case.show_case(moving)
    told = control(view, "timeline").accessibleDescription()
    assert "20 November 2026: Deadline moved from 1 December 2026 to 2 December 2026" in told
    assert "Bank holiday added, Friday 27 November 2026, Day of the swan (Scotland)" in told
    view.explain()
    assert (
        "Friday 27 November 2026, Day of the swan (Scotland)" in control(view, "due_sentences", QLabel).text()
    )
    case.show_case(answered)
    assert "Deadline moved" not in control(view, "timeline").accessibleDescription()
    view.explain()
    assert "27 November" not in control(view, "due_sentences", QLabel).text()
    settle(qtbot, office.runner)


@pytest.mark.parametrize(
    ("room", "shares"),
    [
        (1_200, [260, 208, 117, 195]),
        (600, [200, 160, 90, 150]),
        (520, [200, 115, 90, 115]),
        (380, [200, 60, 60, 60]),
        (300, [150, 50, 50, 50]),
        (100, [50, 50, 50, 50]),
    ],
)
def test_the_widest_column_gives_way_and_the_first_at_the_end(room, shares):
    assert shared((200, 160, 90, 150), room, 50) == shares


def test_what_one_row_alone_asks_for_gives_way_before_what_most_do():
    assert shared((100, 200, 300), 500, 50, (100, 200, 120)) == [100, 200, 200]
    assert shared((100, 200, 300), 380, 50, (100, 200, 120)) == [100, 160, 120]


def test_a_first_column_of_long_names_leaves_the_others_room():
    name, reference, subject = shared((800, 200, 300), 700, 50, (700, 200, 300))
    assert name + reference + subject == 700
    assert name > 220
    assert min(reference, subject) > 150


def test_columns_are_as_wide_as_what_is_written_in_them(page, qtbot):
    table = page.widget.list.table
    model, columns = table.model(), range(table.model().columnCount() - 1)
    page.widget.resize(1400, 800)
    rows = range(model.rowCount())
    assert rows
    for column in columns:
        needed = max(table.sizeHintForIndex(model.index(row, column)).width() for row in rows)
        assert table.columnWidth(column) >= needed
