"""Encryption in the window: unlocking, the recovery code, the security settings, and converting."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton, QWidget

from foidesk import app as desk_app
from foidesk.casework.changes import Hand
from foidesk.casework.open_case_file import make_case_file, open_case_file
from foidesk.store.case_file import CaseFile
from foidesk.store.envelopes import Way, read_envelope
from foidesk.store.recovery_codes import read_code
from foidesk.ui.care import alone
from foidesk.ui.care import opening as door
from foidesk.ui.care.opening import Opening
from foidesk.ui.keys.unlocking import Unlocking
from foidesk.ui.printing import Printed, Printer, PrintState
from foidesk.ui.runner import Runner
from foidesk.ui.setup.titles import TITLES
from tests.ui.bench import NOW, StillClock, control, lawbook, seen, settle, theme

__all__ = ["lawbook", "theme"]
pytestmark = pytest.mark.usefixtures("cheap_scrypt")
PHRASE = "swans on the pond at noon"
HAND = Hand(NOW, "F. Officer")


@pytest.fixture
def locked(tmp_path):
    """A case file made where there was no keyring, and the recovery code it has."""
    made = make_case_file(tmp_path / "office.foidesk", NOW, PHRASE)
    made.case_file.close()
    return made


class Joined:
    """The window as `run_window` builds it, without its loop."""

    def __init__(self, qtbot, qapp, theme, folder, **more):
        self.qtbot, self.qapp, self.theme = qtbot, qapp, theme
        self.before = set(qapp.topLevelWidgets())
        opening = Opening(folder, folder.with_suffix(".ini"), officer="F. Officer", **more)
        desk_app.show(qapp, door.open_to_look(opening, StillClock()), opening, StillClock())
        self.await_window()

    def await_window(self):
        self.qtbot.waitUntil(lambda: self.find("main") is not None, timeout=20_000)
        self.window = self.find("main")
        self.qtbot.waitUntil(lambda: self.window.findChild(QWidget, "banner") is not None, timeout=20_000)
        self.qtbot.waitUntil(
            lambda: bool(self.window.shelves.foot.text()) or self.shows("recovery_code"), timeout=20_000
        )

    def find(self, name):
        shown = [one for one in self.qapp.topLevelWidgets() if one not in self.before and one.isVisible()]
        return next((one for one in shown if one.objectName() == name), None)

    def shows(self, name):
        return seen(self.window, name)

    def security(self):
        self.window.shelves.setup.click()
        self.qtbot.waitUntil(lambda: self.shows("setup"), timeout=10_000)
        settle(self.qtbot, self.window.findChild(Runner))
        tabs = control(self.window, "setup_tabs")
        tabs.setCurrentIndex(TITLES.index("Security"))
        summary = control(self.window, "setup_encryption_summary", QLabel)
        assert summary.text()
        return summary

    def press(self, name):
        button = control(self.window, name, QPushButton)
        assert button.isEnabled(), name
        button.click()

    def close(self):
        self.qapp.setQuitOnLastWindowClosed(False)
        mine = [one for one in self.qapp.topLevelWidgets() if one not in self.before]
        for window in (one for one in mine if one.objectName() in {"main", "unlocking", "refusal"}):
            if not window.close():  # asked whether what was typed may go
                window.close()
            window.deleteLater()
        self.qapp.aboutToQuit.emit()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.qapp.setQuitOnLastWindowClosed(True)


@pytest.fixture
def join(qtbot, qapp, theme):
    made = []

    def _join(folder, **more):
        made.append(Joined(qtbot, qapp, theme, folder, **more))
        return made[-1]

    yield _join
    for one in made:
        one.close()


# Unlocking


@pytest.fixture
def unlocking(qtbot, locked):
    made = Unlocking(locked.case_file.folder, has_keyring=False)
    qtbot.addWidget(made)
    made.show()
    return made


def typed(window, text):
    control(window, "unlock_secret", QLineEdit).setText(text)
    control(window, "unlock_open", QPushButton).click()


def said(window):
    return control(window, "unlock_said").text()


def test_a_wrong_passphrase_is_told_in_words_and_the_right_one_opens(qtbot, unlocking):
    assert not control(unlocking, "unlock_open").isEnabled()
    typed(unlocking, "geese")
    qtbot.waitUntil(
        lambda: "That is not the passphrase or the recovery code" in said(unlocking), timeout=10_000
    )
    assert control(unlocking, "unlock_secret").hasSelectedText()
    with qtbot.waitSignal(unlocking.unlocked, timeout=10_000) as opened:
        typed(unlocking, PHRASE)
    case_file, remember = opened.args
    assert (case_file.is_writable, remember) == (False, False)
    case_file.close()
    assert not unlocking.isVisible()


def test_the_recovery_code_opens_it_and_a_slip_in_it_is_named(qtbot, unlocking, locked):
    groups = locked.recovery_code.lower().split("-")
    slip = "a" if groups[6][0] != "a" else "b"  # one wrong letter always shows
    typed(unlocking, " ".join([*groups[:6], slip + groups[6][1:]]))
    qtbot.waitUntil(lambda: "slip in the seventh group" in said(unlocking), timeout=10_000)
    with qtbot.waitSignal(unlocking.unlocked, timeout=10_000) as opened:
        typed(unlocking, " ".join(groups))
    opened.args[0].close()


def test_giving_up_is_told(qtbot, unlocking):
    with qtbot.waitSignal(unlocking.closed, timeout=2000):
        qtbot.keyClick(unlocking, Qt.Key.Key_Escape)


def test_what_is_typed_is_hidden_until_it_is_to_be_shown(unlocking):
    box = control(unlocking, "unlock_secret", QLineEdit)
    assert box.echoMode() is QLineEdit.EchoMode.Password
    control(unlocking, "unlock_show", QCheckBox).click()
    assert box.echoMode() is QLineEdit.EchoMode.Normal


@pytest.mark.parametrize("has_keyring", [True, False])
def test_it_can_be_remembered_only_where_there_is_a_keyring(qtbot, locked, has_keyring):
    window = Unlocking(locked.case_file.folder, has_keyring=has_keyring)
    qtbot.addWidget(window)
    window.show()
    assert seen(window, "unlock_remember") is has_keyring


def test_every_control_of_it_has_a_name_and_a_key(unlocking):
    for one in unlocking.findChildren(QWidget):
        if one.focusPolicy() != Qt.FocusPolicy.NoFocus and one.isVisibleTo(unlocking):
            assert one.accessibleName(), one.objectName()


def test_from_passphrase_to_the_desk_and_remembered(qtbot, qapp, theme, locked, a_keyring):
    """All the way: the keyring has nothing, somebody types, the desk opens, and next time nobody asks."""
    folder, shown = locked.case_file.folder, []
    opening = Opening(folder, folder.with_suffix(".ini"))
    alone.ask_for_key(qapp, theme, folder, lambda looking, remember: shown.append((looking, remember)))
    window = next(one for one in qapp.topLevelWidgets() if one.objectName() == "unlocking")
    typed(window, PHRASE)
    qtbot.waitUntil(lambda: len(shown) == 1, timeout=10_000)
    looking, remember = shown[0]
    assert remember
    before = set(qapp.topLevelWidgets())
    desk_app.unlocked(qapp, opening, StillClock(), looking, remember)
    desk = next(one for one in qapp.topLevelWidgets() if one.objectName() == "main" and one not in before)
    qtbot.waitUntil(lambda: Way.KEYRING in read_envelope(folder).ways, timeout=20_000)
    qapp.setQuitOnLastWindowClosed(False)
    desk.close()
    desk.deleteLater()
    qapp.aboutToQuit.emit()
    qapp.setQuitOnLastWindowClosed(True)
    open_case_file(folder).close()


# The first start


def test_a_new_case_file_is_encrypted_and_its_code_comes_first(join, tmp_path, a_keyring):
    folder = tmp_path / "new.foidesk"
    joined = join(folder)
    assert joined.shows("recovery_code")
    assert not joined.shows("setup")
    code = control(joined.window, "recovery_code_letters", QLabel).text()
    read_code(code)
    joined.press("recovery_code_done")
    joined.qtbot.waitUntil(lambda: joined.shows("setup"), timeout=10_000)
    assert control(joined.window, "recovery_code_letters", QLabel).text() == ""
    assert "counts from now on" in joined.window.banner.said()
    joined.close()
    open_case_file(folder, code).close()


def test_put_off_the_code_comes_again_at_the_next_start_and_is_another(join, tmp_path, a_keyring):
    folder = tmp_path / "new.foidesk"

    def put_off(joined):
        code = control(joined.window, "recovery_code_letters", QLabel).text()
        joined.press("recovery_code_later")
        joined.qtbot.waitUntil(lambda: joined.shows("setup"), timeout=10_000)
        joined.close()
        return code

    assert put_off(join(folder)) != put_off(join(folder))
    assert Way.RECOVERY_CODE not in read_envelope(folder).ways


def test_a_new_case_file_without_a_keyring_is_plain_and_says_so_once(
    qtbot, qapp, theme, join, tmp_path, monkeypatch
):
    folder, shown = tmp_path / "new.foidesk", []
    monkeypatch.setattr(desk_app, "make_application", lambda: qapp)
    monkeypatch.setattr(desk_app, "show", lambda *parts: shown.append(parts[2].told) or parts[1].close())
    monkeypatch.setattr(qapp, "exec", lambda: 0, raising=False)
    for _start in range(2):
        assert desk_app.run_window(Opening(folder, tmp_path / "window.ini"), StillClock()) == 0
    assert shown == [door.unencrypted(), None]
    monkeypatch.undo()
    joined = join(folder, told=shown[0])
    joined.qtbot.waitUntil(lambda: "not encrypted" in joined.window.banner.said(), timeout=10_000)
    assert joined.shows("setup")


# Printing the code


@pytest.fixture
def printer(monkeypatch):
    printed = []

    def print_pdf(pdf, wish):
        printed.append((pdf, wish))
        return Printed(wish.printer, "7", PrintState.PRINTED)

    monkeypatch.setattr("foidesk.ui.letter.printing_out.printers", lambda: [Printer("Office", True)])
    monkeypatch.setattr("foidesk.ui.keys.code_page.print_pdf", print_pdf)
    return printed


def test_the_code_is_printed_and_written_nowhere(join, tmp_path, a_keyring, printer):
    from pypdf import PdfReader

    folder = tmp_path / "new.foidesk"
    joined = join(folder)
    code = control(joined.window, "recovery_code_letters", QLabel).text()
    joined.press("recovery_code_print")
    go = control(joined.window, "print_go", QPushButton)
    joined.qtbot.waitUntil(go.isEnabled, timeout=20_000)
    go.click()
    joined.qtbot.waitUntil(lambda: bool(printer), timeout=20_000)
    (pdf, wish) = printer[0]
    assert (wish.draft, wish.title) == (False, "FoiDesk recovery code")
    from io import BytesIO

    reader = PdfReader(BytesIO(pdf))
    words = reader.pages[0].extract_text()
    assert len(reader.pages) == 1
    for group in code.split():
        assert group in words
    assert "new.foidesk" in words
    joined.qtbot.waitUntil(
        lambda: "Printed on Office" in control(joined.window, "print_said").text(), timeout=10_000
    )
    joined.close()
    for path in (one for one in tmp_path.rglob("*") if one.is_file()):
        data = path.read_bytes()
        assert code.split()[0].encode() not in data, path
        assert b"%PDF" not in data, path


# The settings


def test_a_plain_file_shows_only_the_way_to_encryption(join, tmp_path):
    CaseFile.create(tmp_path / "plain.foidesk", NOW).close()
    joined = join(tmp_path / "plain.foidesk")
    assert "not encrypted" in joined.security().text()
    for name in ("setup_computer", "setup_passphrase", "setup_code"):
        assert not joined.shows(name)
    joined.press("setup_encryption_open")
    assert joined.shows("setup_encryption_why"), "this computer has no keyring"
    go = control(joined.window, "setup_encryption_go", QPushButton)
    assert not go.isEnabled()
    control(joined.window, "setup_encryption_new", QLineEdit).setText(PHRASE)
    assert not go.isEnabled()
    control(joined.window, "setup_encryption_again", QLineEdit).setText("swans on the lake")
    assert not go.isEnabled()
    assert "not the same" in control(joined.window, "setup_encryption_again_remark").text()
    control(joined.window, "setup_encryption_again", QLineEdit).setText(PHRASE)
    assert go.isEnabled()


def test_it_is_encrypted_from_the_settings_and_made_plain_again(join, tmp_path, a_keyring):
    folder = tmp_path / "plain.foidesk"
    CaseFile.create(folder, NOW).close()
    joined = join(folder)
    joined.security()
    joined.press("setup_encryption_open")
    first = joined.window
    joined.press("setup_encryption_go")
    joined.qtbot.waitUntil(lambda: joined.find("main") not in (None, first), timeout=30_000)
    joined.await_window()
    joined.qtbot.waitUntil(lambda: joined.shows("recovery_code"), timeout=20_000)
    joined.qtbot.waitUntil(lambda: "is encrypted" in joined.window.banner.said(), timeout=10_000)
    assert read_envelope(folder).ways.keys() == {Way.KEYRING}
    joined.press("recovery_code_later")

    assert joined.security().text().startswith("This case file is encrypted")
    joined.press("setup_encryption_open")
    second = joined.window
    joined.press("setup_encryption_go")
    joined.qtbot.waitUntil(lambda: joined.find("main") not in (None, second), timeout=30_000)
    joined.await_window()
    joined.qtbot.waitUntil(lambda: "no longer encrypted" in joined.window.banner.said(), timeout=10_000)
    assert read_envelope(folder) is None
    joined.close()
    assert (folder / "cases.db").read_bytes().startswith(b"SQLite")


def test_where_it_cannot_be_converted_it_opens_again_and_says_why(join, tmp_path, a_keyring, monkeypatch):
    folder = tmp_path / "plain.foidesk"
    CaseFile.create(folder, NOW).close()
    joined = join(folder)
    joined.security()
    joined.press("setup_encryption_open")
    first = joined.window
    monkeypatch.setattr("foidesk.store.connections.BUSY_SECONDS", 0.2)
    reader = CaseFile.open(folder, for_writing=False)
    reader.look(lambda connection: connection.execute("select 1 from audit").fetchall())
    joined.press("setup_encryption_go")
    joined.qtbot.waitUntil(lambda: joined.find("main") not in (None, first), timeout=30_000)
    joined.await_window()
    joined.qtbot.waitUntil(lambda: "open in another FoiDesk" in joined.window.banner.said(), timeout=10_000)
    reader.close()
    assert read_envelope(folder) is None


def test_what_is_not_saved_keeps_the_case_file_open(join, tmp_path, a_keyring):
    folder = tmp_path / "plain.foidesk"
    CaseFile.create(folder, NOW).close()
    joined = join(folder)
    joined.security()
    control(joined.window, "authority_name", QLineEdit).setText("Northshire")
    joined.press("setup_encryption_open")
    joined.press("setup_encryption_go")
    assert joined.window.isVisible()
    assert joined.shows("setup_bar_question")
    assert read_envelope(folder) is None
    control(joined.window, "authority_name", QLineEdit).setText("")


def test_the_ways_in_are_changed_in_the_settings(join, locked, a_keyring):
    folder = locked.case_file.folder
    joined = join(folder, secret=PHRASE)
    joined.security()
    for card in ("setup_computer", "setup_passphrase"):
        joined.press(f"{card}_open")
    summary = control(joined.window, "setup_computer_summary", QLabel)
    assert "asked for each time" in summary.text()
    joined.press("setup_computer_go")
    joined.qtbot.waitUntil(lambda: "without asking" in summary.text(), timeout=10_000)
    open_case_file(folder, for_writing=False).close()
    joined.press("setup_computer_go")
    joined.qtbot.waitUntil(lambda: "asked for each time" in summary.text(), timeout=10_000)
    assert a_keyring.entries == {}

    for name in ("setup_passphrase_new", "setup_passphrase_again"):
        control(joined.window, name, QLineEdit).setText("geese at dusk")
    joined.press("setup_passphrase_go")
    remark = control(joined.window, "setup_passphrase_remark")
    joined.qtbot.waitUntil(lambda: "opens the case file from now on" in remark.text(), timeout=10_000)
    assert control(joined.window, "setup_passphrase_new", QLineEdit).text() == ""
    open_case_file(folder, "geese at dusk", for_writing=False).close()

    joined.press("setup_code_open")
    joined.press("setup_code_go")
    code = control(joined.window, "recovery_code_letters", QLabel).text()
    open_case_file(folder, locked.recovery_code, for_writing=False).close()
    joined.press("recovery_code_done")
    joined.qtbot.waitUntil(lambda: joined.shows("setup"), timeout=10_000)
    open_case_file(folder, code, for_writing=False).close()
    with pytest.raises(Exception, match="That is not"):
        open_case_file(folder, locked.recovery_code)


def test_the_last_way_in_cannot_be_given_up(join, tmp_path, a_keyring):
    made = make_case_file(tmp_path / "new.foidesk", NOW)
    made.case_file.close()
    joined = join(tmp_path / "new.foidesk")
    joined.security()
    joined.press("setup_computer_open")
    assert not control(joined.window, "setup_computer_go", QPushButton).isEnabled()
    assert "passphrase first" in control(joined.window, "setup_computer_remark").text()


def test_every_new_control_has_a_name(join, locked):
    joined = join(locked.case_file.folder, secret=PHRASE)
    joined.security()
    for name in ("encryption", "computer", "passphrase", "code"):
        joined.press(f"setup_{name}_open")
    pane = control(joined.window, "setup_security_scroll")
    controls = [one for one in pane.findChildren(QWidget) if one.focusPolicy() != Qt.FocusPolicy.NoFocus]
    nameless = [one.objectName() for one in controls if one.isVisibleTo(pane) and not one.accessibleName()]
    assert nameless == []
    assert len(controls) > 8
