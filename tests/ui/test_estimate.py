"""The estimate of a request refused on cost: its running total, what may be added up, kept in one go."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit

from foidesk.casework.change_settings import change_settings
from foidesk.casework.changes import Hand
from foidesk.domain.authority import CostLimitClass, Settings
from foidesk.domain.case import Applicant, CostEstimate, CostHours
from foidesk.domain.decisions import Claim, Holding, Outcome, Part
from foidesk.domain.regime import Regime
from foidesk.store.audit import audit_trail
from foidesk.ui.decision import decision_page
from foidesk.ui.decision.decision_page import DecisionPage
from foidesk.ui.remarks import Remark
from tests.ui.bench import DECIDED, NORTH, NOW, choose, control, lawbook, office, seen, settle, theme

__all__ = ["lawbook", "office", "theme"]

WHO = Applicant("A. Applicant", email="a@example.org")
REFUSED = Part(
    "1", "How many?", holding=Holding.HELD, outcome=Outcome.REFUSED_COST, claims=(Claim("12(1)", reason="r"),)
)


@pytest.fixture
def page(qtbot, office, theme, monkeypatch):
    monkeypatch.setattr(decision_page, "PAUSE", 60)
    made = DecisionPage(
        office.file, office.runner, office.lawbook, office.clock, by="F. Officer", theme=theme
    )
    qtbot.addWidget(made.widget)
    made.widget.resize(1100, 800)
    made.widget.show()
    return made


def show(qtbot, page, office, part=REFUSED, **facts):
    case_id = office.log(parts=(part,), **facts)
    page.show_case(case_id)
    settle(qtbot, office.runner)
    return case_id


def enter(qtbot, page, activity, text):
    box = control(page.widget, f"estimate_{activity}", QLineEdit)
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, text)


def total(page):
    made = control(page.widget, "estimate_total", Remark)
    return made.property("role"), made.text()


def limit(page):
    return control(page.widget, "estimate_limit_words", QLabel).text()


def test_it_is_there_only_where_a_part_is_refused_on_cost(qtbot, page, office):
    show(qtbot, page, office, DECIDED[0])
    assert not seen(page.widget, "estimate")
    choose(control(page.widget, "part_outcome", QComboBox), "Refused: cost limit")
    assert seen(page.widget, "estimate")
    assert "£450: 18 hours at £25 an hour" in limit(page)


def test_the_total_runs_with_the_typing_and_equal_is_not_over(qtbot, page, office):
    show(qtbot, page, office)
    assert total(page) == ("note", "No hours are estimated yet.")
    enter(qtbot, page, "locate", "17")
    assert total(page) == ("doubt", "17 hours come to £425: not over the limit of £450.")
    enter(qtbot, page, "extract", "1")
    assert total(page) == ("doubt", "18 hours come to £450: not over the limit of £450.")
    enter(qtbot, page, "retrieve", "0.5")
    assert total(page) == ("fine", "18.5 hours come to £462.50: over the limit by £12.50.")


def test_what_cannot_be_read_keeps_the_hours_it_had(qtbot, page, office):
    show(qtbot, page, office)
    enter(qtbot, page, "locate", "20")
    enter(qtbot, page, "locate", "twenty")
    assert "in figures" in control(page.widget, "estimate_locate_remark", Remark).text()
    assert page.widget.editor.estimate.estimate().hours == CostHours(locate=Decimal(20))


def test_it_is_kept_with_the_decision_and_noted(qtbot, page, office):
    case_id = show(qtbot, page, office)
    enter(qtbot, page, "locate", "20")
    qtbot.keyClicks(control(page.widget, "estimate_basis", QPlainTextEdit), "Ten files were timed.")
    qtbot.keyClicks(control(page.widget, "estimate_advice", QPlainTextEdit), "Ask for one year.")
    control(page.widget, "estimate_sampled", QCheckBox).click()
    wanted = CostEstimate(
        Decimal(450), CostHours(locate=Decimal(20)), "Ten files were timed.", True, "Ask for one year."
    )
    qtbot.waitUntil(lambda: office.sheet(case_id).case.cost_estimate == wanted, timeout=10_000)
    lines = [one for one in office.file.read(audit_trail, case_id) if one.what == "keep_estimate"]
    assert lines[-1].detail["now"]["advice"] == "Ask for one year."
    assert lines[0].detail["was"] is None
    qtbot.waitUntil(lambda: page.is_saved, timeout=10_000)  # the window hears of it after the file has it
    assert office.failures == []


def test_emptied_again_it_is_gone(qtbot, page, office):
    estimate = CostEstimate(Decimal(450), CostHours(locate=Decimal(20)))
    case_id = show(qtbot, page, office, cost_estimate=estimate)
    assert control(page.widget, "estimate_locate", QLineEdit).text() == "20"
    enter(qtbot, page, "locate", "0")
    qtbot.waitUntil(lambda: office.sheet(case_id).case.cost_estimate is None, timeout=10_000)


def test_another_limit_is_found_and_mended_by_one_key(qtbot, page, office):
    estimate = CostEstimate(Decimal(600), CostHours(locate=Decimal(30)), "Timed.", False, "Ask for less.")
    case_id = show(qtbot, page, office, cost_estimate=estimate)
    assert "it is £450" in control(page.widget, "estimate_limit_found", Remark).text()
    box = control(page.widget, "estimate_locate", QLineEdit)
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: office.sheet(case_id).case.cost_estimate.limit == Decimal(450), timeout=10_000)
    qtbot.waitUntil(lambda: not seen(page.widget, "estimate_limit_found"), timeout=10_000)


def test_a_central_body_has_the_higher_limit(qtbot, page, office):
    central = Settings(
        (replace(NORTH, cost_limit_class=CostLimitClass.CENTRAL),), (), office.lawbook.regulators
    )
    office.file.write(change_settings, central, {}, office.lawbook, Hand(NOW, "F. Officer"))
    show(qtbot, page, office)
    assert "£600: 24 hours at £25 an hour" in limit(page)


def test_scotland_counts_no_finding_out_and_at_most_its_rate(qtbot, page, office):
    show(qtbot, page, office, regime=Regime.FOISA)
    assert "£600: 40 hours at no more than £15 an hour" in limit(page)
    assert not seen(page.widget, "estimate_determine")
    assert seen(page.widget, "estimate_locate")


def test_the_regulations_have_no_limit_and_the_card_says_so(qtbot, page, office):
    unreasonable = replace(REFUSED, claims=(Claim("12(4)(b)", reason="r"),))
    show(qtbot, page, office, unreasonable, regime=Regime.EIR)
    assert "no limit on cost" in limit(page)
    assert "manifestly unreasonable" in limit(page)
    enter(qtbot, page, "locate", "300")
    assert total(page) == ("note", "300 hours in all.")


def test_what_may_be_added_up_is_listed_and_leads_there(qtbot, page, office):
    earlier = office.log(parts=(), received=date(2026, 10, 26), applicant=WHO, subject="Geese")
    show(qtbot, page, office, applicant=WHO)
    words = control(page.widget, "estimate_together", QLabel).text()
    assert "2 requests by this person within 60 working days" in words
    with qtbot.waitSignal(page.case_requested) as wanted:
        control(page.widget, f"estimate_related_{earlier}_open", QAbstractButton).click()
    assert wanted.args == [earlier]


def test_another_case_shows_its_own(qtbot, page, office):
    estimate = CostEstimate(Decimal(450), CostHours(locate=Decimal(20)))
    show(qtbot, page, office, cost_estimate=estimate)
    show(qtbot, page, office)
    assert control(page.widget, "estimate_locate", QLineEdit).text() == ""
    assert page.is_saved
