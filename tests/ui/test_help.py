"""The help: a page for every place, found by its words, with every key and every picture it names."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from foidesk.resources import resource
from foidesk.ui.case.tab import Tab
from foidesk.ui.help.help_page import keys_table, names_outwards
from foidesk.ui.help.topics import Topics
from foidesk.ui.shortcuts import Keys
from tests.ui.bench import bare_office, lawbook, office, theme
from tests.ui.test_main_window import join

__all__ = ["bare_office", "join", "lawbook", "office", "theme"]

TOPICS = Topics(resource("help"))


def test_every_page_has_a_title_and_where_names_only_pages_there_are():
    titles = [topic.title for topic in TOPICS.all]
    assert all(titles)
    assert len(set(titles)) == len(titles)
    assert set(TOPICS._where.values()) <= {topic.key for topic in TOPICS.all}


@pytest.mark.parametrize("topic", TOPICS.all, ids=lambda topic: topic.key)
def test_every_picture_and_page_that_is_named_is_there(topic):
    for target in re.findall(r"\]\(([^)]+)\)", topic.text):
        assert (TOPICS.folder / target).is_file(), target


def test_the_nearest_place_decides(qtbot):
    window, inner, field = QWidget(), QWidget(), QLineEdit()
    window.setObjectName("case_sheet")
    inner.setObjectName("decision_view")
    inner.setParent(window)
    field.setParent(inner)
    qtbot.addWidget(window)
    assert TOPICS.at(names_outwards(field)).key == "deciding"
    assert TOPICS.at(names_outwards(window)).key == "start"
    assert TOPICS.at(names_outwards(None)) is TOPICS.all[0]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", {topic.key for topic in TOPICS.all}),
        ("10(6)", {"clock"}),
        ("byte for byte", {"letters"}),
        ("zebra", set()),
    ],
)
def test_searching(typed, found):
    assert {topic.key for topic in TOPICS.found(typed)} == found


def test_the_card_has_every_key():
    table = keys_table()
    assert all(key.value.does in table for key in Keys)


def test_f1_opens_the_page_for_the_place_and_goes_back(office, join, qtbot):
    office.log()
    joined = join(office)
    ways = joined.desk.ways
    ways.show_tab(Tab.DECISION)
    joined.desk.case.view.tabs.setFocus()
    qtbot.waitUntil(lambda: joined.window.focusWidget() is not None)
    QTest.keyClick(joined.window, Qt.Key.Key_F1)
    page = joined.desk.help.widget
    qtbot.waitUntil(page.isVisible)
    QTest.keyClick(joined.window, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: joined.window.is_on_register)


def test_the_page_of_a_setting_is_left_for_the_setting(office, join, qtbot):
    office.log()
    joined = join(office)
    ways = joined.desk.ways
    ways.show_setup()
    setup = joined.desk.setup.widget
    qtbot.waitUntil(setup.isVisible)
    name = setup.findChild(QLineEdit)
    name.setFocus()
    ways.show_help()
    page = joined.desk.help.widget
    qtbot.waitUntil(page.isVisible)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    qtbot.waitUntil(setup.isVisible)


def test_words_lead_to_a_page(office, join, qtbot):
    office.log()
    joined = join(office)
    joined.desk.ways.show_topic("keys")
    page = joined.desk.help.widget
    assert "Ctrl+K" in page.page.toPlainText()
    QTest.keyClicks(page.search, "tribunal")
    assert page.list.count() == len(TOPICS.found("tribunal"))
    page.search.setFocus()
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    assert page.list.currentRow() == 0
    QTest.keyClicks(page.search, "zebra")
    assert page.none.isVisible()
