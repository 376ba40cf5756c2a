"""What is handed to others: the wheel, the desktop entry, its description and icon."""

import importlib.util
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"


def load_check():
    spec = importlib.util.spec_from_file_location("check_wheel", PACKAGING / "check_wheel.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_wheel_holds_exactly_the_tracked_files(tmp_path):
    check = load_check()
    wheel = check.build(tmp_path)
    assert check.differences(wheel) == []


def test_the_wheel_check_sees_a_file_too_few(tmp_path, monkeypatch):
    check = load_check()
    wheel = check.build(tmp_path)
    tracked = check.tracked
    monkeypatch.setattr(check, "tracked", lambda folder: tracked(folder) | {f"{folder}/missing.txt"})
    assert "tracked, yet not in the wheel: foidesk/_resources/missing.txt" in check.differences(wheel)


def test_desktop_entry_is_valid():
    entry = PACKAGING / "org.foidesk.FoiDesk.desktop"
    done = subprocess.run(["desktop-file-validate", str(entry)], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "")


def test_appstream_description_is_valid():
    described = PACKAGING / "org.foidesk.FoiDesk.metainfo.xml"
    command = ["appstreamcli", "validate", "--no-net", "--pedantic", str(described)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_the_icon_is_a_square_drawing():
    root = ET.parse(ROOT / "resources/icons/org.foidesk.FoiDesk.svg").getroot()
    assert root.get("viewBox", "").split()[2:] == ["128", "128"]
