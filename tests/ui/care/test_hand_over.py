"""A second start on the same case file: the first window takes its files and comes to the front."""

import os
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

import foidesk.ui.care.opening as opening_module
from foidesk.store.case_file import CaseFile
from foidesk.ui.care.hand_over import ANSWER, Listener, address_of, hand_over
from foidesk.ui.care.opening import Opening, is_handed_over
from tests.ui.bench import NOW
from tests.ui.test_main_window import MAIL, bare_office, join, lawbook, office, theme

__all__ = ["bare_office", "join", "lawbook", "office", "theme"]

ROOT = Path(__file__).parents[3]


@pytest.fixture
def near():
    """A folder whose path is short enough for a socket, which pytest's own need not be."""
    import tempfile

    with tempfile.TemporaryDirectory(prefix="fd") as folder:
        yield Path(folder)


@pytest.fixture
def held(near):
    """A home whose own case file this process has open."""
    made = CaseFile.create(near / "cases.foidesk", NOW)
    yield made
    made.close()


def second_start(home, *files):
    environment = {
        **os.environ,
        "FOIDESK_HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
    }
    command = [sys.executable, "-m", "foidesk", *map(str, files)]
    return subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)


def test_a_second_start_hands_its_files_over_and_ends(qtbot, held, near, tmp_path):
    mails = [tmp_path / "geese.eml", tmp_path / "with blank é.eml"]
    for mail in mails:
        mail.write_bytes(MAIL)
    listener, heard = Listener(held.folder, near), []
    listener.handed.connect(heard.append)
    second = second_start(near, *mails)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
    assert (second.returncode, second.stderr.read()) == (0, "")
    second.stderr.close()
    assert heard == [mails]
    listener.close()


GIVES = """
import sys
from pathlib import Path
from foidesk.ui.care.hand_over import hand_over
folder, near, *files = map(Path, sys.argv[1:])
sys.exit(not hand_over(folder, files, near, wait=10))
"""


def giving(folder, near, *files):
    command = [sys.executable, "-c", GIVES, str(folder), str(near), *map(str, files)]
    return subprocess.Popen(command, cwd=ROOT)


def test_five_at_once_all_arrive(qtbot, held, near, tmp_path):
    listener, heard = Listener(held.folder, near), []
    listener.handed.connect(heard.append)
    givers = [giving(held.folder, near, tmp_path / f"{number}.eml") for number in range(5)]
    qtbot.waitUntil(lambda: all(one.poll() is not None for one in givers), timeout=20_000)
    assert [one.returncode for one in givers] == [0] * 5
    assert sorted(heard) == [[tmp_path / f"{number}.eml"] for number in range(5)]
    listener.close()


def test_one_that_comes_before_the_first_listens_waits_for_it(qtbot, held, near):
    giver = giving(held.folder, near)
    qtbot.wait(1_000)
    assert giver.poll() is None
    listener = Listener(held.folder, near)
    qtbot.waitUntil(lambda: giver.poll() is not None, timeout=10_000)
    assert giver.returncode == 0
    listener.close()


def test_a_file_left_open_by_a_killed_window_delays_nobody(near):
    folder = near / "cases.foidesk"
    CaseFile.create(folder, NOW).close()
    (folder / "open_by.json").write_text('{"host": "desk-4", "pid": 4711}')
    with socket.socket(socket.AF_UNIX) as stale:
        stale.bind(address_of(folder, near))  # a socket nobody listens on
    began = time.monotonic()
    assert not is_handed_over(Opening(folder, near / "window.ini"))
    assert time.monotonic() - began < 1
    opened = CaseFile.open(folder)
    listener = Listener(folder, near)  # and the next window takes its place
    assert listener._server.isListening()
    listener.close()
    opened.close()


def test_held_by_a_command_the_start_goes_on_to_say_so(held, near):
    assert not hand_over(held.folder, [], near, wait=0.2)


def test_without_a_second_window_no_socket_is_even_imported(near):
    folder = near / "cases.foidesk"
    CaseFile.create(folder, NOW).close()
    script = (
        "import sys; from pathlib import Path; from foidesk.ui.care.opening import Opening, is_handed_over;"
        f"folder = Path({str(folder)!r}); print(is_handed_over(Opening(folder, folder / 'w.ini')),"
        " 'PySide6.QtNetwork' in sys.modules, 'foidesk.ui.care.hand_over' in sys.modules)"
    )
    said = subprocess.check_output([sys.executable, "-c", script], cwd=ROOT, text=True)
    assert said.split() == ["False", "False", "False"]


def test_without_the_library_of_sockets_the_lock_still_stands(held, near, monkeypatch):
    monkeypatch.setitem(sys.modules, "foidesk.ui.care.hand_over", None)
    assert not opening_module.is_handed_over(Opening(held.folder, near / "window.ini"))


NONSENSE = [b"\n", b"{}\n", b"[1\n", b"\xff\xfe\n", b"x" * 2_000_000]


@pytest.mark.parametrize("said", NONSENSE, ids=["nothing", "no list", "no JSON", "no text", "no end"])
def test_nonsense_is_not_taken(qtbot, held, near, said):
    listener, heard = Listener(held.folder, near), []
    listener.handed.connect(heard.append)
    answers = []

    def talk():
        with socket.socket(socket.AF_UNIX) as other:
            other.connect(address_of(held.folder, near))
            try:
                other.sendall(said)
                answers.append(other.recv(100))
            except OSError:
                answers.append(b"")

    thread = threading.Thread(target=talk)
    thread.start()
    qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
    thread.join()
    assert heard in ([], [[]])
    assert answers[0] in {b"", ANSWER if said == b"{}\n" else b""}
    listener.close()


def test_each_case_file_has_its_own_place_and_a_long_name_still_one(near, tmp_path):
    far = tmp_path / ("x" * 120)
    places = {address_of(tmp_path / name, near) for name in ("a.foidesk", "b.foidesk")}
    assert len(places) == 2
    assert "/" not in address_of(tmp_path / "a.foidesk", far)
    (tmp_path / "link").symlink_to(tmp_path / "a.foidesk")
    assert address_of(tmp_path / "link", near) == address_of(tmp_path / "a.foidesk", near)


def test_the_window_shows_what_it_is_handed(office, join, qtbot, tmp_path):
    mail = tmp_path / "geese.eml"
    mail.write_bytes(MAIL)
    joined = join(office)
    listener = joined.desk.findChild(Listener)
    joined.window.showMinimized()
    listener.handed.emit([])
    assert not joined.window.isMinimized()
    assert joined.window.is_on_register
    listener.handed.emit([mail])
    qtbot.waitUntil(lambda: not joined.window.is_on_register, timeout=10_000)
    assert joined.window.findChild(QWidget, "intake").isVisibleTo(joined.window)
