"""Business areas on the real desk, by the keyboard: asked in few keys, answered, chased for all they owe."""

from dataclasses import replace
from datetime import date, timedelta
from email import message_from_bytes
from email.policy import default

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QFileDialog, QLabel

from foidesk.casework.answer_commission import NO_SEARCH, answer_commission
from foidesk.casework.changes import Change, Hand
from foidesk.casework.commission_parts import Asked, commission_parts
from foidesk.casework.keep_areas import keep_areas
from foidesk.domain.case import Applicant
from foidesk.domain.commission import BusinessArea, Reply
from foidesk.letters.wording import read_wording
from foidesk.resources import resource
from foidesk.store.business_areas import business_areas
from foidesk.store.commissions import commissions_of
from foidesk.ui.areas.draft_opening import NOT_TAKEN
from foidesk.ui.case.tab import Tab
from foidesk.ui.shortcuts import Keys
from tests.ui.bench import NOW, TODAY, bare_office, control, lawbook, office, seen, settle, theme
from tests.ui.test_main_window import join

__all__ = ["bare_office", "join", "lawbook", "office", "theme"]

HAND = Hand(NOW, "F. Officer")
MAILS = read_wording(resource("mails"))
HOUSING = BusinessArea("Housing", "Hana", "hana@example.org")
ROADS = BusinessArea("Roads & Lighting", "Rory", "rory@example.org", "Dev", "dev@example.org")
PARKS = BusinessArea("Parks")
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


class Officer:
    """Presses keys where the cursor is, and counts them."""

    def __init__(self, joined, qtbot):
        self.joined, self.qtbot, self.actions = joined, qtbot, 0
        self.mails = []

    @property
    def desk(self):
        return self.joined.desk

    @property
    def file(self):
        return self.desk._pages.case_file

    @property
    def runner(self):
        return self.desk._pages.runner

    def press(self, key, modifier=NONE):
        QApplication.processEvents()
        QTest.keyClick(self.joined.window.focusWidget() or self.joined.window, key, modifier)
        QApplication.processEvents()
        self.actions += 1

    def take(self, path):
        self.mails.append(message_from_bytes(path.read_bytes(), policy=default))
        return True

    def wait_for_mails(self, number):
        self.qtbot.waitUntil(lambda: len(self.mails) == number, timeout=20_000)


@pytest.fixture
def officer(office, join, qtbot):
    office.file.write(keep_areas, (HOUSING, ROADS, PARKS), HAND)
    office.case_id = office.log(applicant=Applicant("Cara Swan", email="cara@example.org"))
    joined = join(office)
    joined.window.activateWindow()
    made = Officer(joined, qtbot)
    made.desk.areas.opening.open_with = made.take
    made.desk.chasing.opening.open_with = made.take
    before, office.file = office.file, made.file
    yield made
    office.file = before


def kept(office, case_id=None):
    return office.file.read(commissions_of, case_id or office.case_id)


def said(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def commission_two(officer):
    """One question to Housing, the other to Roads, and the drafts: as an officer would."""
    officer.press(Qt.Key.Key_B, CTRL_SHIFT)  # the tab, the cursor on the first area
    officer.press(Qt.Key.Key_Space)  # Housing: both questions are ticked, for nobody has them
    officer.press(Qt.Key.Key_Down)
    officer.press(Qt.Key.Key_Down)
    officer.press(Qt.Key.Key_Space)  # not the second
    officer.press(Qt.Key.Key_R)  # Roads
    officer.press(Qt.Key.Key_Space)  # and it is ticked there
    officer.press(Qt.Key.Key_Return, CTRL)
    officer.wait_for_mails(2)
    settle(officer.qtbot, officer.runner)
    assert officer.joined.window.isActiveWindow(), "nothing flashed up as a window of its own"


def test_two_areas_are_asked_different_questions_in_under_twelve_actions(officer, office):
    commission_two(officer)
    assert officer.actions < 12
    housing, roads = officer.mails
    assert "How many swans" in housing.get_content()
    assert "Who feeds them?" not in housing.get_content()
    assert "Who feeds them?" in roads.get_content()
    assert [one.addr_spec for one in roads["Cc"].addresses] == ["dev@example.org"]
    assert "Cara" not in f"{housing}{roads}"
    assert {one.area.name: [two.name for two in one.questions] for one in kept(office)} == {
        "Housing": ["1"],
        "Roads & Lighting": ["2"],
    }
    assert {one.due_on for one in kept(office)} == {date(2026, 11, 24)}
    tabs = officer.desk.case.view.tabs
    assert tabs.tabText(Tab.AREAS) == "Areas  2"
    assert any("2 e-mails are open" in text for text in said(officer.desk.areas.widget))
    assert not officer.desk.areas.widget.ask.would_lose


def test_one_answers_nil_in_one_key_and_the_other_is_chased_with_all_it_owes(officer, office):
    commission_two(officer)
    officer.press(Qt.Key.Key_6, CTRL)  # the cursor is on the first answer owed
    officer.press(Qt.Key.Key_N)
    officer.qtbot.waitUntil(lambda: officer.desk.case.view.tabs.tabText(Tab.AREAS) == "Areas  1")
    settle(officer.qtbot, officer.runner)
    (nil,) = [one for one in kept(office) if not one.is_owed]
    (owed,) = [one for one in kept(office) if one.is_owed]
    assert nil.answer.reply is Reply.NIL
    other = office.log(subject="Geese", parts=())
    wanted = Asked(owed.area.id, ("",), TODAY)
    office.file.write(commission_parts, other, [wanted], "", MAILS, HAND)
    officer.mails.clear()
    officer.desk.ways.chase_case()
    officer.qtbot.waitUntil(lambda: seen(officer.joined.window, f"chase_area_{owed.area.id}"), timeout=10_000)
    officer.press(Qt.Key.Key_Return)
    officer.wait_for_mails(1)
    words = officer.mails[0].get_content()
    assert officer.mails[0]["To"].addresses[0].addr_spec == owed.area.email
    assert all(office.sheet(one).case.reference in words for one in (office.case_id, other))
    settle(officer.qtbot, officer.runner)
    assert [len(one.chased_at) for one in kept(office) if one.is_owed] == [1]


@pytest.fixture
def overdue(officer, office):
    """Four requests, two areas, every answer past its day."""
    ids = {area.name: area.id for area in office.file.read(business_areas)}
    before = Hand(NOW - timedelta(days=9), "F. Officer")
    due = (NOW - timedelta(days=2)).date()
    for number in range(4):
        case_id = office.log(subject=f"Geese {number}")
        asked = [Asked(ids[name], ("1",), due) for name in ("Housing", "Roads & Lighting")]
        office.file.write(commission_parts, case_id, asked, "", MAILS, before)
    officer.desk.start.refresh()
    officer.runner.changed.emit(Change.everything())
    settle(officer.qtbot, officer.runner)
    return officer


def test_all_that_are_overdue_are_chased_in_three_actions(overdue):
    overdue.press(Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    overdue.press(Qt.Key.Key_C, CTRL_SHIFT)
    overdue.qtbot.waitUntil(lambda: seen(overdue.joined.window, "chase_area_1"), timeout=10_000)
    assert control(overdue.joined.window, "chase_go").text() == "Make 2 drafts"
    overdue.press(Qt.Key.Key_Return)
    overdue.wait_for_mails(2)
    assert overdue.actions == 3
    assert all(mail["Subject"] == "4 answers about information requests are owed" for mail in overdue.mails)
    assert not seen(overdue.joined.window, "chase_panel")


def test_the_start_screen_leads_to_the_cases_that_wait(overdue):
    overdue.qtbot.waitUntil(
        lambda: overdue.desk.start.view.findChild(object, "need_areas") is not None, timeout=10_000
    )
    button = control(overdue.desk.start.view, "need_areas", QAbstractButton)
    assert button.accessibleName() == (
        "Business areas that owe an answer, 2 business areas, 8 answers owed, 2 overdue"
    )
    button.click()
    overdue.qtbot.waitUntil(lambda: overdue.desk.register.model.rowCount() == 4, timeout=10_000)
    chip = control(overdue.joined.window, "chip_waiting", QAbstractButton)
    assert chip.accessibleName().startswith("A business area owes an answer")
    overdue.desk.register.marking.mark_all()
    control(overdue.joined.window, "marks_chase", QAbstractButton).click()
    overdue.qtbot.waitUntil(lambda: seen(overdue.joined.window, "chase_area_2"), timeout=10_000)
    assert not seen(overdue.joined.window, "chase_also")
    control(overdue.joined.window, "chase_area_1", QCheckBox).click()
    control(overdue.joined.window, "chase_go", QAbstractButton).click()
    overdue.wait_for_mails(1)


def test_nobody_overdue_is_said_and_those_not_due_can_be_chased_too(officer, office):
    commission_two(officer)
    officer.mails.clear()
    officer.press(Qt.Key.Key_C, CTRL_SHIFT)
    settle(officer.qtbot, officer.runner)
    officer.qtbot.waitUntil(lambda: "No business area is overdue." in said(officer.desk.chasing.panel))
    assert not control(officer.joined.window, "chase_go").isEnabled()
    officer.press(Qt.Key.Key_Space)
    officer.qtbot.waitUntil(lambda: control(officer.joined.window, "chase_go").text() == "Make 2 drafts")
    officer.press(Qt.Key.Key_Escape)
    assert not seen(officer.joined.window, "chase_panel")
    assert officer.mails == []


def test_an_answer_is_written_with_how_they_searched_and_can_be_taken_back(officer, office):
    commission_two(officer)
    officer.desk.ways.show_tab(Tab.AREAS)
    view = officer.desk.areas.widget
    first = next(one for one in kept(office) if one.area.name == "Housing")
    control(view, f"commission_{first.id}_answer", QAbstractButton).click()
    for name, words in {
        "answer_text": "Eleven.",
        "search_where": "The pond book",
        "search_minutes": "a while",
    }.items():
        QTest.keyClicks(control(view, name), words)
    control(view, "answer_record", QAbstractButton).click()
    assert any("whole number" in text for text in said(view))
    control(view, "search_minutes").setText("75")
    control(view, "answer_record", QAbstractButton).click()
    officer.qtbot.waitUntil(lambda: "Eleven." in said(view), timeout=10_000)
    assert "Searched: Hana; The pond book; 1 hour 15 minutes" in said(view)
    control(view, f"commission_{first.id}_back", QAbstractButton).click()
    officer.qtbot.waitUntil(lambda: officer.desk.case.view.tabs.tabText(Tab.AREAS) == "Areas  2")


def test_a_half_written_answer_waits_for_its_case_and_holds_the_window_open_once(officer, office):
    commission_two(officer)
    other = office.log(subject="Geese")
    officer.runner.changed.emit(Change.everything())
    settle(officer.qtbot, officer.runner)
    view = officer.desk.areas.widget
    first = kept(office)[0]
    control(view, f"commission_{first.id}_answer", QAbstractButton).click()
    QTest.keyClicks(control(view, "answer_text"), "Half an ans")
    officer.desk.ways.go_to(other)
    assert not seen(view, "answer_form")
    assert not officer.joined.window.close()
    officer.desk.ways.go_to(office.case_id)
    assert control(view, "answer_text").toPlainText() == "Half an ans"
    control(view, "answer_text").setFocus()
    officer.press(Qt.Key.Key_Escape)
    assert not seen(view, "answer_form")


def underlined(window):
    """Return the letter under which each control in sight is reached with Alt."""
    labels = [one for one in window.findChildren(QLabel) if one.buddy() is not None]
    shown = [one for one in (*labels, *window.findChildren(QAbstractButton)) if one.isVisible()]
    keys = {one: QKeySequence.mnemonic(one.text()).toString() for one in shown}
    return {one.objectName() or one.text(): key for one, key in keys.items() if key}


@pytest.mark.parametrize("opened", ["", "answer"])
def test_no_two_controls_in_sight_are_reached_by_one_letter(officer, office, opened):
    commission_two(officer)
    if opened:
        first = kept(office)[0]
        control(officer.desk.areas.widget, f"commission_{first.id}_answer", QAbstractButton).click()
    found = underlined(officer.joined.window)
    assert "Alt+D" in found.values() if opened else "Alt+M" in found.values()
    assert len({*found.values()}) == len(found), found
    assert not {*found.values()} & {key.value.sequence for key in Keys}


def test_what_is_wrong_is_said_before_a_draft_is_made(officer):
    officer.press(Qt.Key.Key_B, CTRL_SHIFT)
    officer.press(Qt.Key.Key_Space)
    view = officer.desk.areas.widget
    control(view, "ask_area_1_due").setText("yesterday-ish")
    assert not control(view, "ask_make").isEnabled()
    control(view, "ask_area_1_due").setText("1 November 2026")
    assert any("passed already" in text for text in said(view))
    control(view, "ask_area_1_due").setText("1 December 2026")
    for place in (1, 2):
        control(view, f"ask_area_1_question_{place}", QCheckBox).setChecked(False)
    assert "Tick at least one question for Housing." in said(view)
    officer.press(Qt.Key.Key_Return, CTRL)
    assert officer.mails == []


def test_without_a_mail_program_the_drafts_are_saved(officer, tmp_path):
    officer.desk.areas.opening.open_with = lambda _path: False
    officer.press(Qt.Key.Key_B, CTRL_SHIFT)
    officer.press(Qt.Key.Key_Space)
    officer.press(Qt.Key.Key_Return, CTRL)
    view = officer.desk.areas.widget
    officer.qtbot.waitUntil(lambda: view.findChild(QFileDialog, "drafts_folder") is not None, timeout=10_000)
    assert NOT_TAKEN in said(view)
    dialog = view.findChild(QFileDialog, "drafts_folder")
    dialog.fileSelected.emit(str(tmp_path))
    dialog.reject()
    officer.qtbot.waitUntil(lambda: len(list(tmp_path.glob("*Housing.eml"))) == 1, timeout=10_000)


HOSTILE = [
    "<b>Bold</b> & <script>",
    "ش" * 60,
    "x" * 400,
    "a\u202eb",
    "line\nbreak & more",
    "\ud83e\udda2 swans",
]


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_are_shown_as_they_are(officer, office, name):
    area = BusinessArea(name, name, f"{name}@example.org")
    office.file.write(keep_areas, (area,), HAND)
    officer.press(Qt.Key.Key_B, CTRL_SHIFT)
    view = officer.desk.areas.widget
    box = control(view, "ask_area_1", QCheckBox)
    assert box.accessibleName() == office.file.read(business_areas)[0].name
    officer.press(Qt.Key.Key_Space)
    officer.press(Qt.Key.Key_Return, CTRL)
    officer.wait_for_mails(1)
    assert not any(sign in str(officer.mails[0]["To"]) for sign in "<>\n") or len(name) == 400
    assert view.minimumSizeHint().width() < 700


@pytest.mark.parametrize("width", [720, 800, 1366])
def test_names_are_whole_where_there_is_room_and_nothing_stands_beyond_the_edge(officer, office, width):
    long = BusinessArea("Housing, homelessness prevention and temporary accommodation " * 3)
    office.file.write(keep_areas, (ROADS, long), HAND)
    officer.joined.window.resize(width, 600)
    officer.press(Qt.Key.Key_B, CTRL_SHIFT)
    view = officer.desk.areas.widget
    boxes = [control(view, f"ask_area_{number}", QCheckBox) for number in (1, 2)]
    for box in boxes:
        box.click()
    QApplication.processEvents()
    assert boxes[0].text() == "Roads && Lighting"
    assert boxes[1].text().endswith("…")
    assert len(boxes[1].text()) > 40
    assert view._area.widget().width() <= view._area.viewport().width()


def test_without_areas_the_settings_are_offered_and_filled(officer, office):
    office.file.write(keep_areas, (), HAND)
    officer.press(Qt.Key.Key_B, CTRL_SHIFT)
    view = officer.desk.areas.widget
    officer.press(Qt.Key.Key_Space)
    setup = officer.desk.setup.widget
    officer.qtbot.waitUntil(
        lambda: setup.isVisible() and setup.tabs.tabText(setup.tabs.currentIndex()) == "Areas"
    )
    settle(officer.qtbot, officer.runner)
    control(setup, "setup_area_add", QAbstractButton).click()
    pane = setup.areas
    QTest.keyClicks(control(pane, "area_1_name"), "Legal")
    QTest.keyClicks(control(pane, "area_1_email"), "legal@example.org")
    assert officer.desk.setup.would_lose
    control(pane, "areas_save", QAbstractButton).click()
    officer.qtbot.waitUntil(lambda: "Saved. They can be asked from now on." in said(pane), timeout=10_000)
    assert not officer.desk.setup.would_lose
    assert [replace(one, id=None) for one in office.file.read(business_areas)] == [
        BusinessArea("Legal", email="legal@example.org")
    ]
    officer.desk.ways.back()
    officer.desk.ways.commission()
    assert control(view, "ask_area_1", QCheckBox).text() == "Legal"


def test_two_areas_of_one_name_are_not_saved(officer):
    officer.desk.ways.show_areas_setup()
    pane = officer.desk.setup.widget.areas
    officer.qtbot.waitUntil(lambda: len(pane.values()) == 3, timeout=10_000)
    control(pane, "area_1_name").setText("Parks") if pane.findChild(object, "area_1_name") else None
    assert not control(pane, "areas_save").isEnabled()


def test_searches_are_told_beside_the_estimate(officer, office):
    commission_two(officer)
    for one in kept(office):
        search = replace(NO_SEARCH, minutes=50)
        office.file.write(answer_commission, one.id, Reply.NIL, "", search, HAND)
    from foidesk.casework.keep_estimate import cost_setting
    from foidesk.domain.regime import Regime

    found = office.file.read(cost_setting, office.case_id, Regime.FOIA, TODAY, office.lawbook)
    assert found.minutes_searched == 100
