"""Costs and provisions in the settings, and what is of the window alone: shown, changed, and in force at once."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QProgressBar,
)

from foidesk.casework.law_in_force import costs_in_force, provisions_in_force
from foidesk.domain.authority import CostLimitClass
from foidesk.domain.decisions import Claim, Holding, Outcome, Part
from foidesk.domain.regime import Regime
from foidesk.store.audit import audit_trail
from foidesk.ui.case.tab import Tab
from foidesk.ui.language import Language, wanted
from foidesk.ui.looks import is_still, show_waiting
from foidesk.ui.reminders.wanted import Wanted, wanted_now
from foidesk.ui.setup.window_pane import WindowPane
from foidesk.ui.tokens import TOKENS, Scheme, scheme_kept
from tests.ui.bench import TODAY, bare_office, control, lawbook, office, settle, theme
from tests.ui.test_main_window import join

__all__ = ["bare_office", "join", "lawbook", "office", "theme"]

OTHER = CostLimitClass.OTHER


def shown(qtbot, joined, title):
    joined.desk.ways.show_settings_of(title)
    settle(qtbot, joined.desk.runner)
    return joined.desk.setup.widget


def pressed(view, name):
    control(view, name, QAbstractButton).click()


def dated(view, name, words):
    field = control(view, name, QLineEdit)
    field.setText(words)
    field.editingFinished.emit()


def warns(qtbot, joined, case_id):
    """Whether the decision of a case warns that its provision is not confirmed."""
    joined.desk.ways.go_to(case_id)
    joined.desk.ways.show_tab(Tab.DECISION)
    settle(qtbot, joined.desk.runner)
    labels = joined.desk.decision.widget.findChildren(QLabel)
    return any("Not confirmed against the text of the law" in label.text() for label in labels)


def test_another_limit_follows_from_its_day_and_letters_before_it_keep_theirs(qtbot, office, join):
    joined = join(office)
    view = shown(qtbot, joined, "Costs")
    pane = view.costs
    of_office = control(view, "setup_law_cost_limit_class", QComboBox)
    assert of_office.itemText(0) == "£450: every other authority"
    assert "cost limit £450" in control(view, "setup_law_summary").text()
    assert [card.title.text() for card in pane.rows] == [
        "FOIA 2000: government departments and others in Part I of Schedule 1",
        "FOIA 2000: every other authority",
        "FOISA 2002: every authority",
    ]
    assert not pane.save.isEnabled()
    pressed(view, "cost_2_successor")
    control(view, "cost_4_amount").setValue(500)
    assert control(view, "cost_2_summary").text().startswith("£450 · £25 an hour · from 1 January 2005 · to")
    dated(view, "cost_4_begins_on", "1 April 2027")
    assert control(view, "cost_2_ends_on", QLineEdit).text() == "31 March 2027"
    dated(view, "cost_2_ends_on", "1 March 2027")
    assert not pane.save.isEnabled()
    assert pane.remark.text() == "From 2 March 2027 some authorities would have no limit at all."
    dated(view, "cost_2_ends_on", "1 May 2027")
    assert pane.remark.text() == "Two limits hold for the same authorities on the same day."
    dated(view, "cost_2_ends_on", "31 March 2027")
    control(view, "cost_4_source", QLineEdit).setText("")
    assert control(view, "cost_4_source_remark").text() == "Say where the law says so."
    control(view, "cost_4_source", QLineEdit).setText("SI 2027/1")
    assert joined.desk.setup.would_lose
    pressed(view, "costs_save")
    settle(qtbot, joined.desk.runner)
    assert pane.remark.text() == "Saved. Each limit is gone by from its own first day."
    assert not joined.desk.setup.would_lose
    law = office.file.look(costs_in_force, office.lawbook)
    found = [law.limit(Regime.FOIA, OTHER, on) for on in (TODAY, date(2027, 3, 31), date(2027, 4, 1))]
    assert [(one.amount, one.confirmed_on is None) for one in found] == [
        (Decimal(450), False),
        (Decimal(450), False),
        (Decimal(500), True),
    ]
    assert found[2].source == "SI 2027/1"
    assert control(view, "costs_last").text() == "Set by F. Officer on 20 November 2026."
    names = [card.objectName() for card in pane.rows]
    followed = names[2]
    assert control(view, f"{followed}_confirmed").text() == "Nobody has confirmed this limit yet."
    pressed(view, f"{followed}_confirm")
    assert control(view, f"{followed}_confirmed").text() == "Last confirmed 20 November 2026."
    pressed(view, f"{followed}_remove")
    assert pane.values() == office.lawbook.costs.limits
    pressed(view, "costs_undo")
    assert [one.amount for one in pane.values()] == [600, 450, 500, 600]
    hidden = [card.remove.isHidden() for card in pane.rows]
    assert hidden == [True, True, False, True], "only a limit that follows another can go"


def test_a_provision_is_found_read_confirmed_and_its_warning_goes(qtbot, office, join):
    doubtful = next(one for one in office.lawbook.provisions.on(TODAY, Regime.FOIA) if one.unconfirmed)
    part = Part("1", "How many?", holding=Holding.HELD, outcome=Outcome.WITHHELD)
    case_id = office.log(parts=(replace(part, claims=(Claim(doubtful.cite),)),))
    joined = join(office)
    assert warns(qtbot, joined, case_id)
    view = shown(qtbot, joined, "Provisions")
    pane, card = view.provisions, view.provisions.card
    everything = len(office.lawbook.provisions.on(TODAY, Regime.FOIA))
    assert pane.list.count() == everything
    control(view, "provisions_find", QLineEdit).setText("31 1 a")
    assert pane.list.item(0).text().startswith("Section 31(1)(a) – Law enforcement")
    read = control(view, "provision_words").text()
    assert "Show prejudice. Qualified: the public interest has to be weighed." in read
    assert "To neither confirm nor deny, claim 31(3)." in read
    assert "Source: FOIA 2000 as revised to 7 April 2026." in read
    assert control(view, "provision_state").text() == "Nothing in it was in doubt when FoiDesk was made."
    control(view, "provisions_find", QLineEdit).setText("")
    control(view, "provisions_only", QCheckBox).setChecked(True)
    unsure = pane.list.count()
    assert 0 < unsure < everything
    cites = [pane.list.item(at).text() for at in range(unsure)]
    pane.list.setCurrentRow(next(at for at, one in enumerate(cites) if doubtful.cite in one))
    assert control(view, "provision_state").text().startswith("Not confirmed against the text of the law")
    control(view, "provision_source", QLineEdit).setText("legislation.gov.uk")
    pressed(view, "provision_confirm")
    settle(qtbot, joined.desk.runner)
    assert pane.list.count() == unsure - 1
    line = office.file.read(audit_trail)[-1]
    assert (line.what, line.detail["provision"]) == ("check_provision", f"foia {doubtful.cite}")
    assert not warns(qtbot, joined, case_id)
    shown(qtbot, joined, "Provisions")
    control(view, "provisions_only", QCheckBox).setChecked(False)
    control(view, "provisions_find", QLineEdit).setText(doubtful.cite)
    assert control(view, "provision_state").text() == (
        "Confirmed by F. Officer on 20 November 2026 (legislation.gov.uk)."
    )
    pressed(view, "provision_doubt")
    settle(qtbot, joined.desk.runner)
    assert control(view, "provision_state").text().startswith("F. Officer doubts it")
    assert card.remark.text() == "Saved."
    control(view, "provisions_find", QLineEdit).setText("")
    control(view, "provisions_regime", QComboBox).setCurrentIndex(1)
    assert pane.list.item(0).text().startswith("Regulation")


def test_a_provision_is_amended_from_a_day_on_and_brought_back(qtbot, office, join):
    joined = join(office)
    view = shown(qtbot, joined, "Provisions")
    pane, card = view.provisions, view.provisions.card
    control(view, "provisions_find", QLineEdit).setText("31 1 a")
    pressed(view, "provision_amend")
    assert not pane.list.isEnabled(), "no other is read while one is amended"
    assert not card.form.save.isEnabled()
    assert control(view, "amend_test", QComboBox).count() > 1
    control(view, "amend_title", QLineEdit).setText("")
    assert card.form.remark.text() == "It needs a title, and where the law says so."
    control(view, "amend_title", QLineEdit).setText("Crime")
    assert joined.desk.setup.would_lose
    pressed(view, "amend_cancel")
    assert not joined.desk.setup.would_lose
    pressed(view, "provision_amend")
    control(view, "amend_how", QComboBox).setCurrentIndex(1)
    assert control(view, "amend_begins_on", QLineEdit).text() == "20 November 2026"
    dated(view, "amend_begins_on", "1 April 2027")
    control(view, "amend_title", QLineEdit).setText("Crime")
    control(view, "amend_source", QLineEdit).setText("Crime Act 2026 s1")
    control(view, "amend_public_interest", QComboBox).setCurrentIndex(0)
    pressed(view, "amend_save")
    settle(qtbot, joined.desk.runner)
    assert card.form is None
    assert [pane.list.item(at).text().splitlines()[0] for at in (0, 1)] == [
        "Section 31(1)(a) – Law enforcement",
        "Section 31(1)(a) – Crime",
    ]
    assert pane.list.item(1).text().splitlines()[1].startswith("In force from 1 April 2027 · ")
    assert control(view, "provision_state").text() == (
        "Amended here. Confirmed by F. Officer on 20 November 2026 (Crime Act 2026 s1)."
    )
    pane.list.setCurrentRow(1)
    read = control(view, "provision_words").text()
    assert "Absolute: there is no public interest test." in read
    assert "FoiDesk’s own: Law enforcement. " in read
    law = office.file.look(provisions_in_force, office.lawbook)
    titles = [law.find(Regime.FOIA, "31(1)(a)", on).title for on in (date(2027, 3, 31), date(2027, 4, 1))]
    assert titles == ["Law enforcement", "Crime"]
    pressed(view, "provision_amend")
    pressed(view, "amend_restore")
    settle(qtbot, joined.desk.runner)
    law = office.file.look(provisions_in_force, office.lawbook)
    assert law.find(Regime.FOIA, "31(1)(a)") == office.lawbook.provisions.find(Regime.FOIA, "31(1)(a)")
    assert pane.list.item(0).text().startswith("Section 31(1)(a) – Law enforcement")
    assert control(view, "provision_state").text().startswith("Confirmed by F. Officer on 20 November 2026")


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", "does not support raise", extend=True)
def test_language_and_reminders_are_chosen_in_the_settings(qtbot, office, join):
    joined = join(office)
    view, kept = shown(qtbot, joined, "Window"), joined.window.kept
    language = control(view, "window_language", QComboBox)
    assert (language.currentText(), wanted_now(kept)) == ("As the system", Wanted())
    language.setCurrentIndex(2)
    assert wanted(kept) is Language.WELSH
    assert "started again" in joined.window.banner.said()
    pressed(view, "remind_late")
    pressed(view, "remind_desktop")
    assert wanted_now(kept) == Wanted(desktop=True, due_today=True, late=False)
    joined.desk.ways.choose_language(Language.ENGLISH)
    shown(qtbot, joined, "Officers")
    shown(qtbot, joined, "Window")
    assert language.currentText() == "English", "the palette chooses the same"
    assert not joined.desk.setup.would_lose


def test_colours_and_stillness_are_chosen_at_once_and_kept_on_this_computer(qtbot, office, join):
    joined = join(office)
    view, kept, theme = shown(qtbot, joined, "Window"), joined.window.kept, joined.window.theme
    colours = control(view, "window_colours", QComboBox)
    words = [colours.itemText(at) for at in range(colours.count())]
    assert words == ["As the system", "Light", "Dark", "High contrast"]
    for at, scheme in enumerate(Scheme, 1):
        colours.setCurrentIndex(at)
        assert (theme.scheme, scheme_kept(kept)) == (scheme, scheme)
        assert QApplication.palette().window().color().name() == TOKENS[scheme]["bg"]
    joined.desk.ways.next_colours()
    assert scheme_kept(kept) is theme.scheme is Scheme.LIGHT
    shown(qtbot, joined, "Officers")
    shown(qtbot, joined, "Window")
    assert colours.currentText() == "Light", "the keys choose the same"
    colours.setCurrentIndex(0)
    assert scheme_kept(kept) is None
    bar, flash = QProgressBar(joined.window), QApplication.cursorFlashTime()
    show_waiting(bar)
    assert (bar.minimum(), bar.maximum()) == (0, 0), "it runs to and fro"
    pressed(view, "window_still")
    assert (is_still(kept), QApplication.cursorFlashTime()) == (True, 0)
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    show_waiting(bar)
    assert (bar.maximum(), bar.value()) == (1, 0), "it stands"
    pressed(view, "window_still")
    assert (is_still(kept), QApplication.cursorFlashTime()) == (False, flash)
    assert not joined.desk.setup.would_lose


def test_what_is_shown_is_not_chosen(qtbot, tmp_path):
    pane = WindowPane()
    qtbot.addWidget(pane)
    chosen = []
    signals = (pane.language_chosen, pane.desktop_chosen, pane.which_chosen)
    for signal in (*signals, pane.colours_chosen, pane.still_chosen):
        signal.connect(lambda *what: chosen.append(what))
    kept = QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat)
    pane.show_chosen(wanted(kept), Wanted(desktop=True, due_today=False), Scheme.DARK, still=True)
    assert chosen == []
    assert wanted(None) is Language.SYSTEM
