"""Every page and dialog of the desk, each with what shows it; for tests that go through all of them."""

from functools import partial

from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QFileDialog

from foidesk.casework.bring_in_settings import Foreseen
from foidesk.domain.checks.finding import Place, Where
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.settings_changes import SettingChange, Whose
from foidesk.domain.timeline import Act
from foidesk.resources import resource
from foidesk.store.case_filters import CaseFilter, Shelf
from foidesk.ui.backups.closing_sheet import ClosingSheet
from foidesk.ui.case.tab import Tab
from foidesk.ui.law.law_card import LawCard
from foidesk.ui.palette.palette_view import PaletteView
from foidesk.ui.setup.titles import TITLES
from tests.ui.bench import control

OPEN_CASE = "FOI 004088/26"
DECIDED_CASE = "FOI 004318/19"
MAIL = resource("samples", "request.eml")


def of_case(sitting, show):
    sitting.go_to(OPEN_CASE)
    show(sitting.ways)


def decision(sitting):
    sitting.go_to(DECIDED_CASE)
    sitting.ways.show_tab(Tab.DECISION)


def found(sitting):
    sitting.ways.show_shelf(Shelf.ALL)
    sitting.ways.search("noise")
    sitting.desk.register.want(narrowed=CaseFilter(regime="foia", officer=""))


def filters(sitting):
    sitting.ways.show_filters()


def marked(sitting):
    sitting.ways.show_shelf(Shelf.OPEN)
    sitting.desk.register.marking.mark_all()


def batch(sitting, way):
    marked(sitting)
    sitting.settle()
    getattr(sitting.ways, way)()


def letter(sitting, kind):
    sitting.go_to(OPEN_CASE)
    sitting.ways.write(kind)


def panel(sitting, button):
    """Show what a button of the acknowledgement opens."""
    letter(sitting, LetterKind.ACKNOWLEDGEMENT)
    pressed = control(sitting.window, button, QAbstractButton)
    sitting.qtbot.waitUntil(pressed.isEnabled, timeout=20_000)
    pressed.click()


def kept_letter(sitting):
    sitting.go_to(DECIDED_CASE)
    sitting.ways.show_tab(Tab.LETTER)
    sitting.settle()
    chooser = control(sitting.window, "letter_version", QComboBox)
    chooser.setCurrentIndex(chooser.count() - 1)


def send_back(sitting):
    letter(sitting, LetterKind.ACKNOWLEDGEMENT)
    sitting.settle()
    sitting.desk.letter.widget.ask_to_send_back()


def act_form(sitting, act):
    """Show the form of an act, whether or not it is open now: it is the same form."""
    sitting.go_to(OPEN_CASE)
    sitting.ways.ask_act(act)


def calendar(sitting, face):
    sitting.ways.show_calendar()
    if face == "form":
        sitting.desk.calendar.widget.show_form()
    elif face == "change":
        sitting.desk.calendar.widget.show_change()


def nation(sitting):
    sitting.ways.show_calendar()
    sitting.desk.calendar.widget.ask_nation("holidays.ics")


def retention(sitting, tab):
    sitting.ways.show_retention()
    sitting.settle()
    sitting.desk.retention.widget.tabs.setCurrentIndex(tab)


def retention_question(sitting):
    sitting.ways.show_retention()
    sitting.settle()
    sitting.desk.retention.widget.tabs.setCurrentIndex(0)
    sitting.desk.retention.widget.show_question()


def closing_sheet(sitting):
    sheet = ClosingSheet(sitting.window)
    sheet.kept_open.connect(sheet.deleteLater)
    sheet.open("The case file is copied to /backups.")


def settings_file(sitting):
    """Show what a file of settings would change."""
    sitting.ways.show_setup()
    north = "Brackenshire Constabulary and Fire and Rescue Authority"
    changes = (
        SettingChange(Whose.AUTHORITY, north, "review.answer_days", 20, 40),
        SettingChange(Whose.AUTHORITY, north, "address", ("Castle Road", "Northtown"), ()),
        SettingChange(Whose.OFFICER, "Gwendolyn Achebe", "added"),
        SettingChange(Whose.AREA, "Payroll", "contact", "A. Body", "B. New"),
        SettingChange(Whose.WORDS, "ebike", "added", None, ("ebike", "electric bicycle", "pedelec")),
        SettingChange(Whose.OFFICER, "", "order", (), ("Gwendolyn Achebe", "Ruth Abernethy")),
    )
    sitting.desk.setup.widget.show_bringing("foidesk-settings.json", Foreseen(changes, counts_anew=True))


def another_limit(sitting):
    """Show a limit on cost that follows another."""
    sitting.ways.show_settings_of("Costs")
    sitting.settle()
    sitting.desk.setup.widget.costs.rows[1].successor.click()


def amending(sitting):
    """Show a provision being amended."""
    sitting.ways.show_settings_of("Provisions")
    sitting.settle()
    sitting.desk.setup.widget.provisions.card.amend.click()


def palette(sitting):
    sitting.ways.show_palette()


def law(sitting):
    """Show the law behind the first field of a decision."""
    of_case(sitting, lambda ways: ways.show_tab(Tab.DECISION))
    sitting.desk.decision.go_to(Place(Where.PART, "holding", 0))
    sitting.ways.show_law()


def print_keys(sitting):
    sitting.ways.show_topic("keys")
    sitting.desk.help.widget.card.print_button.click()


def close(sitting):
    """Leave whatever is shown, and show the start."""
    for view in QApplication.topLevelWidgets():
        if isinstance(view, PaletteView | LawCard | QFileDialog) and view.isVisible():
            view.reject()
    if (setup := sitting.desk.__dict__.get("setup")) is not None:
        setup.widget.show_tabs()
        setup.widget.costs.undo_changes()
        setup.widget.provisions.card.close_form()
    for sheet in sitting.window.findChildren(ClosingSheet):
        sheet.kept_open.emit()
    sitting.desk.batch.close()
    if sitting.desk.intake.is_open:
        sitting.desk.intake.give_up()
    if (panel := sitting.desk.searches._panel) is not None and panel.isVisible():
        panel.closed.emit()
    sitting.desk.register.marking.clear()
    sitting.desk.case.view.close_panel()
    sitting.desk.case.view.show_tab(Tab.TIMELINE)
    sitting.ways.show_start()


SCENES = {
    "start": lambda sitting: sitting.ways.show_start(),
    "found": found,
    "filters": filters,
    "marked": marked,
    "print the marked": partial(batch, way="print_marked"),
    "save the marked": partial(batch, way="save_marked"),
    **{f"tab {tab.name}": partial(of_case, show=lambda ways, tab=tab: ways.show_tab(tab)) for tab in Tab},
    "why": partial(of_case, show=lambda ways: ways.explain()),
    "acts": partial(of_case, show=lambda ways: ways.show_acts()),
    "decision": decision,
    **{f"act {act.name}": partial(act_form, act=act) for act in Act if act is not Act.RECEIVE},
    **{f"letter {kind.name}": partial(letter, kind=kind) for kind in LetterKind},
    "kept letter": kept_letter,
    "issue": partial(panel, button="letter_issue"),
    "print": partial(panel, button="letter_print"),
    "send back": send_back,
    "a new request": lambda sitting: sitting.ways.new_request(),
    "a request by e-mail": lambda sitting: sitting.ways.read_files([MAIL]),
    "palette": palette,
    "help": lambda sitting: sitting.ways.show_topic("start"),
    "keys": lambda sitting: sitting.ways.show_topic("keys"),
    "print the keys": print_keys,
    "law": law,
    "calendar": partial(calendar, face="list"),
    "a bank holiday": partial(calendar, face="form"),
    "a change of the calendar": partial(calendar, face="change"),
    "whose calendar": nation,
    "what if": lambda sitting: sitting.ways.show_what_if(),
    "audit": lambda sitting: sitting.ways.show_audit(),
    **{f"retention {tab}": partial(retention, tab=tab) for tab in range(3)},
    "destroy": retention_question,
    **{
        f"settings {title}": lambda sitting, title=title: sitting.ways.show_settings_of(title)
        for title in TITLES
    },
    "settings from a file": settings_file,
    "another limit on cost": another_limit,
    "amending a provision": amending,
    "recovery code": lambda sitting: sitting.ways.show_recovery_code(),
    "closing": closing_sheet,
}
