"""The start screen: what is counted, in which words, and that each line opens its list."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from foidesk.casework.changes import Hand
from foidesk.casework.keep_notes import keep_task
from foidesk.casework.what_needs_me import what_needs_me
from foidesk.store.case_lines import Shelf
from foidesk.ui.start.leading import way_of
from foidesk.ui.start.start_words import groups, sentence
from tests.ui.bench import NOW, TODAY, bare_office, lawbook, office, seen, theme
from tests.ui.test_main_window import join

__all__ = ["bare_office", "join", "lawbook", "office", "theme"]

# On Friday 20 November 2026, with 20 working days from the day after receipt:
LATE = date(2026, 10, 20)  # due 17 November
DUE_TODAY = date(2026, 10, 23)  # due 20 November
IN_2_DAYS = date(2026, 10, 27)  # due 24 November
IN_9_DAYS = date(2026, 11, 5)  # due 4 December: St Andrew’s Day is not counted


@pytest.fixture
def busy(office):
    for received in (LATE, LATE - timedelta(days=1), DUE_TODAY, IN_2_DAYS, IN_9_DAYS):
        office.log(received=received)
    return office


def counts(office):
    found = groups(what_needs_me(office.file, office.lawbook, NOW))
    return {need.key: need.count for group in found for need in group.needs if need.count is not None}


def test_what_is_due_is_counted_by_working_days(busy):
    found = counts(busy)
    assert {key: found[key] for key in ("late", "today", "within_3", "within_5", "within_10")} == {
        "late": 2,
        "today": 1,
        "within_3": 1,
        "within_5": 1,
        "within_10": 2,
    }


def test_the_sentence_says_how_the_day_stands(busy, office):
    assert (
        sentence(what_needs_me(busy.file, busy.lawbook, NOW))
        == "2 requests are late and 1 request due today."
    )


def test_a_quiet_day_is_called_quiet(office):
    office.log(received=TODAY)
    assert sentence(what_needs_me(office.file, office.lawbook, NOW)).startswith(
        "Nothing is late, and nothing"
    )


def test_a_new_case_file_says_what_to_begin_with_and_shows_no_noughts(bare_office):
    known = what_needs_me(bare_office.file, bare_office.lawbook, NOW)
    assert sentence(known) == "There is no request in this case file yet."
    assert [need.key for group in groups(known) for need in group.needs][:3] == ["setup", "import", "backup"]
    assert [way_of(key, known) for key in ("setup", "import")] == ["Authority", "import"]


def test_what_is_begun_is_no_first_step_any_more(office):
    office.log(received=TODAY)
    first, *rest = groups(what_needs_me(office.file, office.lawbook, NOW))
    assert not first.needs
    assert all(group.needs for group in rest)


def test_tasks_that_are_due_are_counted_and_others_are_not(busy):
    case_id = busy.log(received=IN_9_DAYS)
    for due in (TODAY, TODAY + timedelta(days=1)):
        busy.file.write(keep_task, case_id, "Ring", due, Hand(NOW, "F. Officer"))
    assert counts(busy)["tasks"] == 1


def test_without_a_backup_it_says_so(office):
    care = groups(what_needs_me(office.file, office.lawbook, NOW))[-1]
    assert "No backup is made" in [need.words for need in care.needs]


@pytest.fixture
def opened(busy, join, qtbot):
    case_id = busy.log(received=IN_9_DAYS, subject="The task's own")
    busy.file.write(keep_task, case_id, "Ring", TODAY, Hand(NOW, "F. Officer"))
    joined = join(busy, chosen=False)
    qtbot.waitUntil(lambda: joined.desk.start.needs is not None, timeout=20_000)
    joined.window.activateWindow()
    qtbot.waitUntil(joined.window.isActiveWindow)
    joined.desk.register.view.table.setFocus()
    return joined


def shown(joined):
    model = joined.desk.register.model
    return [model.line(row).due_on for row in range(model.rowCount())]


def test_it_is_the_first_thing_seen(opened):
    assert seen(opened.window, "start_day")
    assert opened.desk.register.shelf is Shelf.OPEN
    assert opened.desk.case.case_id is None


@pytest.mark.parametrize(
    ("need", "due"),
    [
        ("late", [date(2026, 11, 16), date(2026, 11, 17)]),
        ("today", [TODAY]),
        ("within_3", [date(2026, 11, 24)]),
        ("within_10", [date(2026, 11, 24), date(2026, 12, 4), date(2026, 12, 4)]),
        ("tasks", [date(2026, 12, 4)]),
        ("review", []),
    ],
)
def test_each_line_opens_its_list(opened, qtbot, need, due):
    button = opened.desk.start.view.findChild(object, f"need_{need}")
    button.click()
    qtbot.waitUntil(lambda: shown(opened) == due, timeout=10_000)
    if button.need.count is not None:
        assert button.need.count == len(due)


def test_the_care_of_the_file_leads_to_its_settings(opened, qtbot):
    opened.desk.start.view.findChild(object, "need_backup").click()
    qtbot.waitUntil(opened.desk.setup.widget.isVisible, timeout=10_000)


def test_the_arrow_keys_move_between_needs(opened):
    view = opened.desk.start.view
    view.take_focus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view._buttons["today"].hasFocus()
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert view._buttons["late"].hasFocus()


def test_down_chooses_the_first_case_and_skips_none(opened, qtbot):
    table = opened.desk.register.view.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.chosen_row() == 0
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.chosen_row() == 1
    qtbot.waitUntil(lambda: not seen(opened.window, "start_day"))


def test_one_key_comes_back_to_it(opened, qtbot):
    opened.desk.register.choosing.take_first()
    qtbot.waitUntil(lambda: not seen(opened.window, "start_day"))
    QTest.keyClick(opened.window, Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: seen(opened.window, "start_day"))
