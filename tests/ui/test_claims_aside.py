"""Claims an outcome has no room for: set aside with it, back with another, and put back by one press."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QListWidget

from foidesk.domain.checks.finding import Finding, Level, Place, Remedy, Where
from foidesk.domain.decisions import Claim, Holding, Outcome, Part
from foidesk.domain.regime import Regime
from foidesk.ui.decision.decision_view import DecisionView
from tests.ui.bench import TODAY, choose, control, lawbook, seen, theme

__all__ = ["lawbook", "theme"]

PRICES = Claim("43(2)", reason="The prices are the bidder’s own.", harm="Rivals would undercut it.")
NAMES = Claim("40(2)", ("40(3A)(a)",), "The letters name tenants.", alternative_to="43(2)")
KEPT_BACK = Part("1", "The bids", holding=Holding.HELD, outcome=Outcome.WITHHELD, claims=(PRICES, NAMES))
OTHER = Part("2", "The winner", holding=Holding.HELD, outcome=Outcome.WITHHELD, claims=(PRICES,))


@pytest.fixture
def view(qtbot, lawbook, theme):
    made = DecisionView(lawbook.provisions, theme, lambda: TODAY)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    made.show_decisions((KEPT_BACK, OTHER), Regime.FOIA, TODAY, None)
    return made


def outcome(view, words):
    choose(control(view, "part_outcome", QComboBox), words)


def words(view):
    return control(view, "part_put_back_words", QLabel).text()


@pytest.mark.parametrize(
    "chosen",
    ["Disclosed", "Not held", "Does not arise", "Advice given", "Transferred", "Refused: cost limit"],
)
def test_an_outcome_without_room_sets_them_aside_and_another_brings_them_back(view, chosen):
    outcome(view, chosen)
    assert view.parts()[0].claims == ()
    assert not seen(view, "claim_1")
    assert words(view) == "2 claims that this outcome has no room for were set aside."
    outcome(view, "Partly disclosed")
    assert view.parts()[0] == replace(KEPT_BACK, outcome=Outcome.PARTLY_DISCLOSED)
    assert not seen(view, "part_put_back")


def test_one_press_takes_it_all_back(view):
    outcome(view, "Disclosed")
    assert seen(view, "part_put_back")
    control(view, "part_put_back_button", QAbstractButton).click()
    assert view.parts() == (KEPT_BACK, OTHER)
    assert control(view, "part_outcome", QComboBox).currentText() == "Withheld"


def test_each_part_keeps_its_own_until_the_case_is_left(view):
    outcome(view, "Disclosed")
    control(view, "parts", QListWidget).setCurrentRow(1)
    outcome(view, "Disclosed")
    assert words(view) == "A claim that this outcome has no room for was set aside."
    control(view, "parts", QListWidget).setCurrentRow(0)
    outcome(view, "Withheld")
    assert view.parts() == (KEPT_BACK, replace(OTHER, outcome=Outcome.DISCLOSED, claims=()))
    outcome(view, "Disclosed")
    view.editor.aside.forget()
    outcome(view, "Withheld")
    assert view.parts()[0].claims == ()


def test_the_same_case_read_again_keeps_what_was_set_aside(view):
    """As it is when another question of it was answered, or a provision was confirmed in the settings."""
    outcome(view, "Disclosed")
    control(view, "parts", QListWidget).setCurrentRow(1)
    outcome(view, "Disclosed")
    view.show_decisions(view.parts(), Regime.FOIA, TODAY, None, 1)
    outcome(view, "Withheld")
    control(view, "parts", QListWidget).setCurrentRow(0)
    outcome(view, "Withheld")
    assert view.parts() == (KEPT_BACK, OTHER)


def test_what_came_back_and_was_then_removed_stays_removed(view):
    outcome(view, "Disclosed")
    outcome(view, "Withheld")
    view.editor.claims._cards[0].removal_requested.emit()
    outcome(view, "Disclosed")
    outcome(view, "Withheld")
    assert view.parts()[0].claims == (replace(NAMES, alternative_to=None),)


def test_a_holding_that_leaves_no_choice_keeps_what_can_be_turned_into_its_limb(view):
    part = replace(KEPT_BACK, outcome=None, claims=(PRICES, Claim("21(1)")))
    view.show_decisions((part,), Regime.FOIA, TODAY, None)
    choose(control(view, "part_holding", QComboBox), "Neither confirm nor deny")
    assert view.parts()[0].claims == (PRICES,)
    assert seen(view, "part_put_back")


def test_the_ground_that_some_is_not_held_stays_and_none_is_an_alternative_to_what_went(view):
    missing = Claim("12(4)(a)", reason="The rest was never made.", alternative_to="12(5)(e)")
    part = replace(KEPT_BACK, holding=Holding.PARTLY_HELD, claims=(Claim("12(5)(e)"), missing))
    view.show_decisions((part,), Regime.EIR, TODAY, None)
    outcome(view, "Disclosed")
    assert view.parts()[0].claims == (replace(missing, alternative_to=None),)
    outcome(view, "Partly disclosed")
    assert [one.provision for one in view.parts()[0].claims] == ["12(5)(e)", "12(4)(a)"]


def test_what_was_kept_wrong_before_is_shown_and_one_key_takes_it_out(qtbot, view):
    wrong = replace(KEPT_BACK, outcome=Outcome.DISCLOSED)
    view.show_decisions((wrong,), Regime.FOIA, TODAY, None)
    assert view.parts() == (wrong,)
    remedy = Remedy("Take the claims out.", Place(Where.CLAIM, "provision", 0, 0), ())
    view.show_found((Finding("N49", Level.BLOCK, "17(1)", "It still claims.", remedy, "1"),))
    card = control(view, "claim_1_remove", QAbstractButton)
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_F9)
    assert view.parts()[0].claims == ()
    control(view, "part_put_back_button", QAbstractButton).click()
    assert view.parts() == (wrong,)
