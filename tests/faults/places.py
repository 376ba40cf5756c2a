"""Disks that are small or can only be read: mounted where that is allowed, by other means where it is not."""

import os
import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from functools import cache
from pathlib import Path

NOBODY = 65534


def _mount(*words):
    return subprocess.run(["mount", *map(str, words)], capture_output=True).returncode == 0


@cache
def may_mount():
    """Whether this process may mount, found by trying."""
    if os.geteuid() != 0 or shutil.which("mount") is None:
        return False
    with tempfile.TemporaryDirectory() as place:
        return _mount("-t", "tmpfs", "-o", "size=64k", "tmpfs", place) and _unmount(place)


def _unmount(place):
    return subprocess.run(["umount", str(place)], capture_output=True).returncode == 0


def ways_to_fill():
    """How a disk can be made full here: a limit on the size of files always, a small disk where one can mount."""
    return ["limit", "small disk"] if may_mount() else ["limit"]


def ways_to_forbid():
    """How a folder can be made one that is only read: an ordinary user's rights always, a mount where one can."""
    return ["rights", "mount"] if may_mount() else ["rights"]


@contextmanager
def small_disk(folder: Path, size: str):
    """A disk of that size at `folder`."""
    folder.mkdir()
    assert _mount("-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder)
    try:
        yield folder
    finally:
        _unmount(folder)


@contextmanager
def mounted_read_only(folder: Path):
    """The folder as it looks on a disk that can only be read."""
    assert _mount("--bind", folder, folder)
    try:
        assert _mount("-o", "remount,bind,ro", folder)
        yield
    finally:
        _unmount(folder)


@contextmanager
def open_to_all():
    """A folder anybody may walk into, which pytest's own are not."""
    with tempfile.TemporaryDirectory(prefix="foidesk-") as name:
        folder = Path(name)
        folder.chmod(0o777)
        yield folder
        for path in (folder, *folder.rglob("*")):
            path.chmod(0o700)


@contextmanager
def without_rights(folder: Path):
    """The folder and all in it without a right to write, and whose owner is somebody ordinary."""
    paths = [folder, *folder.rglob("*")]
    if os.geteuid() == 0:
        for path in paths:
            os.chown(path, NOBODY, NOBODY)
    for path in paths:
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        yield
    finally:
        for path in paths:
            path.chmod(0o755 if path.is_dir() else 0o644)
