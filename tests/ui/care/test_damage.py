"""A damaged case file in the window: it can be looked at where it can, salvaged, or replaced by a backup."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton

from foidesk.casework.back_up import back_up
from foidesk.casework.changes import Hand
from foidesk.store.case_file import CaseFile
from foidesk.store.case_lines import CaseFilter, count_lines
from foidesk.store.connections import Database, opened
from foidesk.store.faults import CaseFileDamaged
from foidesk.store.place_faults import CaseFileOnlyRead
from foidesk.ui.care.damage_page import DamagePage
from foidesk.ui.care.damage_view import DamageView
from foidesk.ui.care.file_watch import FileWatch
from foidesk.ui.care.opening import Opening, take_over_from
from tests.ui.bench import NOW, StillClock, bare_office, control, lawbook, office, seen, theme
from tests.ui.test_main_window import join

__all__ = ["bare_office", "join", "lawbook", "office", "theme"]

ROOT = Path(__file__).parents[3]


def spoiled(folder, table="part"):
    """Zero the root of one table, by its own schema."""
    with opened(Database(folder / "cases.db"), writing=True) as connection:
        connection.execute("pragma wal_checkpoint(truncate)")
        (root,) = connection.execute("select rootpage from sqlite_schema where name = ?", (table,)).fetchone()
    database = folder / "cases.db"
    data = bytearray(database.read_bytes())
    data[(root - 1) * 4096 : root * 4096] = bytes(4096)
    database.write_bytes(data)


@pytest.fixture
def damaged(office, tmp_path):
    """A folder with a case file of three requests, whose table of parts is gone, and a backup from before."""
    for _ in range(3):
        office.log()
    (tmp_path / "stick").mkdir()
    back_up(office.file, tmp_path / "stick", Hand(NOW, "F. Officer"))
    office.file.close()
    spoiled(office.file.folder)
    return office.file.folder


@pytest.fixture
def page(qtbot, theme, damaged, tmp_path):
    view = DamageView(CaseFileDamaged(damaged), can_look=False)
    qtbot.addWidget(view)
    made = DamagePage(
        view, Opening(damaged, tmp_path / "w.ini", officer="F. Officer"), StillClock(), lambda: None
    )
    view.show()
    yield made
    made.close()


def test_it_says_what_is_wrong_and_names_every_way_on(page, damaged):
    view = page.view
    assert "is damaged" in control(view, "damage_said", QLabel).text()
    said = " ".join(label.text() for label in view.findChildren(QLabel))
    assert "foidesk salvage" in said
    assert "foidesk restore" in said
    keys = [button.text().split("&")[1][0] for button in view.findChildren(QPushButton)]
    assert len(set(keys)) == len(keys) == 4
    assert all(button.accessibleName() for button in view.findChildren(QPushButton))
    assert not seen(view, "damage_look")
    assert not seen(view, "damage_take_over")


def test_salvaged_beside_and_put_in_its_place(page, damaged, qtbot, tmp_path):
    decided = []
    page.decided.connect(decided.append)
    page.view.salvage.click()
    assert not page.view.close_button.isEnabled()
    assert not page.view.close(), "nothing is left half way"
    qtbot.waitUntil(lambda: seen(page.view, "damage_take_over"), timeout=30_000)
    new = tmp_path / "office salvaged 2026-11-20.foidesk"
    assert "Parts of requests" in page.view.account.toPlainText()
    assert str(new) in page.view.headline.text()
    page.view.take_over.click()
    assert decided[0].folder == new
    said = take_over_from(Opening(damaged, tmp_path / "w.ini"), decided[0], StillClock())
    assert "The damaged case file is “office before restoring 2026-11-20.foidesk”" in said
    assert not new.exists()
    case_file = CaseFile.open(damaged)
    assert case_file.look(count_lines, CaseFilter()) == 3
    case_file.close()


def test_a_backup_is_brought_back(page, damaged, qtbot, tmp_path):
    decided = []
    page.decided.connect(decided.append)
    page.restore(tmp_path / "stick")
    qtbot.waitUntil(lambda: bool(decided) or page.view.restore.isEnabled(), timeout=30_000)
    assert decided, page.view.headline.text()
    assert "as it was on 20 November 2026" in take_over_from(
        Opening(damaged, tmp_path / "w.ini"), decided[0], StillClock()
    )


def test_what_does_not_work_is_said_and_the_ways_are_open_again(page, qtbot, tmp_path):
    (tmp_path / "empty").mkdir()
    page.restore(tmp_path / "empty")
    qtbot.waitUntil(page.view.restore.isEnabled, timeout=30_000)
    assert "backup" in page.view.headline.text()
    assert not seen(page.view, "damage_take_over")
    assert not page.view.findChild(QProgressBar).isVisible()


def test_found_beside_the_work_the_desk_goes_on_reading(office, join, qtbot, monkeypatch):
    case_id = office.log()
    joined = join(office)
    watch = joined.desk.findChild(FileWatch)
    watch.damaged.emit(CaseFileDamaged(joined.folder))
    view = joined.window.findChild(DamageView)
    assert view.isVisibleTo(joined.window)
    view.look.click()
    assert joined.window.is_on_register
    assert "can only be looked at" in joined.window.banner.said()
    assert joined.desk.register.model.rowCount() == 1
    joined.desk.ways.go_to(case_id)
    assert control(joined.window, "case_subject", QLabel).text() == "Swans"
    with pytest.raises(CaseFileOnlyRead):
        joined.desk._pages.case_file.write(lambda _records: None)


def test_found_beside_the_work_it_is_salvaged_while_the_window_stands(office, join, qtbot, tmp_path):
    office.log()
    joined = join(office)
    joined.desk.findChild(FileWatch).damaged.emit(CaseFileDamaged(joined.folder))
    view = joined.window.findChild(DamageView)
    view.salvage.click()
    qtbot.waitUntil(lambda: seen(view, "damage_take_over"), timeout=30_000)
    assert "Everything was saved" in view.headline.text()
    view.take_over.click()
    assert not joined.window.isVisible()
    assert joined.window.successor.folder.name.startswith("office salvaged")


RUNS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from foidesk import app
from foidesk.ui.care.opening import Opening
from tests.ui.bench import StillClock
seen = []
def look():
    from foidesk.ui.care.damage_view import DamageView
    from foidesk.ui.main_window import MainWindow
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    views = [v for w in shown for v in [w, *w.findChildren(DamageView)] if isinstance(v, DamageView)]
    if views and sys.argv[3] == "salvage" and not seen:
        seen.append("damage")
        views[0].salvage.click()
    elif views and views[0].take_over.isVisible():
        seen.append("salvaged")
        views[0].take_over.click()
    elif views and sys.argv[3] == "close":
        seen.append("damage alone" if views[0].isWindow() else "damage over the desk")
        timer.stop()
        views[0].close_button.click()
    elif seen and any(isinstance(w, MainWindow) for w in shown):
        window = next(w for w in shown if isinstance(w, MainWindow))
        if window._is_furnished and not window.banner.isHidden():
            seen.append(window.banner.said())
            timer.stop()
            window.close()
made = app.make_application
def make():
    global timer
    application = made()
    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(50)
    QTimer.singleShot(60_000, lambda: application.exit(9))
    return application
app.make_application = make
code = app.run_window(Opening(Path(sys.argv[1]), Path(sys.argv[2])), StillClock())
sys.stdout.write(f"{code} {seen}")
"""


def run_window(folder, way):
    command = [sys.executable, "-c", RUNS, str(folder), str(folder.with_name("w.ini")), way]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert "Traceback" not in done.stderr, done.stderr
    return done.stdout


def first_page_gone(folder):
    database = folder / "cases.db"
    database.write_bytes(bytes(4096) + database.read_bytes()[4096:])


def test_a_file_that_cannot_be_opened_is_told_in_a_window_of_its_own(damaged):
    first_page_gone(damaged)
    assert run_window(damaged, "close") == "2 ['damage alone']"


def test_from_a_damaged_file_to_a_salvaged_one_without_leaving_the_program(damaged):
    first_page_gone(damaged)
    said = run_window(damaged, "salvage")
    assert said.startswith("0 ['damage', 'salvaged', ")
    assert "before restoring 2026-11-20.foidesk" in said
    case_file = CaseFile.open(damaged)
    assert case_file.look(count_lines, CaseFilter()) == 3
    case_file.close()
    assert (damaged.with_name("office before restoring 2026-11-20.foidesk") / "cases.db").exists()


def test_left_open_and_damaged_it_is_found_by_reading_through(damaged):
    """The register can be read; the table that is gone is found beside the work, and told over the desk."""
    (damaged / "open_by.json").write_text('{"host": "desk-4", "pid": 4711}')
    assert run_window(damaged, "close") == "0 ['damage over the desk']"
