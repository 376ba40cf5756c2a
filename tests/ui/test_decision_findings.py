"""Findings while deciding: beside the part, in its fields, mended by one key, and never in the way of typing."""

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit

from foidesk.casework.change_settings import change_settings
from foidesk.casework.changes import Hand
from foidesk.domain.authority import Settings
from foidesk.domain.checks import Place, Where
from foidesk.domain.decisions import Claim, Holding, Outcome, Part
from foidesk.ui.decision import decision_page
from foidesk.ui.decision.decision_page import DecisionPage
from foidesk.ui.decision.part_row import PART
from foidesk.ui.remarks import Remark
from tests.ui.bench import ASKED, NOW, choose, control, lawbook, office, seen, settle, theme
from tests.ui.findings_bench import COUNTED, ENQUIRY, NCND, SHORT, UNREASONED, WEIGHED_NAMES, WITHHELD

__all__ = ["lawbook", "office", "theme"]


@pytest.fixture
def page(qtbot, office, theme, monkeypatch):
    monkeypatch.setattr(decision_page, "PAUSE", 60)
    settings = Settings((SHORT,), (), office.lawbook.regulators)
    office.file.write(change_settings, settings, {}, office.lawbook, Hand(NOW, "F. Officer"))
    made = DecisionPage(
        office.file, office.runner, office.lawbook, office.clock, by="F. Officer", theme=theme
    )
    qtbot.addWidget(made.widget)
    made.widget.resize(1100, 800)
    made.widget.show()
    return made


def show(qtbot, page, office, *parts):
    case_id = office.log(parts=parts)
    page.show_case(case_id)
    settle(qtbot, office.runner)
    return case_id


def rows(page):
    panel = page.widget._side.findings
    return [row.accessibleName() for row in panel._rows if row.isVisibleTo(panel)]


def remark(page, name):
    found = control(page.widget, f"{name}_remark", Remark)
    return (found.property("role"), found.text())


def press(page, name):
    return control(page.widget, name, QAbstractButton)


def test_what_is_found_stands_beside_the_part_and_under_its_field(qtbot, page, office):
    show(qtbot, page, office, UNREASONED)
    (said,) = rows(page)
    assert said.startswith("Stops the letter · section 17(1)(c) · part 1. The letter does not say why")
    why = (
        "The letter does not say why section 30(1)(a) applies. Write the reason, or withhold it under s17(4)."
    )
    assert remark(page, "claim_1_reason") == ("note", why)
    assert control(page.widget, "claim_1_reason").accessibleDescription().endswith(why)


def test_it_goes_as_it_is_typed(qtbot, page, office):
    show(qtbot, page, office, UNREASONED)
    box = control(page.widget, "claim_1_reason", QPlainTextEdit)
    box.setFocus()
    qtbot.keyClicks(box, "An enquiry is open.")
    qtbot.waitUntil(lambda: rows(page) == [], timeout=10_000)
    assert remark(page, "claim_1_reason")[1] == ""
    assert box.hasFocus()
    assert "Ctrl+I" in box.accessibleDescription()


def test_what_is_wrong_is_a_fault_and_what_is_doubtful_a_doubt(qtbot, page, office):
    marked = replace(WITHHELD, claims=(replace(ENQUIRY, reason="The enquiry of {date} is open."),))
    show(qtbot, page, office, marked)
    role, said = remark(page, "claim_1_reason")
    assert (role, "is still to be filled in" in said) == ("doubt", True)
    page.show_case(office.log(parts=(NCND,)))
    settle(qtbot, office.runner)
    card = control(page.widget, "claim_1_provision_found", Remark)
    assert (card.property("role"), "section 30(3) does. Claim section 30(3)." in card.text()) == (
        "fault",
        True,
    )


def test_enter_goes_to_the_field(qtbot, page, office):
    show(qtbot, page, office, UNREASONED)
    qtbot.keyClick(press(page, "decision_findings_1"), Qt.Key.Key_Return)
    assert control(page.widget, "claim_1_reason").hasFocus()


GOES = [
    (Place(Where.PART, "holding", 1), "part_holding"),
    (Place(Where.PART, "outcome", 1), "part_outcome"),
    (Place(Where.PART, "answer", 1), "part_answer"),
    (Place(Where.PART, "claims", 0), "claim_add"),
    (Place(Where.CLAIM, "balance", 0, 0), "claim_1_balance"),
    (Place(Where.CLAIM, "favouring", 0, 0), "claim_1_favouring_1"),
    (Place(Where.CLAIM, "against", 0, 1), "claim_2_against_1"),
    (Place(Where.CLAIM, "likelihood", 0, 1), "claim_2_likelihood"),
    (Place(Where.CLAIM, "alternative_to", 0, 1), "claim_2_alternative"),
    (Place(Where.CASE, "data_correct_as_at"), "data_correct_as_at"),
]


@pytest.mark.parametrize(("place", "name"), GOES, ids=[name for _place, name in GOES])
def test_every_place_has_its_control(qtbot, page, office, place, name):
    show(qtbot, page, office, replace(WITHHELD, claims=(ENQUIRY, COUNTED)), ASKED[1])
    page.go_to(place)
    assert control(page.widget, name).hasFocus()


def test_one_key_in_the_card_mends_it_and_one_step_takes_it_back(qtbot, page, office):
    case_id = show(qtbot, page, office, NCND)
    box = control(page.widget, "claim_1_reason", QPlainTextEdit)
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_F9)
    assert [one.provision for one in page.widget.parts()[0].claims] == ["30(3)"]
    assert "was put right" in control(page.widget, "part_put_back_words", QLabel).text()
    qtbot.waitUntil(
        lambda: office.sheet(case_id).case.parts[0].claims[0].provision == "30(3)", timeout=10_000
    )
    press(page, "part_put_back_button").click()
    assert page.widget.parts() == (NCND,)
    qtbot.waitUntil(lambda: office.sheet(case_id).case.parts == (NCND,), timeout=10_000)


def test_words_taken_out_can_be_put_back_until_more_is_typed(qtbot, page, office):
    show(qtbot, page, office, WEIGHED_NAMES)
    found = next(n for n, said in enumerate(rows(page), 1) if "not subject to the public interest" in said)
    press(page, f"decision_findings_{found}").setFocus()
    qtbot.keyClick(press(page, f"decision_findings_{found}"), Qt.Key.Key_F9)
    assert page.widget.parts()[0].claims[0].balance == ""
    assert seen(page.widget, "part_put_back")
    qtbot.keyClicks(control(page.widget, "claim_1_reason", QPlainTextEdit), "!")
    assert not seen(page.widget, "part_put_back")


def test_the_list_counts_what_was_found_in_each_part(qtbot, page, office):
    show(qtbot, page, office, UNREASONED, ASKED[1])
    listed = page.widget._side.list._list
    assert [listed.item(at).data(PART).found for at in (0, 1)] == [1, 1]
    spoken = listed.item(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "2: Who feeds them?. Undecided; 1 finding"


def test_a_decision_given_out_is_not_checked(qtbot, page, office):
    show(qtbot, page, office, UNREASONED)
    page.widget.lock("It has been given out.")
    assert not seen(page.widget, "decision_findings")
    assert remark(page, "claim_1_reason")[1] == ""


def test_a_calm_word_where_nothing_is_found(qtbot, page, office):
    show(qtbot, page, office, WITHHELD)
    assert rows(page) == []
    assert control(page.widget, "decision_findings_nothing", Remark).text().startswith("Nothing found.")


def test_what_is_done_to_the_part_is_checked_anew(qtbot, page, office):
    show(qtbot, page, office, WITHHELD)
    choose(control(page.widget, "part_outcome", QComboBox), "Disclosed")
    qtbot.waitUntil(lambda: any("says nothing" in one for one in rows(page)), timeout=10_000)
    assert remark(page, "part_answer")[0] == "note"


def test_a_key_is_never_kept_waiting_by_the_checks(qtbot, page, office):
    """Twenty parts take 25 ms to check; a key must not take as long, so nothing is checked on its way."""
    claims = tuple(Claim(cite, reason="Because. " * 40) for cite in ("42(1)", "43(2)", "31(1)(a)"))
    many = [
        Part(str(n), "Why?", holding=Holding.HELD, outcome=Outcome.WITHHELD, claims=claims) for n in range(20)
    ]
    show(qtbot, page, office, *many)
    before = rows(page)
    box = control(page.widget, "claim_2_harm", QPlainTextEdit)
    asked = []
    page._checking._rest.timeout.connect(lambda: asked.append(time.monotonic()))
    qtbot.keyClicks(box, "Harm would follow.")
    assert asked == []
    assert rows(page) == before
    qtbot.waitUntil(lambda: rows(page) != before, timeout=10_000)
    assert len(asked) == 1
    assert control(page.widget, "claim_add", QLineEdit).isVisibleTo(page.widget)
