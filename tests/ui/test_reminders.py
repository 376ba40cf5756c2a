"""Reminders: counts and references alone, by the desktop where it is wanted and can be, and in the window."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QSystemTrayIcon

from foidesk.casework.due_reminder import DueReminder, due_reminder
from foidesk.ui.reminders import tray as trays
from foidesk.ui.reminders.reminder_words import headline, which
from foidesk.ui.reminders.reminding import Reminding
from foidesk.ui.reminders.wanted import KEPT, are_wanted, keep_wanted
from tests.ui.bench import TODAY, bare_office, lawbook, office, settle, theme
from tests.ui.test_main_window import join

__all__ = ["bare_office", "join", "lawbook", "office", "theme"]

WORDS = [
    (DueReminder(0, 0, ()), "", ""),
    (DueReminder(1, 3, ("A/1", "A/2", "A/3", "A/4")), "3 due today, 1 late", "A/1, A/2, A/3, A/4"),
    (DueReminder(0, 1, ("A/1",)), "1 due today", "A/1"),
    (DueReminder(1200, 0, ("A/1", "A/2")), "1,200 late", "A/1, A/2 and 1,198 more"),
]


@pytest.mark.parametrize(("reminder", "said", "named"), WORDS)
def test_the_words(reminder, said, named):
    assert (headline(reminder), which(reminder)) == (said, named)


def test_what_is_due_is_told_by_reference_and_names_nobody(office):
    """A request of 2 November 2026 is due on 1 December: Scotland's holiday on 30 November is not counted."""
    office.log()
    office.log(received=date(2026, 9, 1))
    late = due_reminder(office.file, date(2026, 12, 1), 5)
    assert (late.late, late.due_today, len(late.references)) == (1, 1, 2)
    assert all(one.startswith("FOI 0000") for one in late.references)
    assert "Applicant" not in repr(late)
    assert due_reminder(office.file, date(2026, 9, 1), 5).is_empty
    assert len(due_reminder(office.file, date(2027, 3, 1), 1).references) == 1
    only_due = due_reminder(office.file, date(2026, 12, 1), 5, of_late=False)
    only_late = due_reminder(office.file, date(2026, 12, 1), 5, of_due=False)
    assert (only_due.due_today, only_due.late, only_due.references) == (1, 0, late.references[1:])
    assert (only_late.due_today, only_late.late, only_late.references) == (0, 1, late.references[:1])
    assert due_reminder(office.file, date(2026, 12, 1), 5, of_due=False, of_late=False).is_empty


class Told:
    """What the desktop was told."""

    def __init__(self, monkeypatch, there):
        self.said = []
        monkeypatch.setattr(trays, "is_there", lambda: there)
        own = trays.Tray.tell

        def tell(tray, head, body):
            self.said.append((head, body))
            own(tray, head, body)

        monkeypatch.setattr(trays.Tray, "tell", tell)


def reminding(joined):
    return joined.desk.findChild(Reminding)


def test_nothing_is_shown_where_nobody_asked(office, join, monkeypatch):
    told = Told(monkeypatch, there=True)
    office.log(received=TODAY - timedelta(days=60))
    joined = join(office)
    assert not are_wanted(joined.window.kept)
    assert reminding(joined).tray is None
    assert told.said == []


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", "does not support raise", extend=True)
def test_once_when_it_is_asked_for_and_once_when_a_day_turns(qtbot, office, join, monkeypatch):
    told = Told(monkeypatch, there=True)
    office.log(received=TODAY - timedelta(days=60))
    joined = join(office)
    joined.desk.ways.remind_by_desktop(True)
    qtbot.waitUntil(lambda: len(told.said) == 1)
    (head, body), remind = told.said[0], reminding(joined)
    assert head == "1 late"
    assert body.startswith("FOI 000001")
    assert "A. Applicant" not in f"{head} {body} {joined.window.banner.said()}"
    assert joined.window.banner.said() == "The desktop reminds you from now on."
    (icon,) = remind.tray.findChildren(QSystemTrayIcon)
    assert icon.toolTip() == "FoiDesk: 1 late"
    remind.midnight.timer.timeout.emit()
    settle(qtbot, joined.desk.runner)
    assert len(told.said) == 1, "the day has not turned"
    remind.midnight._day = TODAY - timedelta(days=1)
    remind.midnight.timer.timeout.emit()
    qtbot.waitUntil(lambda: len(told.said) == 2)
    assert joined.window.banner.said().startswith("1 late. FOI 000001")
    icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert joined.window.isVisible()
    remind.tray.unwanted.emit()
    assert remind.tray is None
    assert not are_wanted(joined.window.kept)


def test_where_there_is_no_tray_the_window_says_so_and_still_reminds(qtbot, office, join, monkeypatch):
    told = Told(monkeypatch, there=False)
    office.log(received=TODAY - timedelta(days=60))
    joined = join(office)
    joined.desk.ways.remind_by_desktop(True)
    assert joined.window.banner.said().startswith("This desktop has no tray")
    remind = reminding(joined)
    assert remind.tray is None
    remind.midnight._day = TODAY - timedelta(days=1)
    remind.midnight.timer.timeout.emit()
    qtbot.waitUntil(lambda: joined.window.banner.said().startswith("1 late. FOI 000001"))
    assert told.said == []


def test_the_choice_is_kept_with_the_window_and_not_in_the_case_file(office, join):
    joined = join(office)
    assert joined.window.kept is not None
    keep_wanted(joined.window.kept, True)
    joined.window.kept.sync()
    assert KEPT.split("/")[1] in Path(joined.window.kept.fileName()).read_text("utf-8")
    assert are_wanted(joined.window.kept)


def test_this_platform_is_asked_and_not_guessed():
    """Offscreen there is no tray: nothing may be shown."""
    assert trays.is_there() is False
