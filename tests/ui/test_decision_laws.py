"""The decision editor under each of the four laws: what is offered, what a card asks, its help, one balance for all."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from foidesk.domain.decisions import Claim, Holding, Likelihood, Outcome, Part
from foidesk.domain.regime import Regime
from foidesk.ui.decision.decision_view import DecisionView
from tests.ui.bench import TODAY, control, lawbook, seen, theme

__all__ = ["lawbook", "theme"]

FOIA, EIR, FOISA, EISR = Regime.FOIA, Regime.EIR, Regime.FOISA, Regime.EISR
WITHHELD = Part("1", "The survey", holding=Holding.HELD, outcome=Outcome.WITHHELD)
NCND = replace(
    WITHHELD, holding=Holding.NEITHER_CONFIRM_NOR_DENY, outcome=Outcome.NEITHER_CONFIRMED_NOR_DENIED
)
NOT_HELD = replace(WITHHELD, holding=Holding.NOT_HELD, outcome=Outcome.NOT_HELD)
PARTLY = replace(WITHHELD, holding=Holding.PARTLY_HELD, outcome=Outcome.PARTLY_DISCLOSED)
COST = replace(WITHHELD, holding=Holding.NOT_DETERMINED, outcome=Outcome.REFUSED_COST)


@pytest.fixture
def view(qtbot, lawbook, theme):
    made = DecisionView(lawbook.provisions, theme, lambda: TODAY)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    return made


def show(view, part, regime, day=TODAY):
    view.show_decisions((part,), regime, day, None)


def claiming(part, *claims):
    return replace(part, claims=claims)


def said(view, name):
    return control(view, name, QLabel).text()


def offered(qtbot, view, words):
    box = control(view, "claim_add", QLineEdit)
    box.clear()
    qtbot.keyClicks(box, words)
    lines = [line.split(" – ")[0] for line in box._lines.stringList()]
    box._list.hide()
    return lines


def add(qtbot, view, words):
    box = control(view, "claim_add", QLineEdit)
    box.clear()
    qtbot.keyClicks(box, words)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    return view.parts()[0].claims


OFFERED = [
    (FOIA, WITHHELD, "31 1 a", "Section 31(1)(a)"),
    (FOIA, WITHHELD, "commercial", "Section 43(2)"),
    (FOIA, NCND, "31 1 a", "Section 31(3)"),
    (EIR, WITHHELD, "12 5 e", "Regulation 12(5)(e)"),
    (EIR, WITHHELD, "personal", "Regulation 13(1)"),
    (EIR, WITHHELD, "commercial", "Regulation 12(5)(e)"),
    (EIR, NCND, "12 5 a", "Regulation 12(6)"),
    (EIR, NCND, "personal", "Regulation 13(5A)"),
    (EIR, NOT_HELD, "12", "Regulation 12(4)(a)"),
    (EIR, PARTLY, "held", "Regulation 12(4)(a)"),
    (EIR, COST, "12", "Regulation 12(4)(b)"),
    (FOISA, WITHHELD, "35 1 a", "Section 35(1)(a)"),
    (FOISA, WITHHELD, "commercial", "Section 33(1)(b)"),
    (FOISA, NCND, "35 1 a", "Section 18(1)"),
    (FOISA, NCND, "crime", "Section 18(1)"),
    (FOISA, NOT_HELD, "17", "Section 17(1)"),
    (FOISA, COST, "cost", "Section 12(1)"),
    (EISR, WITHHELD, "10 5 e", "Regulation 10(5)(e)"),
    (EISR, NCND, "10 8", "Regulation 10(8)"),
]


@pytest.mark.parametrize(
    ("regime", "part", "words", "first"), OFFERED, ids=[f"{row[0]} {row[3]} {row[2]}" for row in OFFERED]
)
def test_the_law_of_the_part_is_offered(qtbot, view, regime, part, words, first):
    show(view, part, regime)
    assert offered(qtbot, view, words)[0] == first


@pytest.mark.parametrize(
    ("regime", "part", "words"),
    [(EIR, WITHHELD, "31 1 a"), (EIR, NCND, "12 5 b"), (FOISA, WITHHELD, "44"), (EISR, WITHHELD, "12 5 e")],
)
def test_what_this_law_or_this_part_has_not_is_not_offered(qtbot, view, regime, part, words):
    show(view, part, regime)
    assert offered(qtbot, view, words) == []


def test_every_exemption_of_a_law_is_offered_when_nothing_is_typed(qtbot, view, lawbook):
    show(view, WITHHELD, FOISA)
    box = control(view, "claim_add", QLineEdit)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    withhold = [row for row in lawbook.provisions.on(TODAY, FOISA) if row.use.value == "withhold"]
    assert len(box._lines.stringList()) == len(withhold)
    box._list.hide()


def test_a_part_can_be_under_another_law_than_its_case(qtbot, view):
    show(view, replace(WITHHELD, regime=EIR), FOIA)
    assert offered(qtbot, view, "12 5 e") == ["Regulation 12(5)(e)"]
    assert control(view, "claim_add").accessibleName() == "Add an exception"


def test_provisions_are_those_of_the_day(qtbot, view):
    show(view, NCND, FOIA, date(2018, 4, 9))
    assert offered(qtbot, view, "40 5") == ["Section 40(5)(a)", "Section 40(5)(b)(i)", "Section 40(5)(b)(ii)"]
    show(view, claiming(WITHHELD, Claim("40(2)")), FOIA, date(2018, 4, 9))
    assert seen(view, "claim_1_limb_40(3)(a)(i)")
    show(view, claiming(WITHHELD, Claim("40(2)")), FOIA)
    assert not seen(view, "claim_1_limb_40(3)(a)(i)")
    assert seen(view, "claim_1_limb_40(3A)(a)")


def test_an_old_provision_in_a_new_case_is_said_to_be_so(view):
    show(view, claiming(NCND, Claim("40(5)(b)(i)")), FOIA)
    assert said(view, "claim_1_test").startswith("Not in force on 20 November 2026.")


def test_where_there_is_nothing_to_claim_nothing_is_asked(view):
    show(view, NOT_HELD, FOIA)
    assert not seen(view, "claim_add")
    assert not seen(view, "claims_heading")
    show(view, NOT_HELD, EIR)
    assert seen(view, "claim_add")
    show(view, claiming(NOT_HELD, Claim("12(4)(a)")), EIR)
    assert not seen(view, "claim_add")
    assert seen(view, "claims_heading")


BOXES = [
    (
        EIR,
        WITHHELD,
        "12(5)(e)",
        {"reason", "harm", "favouring", "balance"},
        {"likelihood", "withhold_reasons"},
    ),
    (EIR, WITHHELD, "12(4)(e)", {"reason", "favouring", "balance"}, {"harm", "likelihood"}),
    (EIR, WITHHELD, "12(5)(a)", {"harm", "certificate_by"}, {"likelihood"}),
    (EIR, WITHHELD, "5(3)", {"reason"}, {"harm", "balance"}),
    (EIR, NOT_HELD, "12(4)(a)", set(), {"reason", "harm", "balance"}),
    (FOISA, WITHHELD, "35(1)(a)", {"reason", "harm", "likelihood", "balance", "withhold_reasons"}, set()),
    (FOISA, WITHHELD, "30(b)(i)", {"harm", "likelihood", "balance"}, {"qualified_name"}),
    (FOISA, WITHHELD, "36(2)", {"reason"}, {"harm", "balance"}),
    (FOISA, WITHHELD, "26(a)", {"enactment"}, {"balance"}),
    (FOISA, WITHHELD, "31(1)", {"certificate_by", "balance"}, {"harm", "likelihood"}),
    (FOISA, NOT_HELD, "17(1)", set(), {"reason", "harm", "balance"}),
    (EISR, WITHHELD, "10(5)(e)", {"harm", "likelihood", "balance"}, {"withhold_reasons"}),
]


@pytest.mark.parametrize(
    ("regime", "part", "cite", "shown", "hidden"), BOXES, ids=[f"{row[0]} {row[2]}" for row in BOXES]
)
def test_a_card_asks_what_its_law_needs(view, regime, part, cite, shown, hidden):
    show(view, claiming(part, Claim(cite)), regime)
    assert all(seen(view, f"claim_1_{name}") for name in shown)
    assert not any(seen(view, f"claim_1_{name}") for name in hidden)


STANDING = [
    (FOIA, WITHHELD, Claim("31(1)(a)"), "Show prejudice. Qualified: the public interest has to be weighed."),
    (FOIA, WITHHELD, Claim("21(1)"), "Absolute: there is no public interest test."),
    (FOIA, COST, Claim("12(1)"), "A ground of refusal. There is no public interest test."),
    (
        EIR,
        WITHHELD,
        Claim("12(5)(e)"),
        (
            "Show an adverse effect that is more likely than not. Qualified: the public interest has to be "
            "weighed, with a presumption in favour of disclosure. Not for information on emissions."
        ),
    ),
    (EIR, WITHHELD, Claim("13(1)", ("13(2A)(a)",)), "On these limbs there is no public interest test."),
    (EIR, NOT_HELD, Claim("12(4)(a)"), "There is nothing to weigh. Say in the answer what was searched."),
    (
        FOISA,
        WITHHELD,
        Claim("35(1)(a)"),
        "Show substantial prejudice. Qualified: the public interest has to be weighed.",
    ),
]


@pytest.mark.parametrize(
    ("regime", "part", "claim", "words"), STANDING, ids=[row[2].provision for row in STANDING]
)
def test_a_card_says_what_has_to_be_shown_and_weighed(view, regime, part, claim, words):
    show(view, claiming(part, claim), regime)
    assert said(view, "claim_1_test") == words


WORDS = [
    (FOIA, "31(1)(a)", "Why the exemption applies", "Harm from disclosure"),
    (EIR, "12(5)(b)", "Why the exception applies", "Adverse effect of disclosure"),
    (FOISA, "35(1)(a)", "Why the exemption applies", "Harm from disclosure"),
    (EISR, "10(5)(b)", "Why the exception applies", "Harm from disclosure"),
]


@pytest.mark.parametrize(("regime", "cite", "reason", "harm"), WORDS, ids=[row[0] for row in WORDS])
def test_boxes_speak_the_words_of_the_law(view, regime, cite, reason, harm):
    show(view, claiming(WITHHELD, Claim(cite)), regime)
    assert control(view, "claim_1_reason").accessibleName() == reason
    assert control(view, "claim_1_harm").accessibleName() == harm


# The help of a provision


def test_help_is_closed_until_it_is_wanted_and_opens_by_key(qtbot, view):
    show(view, claiming(WITHHELD, Claim("31(1)(a)")), FOIA)
    opener = control(view, "claim_1_help", QAbstractButton)
    assert opener.accessibleName() == "About section 31(1)(a)"
    assert "Usual mistakes" in opener.accessibleDescription()
    assert not seen(view, "claim_1_help_words")
    opener.setFocus()
    qtbot.keyClick(opener, Qt.Key.Key_Space)
    assert seen(view, "claim_1_help_words")
    assert said(view, "claim_1_help_words") == opener.accessibleDescription()
    qtbot.keyClick(opener, Qt.Key.Key_Space)
    assert not seen(view, "claim_1_help_words")


def test_help_can_be_read_when_nothing_may_be_changed(view):
    view.lock("It has gone out.")
    show(view, claiming(WITHHELD, Claim("31(1)(a)")), FOIA)
    assert not control(view, "part_outcome").isEnabled()
    control(view, "claim_1_help", QAbstractButton).click()
    assert seen(view, "claim_1_help_words")


def test_what_was_not_confirmed_is_said_to_be_so(view):
    show(view, claiming(NCND, Claim("13(5A)"), Claim("12(6)")), EIR)
    assert "your own judgement" in control(view, "claim_1_help").accessibleDescription()
    assert "your own judgement" not in control(view, "claim_2_help").accessibleDescription()


@pytest.mark.parametrize(
    ("regime", "cite"), [(EIR, "12(6)"), (EIR, "13(5A)"), (FOISA, "18(1)"), (EISR, "10(8)")]
)
def test_a_card_to_neither_confirm_nor_deny_never_speaks_of_disclosure(view, regime, cite):
    show(view, claiming(NCND, Claim(cite)), regime)
    card = control(view, "claim_1")
    words = [label.text() for label in card.findChildren(QLabel)]
    words += [f"{box.accessibleName()} {box.accessibleDescription()}" for box in card.findChildren(QWidget)]
    assert not any("disclos" in one.casefold() for one in words)


# Limbs


def test_the_limb_that_was_typed_is_ticked_and_the_cursor_goes_on(qtbot, view):
    show(view, NCND, FOISA)
    (claim,) = add(qtbot, view, "35 1 a")
    assert claim == Claim("18(1)", ("35(1)(a)",))
    assert control(view, "claim_1_limb_35(1)(a)", QCheckBox).isChecked()
    assert control(view, "claim_1_reason").hasFocus()


def test_the_only_limb_there_is_is_ticked(qtbot, view):
    show(view, NCND, EIR)
    (claim,) = add(qtbot, view, "12 6")
    assert claim == Claim("12(6)", ("12(5)(a)",))


def test_section_18_asks_for_harm_only_where_a_limb_does(qtbot, view):
    show(view, claiming(NCND, Claim("18(1)", ("34(1)(a)",))), FOISA)
    assert not seen(view, "claim_1_harm")
    assert seen(view, "claim_1_balance")
    control(view, "claim_1_limb_35(1)(a)", QCheckBox).click()
    assert seen(view, "claim_1_harm")
    assert seen(view, "claim_1_likelihood")
    assert control(view, "claim_1_harm").accessibleName() == "Harm if it were held and given out"
    control(view, "claim_1_limb_35(1)(a)", QCheckBox).click()
    assert not seen(view, "claim_1_harm")


def test_tab_stops_once_at_the_limbs_and_the_arrows_move_among_them(qtbot, view):
    show(view, claiming(NCND, Claim("18(1)", ("35(1)(a)",))), FOISA)
    stop = control(view, "claim_1_limb_35(1)(a)", QCheckBox)
    boxes = [box for box in control(view, "claim_1").findChildren(QCheckBox) if "_limb_" in box.objectName()]
    assert [box for box in boxes if box.focusPolicy() & Qt.FocusPolicy.TabFocus] == [stop]
    stop.setFocus()
    qtbot.keyClick(stop, Qt.Key.Key_Right)
    beside = control(view, "claim_1_limb_35(1)(b)", QCheckBox)
    assert beside.hasFocus()
    qtbot.keyClick(beside, Qt.Key.Key_Space)
    assert view.parts()[0].claims[0].limbs == ("35(1)(a)", "35(1)(b)")
    qtbot.keyClick(beside, Qt.Key.Key_Left)
    assert stop.hasFocus()
    assert [box for box in boxes if box.focusPolicy() & Qt.FocusPolicy.TabFocus] == [stop]


def test_a_limb_says_what_it_covers(view):
    show(view, claiming(WITHHELD, Claim("31(1)(g)", ("31(2)(e)",))), FOIA)
    assert said(view, "claim_1_limbs_said") == "31(2)(e): to find the cause of an accident"


# One balance for all


TWO = (
    Claim("12(5)(b)", reason="r", harm="h", favouring=("f",), against=("a",), balance="own"),
    Claim("12(4)(e)", reason="r", favouring=("f",), against=("a",)),
)


def test_two_exceptions_can_be_weighed_together(qtbot, view):
    show(view, claiming(WITHHELD, *TWO), EIR)
    assert seen(view, "claim_1_balance")
    assert not seen(view, "claims_pooled_balance")
    control(view, "claims_pooled", QCheckBox).click()
    assert not seen(view, "claim_1_balance")
    qtbot.keyClicks(control(view, "claims_pooled_balance", QPlainTextEdit), "Together")
    part = view.parts()[0]
    assert (part.pooled_balance, part.claims[0].balance) == ("Together", "own")
    control(view, "claims_pooled", QCheckBox).click()
    assert view.parts()[0].pooled_balance is None
    assert seen(view, "claim_1_balance")


def test_a_pooled_balance_comes_back_as_it_was(view):
    part = replace(claiming(WITHHELD, *TWO), pooled_balance="Together")
    show(view, part, EIR)
    assert seen(view, "claims_pooled_balance")
    view.editor._take()
    assert view.parts() == (part,)


@pytest.mark.parametrize(
    ("regime", "claims", "shown"),
    [
        (EIR, TWO, True),
        (EIR, TWO[:1], False),
        (EIR, (TWO[0], Claim("13(1)", ("13(2A)(a)",))), False),
        (EISR, (Claim("10(5)(b)"), Claim("10(4)(e)")), True),
        (FOIA, (Claim("31(1)(a)"), Claim("42(1)")), False),
        (FOISA, (Claim("35(1)(a)"), Claim("36(1)")), False),
    ],
)
def test_one_balance_is_offered_where_the_law_allows_it(view, regime, claims, shown):
    show(view, claiming(WITHHELD, *claims), regime)
    assert seen(view, "claims_pooled") is shown


def test_what_is_shown_under_every_law_comes_back(view):
    parts = {
        EIR: claiming(NCND, Claim("12(6)", ("12(5)(a)",), harm="h", likelihood=Likelihood.WOULD)),
        FOISA: claiming(NCND, Claim("18(1)", ("35(1)(a)", "41(b)"), reason="r", harm="h")),
        EISR: claiming(WITHHELD, Claim("11(2)", ("11(3B)",), favouring=("f",), balance="b")),
        FOIA: claiming(WITHHELD, Claim("40(2)", ("40(3)(a)(i)",), reason="old law")),
    }
    for regime, part in parts.items():
        show(view, part, regime)
        view.editor._take()
        assert view.parts() == (part,)
