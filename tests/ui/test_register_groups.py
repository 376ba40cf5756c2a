"""The register grouped by officer or authority: who has what, said, chosen by key, remembered."""

from datetime import date

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from foidesk.store.case_lines import Shelf, count_lines
from foidesk.store.groups import Group, Grouping, open_groups
from foidesk.ui.register.register_page import RegisterPage
from foidesk.ui.register.register_view import RegisterView
from foidesk.ui.register.search_desk import SearchDesk
from foidesk.ui.runner import Runner
from tests.ui.bench import lawbook, office, settle, theme

__all__ = ["lawbook", "office", "theme"]


@pytest.fixture
def grouped(qtbot, office, theme, tmp_path):
    office.log(subject="Swans", received=date(2026, 10, 5), officer="Dana")
    office.log(subject="Geese", received=date(2026, 11, 2))
    office.log(subject="Herons", received=date(2026, 11, 3), officer="Dana")
    office.log(subject="Ducks", received=date(2026, 11, 4), officer="Ann & Co")
    runner = Runner()
    made = []

    def start():
        view = RegisterView(theme)
        qtbot.addWidget(view)
        page = RegisterPage(view, office.file, office.clock.today)
        view.furnish()
        view.columns.remember_in(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
        page.use_law(office.lawbook.clock)
        page.desk = SearchDesk(page, office.file, runner, lambda: office.hand, office.clock.today)
        page.runner = runner
        view.resize(900, 500)
        view.show()
        qtbot.waitExposed(view)
        made.append(page)
        return page

    yield start
    runner.close()
    for page in made:
        page.searching.finder.close()


def chips(page):
    found = page.view.groups.findChildren(QPushButton)
    return [one.accessibleName() for one in found if one.isVisibleTo(page.view)]


def subjects(page):
    return {page.model.line(row).subject for row in range(page.model.rowCount())}


def press(page, key):
    QTest.keyClick(page.view.window().focusWidget(), key)


def test_names_counts_and_lateness_are_said_and_the_arrows_narrow(grouped, qtbot):
    page = grouped()
    assert not page.view.groups.isVisible()
    page.desk.groups.next()
    qtbot.waitUntil(lambda: len(chips(page)) == 4)
    assert chips(page) == [
        "Open by officer: All, 4 requests, 1 late",
        "Open by officer: Ann & Co, 1 request",
        "Open by officer: Dana, 2 requests, 1 late",
        "Open by officer: Nobody yet, 1 request",
    ]
    shown = page.view.groups.findChildren(QPushButton)
    assert [one.text() for one in shown if one.isVisibleTo(page.view)] == [
        "All  4 · 1 late",
        "Ann && Co  1",
        "Dana  2 · 1 late",
        "Nobody yet  1",
    ]
    press(page, Qt.Key.Key_Right)
    assert subjects(page) == {"Ducks"}
    press(page, Qt.Key.Key_Right)
    assert subjects(page) == {"Swans", "Herons"}
    page.show_shelf(Shelf.LATE)
    assert subjects(page) == {"Swans"}
    page.show_shelf(Shelf.OPEN)
    press(page, Qt.Key.Key_End)
    assert subjects(page) == {"Geese"}
    press(page, Qt.Key.Key_Left)
    press(page, Qt.Key.Key_Home)
    assert subjects(page) == {"Swans", "Geese", "Herons", "Ducks"}


def test_what_is_put_away_narrows_nothing_any_more(grouped, qtbot):
    page = grouped()
    page.desk.groups.next()
    qtbot.waitUntil(lambda: len(chips(page)) == 4)
    press(page, Qt.Key.Key_Right)
    page.desk.groups.next()
    assert len(subjects(page)) == 4
    qtbot.waitUntil(lambda: chips(page)[:1] == ["Open by authority: All"])
    page.desk.groups.next()
    assert not page.view.groups.isVisible()


def test_it_is_grouped_again_the_next_day(grouped, qtbot):
    first = grouped()
    first.view.columns.choose_grouping(Grouping.OFFICER)
    again = grouped()
    qtbot.waitUntil(lambda: len(chips(again)) == 4)


def test_the_strip_is_there_before_it_is_counted_and_offers_nothing_of_another_grouping(grouped, qtbot):
    page = grouped()
    page.view.columns.choose_grouping(Grouping.OFFICER)
    assert page.view.groups.isVisible()
    assert chips(page) == ["Open by officer: All"]
    qtbot.waitUntil(lambda: len(chips(page)) == 4)
    page.view.columns.choose_grouping(Grouping.AUTHORITY)
    assert chips(page) == ["Open by authority: All"]
    page.view.columns.choose_grouping(None)
    assert not page.view.groups.isVisible()
    settle(qtbot, page.runner)  # what was being counted meanwhile comes in, and shows nothing any more
    assert not page.view.groups.isVisible()


def test_a_group_counts_what_its_filter_finds(office, grouped):
    page = grouped()
    today = office.clock.today()
    for by in Grouping:
        for group in office.file.look(open_groups, by, today):
            page.want(narrowed=page.searching.wish.narrowed.__class__(**{by.value: group.name}))
            page.show_shelf(Shelf.OPEN)
            assert office.file.look(count_lines, page.wanted()) == group.cases
            page.show_shelf(Shelf.LATE)
            assert office.file.look(count_lines, page.wanted()) == group.late


def test_closed_requests_are_not_read_for_it(office, grouped):
    grouped()
    plans = []

    def plan(connection, by):
        from foidesk.store.groups import COUNTED

        rows = connection.execute(f"explain query plan {COUNTED[by]}", {"today": 0}).fetchall()
        return [row[3] for row in rows]

    for by in Grouping:
        plans += [one for one in office.file.look(plan, by) if '"case"' in one or " case " in one]
    assert plans
    assert all("case_open" in one for one in plans)


def test_nobody_yet_comes_last(office, grouped):
    grouped()
    assert office.file.look(open_groups, Grouping.OFFICER, date(2026, 1, 1)) == [
        Group("Ann & Co", 1, 0), Group("Dana", 2, 0), Group("", 1, 0),
    ]  # fmt: skip
