"""Backups in the window: the settings, one made on closing, one a day, and a restore from end to end."""

import os
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget

from foidesk.casework.back_up import back_up
from foidesk.casework.changes import Hand
from foidesk.casework.plan_backups import choose_backup_folder
from foidesk.store.backup_rows import backup_plan, backups_made, last_attempt, last_drill
from foidesk.store.case_file import CaseFile
from foidesk.store.case_lines import CaseFilter, count_lines
from foidesk.ui.backups.backup_desk import BackupDesk
from foidesk.ui.backups.backups_page import BackupsPage
from foidesk.ui.backups.backups_pane import BackupsPane
from foidesk.ui.backups.daily import Daily
from tests.casework.backups import flip
from tests.ui.bench import NOW, bare_office, control, lawbook, office, seen, theme
from tests.ui.test_main_window import join, key_of

__all__ = ["bare_office", "join", "lawbook", "office", "theme"]

HAND = Hand(NOW, "F. Officer")


class Clock:
    def __init__(self):
        self.at = NOW

    def now(self):
        return self.at

    def today(self):
        return self.at.date()


@pytest.fixture
def desk(qtbot, office):
    """What makes backups, of an office with one case."""
    office.log()
    parent = QWidget()
    qtbot.addWidget(parent)
    made = BackupDesk(office.file, Clock(), "F. Officer", parent)
    made.said = []
    made.ended.connect(lambda kind, words: made.said.append((kind, words)))
    yield made
    made.close()


@pytest.fixture
def pane(qtbot, desk, theme):
    made = BackupsPane()
    qtbot.addWidget(made)
    page = BackupsPage(made, desk)
    made.page, made.agreed = page, []
    page.agreed.connect(made.agreed.append)
    with qtbot.waitSignal(desk.seen, timeout=20_000):
        made.resize(800, 1200)
        made.show()
    return made


def does(qtbot, desk, deed):
    """Do something, and wait until how things stand has been shown anew."""
    with qtbot.waitSignal(desk.seen, timeout=20_000):
        deed()


def words(pane, name):
    found = pane.findChild(QWidget, name)
    return found.text() if found.isVisibleTo(pane) else ""


def rows(pane):
    model = pane.list.table.model()
    return [
        tuple(model.index(row, column).data() for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def press(pane, name):
    control(pane, name, QPushButton).click()


@pytest.fixture
def stick(tmp_path, qtbot, desk, pane):
    """A folder that was chosen in the pane."""
    folder = tmp_path / "stick"
    folder.mkdir()
    does(qtbot, desk, lambda: pane.standing.folder_chosen.emit(folder))
    return folder


def test_before_a_folder_is_chosen_nothing_can_be_begun(pane):
    assert words(pane, "backup_last").startswith("No backups are made yet. Choose a folder")
    assert [control(pane, name).isEnabled() for name in ("backup_now", "backup_try", "backup_restore")] == [
        False
    ] * 3
    assert control(pane, "backup_from").isEnabled()
    assert words(pane, "backup_none") == "There are none yet."


def test_the_folder_is_asked_for_and_kept(qtbot, desk, pane, tmp_path, office):
    (tmp_path / "stick").mkdir()
    press(pane, "backup_choose")
    dialog = pane.window().findChild(QFileDialog)
    does(qtbot, desk, lambda: dialog.fileSelected.emit(str(tmp_path / "stick")))
    assert office.file.look(backup_plan).folder == tmp_path / "stick"
    assert control(pane, "backup_folder", QLineEdit).text() == str(tmp_path / "stick")
    assert words(pane, "backup_folder_remark").startswith("This folder is on the disk of the case file")
    assert words(pane, "backup_last") == "No backup has been made yet."
    dialog.close()


def test_back_up_now(qtbot, desk, pane, stick, office):
    does(qtbot, desk, lambda: press(pane, "backup_now"))
    (line,) = office.file.look(backups_made)
    assert line.folder.is_dir()
    assert words(pane, "backup_outcome") == "Backed up, read back and found whole."
    assert words(pane, "backup_last") == (
        "Last backup: 20 November 2026 at 09:30, read back and found whole, 1 request."
    )
    assert words(pane, "backup_next").startswith("Everything is backed up. The next is made once something")
    ((made, _size, cases, state, kept),) = rows(pane)
    assert (made, cases, state, kept) == ("20 Nov 2026, 09:30", "1", "Whole", "Always")


def test_the_office_works_on_while_a_backup_is_made(qtbot, desk, pane, stick, office):
    press(pane, "backup_now")
    assert not control(pane, "backup_now").isEnabled()
    assert seen(pane, "backup_stop")
    office.log()
    qtbot.waitUntil(lambda: desk.said != [], timeout=20_000)
    assert desk.said[0][0] == "fine"


def test_stopped_nothing_of_it_is_left(qtbot, desk, pane, stick, office):
    press(pane, "backup_now")
    press(pane, "backup_stop")
    qtbot.waitUntil(lambda: desk.said != [], timeout=20_000)
    if desk.said[0][0] == "note":  # else it was done before it could be stopped
        assert words(pane, "backup_outcome") == "Stopped. Nothing of it is left behind."
        assert office.file.look(backups_made) == []
        assert [path.name for path in stick.glob("*/.making-*")] == []


def test_a_stick_that_is_gone_is_said_in_the_card(qtbot, desk, pane, stick, office):
    stick.rmdir()
    does(qtbot, desk, lambda: press(pane, "backup_now"))
    assert words(pane, "backup_outcome") == (
        f"The folder for backups, {stick}, cannot be found. Plug in the stick or connect to the share it is on,"
        " or choose another folder for backups."
    )
    assert words(pane, "backup_last").startswith("The last backup did not succeed. The folder for backups")
    assert words(pane, "backup_folder_remark").startswith("This folder cannot be found now.")


def test_a_restore_is_tried_with_one_button(qtbot, desk, pane, stick, office):
    does(qtbot, desk, lambda: press(pane, "backup_now"))
    assert words(pane, "backup_drill") == "No restore has been tried yet."
    does(qtbot, desk, lambda: press(pane, "backup_try"))
    assert words(pane, "backup_drill") == (
        "A restore was tried on 20 November 2026, and it works: 1 request came back."
    )
    desk.clock.at = NOW + timedelta(days=91)
    does(qtbot, desk, desk.refresh)
    assert words(pane, "backup_drill").endswith("That is more than 90 days ago: try again.")
    (line,) = office.file.look(backups_made)
    flip(line.folder / "cases.db")
    does(qtbot, desk, lambda: press(pane, "backup_try"))
    assert "does not restore" in words(pane, "backup_outcome")
    assert office.file.look(last_drill).fault in words(pane, "backup_drill")


def test_times_and_terms_count_at_once(qtbot, desk, pane, office):
    does(qtbot, desk, lambda: control(pane, "backup_on_close", QCheckBox).click())
    control(pane, "backup_terms_open", QPushButton).click()
    control(pane, "backup_terms_daily", QSpinBox).setValue(14)
    does(qtbot, desk, lambda: press(pane, "backup_terms_apply"))
    plan = office.file.look(backup_plan)
    assert (plan.on_close, plan.daily, plan.terms.daily, plan.terms.weekly) == (False, True, 14, 5)
    assert words(pane, "backup_terms_summary").startswith("The newest of each of the last 14 days, 5 weeks")


def test_a_copy_made_before_an_update_is_listed_and_not_offered(qtbot, desk, pane, office):
    (office.file.folder / "before-version-4.db").write_bytes(b"x" * 2000)
    does(qtbot, desk, desk.refresh)
    assert [row[3:] for row in rows(pane)] == [("Before an update", "Until deleted")]
    assert not control(pane, "backup_restore").isEnabled()
    assert seen(pane, "backup_updates")


# Restoring


def brought_back(qtbot, desk, pane):
    does(qtbot, desk, lambda: press(pane, "backup_now"))
    with qtbot.waitSignal(desk.ready, timeout=20_000):
        press(pane, "backup_restore")


def test_a_backup_is_brought_back_whole_before_anybody_is_asked(qtbot, desk, pane, stick, office):
    brought_back(qtbot, desk, pane)
    assert words(pane, "backup_question_words") == (
        "Put the case file back as it was on 20 November 2026 at 09:30? What was done since then is kept in"
        " “office before restoring 2026-11-20.foidesk”, beside it. FoiDesk closes the file and opens it again."
    )
    assert pane.agreed == []
    assert office.file.look(count_lines, CaseFilter()) == 1, "it is open and as it was"
    press(pane, "backup_question_yes")
    (ready,) = pane.agreed
    assert ready.prepared.folder.name == "office.foidesk.restored"


@pytest.mark.parametrize("key", [None, Qt.Key.Key_Escape], ids=["cancel", "escape"])
def test_no_leaves_everything_as_it_was(qtbot, desk, pane, stick, office, key):
    brought_back(qtbot, desk, pane)
    if key is None:
        press(pane, "backup_question_no")
    else:
        qtbot.keyClick(pane.list.question, key)
    assert pane.agreed == []
    assert not seen(pane, "backup_question")
    left = office.file.folder.with_name("office.foidesk.restored")
    qtbot.waitUntil(lambda: not left.exists(), timeout=10_000)


def test_a_damaged_one_is_refused_with_its_reason(qtbot, desk, pane, stick, office):
    does(qtbot, desk, lambda: press(pane, "backup_now"))
    (line,) = office.file.look(backups_made)
    flip(line.folder / "cases.db")
    does(qtbot, desk, lambda: press(pane, "backup_restore"))
    assert "its database is no longer what was backed up" in words(pane, "backup_outcome")
    assert not seen(pane, "backup_question")


def test_no_two_keys_in_sight_fight(qtbot, office, join, tmp_path):
    joined, stick = closing(office, join, tmp_path)
    joined.desk.ways.show_settings_of("Backups")
    joined.desk.backups.back_up(stick)
    qtbot.waitUntil(lambda: not joined.desk.backups.is_at_work, timeout=20_000)
    with qtbot.waitSignal(joined.desk.backups.ready, timeout=20_000):
        joined.desk.backups.restore(stick)
    control(joined.window, "backup_terms_open", QPushButton).click()
    joined.desk.at_close._show_sheet()
    shown = [one for one in joined.window.findChildren(QWidget) if one.isVisibleTo(joined.window)]
    keys = sorted(letter for one in shown if (letter := key_of(one)))
    assert len(keys) > 12
    assert keys == sorted(set(keys))


# On closing


def closing(office, join, tmp_path):
    """A desk on an office whose folder for backups is a stick, with a case no backup has."""
    stick = tmp_path / "stick"
    stick.mkdir()
    office.log()
    office.file.write(choose_backup_folder, stick, HAND)
    joined = join(office)
    assert joined.desk.at_close is not None
    return joined, stick


def made_in(stick):
    return [path for path in stick.glob("*/2026-*") if (path / "manifest.json").is_file()]


def test_closing_makes_a_backup_in_sight_and_then_closes(office, join, qtbot, tmp_path):
    joined, stick = closing(office, join, tmp_path)
    assert not joined.window.close()
    assert seen(joined.window, "closing_sheet")
    assert "FoiDesk closes by itself" in control(joined.window, "closing_words", QLabel).text()
    qtbot.waitUntil(lambda: not joined.window.isVisible(), timeout=20_000)
    assert len(made_in(stick)) == 1


def test_closed_once_more_it_does_not_wait(office, join, qtbot, tmp_path):
    joined, _stick = closing(office, join, tmp_path)
    assert not joined.window.close()
    assert joined.window.close()
    assert not joined.window.isVisible()


def test_the_wait_can_be_skipped(office, join, qtbot, tmp_path):
    joined, _stick = closing(office, join, tmp_path)
    assert not joined.window.close()
    control(joined.window, "closing_skip", QPushButton).click()
    assert not joined.window.isVisible()


def test_escape_keeps_it_open(office, join, qtbot, tmp_path):
    joined, _stick = closing(office, join, tmp_path)
    assert not joined.window.close()
    qtbot.keyClick(control(joined.window, "closing_sheet"), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not joined.desk.backups.is_at_work, timeout=20_000)
    assert joined.window.isVisible()
    assert not seen(joined.window, "closing_sheet")


def test_with_nothing_new_it_just_closes(office, join, qtbot, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    office.log()
    office.file.write(choose_backup_folder, stick, HAND)
    back_up(office.file, stick, HAND)
    joined = join(office)
    assert joined.window.close()
    assert len(made_in(stick)) == 1


def test_without_a_folder_it_just_closes(office, join):
    office.log()
    assert join(office).window.close()


def test_a_failure_holds_nobody_up_and_is_said_at_the_next_start(office, join, qtbot, tmp_path):
    joined, stick = closing(office, join, tmp_path)
    stick.rmdir()
    assert not joined.window.close()
    qtbot.waitUntil(lambda: not joined.window.isVisible(), timeout=20_000)
    after = CaseFile.open(joined.folder, for_writing=False)
    assert "cannot be found" in after.look(last_attempt).fault
    after.close()


def test_the_next_start_says_so(office, join, qtbot, tmp_path):
    office.log()
    stick = tmp_path / "stick"
    office.file.write(choose_backup_folder, stick, HAND)
    with pytest.raises(Exception, match="cannot be found"):
        back_up(office.file, stick, HAND)
    joined = join(office)
    qtbot.waitUntil(lambda: "The last backup did not succeed." in joined.window.banner.said(), timeout=20_000)
    assert "Set-up, Backups" in joined.window.banner.said()


# Once a day


@pytest.fixture
def daily(qtbot, desk, office, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    office.file.write(choose_backup_folder, stick, HAND)
    made = Daily(desk, desk)
    made.said = []
    made.told.connect(lambda *said: made.said.append(said))
    does(qtbot, desk, made.begin)
    return made


def test_once_a_day_one_is_made_by_itself(qtbot, daily, desk, office, tmp_path):
    assert office.file.look(backups_made) == [], "not in the first minute"
    does(qtbot, desk, daily.timer.timeout.emit)
    qtbot.waitUntil(lambda: len(office.file.look(backups_made)) == 1, timeout=20_000)
    qtbot.waitUntil(lambda: not desk.is_at_work, timeout=20_000)
    office.log()
    desk.clock.at = NOW + timedelta(hours=23)
    does(qtbot, desk, daily.timer.timeout.emit)
    assert not desk.is_at_work
    desk.clock.at = NOW + timedelta(hours=25)
    does(qtbot, desk, daily.timer.timeout.emit)
    qtbot.waitUntil(lambda: len(office.file.look(backups_made)) == 2, timeout=20_000)


def test_one_that_fails_is_told_once_and_tried_again_after_a_while(qtbot, daily, desk, tmp_path):
    (tmp_path / "stick").rmdir()
    for minutes in (0, 10, 20, 61, 70):
        desk.clock.at = NOW + timedelta(minutes=minutes)
        before = len(desk.said)
        does(qtbot, desk, daily.timer.timeout.emit)
        if minutes in (0, 61):
            qtbot.waitUntil(lambda before=before: len(desk.said) == before + 1, timeout=20_000)
    assert len(desk.said) == 2
    ((headline, remedy),) = daily.said
    assert headline == "Today’s backup did not succeed."
    assert "cannot be found" in remedy


# From end to end, in a process of its own

RESTORED = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import foidesk.app as app
from foidesk.store.case_lines import CaseFilter, count_lines
from foidesk.ui.care.opening import Opening
from foidesk.ui.desk import Desk

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)

class Clock:
    def today(self): return NOW.date()
    def now(self): return NOW

folder, stick = Path(sys.argv[1]), Path(sys.argv[2])
turns = []
build = app.build

def built(*facts):
    window = build(*facts)
    window.complete.connect(lambda: QTimer.singleShot(0, lambda: go_on(window)))
    return window

def go_on(window):
    desk = window.findChild(Desk)
    turns.append((desk.backups.file.look(count_lines, CaseFilter()), window.banner.said()))
    if len(turns) == 2:
        window.close()
        return
    desk.ways.show_settings_of("Backups")
    pane = desk.setup.widget.backups
    desk.backups.ready.connect(lambda _ready: QTimer.singleShot(0, lambda: pane.list.question._answer(True)))
    desk.backups.restore(stick)

app.build = built
code = app.run_window(Opening(folder, folder.with_name("window.ini"), anchors=folder.with_name("anchors")), Clock())
print(code, turns)
"""


def test_a_restore_from_end_to_end_closes_the_file_and_opens_it_again(office, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    office.log()
    back_up(office.file, stick, HAND)
    office.log()
    office.file.close()
    folder = office.file.folder
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", RESTORED, str(folder), str(stick)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        cwd=Path(__file__).parents[2],
    )
    assert done.returncode == 0, done.stderr
    code, turns = done.stdout.strip().split(" ", 1)
    assert code == "0", done.stderr
    (before, _), (after, said) = eval(turns)
    assert (before, after) == (2, 1)
    assert said == (
        "The case file is as it was on 20 November 2026 at 09:30."
        " The one before it is “office before restoring 2026-11-20.foidesk”, beside it."
    )
    aside = CaseFile.open(tmp_path / "office before restoring 2026-11-20.foidesk", for_writing=False)
    assert aside.look(count_lines, CaseFilter()) == 2
    aside.close()


def test_a_page_that_would_lose_something_keeps_the_case_file_as_it_is(office, join, qtbot, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    office.log()
    back_up(office.file, stick, replace(HAND, now=NOW))
    joined = join(office)
    joined.desk.ways.new_request()
    qtbot.waitUntil(lambda: seen(joined.window, "intake_check"), timeout=10_000)
    joined.desk.intake.widget.findChild(QWidget, "request_text").setPlainText("How many geese?")
    joined.desk.ways.show_settings_of("Backups")
    with qtbot.waitSignal(joined.desk.backups.ready, timeout=20_000):
        joined.desk.backups.restore(stick)
    control(joined.window, "backup_question_yes", QPushButton).click()
    assert joined.window.isVisible()
    assert joined.window.successor is None
    left = joined.folder.with_name("office.foidesk.restored")
    qtbot.waitUntil(lambda: not left.exists(), timeout=10_000)
