"""Advice beside a claim: opened when it is wanted, in words, with a way into past cases."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from foidesk.domain.decisions import Claim, Holding, Outcome, Part
from foidesk.domain.regime import Regime
from foidesk.domain.timeline import Act, Event
from foidesk.ui.decision.decision_page import DecisionPage
from tests.ui.bench import control, lawbook, office, seen, settle, theme

__all__ = ["lawbook", "office", "theme"]

PRICE = Part(
    "1", "Price?", holding=Holding.HELD, outcome=Outcome.WITHHELD, claims=(Claim("43(2)", reason="r"),)
)
EARLIER = (Event(Act.RECEIVE, date(2026, 10, 1)), Event(Act.ANSWER, date(2026, 10, 20)))


@pytest.fixture
def page(qtbot, office, theme):
    made = DecisionPage(office.file, office.runner, office.lawbook, office.clock, theme=theme)
    qtbot.addWidget(made.widget)
    made.widget.resize(1000, 800)
    made.widget.show()
    return made


def opened(qtbot, page, office, part=PRICE, **facts):
    page.show_case(office.log(parts=(part,), **facts))
    settle(qtbot, office.runner)
    opener = control(page.widget, "claim_1_advice", QAbstractButton)
    opener.setFocus()
    qtbot.keyClick(opener, Qt.Key.Key_Space)
    return control(page.widget, "claim_1_advice_words", QLabel).text().split("\n")


def test_the_time_more_of_it_and_what_was_decided_before(qtbot, page, office):
    before = office.log(parts=(PRICE,), timeline=EARLIER)
    said = opened(qtbot, page, office)
    more = (
        "More time to weigh the public interest can be taken by a notice no later than 1 December 2026 "
        "(section 10(3)). It is for weighing what applies already; it cannot be used to find another exemption."
    )
    past = "Decided under section 43(2) here before: 1 part (1 withheld)."
    assert said == ["Working day 14 of 20; due 1 December 2026.", more, past]
    with qtbot.waitSignal(page.case_requested) as wanted:
        control(page.widget, f"claim_1_past_{before}_open", QAbstractButton).click()
    assert wanted.args == [before]


def test_what_is_not_weighed_gives_no_time(qtbot, page, office):
    said = opened(qtbot, page, office, replace(PRICE, claims=(Claim("21(1)", reason="r"),)))
    assert said[1] == "This exemption is not weighed, so no more time can be taken for it."
    assert said[2] == "Nothing was decided under section 21(1) here before."


def test_the_regulations_speak_of_complexity_and_volume(qtbot, page, office):
    part = replace(PRICE, claims=(Claim("12(5)(e)", reason="r"),))
    said = opened(qtbot, page, office, part, regime=Regime.EIR)
    assert "complex and voluminous" in said[1]
    assert "cannot be used to find another exception" in said[1]


def test_it_is_closed_until_wanted_and_again(qtbot, page, office):
    opened(qtbot, page, office)
    assert seen(page.widget, "claim_1_advice_words")
    control(page.widget, "claim_1_advice", QAbstractButton).click()
    assert not seen(page.widget, "claim_1_advice_words")
