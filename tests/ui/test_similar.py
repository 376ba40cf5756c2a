"""Similar past requests on screen: beside one that is checked, on the sheet of a case, and the words behind them."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QWidget

from foidesk.casework.change_settings import change_settings
from foidesk.casework.changes import Hand
from foidesk.casework.decide_parts import decide_parts
from foidesk.casework.find_similar import catch_up_similar
from foidesk.casework.log_request import log_request
from foidesk.casework.record_act import record_act
from foidesk.domain.authority import Authority, Officer, Settings
from foidesk.domain.case import Applicant, Case, Link, LinkKind
from foidesk.domain.decisions import Claim, Holding, Outcome, Part
from foidesk.domain.timeline import Act, Event
from foidesk.intake.draft import Draft
from foidesk.lawbook import read_lawbook
from foidesk.resources import resource, root
from foidesk.store.case_file import CaseFile
from foidesk.store.case_lines import CaseFilter, count_lines
from foidesk.store.case_sheets import case_sheet
from foidesk.store.marking import count_due
from foidesk.store.word_groups import own_groups
from foidesk.ui.case.case_page import CasePage
from foidesk.ui.case.case_view import CaseView
from foidesk.ui.case.tab import Tab
from foidesk.ui.intake.intake_page import IntakePage
from foidesk.ui.runner import Runner
from foidesk.ui.setup.groups_page import GroupsPage
from foidesk.ui.setup.groups_pane import GroupsPane
from foidesk.ui.similar.looking import Marking
from foidesk.ui.similar.similar_of_case import SimilarOfCase
from foidesk.ui.similar.similar_words import NONE
from foidesk.ui.theme import Theme
from foidesk.ui.tokens import Scheme

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
HAND = Hand(NOW, "F. Officer")
TASER = "How many times was a Taser fired at a child, by age and ethnicity?"
ASKED = "Conducted energy devices used on juveniles: how old were they and of which ethnic background?"
CLAIM = Claim("31(1)(a)", reason="It would.", harm="Harm.", favouring=("a",), against=("b",), balance="c")
TOLD = Part(
    "1",
    "The number",
    holding=Holding.HELD,
    outcome=Outcome.PARTLY_DISCLOSED,
    answer="Three times.",
    claims=(CLAIM,),
)
HIDDEN = Part(
    "1", "All of it", holding=Holding.NEITHER_CONFIRM_NOR_DENY, actual_holding=Holding.HELD, answer="We cannot say.",
    outcome=Outcome.NEITHER_CONFIRMED_NOR_DENIED, claims=(Claim("30(3)"),),
)  # fmt: skip


class StillClock:
    def today(self):
        return NOW.date()

    def now(self):
        return NOW


@pytest.fixture(scope="module")
def lawbook():
    return read_lawbook(resource("law"))


@pytest.fixture
def case_file(tmp_path, lawbook):
    made = CaseFile.create(tmp_path / "office.foidesk", NOW)
    made.write(
        change_settings, Settings((Authority("Northshire"),), (Officer("F. Officer"),)), {}, lawbook, HAND
    )
    yield made
    made.close()


@pytest.fixture
def runner():
    made = Runner()
    made.failures = []
    made.failed.connect(made.failures.append)
    yield made
    made.close()
    assert made.failures == []


@pytest.fixture
def log(case_file, lawbook):
    def logged(text, subject, part=None):
        case = Case(
            Applicant("A. Applicant"), text, (Event(Act.RECEIVE, date(2026, 11, 2)),), subject=subject
        )
        case_id = case_file.write(log_request, Draft(case=case), lawbook, HAND).case_id
        if part is not None:
            case_file.write(decide_parts, case_id, (part,), lawbook, HAND)
            case_file.write(record_act, case_id, Event(Act.ANSWER, date(2026, 11, 19)), lawbook, HAND)
        while catch_up_similar(case_file):
            pass
        return case_id

    return logged


@pytest.fixture
def intake(qtbot, case_file, lawbook, runner, log):
    log(TASER, "Taser use", TOLD)
    log("How many officers are trained to carry Taser?", "Training")
    log("Who feeds the swans?", "Swans", TOLD)
    parent = QWidget()
    qtbot.addWidget(parent)
    page = IntakePage(case_file, runner, lawbook, StillClock(), parent, by="F. Officer")
    page.widget.resize(1100, 760)
    parent.show()
    page.held = parent  # so that it lives as long
    return page


def write_down(page, qtbot, text):
    page.new_request()
    check = page.widget.check
    qtbot.waitUntil(lambda: page.widget.currentWidget() is check)
    check.request.editor.setPlainText(text)
    return check


def found(check, qtbot, rows=None):
    listed = check.side.similar.list
    qtbot.waitUntil(lambda: listed.count() > 0 and (rows is None or listed.count() == rows), timeout=5000)
    return [listed.item(row).text().split("\n") for row in range(listed.count())]


def test_what_is_typed_finds_what_was_asked_before(intake, qtbot):
    check = write_down(intake, qtbot, ASKED)
    first, *_rest = found(check, qtbot)
    assert first[0] == "FOI-2026-0001  Taser use"
    assert first[1].endswith("Answered 19 Nov 2026 · Partly disclosed · 31(1)(a)")
    listed = check.side.similar.list
    assert (
        listed.item(0)
        .data(Qt.ItemDataRole.AccessibleTextRole)
        .startswith("FOI-2026-0001  Taser use. Asks for")
    )


def test_when_nothing_is_like_it_that_is_said_and_a_later_word_takes_it_back(intake, qtbot):
    check = write_down(intake, qtbot, "Xylophones and zithers")
    said = check.side.similar.findChild(QWidget, "intake_similar_said")
    qtbot.waitUntil(lambda: said.text() == NONE)
    check.request.editor.setPlainText(ASKED)
    assert found(check, qtbot)[0][0] == "FOI-2026-0001  Taser use"
    check.request.editor.setPlainText("")
    qtbot.waitUntil(lambda: check.side.similar.list.count() == 0)


def test_enter_opens_a_past_case_beside_and_nothing_typed_is_lost_or_logged(intake, qtbot, case_file):
    check = write_down(intake, qtbot, ASKED)
    check.applicant.fields["name"].control.setText("B. Applicant")
    found(check, qtbot)
    listed, before = check.side.similar.list, check.checked()
    listed.setCurrentRow(0)
    listed.setFocus()
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    past = check.side.past
    qtbot.waitUntil(lambda: check.side.currentWidget() is past)
    shown = " ".join(label.text() for label in past.findChildren(QWidget) if hasattr(label, "text"))
    for words in ("FOI-2026-0001  Taser use", "answered 19 November 2026", TASER, "Three times.", "31(1)(a)"):
        assert words in shown
    assert check.checked() == before
    assert case_file.look(count_lines, CaseFilter()) == 3
    qtbot.keyClick(past, Qt.Key.Key_Escape)
    assert check.side.currentWidget() is not past
    assert check.checked() == before


def test_what_is_true_behind_an_answer_that_neither_confirms_nor_denies_is_not_shown(intake, qtbot, log):
    case_id = log("Xylophones and zithers in the armoury", "Music", HIDDEN)
    check = write_down(intake, qtbot, "zithers and xylophones")
    assert found(check, qtbot, 1)[0][1].endswith("Neither confirmed nor denied · 30(3)")
    check.side.similar.open_requested.emit(case_id)
    past = check.side.past
    qtbot.waitUntil(lambda: check.side.currentWidget() is past)
    shown = " ".join(label.text() for label in past.findChildren(QWidget) if hasattr(label, "text"))
    assert "Neither confirmed nor denied" in shown
    assert "Held" not in shown


def test_a_tick_is_kept_while_the_words_change_and_becomes_a_link(intake, qtbot, case_file):
    check = write_down(intake, qtbot, ASKED)
    check.receipt.on_field.control.setText("20 November 2026")
    found(check, qtbot)
    listed = check.side.similar.list
    listed.setCurrentRow(0)
    qtbot.keyClick(listed, Qt.Key.Key_Space)
    check.request.editor.setPlainText(f"{ASKED} Please.")
    qtbot.wait(600)
    assert listed.item(0).checkState() is Qt.CheckState.Checked
    assert intake.would_lose
    qtbot.waitUntil(check.log.isEnabled)
    with qtbot.waitSignal(intake.logged, timeout=5000) as logged:
        check.log.click()
    links = case_file.read(case_sheet, logged.args[0]).case.links
    assert links == (Link(LinkKind.RELATED, "FOI-2026-0001"),)


def test_only_what_was_answered_can_be_ticked(intake, qtbot):
    check = write_down(intake, qtbot, "training of officers who carry Taser")
    rows = found(check, qtbot)
    at = next(row for row, one in enumerate(rows) if one[0].endswith("Training"))
    assert not check.side.similar.list.item(at).flags() & Qt.ItemFlag.ItemIsUserCheckable


def test_the_next_request_begins_without_the_last_ones_ticks(intake, qtbot):
    check = write_down(intake, qtbot, ASKED)
    found(check, qtbot)
    qtbot.keyClick(check.side.similar.list, Qt.Key.Key_Space)
    intake.give_up()
    check = write_down(intake, qtbot, "Xylophones")
    assert check.side.similar.chosen() == ()


# On the sheet of a case


@pytest.fixture
def sheet(qtbot, case_file, lawbook, runner, log):
    theme = Theme(root(), Scheme.LIGHT)
    view = CaseView(theme, StillClock().today)
    qtbot.addWidget(view)
    page = CasePage(view, case_file, runner, lawbook, StillClock(), "F. Officer")
    page.similar = SimilarOfCase(page, case_file, runner, lawbook, lambda: HAND)
    view.resize(700, 800)
    view.show()
    return page


def test_the_sheet_shows_what_is_like_a_case_once_its_request_is_in_front(sheet, qtbot, log, case_file):
    past, own = log(TASER, "Taser use", TOLD), log(ASKED, "Devices")
    listed = sheet.view.tabs.similar.list
    sheet.show_case(own)
    qtbot.wait(500)
    assert listed.count() == 0
    sheet.view.show_tab(Tab.REQUEST)
    qtbot.waitUntil(lambda: listed.count() == 1)
    with qtbot.waitSignal(sheet.view.tabs.related.open_requested) as opened:
        qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert opened.args == [past]
    qtbot.keyClick(listed, Qt.Key.Key_Space)
    qtbot.waitUntil(
        lambda: case_file.read(case_sheet, own).case.links == (Link(LinkKind.RELATED, "FOI-2026-0001"),)
    )
    qtbot.waitUntil(lambda: listed.count() == 1 and listed.item(0).checkState() is Qt.CheckState.Checked)
    qtbot.keyClick(listed, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: case_file.read(case_sheet, own).case.links == ())


def test_what_is_logged_is_marked_in_the_background(qtbot, case_file, runner, lawbook):
    marking = Marking(case_file, runner, runner)
    case = Case(Applicant("A"), TASER, (Event(Act.RECEIVE, date(2026, 11, 2)),), subject="Taser")
    runner.run(lambda: case_file.write(log_request, Draft(case=case), lawbook, HAND))
    qtbot.waitUntil(
        lambda: case_file.look(lambda it: it.execute("select count(*) from likeness").fetchone()) == (1,)
    )
    assert case_file.look(count_due) == 0
    marking.begin()
    qtbot.wait(100)
    assert case_file.look(count_due) == 0


# The words behind them


@pytest.fixture
def words(qtbot, case_file, runner):
    pane = GroupsPane()
    qtbot.addWidget(pane)
    page = GroupsPage(pane, case_file, runner, StillClock(), "F. Officer")
    page.pane = pane
    page.show_groups()
    listed = pane.findChild(QListWidget, "groups")
    qtbot.waitUntil(lambda: listed.count() > 0)
    pane.show()
    return page


def rows(page):
    listed = page.pane.findChild(QListWidget, "groups")
    return [listed.item(row).text().split("\n") for row in range(listed.count())]


def find_word(page, word):
    page.pane.findChild(QWidget, "groups_find").setText(word)


def test_a_group_is_added_changed_and_retired(words, qtbot, case_file):
    form = words.pane.form
    words.pane.add_button.click()
    form._terms.insertPlainText("the Mere\ncastle pond")
    form.save.click()
    qtbot.waitUntil(lambda: rows(words)[0] == ["the Mere  ·  Yours", "castle pond"])
    form._terms.put("the Mere\ncastle pond\nmoat")
    form._terms.edited.emit()
    form.save.click()
    qtbot.waitUntil(lambda: rows(words)[0][1] == "castle pond, moat")
    form.retire.click()
    qtbot.waitUntil(lambda: rows(words)[0][0] == "the Mere  ·  Retired")
    assert [(one.version, one.retired) for one in case_file.look(own_groups)] == [(3, True)]


def test_a_shipped_group_is_found_by_a_word_and_replaced(words, qtbot, case_file):
    find_word(words, "taser")
    ((first, _rest),) = rows(words)
    assert first == "Taser  ·  Ours"
    words.pane.findChild(QListWidget, "groups").setCurrentRow(0)
    words.pane.form._terms.put("Taser\nzapper")
    words.pane.form._terms.edited.emit()
    words.pane.form.save.click()
    qtbot.waitUntil(lambda: rows(words) == [["Taser  ·  Yours, in place of ours", "zapper"]])


def test_a_group_that_cannot_serve_is_told_beside_the_form_and_kept_as_typed(words, qtbot):
    form = words.pane.form
    words.pane.add_button.click()
    form._terms.insertPlainText("alone")
    form.save.click()
    qtbot.waitUntil(lambda: "two terms" in form.findChild(QWidget, "group_said").text())
    assert form._terms.text() == "alone"
    assert words.pane.fault()
    assert not words.pane.add_button.isEnabled()
    form.undo.click()
    assert words.pane.fault() == ""
