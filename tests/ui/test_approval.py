"""The letter page where the authority wants two people: sent, waiting, sent back, approved."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QLineEdit, QPlainTextEdit

from foidesk.casework.change_settings import change_settings
from foidesk.casework.changes import Hand
from foidesk.domain.authority import Officer, Role, Settings
from foidesk.domain.letter_kinds import LetterKind
from foidesk.store.approvals import approvals_of
from foidesk.store.case_lines import CaseFilter, Order, page_of_lines
from foidesk.ui.case.case_page import CasePage
from foidesk.ui.case.case_view import CaseView
from foidesk.ui.letter.letter_page import LetterPage
from foidesk.ui.register.register_model import Column, RegisterModel
from foidesk.ui.remarks import Remark
from foidesk.ui.setup.law_card import LawCard
from tests.ui.bench import DECIDED, NORTH, NOW, TODAY, control, lawbook, office, seen, settle, theme
from tests.ui.findings_bench import UNREASONED

__all__ = ["lawbook", "office", "theme"]

OFFICERS = (Officer("F. Officer"), Officer("A. Prover", roles=(Role.APPROVER,)))


@pytest.fixture
def two(office):
    settings = Settings((replace(NORTH, needs_approval=True),), OFFICERS, office.lawbook.regulators)
    office.file.write(change_settings, settings, {}, office.lawbook, Hand(NOW, "F. Officer"))
    return office


@pytest.fixture
def page_of(qtbot, two, theme):
    made = []

    def make(by):
        page = LetterPage(two.file, two.runner, two.lawbook, two.clock, by=by)
        qtbot.addWidget(page.widget)
        page.widget.resize(1000, 800)
        page.widget.show()
        made.append(page)
        return page

    yield make
    for page in made:
        page.clear()


def text(page):
    return control(page.widget, "letter_text", QPlainTextEdit).toPlainText()


def button(page, name):
    return control(page.widget, name, QAbstractButton)


def show(qtbot, page, case_id):
    page.show_case(case_id)
    qtbot.waitUntil(lambda: "Swans" in text(page), timeout=20_000)


def notice(page):
    return page.widget.notice.text()


def asked(office, case_id):
    return office.file.read(approvals_of, case_id).get(LetterKind.RESPONSE)


def send(qtbot, page, office):
    button(page, "letter_issue").click()
    button(page, "issue_yes").click()
    settle(qtbot, office.runner)


def test_a_letter_is_sent_waits_and_is_issued_by_another(qtbot, page_of, two):
    case_id = two.log(parts=DECIDED, officer="F. Officer")
    drafter = page_of("F. Officer")
    show(qtbot, drafter, case_id)
    assert button(drafter, "letter_issue").text() == "Se&nd for approval…"
    button(drafter, "letter_issue").click()
    panel = control(drafter.widget, "issue_panel")
    assert panel.accessibleName() == "Send this letter for approval?"
    button(drafter, "issue_yes").click()
    qtbot.waitUntil(lambda: "Waiting for approval since 20 November 2026" in notice(drafter), timeout=20_000)
    assert two.sheet(case_id).letters == ()
    assert not button(drafter, "letter_issue").isEnabled()
    assert seen(drafter.widget, "letter_take_back")

    approver = page_of("A. Prover")
    show(qtbot, approver, case_id)
    assert button(approver, "letter_issue").text() == "Approve and iss&ue…"
    assert seen(approver.widget, "letter_send_back")
    assert "drafted by F. Officer" in notice(approver)
    qtbot.waitUntil(button(approver, "letter_issue").isEnabled, timeout=20_000)
    button(approver, "letter_issue").click()
    with qtbot.waitSignal(approver.issued, timeout=20_000):
        button(approver, "issue_yes").click()
    (letter,) = two.sheet(case_id).letters
    assert letter.kind == "response"
    assert two.failures == []


def test_it_is_sent_back_and_its_drafter_reads_why(qtbot, page_of, two):
    case_id = two.log(parts=DECIDED, officer="F. Officer")
    drafter, approver = page_of("F. Officer"), page_of("A. Prover")
    show(qtbot, drafter, case_id)
    send(qtbot, drafter, two)
    show(qtbot, approver, case_id)
    button(approver, "letter_send_back").click()
    assert not button(approver, "send_back_yes").isEnabled()
    why = control(approver.widget, "send_back_why", QLineEdit)
    qtbot.keyClicks(why, "Say which pond.")
    qtbot.keyClick(why, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Sent back by A. Prover" in notice(drafter), timeout=20_000)
    assert "Say which pond." in notice(drafter)
    assert not seen(approver.widget, "send_back_panel")
    assert button(drafter, "letter_issue").isEnabled()
    assert button(drafter, "letter_issue").text() == "Se&nd for approval…"


def test_reasons_typed_for_a_block_go_with_it_to_the_approver(qtbot, page_of, two):
    case_id = two.log(parts=(UNREASONED,), officer="F. Officer")
    drafter, approver = page_of("F. Officer"), page_of("A. Prover")
    show(qtbot, drafter, case_id)
    button(drafter, "letter_issue").click()
    qtbot.keyClicks(control(drafter.widget, "override_N04", QLineEdit), "Told by telephone.")
    button(drafter, "issue_yes").click()
    qtbot.waitUntil(lambda: asked(two, case_id) is not None, timeout=20_000)
    show(qtbot, approver, case_id)
    qtbot.waitUntil(button(approver, "letter_issue").isEnabled, timeout=20_000)
    button(approver, "letter_issue").click()
    assert control(approver.widget, "override_N04", QLineEdit).text() == "Told by telephone."
    assert button(approver, "issue_yes").isEnabled()


def test_it_can_be_taken_back(qtbot, page_of, two):
    case_id = two.log(parts=DECIDED, officer="F. Officer")
    drafter = page_of("F. Officer")
    show(qtbot, drafter, case_id)
    send(qtbot, drafter, two)
    qtbot.waitUntil(lambda: seen(drafter.widget, "letter_take_back"), timeout=20_000)
    button(drafter, "letter_take_back").click()
    qtbot.waitUntil(lambda: button(drafter, "letter_issue").isEnabled(), timeout=20_000)
    assert asked(two, case_id) is None
    assert not notice(drafter)
    assert not seen(drafter.widget, "letter_take_back")


def test_an_acknowledgement_needs_one_person(qtbot, page_of, two):
    case_id = two.log(parts=DECIDED, officer="F. Officer")
    drafter = page_of("F. Officer")
    show(qtbot, drafter, case_id)
    drafter.show_letter(LetterKind.ACKNOWLEDGEMENT)
    qtbot.waitUntil(lambda: button(drafter, "letter_issue").text() == "Iss&ue letter…", timeout=20_000)


def test_the_register_and_the_case_sheet_say_that_it_waits(qtbot, page_of, two, theme):
    case_id = two.log(parts=DECIDED, officer="F. Officer")
    drafter = page_of("F. Officer")
    show(qtbot, drafter, case_id)
    send(qtbot, drafter, two)
    lines = two.file.look(page_of_lines, CaseFilter(), Order.OLDEST, 0, 5)
    model = RegisterModel(lambda: 1, lambda _start, _size: lines, lambda: TODAY)
    model.reload()
    assert model.data(model.index(0, Column.STAGE)) == "For approval"
    view = CaseView(theme, two.clock.today)
    qtbot.addWidget(view)
    sheet = CasePage(view, two.file, two.runner, two.lawbook, two.clock, "F. Officer")
    sheet.show_case(case_id)
    flags = control(view, "case_flags", Remark).text()
    assert "Response: Waiting for approval since 20 November 2026; drafted by F. Officer." in flags


def test_the_setting_is_on_the_card_of_the_law(qtbot):
    card = LawCard()
    qtbot.addWidget(card)
    card.show_authority(NORTH)
    assert card.applied(NORTH).needs_approval is False
    control(card, "setup_law_needs_approval", QCheckBox).setChecked(True)
    assert card.applied(NORTH).needs_approval is True
    assert "approved by a second person" in control(card, "setup_law_summary", QLabel).text()
