"""The program as a process of its own: what only a real one can show."""

import json
import os
import resource as limits
import subprocess
import sys
from pathlib import Path

import pytest

from foidesk.__main__ import main
from foidesk.resources import resource
from tests.intake.mails import mail, part, parted


@pytest.fixture
def foidesk(tmp_path):
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("QT_", "DISPLAY", "WAYLAND"))
    }
    environment = {**kept, "FOIDESK_HOME": str(tmp_path / "home"), "LC_ALL": "C"}

    def start(*argv, **settings):
        command = [sys.executable, "-W", "error", "-m", "foidesk", *map(str, argv)]
        settings = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "env": environment} | settings
        return subprocess.run(command, stdin=subprocess.DEVNULL, timeout=120, encoding="utf-8", **settings)

    return start


def in_little_room(size):
    """Let the child write no file larger than that: what a full disk does, to root as well."""

    def limit():
        limits.setrlimit(limits.RLIMIT_FSIZE, (size, size))

    return limit


def test_from_setup_to_a_letter_on_paper(foidesk, tmp_path):
    case = json.loads(resource("samples", "voice_assistants.json").read_text("utf-8"))
    case["timeline"] = case["timeline"][:1]
    (tmp_path / "case.json").write_text(json.dumps(case), "utf-8")
    assert foidesk("setup", resource("samples", "settings.json")).returncode == 0
    logged = foidesk("log", resource("samples", "request.eml"), tmp_path / "case.json", "--json")
    assert (logged.returncode, logged.stderr) == (0, "")
    reference = json.loads(logged.stdout)["logged"][1]["reference"]
    out = tmp_path / "letter.pdf"

    full = foidesk("letter", reference, "--out", out, "--issue", preexec_fn=in_little_room(40_000))
    assert (full.returncode, full.stdout) == (2, "")
    assert full.stderr == (
        f"{out} was not written: the disk has no room for it. Make room or choose another place, then do it again.\n"
    )
    assert sorted(path.name for path in tmp_path.iterdir()) == ["case.json", "home"]

    issued = foidesk("letter", reference, "--out", out, "--on", "2019-12-17", "--issue", "--json")
    assert (issued.returncode, issued.stderr) == (0, "")
    shown = json.loads(foidesk("show", reference, "--json").stdout)
    assert shown["letters"][0]["sha256"] == json.loads(issued.stdout)["sha256"]
    assert shown["standing"]["stage"] == "answered"


def test_a_disk_that_is_full_when_a_request_is_logged(foidesk, tmp_path):
    foidesk("setup", resource("samples", "settings.json"))
    (tmp_path / "large.eml").write_bytes(
        parted(part("text/plain", b"swans"), part("image/png", bytes(400_000)))
    )
    (tmp_path / "small.eml").write_bytes(mail(Message_ID="<two@example.org>"))
    full = foidesk("log", tmp_path / "large.eml", preexec_fn=in_little_room(300_000))
    assert (full.returncode, full.stdout) == (2, "")
    assert "is full, so nothing was saved" in full.stderr
    assert json.loads(foidesk("list", "--json").stdout)["total"] == 0
    assert "FOI 000001-26" in foidesk("log", tmp_path / "large.eml").stdout


def test_killed_at_once_it_has_lost_nothing_it_printed(foidesk, tmp_path):
    foidesk("setup", resource("samples", "settings.json"))
    for number in range(20):
        (tmp_path / f"{number:02}.eml").write_bytes(mail(Message_ID=f"<{number}@example.org>"))
    files = sorted(tmp_path.glob("*.eml"))
    environment = {**os.environ, "FOIDESK_HOME": str(tmp_path / "home")}
    command = [sys.executable, "-m", "foidesk", "log", *map(str, files)]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, encoding="utf-8") as running:
        assert running.stdout is not None
        printed = [running.stdout.readline() for _ in range(3)]
        running.kill()
        printed += running.stdout.readlines()
    kept = {one["reference"] for one in json.loads(foidesk("list", "--json").stdout)["cases"]}
    said = {line.split("  ")[0] for line in printed if line.endswith("\n")}
    assert len(said) >= 3
    assert said <= kept
    again = json.loads(foidesk("log", *files, "--json").stdout)["logged"]
    assert {one["duplicate_of"] for one in again if one["duplicate_of"]} == kept


def test_output_nobody_can_take(foidesk):
    with Path("/dev/full").open("w") as full:
        done = foidesk("holidays", stdout=full)
    assert (done.returncode, done.stderr) == (
        2,
        "The system refused: No space left on device. Put that right and try again.\n",
    )


def test_a_reader_that_has_seen_enough_is_no_fault(foidesk):
    reading, writing = os.pipe()
    os.close(reading)
    done = foidesk("holidays", stdout=writing)
    os.close(writing)
    assert done.stderr == ""


def test_utf_8_whatever_the_console(foidesk):
    done = foidesk("due", "--received", "2026-11-02", "--explain")
    assert "St Andrew’s Day" in done.stdout


def test_help_lists_the_commands(foidesk):
    done = foidesk("--help")
    assert (done.returncode, done.stderr) == (0, "")
    for command in ("due", "setup", "log", "show", "list", "letter", "act", "demo", "holidays", "export"):
        assert f"\n    {command} " in done.stdout


def test_a_bug_is_in_the_log_and_not_on_the_screen(foidesk, tmp_path):
    (tmp_path / "home").mkdir()
    code = (
        "import sys, foidesk.cli.dispatch as d\n"
        "def broken(*a): raise ZeroDivisionError('secret words')\n"
        "d._carry_out = broken\n"
        "from foidesk.__main__ import main\n"
        "sys.exit(main(['list']))\n"
    )
    environment = {**os.environ, "FOIDESK_HOME": str(tmp_path / "home")}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Traceback" not in done.stderr
    log = (tmp_path / "home" / "foidesk.log").read_text("utf-8")
    assert "ZeroDivisionError" in log
    assert "in broken" in log
    assert "secret words" not in log, "what a bug says may be a requester's words"


def test_without_a_screen_the_window_says_so(foidesk):
    done = foidesk()
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("There is no screen here to open the window on. Run it on a desktop")


def test_asking_for_a_date_leaves_nothing_on_the_disk(foidesk, tmp_path):
    assert foidesk("due", "--received", "2026-11-02").returncode == 0
    assert list(tmp_path.iterdir()) == []


def test_the_command_line_never_loads_qt(foidesk):
    code = "import sys; from foidesk.__main__ import main; main(['holidays']); sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], stdout=subprocess.DEVNULL).returncode == 0


@pytest.fixture
def opened(monkeypatch, tmp_path):
    import foidesk.__main__ as door

    seen = []
    monkeypatch.setenv("FOIDESK_HOME", str(tmp_path))
    monkeypatch.setattr(door, "_open_window", lambda where, wish: seen.append(wish) or 0)
    monkeypatch.setattr(door, "_keep_log", lambda path: None)
    return seen


def test_files_a_desktop_opens_it_with_are_for_the_window(opened, tmp_path):
    path = tmp_path / "a.eml"
    path.write_bytes(mail())
    assert main([str(path)]) == 0
    assert [list(wish.files) for wish in opened] == [[path]]


def test_bare_it_is_the_window(opened, tmp_path):
    assert main([]) == 0
    assert [(wish.case_file, list(wish.files)) for wish in opened] == [(tmp_path / "cases.foidesk", [])]


SCREENS = [
    ({"DISPLAY": ":0"}, True),
    ({"WAYLAND_DISPLAY": "wayland-0"}, True),
    ({}, False),
    ({"DISPLAY": ""}, False),
    ({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}, False),
    ({"QT_QPA_PLATFORM": "minimal"}, False),
    ({"QT_QPA_PLATFORM": "vnc:port=1"}, True),
]


@pytest.mark.parametrize(("environment", "seen"), SCREENS)
def test_whether_a_window_would_be_seen(environment, seen, monkeypatch):
    import foidesk.__main__ as door

    monkeypatch.setattr(sys, "platform", "linux")
    assert door._has_screen(environment) is seen
    monkeypatch.setattr(sys, "platform", "win32")
    assert door._has_screen(environment) is (seen or "QT_QPA_PLATFORM" not in environment)
