"""Findings beside a letter: gone through, gone to and mended by keyboard, and the gate they are at issue."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit

from foidesk.casework.change_settings import change_settings
from foidesk.casework.changes import Hand
from foidesk.domain.authority import Settings
from foidesk.domain.checks import Place, Where
from foidesk.domain.checks.overriding import Override
from foidesk.domain.letter_kinds import LetterKind
from foidesk.store.audit import audit_trail
from foidesk.store.settings_rows import read_settings
from foidesk.ui.case.showing import letter_papers
from foidesk.ui.letter.letter_page import LetterPage
from foidesk.ui.remarks import Remark
from tests.ui.bench import DECIDED, NOW, control, lawbook, office, seen, settle, theme
from tests.ui.findings_bench import COUNTED, ENQUIRY, NCND, SHORT, UNREASONED, WEIGHED_NAMES, WITHHELD

__all__ = ["lawbook", "office", "theme"]


@pytest.fixture
def page(qtbot, office, theme):
    made = LetterPage(office.file, office.runner, office.lawbook, office.clock, by="F. Officer")
    qtbot.addWidget(made.widget)
    made.widget.resize(1100, 800)
    made.widget.show()
    yield made
    made.clear()


def text(page):
    return control(page.widget, "letter_text", QPlainTextEdit).toPlainText()


def button(page, name):
    return control(page.widget, name, QAbstractButton)


def show(qtbot, page, office, *parts, kind=None):
    case_id = office.log(parts=parts)
    page.show_case(case_id)
    if kind is not None:
        page.show_letter(kind)
    qtbot.waitUntil(lambda: seen(page.widget, "letter_findings"), timeout=20_000)
    return case_id


def rows(page):
    found = page.widget.aside.findings
    return [row.accessibleName() for row in found._rows if row.isVisibleTo(found)]


def confirmed(office, *authorities):
    """Let nothing be found in the settings but what the authorities themselves bring."""
    regulators = tuple(replace(one, confirmed_on=NOW.date()) for one in office.lawbook.regulators)
    settings = Settings(
        authorities or (replace(SHORT, review=replace(SHORT.review, window=40)),), (), regulators
    )
    office.file.write(change_settings, settings, {}, office.lawbook, Hand(NOW, "F. Officer"))


def test_a_good_letter_is_calm(qtbot, page, office):
    confirmed(office)
    show(qtbot, page, office, *DECIDED)
    assert rows(page) == []
    assert control(page.widget, "letter_findings_nothing", Remark).text().startswith("Nothing found.")
    assert button(page, "letter_issue").isEnabled()


def test_blocks_come_first_and_each_says_all_of_itself(qtbot, page, office):
    confirmed(office, SHORT)
    show(qtbot, page, office, UNREASONED)
    stops, checks = rows(page)
    assert stops == (
        "Stops the letter · section 17(1)(c) · part 1. The letter does not say why section 30(1)(a) applies. "
        "Write the reason, or withhold it under s17(4)."
    )
    assert checks.startswith("Please check · s45 code 2018")
    assert checks.endswith("Make the window 40 working days, or longer. F9 does it.")
    assert (
        control(page.widget, "letter_findings_tally", QLabel).text() == "1 stops the letter, 1 thing to check"
    )


def test_the_rows_are_one_stop_gone_through_by_the_arrows(qtbot, page, office):
    confirmed(office, SHORT)
    show(qtbot, page, office, UNREASONED)
    heading = next(one for one in page.widget.findChildren(QLabel) if one.text() == "&Findings")
    first, second = button(page, "letter_findings_1"), button(page, "letter_findings_2")
    panel = page.widget.aside.findings
    assert (heading.buddy(), panel.focusProxy(), panel.focusPolicy()) == (
        panel,
        first,
        Qt.FocusPolicy.StrongFocus,
    )
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    assert (first.focusPolicy(), second.focusPolicy()) == (
        Qt.FocusPolicy.ClickFocus,
        Qt.FocusPolicy.StrongFocus,
    )
    qtbot.keyClick(second, Qt.Key.Key_Down)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Up)
    assert first.hasFocus()


def test_enter_goes_to_the_place(qtbot, page, office):
    confirmed(office, SHORT)
    show(qtbot, page, office, UNREASONED)
    for row, place in (
        ("letter_findings_1", Place(Where.CLAIM, "reason", 0, 0)),
        ("letter_findings_2", Place(Where.AUTHORITY, "review.window", of=SHORT.name)),
    ):
        with qtbot.waitSignal(page.place_requested) as wanted:
            qtbot.keyClick(button(page, row), Qt.Key.Key_Return)
        assert wanted.args == [place]


def test_what_the_letter_itself_lacks_is_gone_to_here(qtbot, page, office):
    show(qtbot, page, office, *DECIDED, kind=LetterKind.CLARIFICATION)
    qtbot.waitUntil(lambda: bool(rows(page)) and "made clear" in rows(page)[0], timeout=20_000)
    qtbot.keyClick(button(page, "letter_findings_1"), Qt.Key.Key_Return)
    assert control(page.widget, "said_text", QPlainTextEdit).hasFocus()


def test_one_key_mends_a_claim_and_the_letter_follows(qtbot, page, office):
    confirmed(office)
    case_id = show(qtbot, page, office, NCND)
    first = button(page, "letter_findings_1")
    assert "section 30(3) does" in first.accessibleName()
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: not any("does not cover confirming" in one for one in rows(page)), timeout=20_000)
    (part,) = office.sheet(case_id).case.parts
    assert (part.claims[0].provision, part.claims[0].limbs) == ("30(3)", ("30(1)(a)",))
    assert office.failures == []


def test_one_key_mends_a_setting_for_every_letter_to_come(qtbot, page, office):
    confirmed(office, SHORT)
    show(qtbot, page, office, WITHHELD)
    button(page, "letter_findings_1").setFocus()
    qtbot.keyClick(button(page, "letter_findings_1"), Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: rows(page) == [], timeout=20_000)
    assert office.file.read(read_settings).authorities[0].review.window == 40


def test_a_remedy_that_takes_words_out_is_left_to_where_it_can_be_taken_back(qtbot, page, office):
    confirmed(office)
    case_id = show(qtbot, page, office, WEIGHED_NAMES)
    row = next(n for n, said in enumerate(rows(page), 1) if "not subject to the public interest test" in said)
    with qtbot.waitSignal(page.mend_requested) as wanted:
        qtbot.keyClick(button(page, f"letter_findings_{row}"), Qt.Key.Key_F9)
    assert wanted.args[0].id == "N05"
    assert office.sheet(case_id).case.parts == (WEIGHED_NAMES,)


def test_a_remedy_of_what_was_mended_meanwhile_changes_nothing(qtbot, page, office):
    confirmed(office)
    case_id = show(qtbot, page, office, NCND)
    (finding, *_) = page.widget.aside.findings.findings()
    page._mending.mend_letter(case_id, LetterKind.RESPONSE, NOW.date(), replace(finding, message="Other"))
    settle(qtbot, office.runner)
    assert "N03 cannot be mended by itself." in page.widget.notice.text()
    assert office.sheet(case_id).case.parts == (NCND,)


def test_the_findings_follow_what_is_typed(qtbot, page, office):
    confirmed(office)
    show(qtbot, page, office, *DECIDED, kind=LetterKind.CLARIFICATION)
    qtbot.waitUntil(lambda: len(rows(page)) == 1, timeout=20_000)
    box = control(page.widget, "said_text", QPlainTextEdit)
    box.setFocus()
    qtbot.keyClicks(box, "Which pond?")
    qtbot.waitUntil(lambda: rows(page) == [], timeout=20_000)
    assert box.hasFocus()


# The gate


def test_a_block_wants_a_reason_that_is_kept_and_shown(qtbot, page, office):
    confirmed(office)
    two = replace(UNREASONED, claims=(replace(ENQUIRY, reason="", balance=""), COUNTED))
    case_id = show(qtbot, page, office, two)
    button(page, "letter_issue").click()
    yes = button(page, "issue_yes")
    assert not yes.isEnabled()
    assert "Type a reason" in yes.accessibleDescription()
    assert "why section 30(1)(a) applies" in control(page.widget, "override_N04_said", QLabel).text()
    qtbot.keyClicks(control(page.widget, "override_N04", QLineEdit), "Told by telephone.")
    assert not yes.isEnabled()
    qtbot.keyClicks(control(page.widget, "override_N05", QLineEdit), "   ")
    assert not yes.isEnabled()
    qtbot.keyClicks(control(page.widget, "override_N05", QLineEdit), "Weighed in the covering e-mail.")
    assert yes.isEnabled()
    with qtbot.waitSignal(page.issued, timeout=20_000):
        yes.click()
    (letter,) = office.sheet(case_id).letters
    assert [(one.check, one.reason) for one in letter.overrides] == [
        ("N04", "Told by telephone."),
        ("N05", "Weighed in the covering e-mail."),
    ]
    assert letter.overrides[0] == Override(
        "N04", "Told by telephone.", "The letter does not say why section 30(1)(a) applies."
    )
    (paper,) = letter_papers((letter,))
    assert (
        "Issued although N04 (The letter does not say why section 30(1)(a) applies) stood against it, "
        "because: Told by telephone." in paper.detail
    )
    (line,) = [one for one in office.file.read(audit_trail) if one.what == "issue_letter"]
    assert [one[:2] for one in line.detail["overrides"]] == [
        ["N04", "Told by telephone."],
        ["N05", "Weighed in the covering e-mail."],
    ]
    qtbot.waitUntil(lambda: "because: Told by telephone." in page.widget.notice.text(), timeout=20_000)


def test_a_thing_to_check_is_told_and_stops_nothing(qtbot, page, office):
    confirmed(office, SHORT)
    case_id = show(qtbot, page, office, WITHHELD)
    button(page, "letter_issue").click()
    assert "20 working days" in control(page.widget, "issue_doubt", Remark).text()
    assert not seen(page.widget, "overriding")
    with qtbot.waitSignal(page.issued, timeout=20_000):
        button(page, "issue_yes").click()
    assert office.sheet(case_id).letters[0].overrides == ()


def test_a_kept_letter_is_not_checked(qtbot, page, office):
    confirmed(office)
    show(qtbot, page, office, *DECIDED)
    button(page, "letter_issue").click()
    with qtbot.waitSignal(page.issued, timeout=20_000):
        button(page, "issue_yes").click()
    qtbot.waitUntil(lambda: not seen(page.widget, "letter_findings"), timeout=20_000)
    assert "Kept as issued" in page.widget.notice.text()
