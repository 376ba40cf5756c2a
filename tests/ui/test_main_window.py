"""The frame, and the whole desk joined up on a real case file."""

import re
import subprocess
import sys
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, QRect, QSettings, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from foidesk import app as desk_app
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.problems import Problem
from foidesk.resources import root
from foidesk.store.case_file import CaseFile
from foidesk.store.case_lines import Shelf
from foidesk.store.first_lines import first_lines
from foidesk.ui.care.opening import Opening
from foidesk.ui.case.tab import Tab
from foidesk.ui.day_field import DayField
from foidesk.ui.desk import Desk
from foidesk.ui.first_sight import FirstSight
from foidesk.ui.main_window import MainWindow
from foidesk.ui.measures import ROW
from foidesk.ui.midnight import Midnight
from foidesk.ui.tokens import TOKENS, Scheme, of_system
from tests.ui.bench import DECIDED, StillClock, bare_office, control, lawbook, office, put_away, seen, theme

__all__ = ["bare_office", "lawbook", "office", "theme"]

MAIL = b"""From: Cara Swan <cara@example.org>\r
To: foi@example.org\r
Subject: Geese on the green\r
Date: Thu, 19 Nov 2026 23:59:00 +0000\r
Message-ID: <geese@example.org>\r
Content-Type: text/plain; charset=utf-8\r
\r
How many geese are there?\r
"""


@pytest.fixture
def frame(qtbot, theme):
    made = MainWindow()
    qtbot.addWidget(made)
    made.furnish(theme)
    made.place(QWidget(), QWidget())
    made.show()
    return made


@pytest.mark.parametrize(
    ("width", "folded", "narrow"), [(1440, False, False), (1100, True, False), (740, True, True)]
)
def test_the_frame_gives_way_to_what_it_holds(frame, width, folded, narrow):
    frame.resize(width, 700)
    frame.grab()
    assert (frame.shelves.width() < 100) is folded
    assert frame.is_narrow is narrow


def test_in_a_narrow_window_register_and_case_take_turns(frame):
    frame.resize(740, 500)
    sides = [frame.split.widget(0), frame.split.widget(1)]
    assert [side.isVisible() for side in sides] == [True, False]
    frame.show_case_side(True)
    assert [side.isVisible() for side in sides] == [False, True]
    frame.resize(1400, 800)
    assert [side.isVisible() for side in sides] == [True, True]


def test_a_decision_gets_more_room_and_gives_it_back(frame):
    frame.resize(1440, 900)
    frame.grab()
    before = frame.split.sizes()
    frame.give_case_room(True)
    assert frame.split.sizes()[1] > before[1]
    frame.give_case_room(False)
    assert frame.split.sizes() == before


def dropped(window, *files):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    action, none, left = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    entering = QDragEnterEvent(QPoint(400, 300), action, data, left, none)
    QApplication.sendEvent(window, entering)
    shown = seen(window, "drop_sheet")
    QApplication.sendEvent(window, QDropEvent(QPointF(400, 300), action, data, left, none))
    return entering.isAccepted(), shown


def test_files_can_be_dropped_anywhere(frame, qtbot, tmp_path):
    with qtbot.waitSignal(frame.files_dropped) as told:
        accepted, shown = dropped(frame, tmp_path / "one.eml", tmp_path / "two.json")
    assert accepted
    assert shown
    assert not seen(frame, "drop_sheet")
    assert told.args[0] == [tmp_path / "one.eml", tmp_path / "two.json"]


def test_text_held_over_the_window_is_not_a_file(frame):
    data = QMimeData()
    data.setText("How many swans?")
    entering = QDragEnterEvent(
        QPoint(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(frame, entering)
    assert not seen(frame, "drop_sheet")


def test_word_of_something_done_goes_by_itself_and_a_problem_stays(qtbot, frame):
    frame.banner.findChild(QTimer).setInterval(20)
    frame.banner.tell("done", "FOI 1 is logged.")
    qtbot.waitUntil(lambda: frame.banner.said() == "", timeout=2_000)
    frame.banner.tell("done", "FOI 2 is logged.")
    frame.banner.tell("problem", "The disk is full.", "Make room.")
    qtbot.wait(60)
    assert frame.banner.said() == "The disk is full. Make room."


def test_another_page_does_not_bear_what_was_said_of_the_last(frame):
    frame.banner.tell("problem", "damaged.eml is not an e-mail.")
    frame.show_page(QWidget())
    assert frame.banner.said() == ""


def test_escape_clears_the_search_at_once(qtbot, frame):
    asked = []
    search = frame.top_bar.search
    qtbot.waitActive(frame)
    search.setFocus()
    qtbot.keyClicks(search, "geese")
    frame.top_bar.search_requested.connect(asked.append)
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert (search.text(), asked) == ("", [""])


def test_enter_presses_the_button_the_cursor_is_on(qtbot, frame):
    frame.banner.tell("problem", "The disk is full.")
    button = control(frame, "banner_close", QAbstractButton)
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert frame.banner.said() == ""


def test_the_banner_says_it_in_words_and_goes_when_dismissed(frame):
    frame.banner.tell("problem", "The disk is full.", "Make room.")
    assert frame.banner.said() == "The disk is full. Make room."
    control(frame, "banner_close", QAbstractButton).click()
    assert frame.banner.said() == ""


def test_the_window_comes_back_where_it_was(qtbot, theme, tmp_path):
    kept = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    first = MainWindow(kept)
    first.resize(750, 510)
    first.show()
    first.close()
    kept.sync()
    again = MainWindow(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (750, 510)
    assert "geometry=" in (tmp_path / "window.ini").read_text("utf-8")


def test_a_page_can_keep_the_window_open(frame):
    frame.ask_before_closing(lambda: False)
    assert not frame.close()


# The whole desk


class Joined:
    """A window on an office's case file, as `run_window` builds it."""

    def __init__(self, qtbot, qapp, office, tmp_path, files=(), chosen=True):
        self.folder = office.file.folder
        office.file.close()
        self.looking = CaseFile.open(self.folder, for_writing=False)
        self.order = []
        opening = Opening(
            self.folder, tmp_path / "window.ini", Scheme.LIGHT, officer="F. Officer", files=files
        )
        self.window = desk_app.build(qapp, self.looking, opening, StillClock())
        for name in ("painted", "ready", "complete"):
            getattr(self.window, name).connect(lambda name=name: self.order.append(name))
        self.at_first = [line.subject for line in self.window.findChild(FirstSight).lines]
        with qtbot.waitSignal(self.window.complete, timeout=20_000):
            self.window.show()
        self.desk = self.window.findChild(Desk)
        if chosen and self.window.is_on_register:
            self.desk.register.choosing.take_first()

    def close(self, qapp):
        put_away(self.window, self.looking, qapp)


@pytest.fixture
def join(qtbot, qapp, tmp_path):
    made = []

    def _join(office, **more):
        made.append(Joined(qtbot, qapp, office, tmp_path, **more))
        return made[0]

    yield _join
    for one in made:
        one.close(qapp)


def test_rows_are_there_at_the_first_paint_and_all_else_follows(office, join):
    office.log()
    joined = join(office)
    assert joined.at_first == ["Swans"]
    assert sorted(joined.order) == ["complete", "painted", "ready"]
    assert joined.order[-1] == "complete"
    assert control(joined.window, "case_subject", QLabel).text() == "Swans"
    assert (
        joined.window.findChild(QLabel, "status_calendar").text() == "Bank holidays known to 31 December 2030"
    )
    assert control(joined.window, "shelves_foot", QLabel).text() == "Northshire Constabulary"


class Shown(QObject):
    """Which widgets were shown as windows of their own."""

    def __init__(self):
        super().__init__()
        self.names = set()

    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.names.add(watched.objectName())
        return False


def test_nothing_flashes_up_beside_the_window(office, join, qapp):
    office.log()
    shown = Shown()
    qapp.installEventFilter(shown)
    joined = join(office)
    qapp.removeEventFilter(shown)
    assert shown.names == {"main"}
    assert joined.window.isActiveWindow()


@pytest.mark.parametrize("size", [(1440, 900), (1920, 1080), (1100, 700), (740, 500)], ids=str)
def test_the_first_rows_stay_where_they_are(office, join, qtbot, theme, size):
    """To the pixel: what was painted first is not seen to move when the register takes its place."""
    for number in range(4):
        office.log(subject=f"Swans of the {number}th lake", received=date(2026, 11, 2 + number))
    joined = join(office)
    sight = FirstSight(TOKENS[Scheme.LIGHT], joined.looking.look(first_lines, 9))
    qtbot.addWidget(sight)
    sight.resize(*size)
    joined.window.resize(*size)
    joined.desk.ways.leave_case()
    table = control(joined.window, "register", QTableView)
    qtbot.waitUntil(lambda: joined.window.split.sizes()[0] > 0)
    top = table.viewport().mapTo(joined.window, QPoint(0, table.rowViewportPosition(1)))
    asked = 0 if table.isColumnHidden(0) else table.columnWidth(0)
    rows = QRect(top.x() + 4, top.y(), asked + 180, 3 * ROW)  # references and subjects of three rows
    first, then = sight.grab().copy(rows).toImage(), joined.window.grab().copy(rows).toImage()
    assert len({first.pixel(x, y) for x in range(rows.width()) for y in range(rows.height())}) > 20, "words"
    assert first == then


@pytest.mark.parametrize(("lightness", "scheme"), [(0, Scheme.DARK), (50, Scheme.DARK), (240, Scheme.LIGHT)])
def test_the_first_sight_is_as_light_as_the_system(lightness, scheme):
    assert of_system(lightness) is scheme


def test_without_an_authority_the_setup_comes_first(bare_office, join):
    joined = join(bare_office)
    assert not joined.window.is_on_register
    assert seen(joined.window, "setup")


def test_every_control_has_a_name(office, join, qtbot):
    office.log()
    joined = join(office)
    joined.desk.ways.show_tab(Tab.DECISION)
    joined.desk.ways.explain()
    for kind in (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit):
        for one in joined.window.findChildren(kind):
            if one.isVisibleTo(joined.window) and not one.objectName().startswith("qt_"):
                assert one.accessibleName() or one.text(), f"{one.objectName() or one} has no name"


def key_of(one: QWidget) -> str:
    """Return the letter that goes to a control with Alt, as its words underline it."""
    if not isinstance(one, QAbstractButton | QLabel) or (isinstance(one, QLabel) and one.buddy() is None):
        return ""
    found = re.search(r"&(\w)", one.text().replace("&&", ""))
    return found[1].upper() if found else ""


@pytest.mark.parametrize("way", ["click", "toggle"], ids=["a person clicks", "a screen reader toggles"])
def test_a_shelf_is_chosen_once_however_it_is_pressed(frame, qtbot, way):
    chosen = []
    frame.shelves.shelf_chosen.connect(chosen.append)
    frame.shelves.mark(Shelf.OPEN)
    qtbot.wait(10)
    assert chosen == [], "marking what is shown is no choice"
    for shelf in (Shelf.LATE, Shelf.ANSWERED, Shelf.LATE):
        getattr(control(frame, f"shelf_{shelf.value}", QAbstractButton), way)()
        qtbot.wait(10)
    assert chosen == [Shelf.LATE, Shelf.ANSWERED, Shelf.LATE]


def test_a_shelf_that_is_shown_can_be_chosen_again(frame, qtbot):
    chosen = []
    frame.shelves.shelf_chosen.connect(chosen.append)
    frame.shelves.mark(Shelf.OPEN)
    control(frame, "shelf_open", QAbstractButton).click()
    assert chosen == [Shelf.OPEN]


def test_no_two_keys_in_sight_fight(office, join, qtbot):
    """Alt and a letter goes to one control: what is shown at once shares no letter, on any tab or page."""
    office.log()
    joined = join(office)
    ways = joined.desk.ways
    faces = [*(partial(ways.show_tab, tab) for tab in Tab), ways.show_acts, ways.show_setup, ways.new_request]
    for face in faces:
        face()
        qtbot.wait(100)
        shown = [one for one in joined.window.findChildren(QWidget) if one.isVisibleTo(joined.window)]
        keys = {}
        for one in shown:
            if letter := key_of(one):
                keys.setdefault(letter, []).append(f"{one.objectName()} {one.text()}")
        assert {letter: names for letter, names in keys.items() if len(names) > 1} == {}, face


def test_an_email_dropped_on_the_window_is_shown_for_checking(office, join, qtbot, tmp_path):
    mail = tmp_path / "geese.eml"
    mail.write_bytes(MAIL)
    joined = join(office)
    with qtbot.waitSignal(joined.window.files_dropped):
        dropped(joined.window, mail)
    qtbot.waitUntil(lambda: not joined.window.is_on_register)
    qtbot.waitUntil(
        lambda: any(edit.text() == "Geese on the green" for edit in joined.window.findChildren(QLineEdit)),
        timeout=20_000,
    )


def test_the_files_it_was_opened_with_are_shown(office, join, qtbot, tmp_path):
    mail = tmp_path / "geese.eml"
    mail.write_bytes(MAIL)
    joined = join(office, files=(mail,))
    qtbot.waitUntil(lambda: not joined.window.is_on_register)


KEYS = [
    (Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier, lambda desk: desk.register.shelf is Shelf.DUE_SOON),
    (Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier, lambda desk: desk.window.top_bar.search.hasFocus()),
    (
        Qt.Key.Key_D,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
        lambda desk: seen(desk.window, "due_panel"),
    ),
    (Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier, lambda desk: seen(desk.window, "acts_panel")),
    (Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier, lambda desk: seen(desk.window, "request_text")),
    (Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier, lambda desk: seen(desk.window, "decision_view")),
    (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier, lambda desk: seen(desk.window, "letter_view")),
    (Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier, lambda desk: not desk.window.is_on_register),
    (Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier, lambda desk: seen(desk.window, "setup")),
]


@pytest.mark.parametrize(("key", "modifier", "reached"), KEYS)
def test_every_place_has_its_key(office, join, qtbot, key, modifier, reached):
    office.log(received=date(2026, 11, 2))
    joined = join(office)
    joined.window.activateWindow()
    qtbot.waitActive(joined.window)
    qtbot.keyClick(joined.window, key, modifier)
    qtbot.waitUntil(lambda: reached(joined.desk), timeout=10_000)


def test_escape_answers_the_question_whether_to_issue(office, join, qtbot):
    office.log(parts=DECIDED)
    joined = join(office)
    joined.desk.ways.show_tab(Tab.LETTER)
    qtbot.waitActive(joined.window)
    issue = control(joined.window, "letter_issue", QAbstractButton)
    qtbot.waitUntil(issue.isEnabled, timeout=20_000)
    issue.click()
    qtbot.waitUntil(lambda: seen(joined.window, "issue_panel"))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not seen(joined.window, "issue_panel")


def test_escape_leaves_a_panel(office, join, qtbot):
    office.log()
    joined = join(office)
    joined.desk.ways.explain()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert seen(joined.window, "case_tabs")


def test_searching_waits_for_the_last_key(office, join, qtbot):
    office.log()
    office.log(subject="Geese")
    joined = join(office)
    asked = []
    joined.window.top_bar.search_requested.connect(asked.append)
    qtbot.keyClicks(joined.window.top_bar.search, "geese")
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == ["geese"]
    qtbot.waitUntil(lambda: joined.desk.register.model.rowCount() == 1, timeout=10_000)


def test_a_fault_of_our_own_is_told_politely(office, join, caplog):
    joined = join(office)
    try:
        raise KeyError("SELECT")
    except KeyError as error:
        desk_app.report(joined.window, KeyError, error, error.__traceback__)
    assert "went wrong inside FoiDesk" in joined.window.banner.said()
    assert "SELECT" not in joined.window.banner.said()
    assert "KeyError" in caplog.text


def test_a_problem_is_told_with_its_remedy(office, join):
    joined = join(office)
    joined.desk.tell_problem(Problem("The disk is full.", "Make room."))
    assert joined.window.banner.said() == "The disk is full. Make room."


def test_at_midnight_the_days_are_counted_anew(office, join):
    office.log(received=date(2026, 10, 29))
    joined = join(office)
    clock = control(joined.window, "case_clock", QLabel)
    assert clock.text() == "4 working days left · day 16 of 20"
    midnight = joined.desk.findChild(Midnight)
    midnight._today = joined.desk._pages.clock.today = lambda: date(2026, 11, 23)
    midnight.timer.timeout.emit()
    assert clock.text() == "3 working days left · day 17 of 20"


@pytest.mark.parametrize(
    ("typed", "then"), [("", date(2026, 11, 23)), ("26 November 2026", date(2026, 11, 26))]
)
def test_at_midnight_a_draft_is_dated_anew_unless_it_was_given_a_date(qtbot, office, join, typed, then):
    office.log(parts=DECIDED)
    joined = join(office)
    joined.desk.ways.write(LetterKind.ACKNOWLEDGEMENT)
    dated = control(joined.window, "letter_dated", DayField)
    if typed:
        dated.setText(typed)
        dated.editingFinished.emit()
    joined.desk._pages.clock.now = lambda: datetime(2026, 11, 23, 0, 1, tzinfo=UTC)
    midnight = joined.desk.findChild(Midnight)
    midnight._today = joined.desk._pages.clock.today = lambda: date(2026, 11, 23)
    midnight.timer.timeout.emit()
    assert dated.day() == then
    day = control(joined.window, "start_day", QLabel)
    qtbot.waitUntil(lambda: day.text() == "Monday 23 November 2026", timeout=10_000)


RUNS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from foidesk import app
from foidesk.ui.care.opening import Opening
from tests.ui.bench import StillClock

def read():
    for window in QApplication.topLevelWidgets():
        if window.objectName() == "refusal" and window.isVisible():
            print(window.findChild(QLabel, "refusal_headline").text())
            window.close()
            return
    QTimer.singleShot(50, read)

made = app.make_application
def make():
    application = made()
    QTimer.singleShot(100, read)
    return application
app.make_application = make
sys.exit(app.run_window(Opening(Path(sys.argv[1]), Path(sys.argv[2])), StillClock()))
"""


def start(folder, tmp_path):
    command = [sys.executable, "-c", RUNS, str(folder), str(tmp_path / "window.ini")]
    return subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, text=True, timeout=60)


def test_what_is_no_case_file_is_refused_in_words(tmp_path):
    (tmp_path / "holiday.foidesk").mkdir()
    done = start(tmp_path / "holiday.foidesk", tmp_path)
    assert done.returncode == 2
    assert "holiday.foidesk" in done.stdout


def test_a_case_file_open_elsewhere_is_refused_in_words(office, tmp_path):
    done = start(office.file.folder, tmp_path)
    assert done.returncode == 2
    assert "open in another FoiDesk" in done.stdout


@pytest.mark.parametrize(
    "module", ["foidesk.app", "foidesk.ui.care.furnishing"], ids=["first paint", "ready"]
)
def test_nothing_heavy_is_imported_before_the_window_takes_input(module):
    code = (
        f"import sys, {module};"
        "heavy = {'sqlmodel', 'sqlalchemy', 'pydantic', 'reportlab', 'pypdfium2', 'email', 'PySide6.QtSvg'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=root().parent, capture_output=True, text=True)
    assert done.stdout.strip() == "[]", done.stderr
