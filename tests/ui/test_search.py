"""Searching in the window: as it is typed, why it was found, filters, names for searches, all by keyboard."""

import threading
import time
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from foidesk.domain.case import Applicant
from foidesk.domain.decisions import Claim, Outcome, Part
from foidesk.intake.draft import Attachment, Draft
from foidesk.store.case_lines import CaseFilter, Shelf
from foidesk.store.interruptible import BrokenOffError
from foidesk.store.saved_search_lines import saved_searches
from foidesk.store.search_finding import Found
from foidesk.ui.register.filter_words import chips_of, without
from foidesk.ui.register.register_model import Column
from foidesk.ui.register.register_page import RegisterPage
from foidesk.ui.register.register_view import RegisterView
from tests.intake.hostile_files import docx, pdf, xlsx, zip_bomb
from tests.ui.bench import control, found, lawbook, look_for, office, seen, theme
from tests.ui.test_main_window import join

__all__ = ["join", "lawbook", "office", "theme"]

SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
WITHHELD = Part(
    "1", "Who?", outcome=Outcome.WITHHELD, claims=(Claim("40(2)", reason="A gardener is named."),)
)


@pytest.fixture
def ids(office):
    return [
        office.log(subject="Swans", received=date(2026, 10, 5), officer="Dana"),
        office.log(
            subject="Geese", received=date(2026, 11, 2), request_text="Of geese, and of the lagoon. " * 9
        ),
        office.log(subject="Herons", received=date(2026, 11, 3), parts=(WITHHELD,), officer="Dana"),
        office.log(subject="Lagoon", received=date(2026, 11, 4), applicant=Applicant("Siân O’Neill")),
    ]


@pytest.fixture
def page(qtbot, office, theme, ids):
    view = RegisterView(theme)
    qtbot.addWidget(view)
    made = RegisterPage(view, office.file, office.clock.today)
    view.furnish()
    made.use_law(office.lawbook.clock)
    view.resize(760, 500)
    view.show()
    qtbot.waitExposed(view)
    yield made
    made.searching.finder.close()


def subjects(page):
    return [page.model.line(row).subject for row in range(page.model.rowCount())]


def said(page, name):
    return control(page.view, name, QLabel).text()


def test_words_are_looked_for_in_all_requests_and_counted(page, qtbot):
    page.show_shelf(Shelf.LATE)
    look_for(qtbot, page, "lagoon")
    assert (subjects(page), page.shelf) == (["Lagoon", "Geese"], Shelf.ALL)
    assert said(page, "register_summary") == "2 requests hold “lagoon”"
    look_for(qtbot, page, "gardener")
    assert said(page, "register_summary") == "1 request holds “gardener”"
    page.search("")
    assert (subjects(page), page.shelf) == (["Swans"], Shelf.LATE)


def test_a_row_says_why_it_was_found(page, qtbot):
    look_for(qtbot, page, "gardener")
    page.view.grab()
    qtbot.waitUntil(lambda: page.model.why(page.model.line(0).id) is not None)
    spoken = page.model.data(page.model.index(0, Column.REQUEST), SPOKEN)
    assert "In the decisions:" in spoken
    assert "A gardener is named." in spoken


def test_the_words_looked_for_stand_out(page, qtbot):
    """The row with the word is darker where the word is drawn than one without: it is bolder, and darker ink."""
    look_for(qtbot, page, "lagoon -geese")
    qtbot.waitUntil(lambda: page.model.why(page.model.line(0).id) is not None)
    page.view.table.viewport().update()
    QApplication.processEvents()
    row = page.view.table.visualRect(page.model.index(0, Column.REFERENCE))
    assert row.height() == 66
    with_words = ink(page, row)
    page.model.why = lambda _case_id: None
    assert with_words > 3 * max(ink(page, row), 10)


def ink(page, row):
    """Return how many dark pixels there are in the line at the foot of a row."""
    picture = page.view.table.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return sum(
        picture.pixelColor(QPoint(x, y)).lightness() < 110
        for x in range(8, 300)
        for y in range(row.bottom() - 20, row.bottom() - 2)
    )


def test_rows_are_lower_again_once_nothing_is_searched_for(page, qtbot):
    look_for(qtbot, page, "lagoon")
    page.search("")
    assert page.view.table.rowHeight(0) == 44


def test_what_a_requester_writes_is_drawn_as_it_is(page, office, qtbot):
    office.log(subject="<b>Bold</b>", request_text="<img src=x onerror=alert(1)> pelicans \u202e &amp;")
    page.refresh()
    look_for(qtbot, page, "pelicans")
    page.view.grab()
    qtbot.waitUntil(lambda: page.model.why(page.model.line(0).id) is not None)
    assert "<img src=x onerror=alert(1)> pelicans" in page.model.why(page.model.line(0).id).text
    page.view.grab()


def test_a_misspelling_is_said_and_a_better_word_offered(page, office, qtbot):
    look_for(qtbot, page, "lagon")
    assert said(page, "search_instead") == "Showing results for “lagoon”, instead of “lagon”."
    assert seen(page.view, "search_instead")
    look_for(qtbot, page, "lagoon")
    assert not seen(page.view, "search_instead")
    for _ in range(25):
        office.log(subject="Pelicans")
    office.log(subject="Pelicens")
    look_for(qtbot, page, "pelicens")
    offered = control(page.view, "search_perhaps", QPushButton)
    assert (subjects(page), offered.text()) == (["Pelicens"], "Did you mean “pelicans”?")
    with qtbot.waitSignal(page.view.words_requested) as asked:
        offered.click()
    assert asked.args == ["pelicans"]


def test_more_than_a_thousand_are_not_counted_out(page, qtbot, monkeypatch):
    monkeypatch.setattr(
        "foidesk.casework.find_cases.find_at_once",
        lambda _connection, _search: Found(tuple(range(1, 5)) * 250, True),
    )
    look_for(qtbot, page, "request")
    assert said(page, "register_summary") == "More than 1,000 requests hold “request”"


def test_the_order_of_what_is_found_is_its_own(page, qtbot):
    assert seen(page.view, "register_order")
    look_for(qtbot, page, "lagoon")
    assert not seen(page.view, "register_order")
    found(qtbot, page, lambda: page.want(ranking="oldest"))
    assert subjects(page) == ["Geese", "Lagoon"]
    found(qtbot, page, lambda: page.want(ranking="best"))
    assert subjects(page)[0] == "Geese"
    page.search("")
    assert seen(page.view, "register_order")
    assert page.searching.wish.ranking == "newest"


def test_a_search_that_takes_long_gives_way_to_the_next(page, qtbot, monkeypatch):
    """The window stays awake meanwhile, and the slow one never shows."""
    begun, broken = threading.Event(), []
    from foidesk.casework import find_cases

    real = find_cases.find_at_once

    def slowly(connection, search):
        if search.typed == "slow":
            begun.set()
            try:
                sql = "with recursive n(i) as (select 1 union all select i + 1 from n) select max(i) from n"
                connection.execute(sql).fetchone()
            except Exception as error:
                broken.append(error)
                raise
        return real(connection, search)

    monkeypatch.setattr(find_cases, "find_at_once", slowly)
    page.search("slow")
    assert begun.wait(10)
    ticks = time.monotonic()
    QApplication.processEvents()
    assert time.monotonic() - ticks < 0.5
    look_for(qtbot, page, "lagoon")
    assert subjects(page) == ["Lagoon", "Geese"]
    assert len(broken) == 1


def test_what_was_broken_off_leaves_its_connection_fit_for_the_next(office, ids):
    asking = office.file.interruptible()
    sql = "with recursive n(i) as (select 1 union all select i + 1 from n) select max(i) from n"
    threading.Timer(0.2, asking.interrupt).start()
    with pytest.raises(BrokenOffError):
        asking.look(lambda it: it.execute(sql).fetchone())
    assert asking.look(lambda it: it.execute('select count(*) from "case"').fetchone()) == (4,)
    asking.close()


def test_a_search_that_fails_is_told_and_the_next_one_works(page, qtbot, monkeypatch, caplog):
    def fails(_connection, _search):
        raise RuntimeError("a fault")

    from foidesk.casework import find_cases

    monkeypatch.setattr(find_cases, "find_at_once", fails)
    with qtbot.waitSignal(page.failed) as told:
        page.search("lagoon")
    assert isinstance(told.args[0], RuntimeError)
    assert "a search failed" in caplog.text
    monkeypatch.undo()
    look_for(qtbot, page, "geese")
    assert subjects(page) == ["Geese"]


# What narrows it down

CHIPS = [
    (CaseFilter(stage="in_review"), {"stage": "Stage: Internal review"}),
    (CaseFilter(outcome="withheld"), {"outcome": "Outcome: Withheld"}),
    (CaseFilter(provision="40(2)"), {"provision": "Provision: 40(2)"}),
    (CaseFilter(regime="eir"), {"regime": "Law: EIR 2004"}),
    (CaseFilter(officer=""), {"officer": "Officer: nobody yet"}),
    (CaseFilter(authority="North"), {"authority": "Authority: North"}),
    (CaseFilter(received_from=date(2026, 3, 1)), {"received": "Received from 1 Mar 2026"}),
    (CaseFilter(due_to=date(2026, 3, 4)), {"due": "Due up to 4 Mar 2026"}),
    (
        CaseFilter(answered_from=date(2026, 3, 1), answered_to=date(2026, 3, 4)),
        {"answered": "Answered 1 Mar 2026 to 4 Mar 2026"},
    ),
    (CaseFilter(due_from=date(2026, 3, 1), due_to=date(2026, 3, 1)), {"due": "Due on 1 Mar 2026"}),
]


@pytest.mark.parametrize(("narrowed", "chips"), CHIPS, ids=[next(iter(one[1].values())) for one in CHIPS])
def test_each_narrowing_is_a_chip_that_takes_it_away(narrowed, chips):
    assert chips_of(narrowed) == chips
    assert without(narrowed, next(iter(chips))) == CaseFilter()


def test_chips_stand_under_the_heading_and_go_by_key(page, qtbot):
    page.view.narrowed.connect(lambda narrowed: page.want(narrowed=narrowed))
    page.want(narrowed=CaseFilter(officer="Dana", provision="40"))
    assert subjects(page) == ["Herons"]
    chip = control(page.view, "chip_officer", QPushButton)
    assert chip.accessibleName() == "Officer: Dana: take away"
    qtbot.waitActive(page.view)
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert page.searching.wish.narrowed == CaseFilter(provision="40")
    assert control(page.view, "chip_provision", QPushButton).hasFocus()
    qtbot.keyClick(control(page.view, "chip_provision", QPushButton), Qt.Key.Key_Space)
    assert not seen(page.view, "search_strip")


def test_filters_and_words_add_up_and_a_shelf_is_one_of_them(page, qtbot):
    page.want(narrowed=CaseFilter(officer="Dana"))
    look_for(qtbot, page, "swans")
    assert subjects(page) == ["Herons", "Swans"] or subjects(page) == ["Swans"]
    found(qtbot, page, lambda: page.show_shelf(Shelf.LATE))
    assert subjects(page) == ["Swans"]
    assert control(page.view, "chip_shelf", QPushButton).text() == "Shelf: Late"


def test_where_a_filter_leaves_nothing_it_can_be_taken_away(page):
    page.want(narrowed=CaseFilter(officer="Nobody of that name"))
    assert said(page, "empty_headline") == "No request is like that"
    control(page.view, "empty_action", QPushButton).click()
    assert len(subjects(page)) == 4


# The whole window


@pytest.fixture
def joined(office, ids, join):
    return join(office)


def type_in(qtbot, joined, words):
    box = joined.window.top_bar.search
    qtbot.waitActive(joined.window)
    box.setFocus()
    qtbot.keyClicks(box, words)
    qtbot.waitUntil(lambda: joined.desk.register.words == words, timeout=10_000)
    settled(qtbot, joined)


def settled(qtbot, joined):
    searching = joined.desk.register.searching
    qtbot.waitUntil(
        lambda: searching._searched is not None and searching._searched.typed == searching.wish.words
    )
    QApplication.processEvents()


def test_the_whole_way_by_keyboard(joined, qtbot):
    window, register = joined.window, joined.desk.register
    qtbot.waitActive(window)
    qtbot.keyClick(window, Qt.Key.Key_Slash)
    box = window.top_bar.search
    assert box.hasFocus()
    type_in(qtbot, joined, "lagoon")
    assert subjects(register) == ["Lagoon", "Geese"]
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.hasFocus()
    qtbot.waitUntil(lambda: control(window, "case_subject", QLabel).text() == "Geese")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is joined.desk.case.view.tabs.tabBar()
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert (box.text(), register.words) == ("", "")


def test_a_slash_in_a_field_is_a_slash(joined, qtbot):
    type_in(qtbot, joined, "4321/26")
    assert joined.window.top_bar.search.text() == "4321/26"


def test_filters_are_chosen_in_a_panel_and_hold_at_once(joined, qtbot):
    window, register = joined.window, joined.desk.register
    qtbot.keyClick(
        window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert seen(window, "filter_panel")
    box = control(window, "filter_officer")
    box.setCurrentIndex(box.findText("Dana"))
    box.activated.emit(box.currentIndex())
    assert sorted(subjects(register)) == ["Herons", "Swans"]
    day = control(window, "filter_received_from", QLineEdit)
    day.setText("1/11/2026")
    day.editingFinished.emit()
    assert subjects(register) == ["Herons"]
    provision = control(window, "filter_provision", QLineEdit)
    qtbot.keyClicks(provision, "43")
    qtbot.waitUntil(lambda: subjects(register) == [])
    control(window, "filter_clear", QPushButton).click()
    assert len(subjects(register)) == 4
    control(window, "filter_done", QPushButton).click()
    assert not seen(window, "filter_panel")


def test_a_search_gets_a_name_comes_back_and_is_forgotten(joined, qtbot, office):
    window, register = joined.window, joined.desk.register
    type_in(qtbot, joined, "lagoon")
    found(qtbot, register, lambda: register.want(narrowed=CaseFilter(received_from=date(2026, 11, 3))))
    control(window, "search_save", QPushButton).click()
    name = control(window, "search_name", QLineEdit)
    assert name.hasFocus()
    name.setText("Lagoon, lately")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: seen(window, "saved_1"), timeout=10_000)
    button = control(window, "saved_1", QPushButton)
    assert (button.accessibleName(), button.isChecked()) == ("Search: Lagoon, lately", True)
    joined.desk.ways.search("")
    register.want(narrowed=CaseFilter())
    joined.desk.ways.show_shelf(Shelf.OPEN)
    assert not button.isChecked()
    found(qtbot, register, button.click)
    assert (subjects(register), window.top_bar.search.text()) == (["Lagoon"], "lagoon")
    assert button.isChecked()
    control(window, "search_forget", QPushButton).click()
    qtbot.waitUntil(lambda: not seen(window, "saved_1"), timeout=10_000)
    assert joined.looking.look(saved_searches) == []


def test_words_in_attachments_are_read_beside_the_work_and_found(joined, qtbot, office):
    """A PDF, a DOCX and an XLSX; one made to do harm is only noted, and the window stays awake."""
    from dataclasses import replace

    from foidesk.casework.changes import Hand
    from foidesk.casework.log_request import log_request
    from foidesk.store.case_sheets import case_sheet

    file, law = joined.desk._pages.case_file, office.lawbook
    case = replace(file.read(case_sheet, 1).case, subject="With files", reference="", authorities=())
    came = (
        Attachment("plan.docx", "x/y", docx("Drainage of the saltmarsh.")),
        Attachment("nests.xlsx", "x/y", xlsx([["Bittern"]])),
        Attachment("map.pdf", "x/y", pdf("Of the reedbed")),
        Attachment("bomb.docx", "x/y", zip_bomb()),
    )
    logged = file.write(
        log_request, Draft(case, attachments=came), law, Hand(office.clock.now(), "F. Officer")
    )
    joined.desk.changed.emit(logged.change)
    register = joined.desk.register

    def finds(words):
        look_for(qtbot, register, words)
        return subjects(register) == ["With files"]

    left = control(joined.window, "status_left", QLabel)
    for word in ("saltmarsh", "bittern", "reedbed"):
        qtbot.waitUntil(lambda word=word: finds(word) or register.search("") is not None, timeout=30_000)
    qtbot.waitUntil(lambda: left.text() == "", timeout=30_000)
    register.view.grab()
    qtbot.waitUntil(lambda: register.model.why(logged.case_id) is not None)
    assert register.model.why(logged.case_id).name == "map.pdf"


def test_closing_while_it_searches_and_reads_is_no_trouble(joined, qtbot):
    joined.desk.register.search("lagoon")
    joined.window.close()
    assert not [one.name for one in threading.enumerate() if one.name in {"searching", "catching up"}]
