"""Where a case file may lie: never on a share or in a folder that is copied elsewhere, on any system."""

import struct
from pathlib import Path, PurePosixPath

import pytest

from foidesk.store import drives_linux, drives_macos, drives_windows
from foidesk.store.place_faults import CaseFileOnShare
from foidesk.store.whereabouts import check_whereabouts, is_on_share, synced_by

MOUNTS = r"""
22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
40 22 0:35 / /home rw,relatime - btrfs /dev/sda2 rw
41 40 0:60 / /home/f.officer/Office\040share rw,relatime master:3 - cifs //server/office rw,vers=3.1.1
42 40 0:61 / /home/f.officer/nfs rw - nfs4 server:/export rw
43 40 0:62 / /home/f.officer/far rw - fuse.sshfs far:/ rw
44 40 0:63 / /home/f.officer/stick rw - fuse.exfat /dev/sdb1 rw
45 40 0:64 / /home/f.officer/windows rw - fuseblk /dev/sdc1 rw
46 42 0:65 / /home/f.officer/nfs/local rw - ext4 /dev/sdd1 rw
47 22 0:66 / /mnt/one rw - ext4 /dev/sde1 rw
48 22 0:67 / /mnt/one rw - cifs //server/over rw
a line that means nothing
"""

LINUX = [
    # path                                            share   why
    ("/srv/cases.foidesk", False, "the disk itself"),
    ("/home/f.officer/cases.foidesk", False, "a disk of its own for homes"),
    ("/home/f.officer/Office share/cases.foidesk", True, "a blank in the mount's name"),
    ("/home/f.officer/Office", False, "a name that only begins like the share's"),
    ("/home/f.officer/nfs/cases.foidesk", True, "NFS"),
    ("/home/f.officer/nfs/local/cases.foidesk", False, "a disk mounted on a share: the longest mount counts"),
    ("/home/f.officer/far/cases.foidesk", True, "a user-space file system that may lead anywhere"),
    ("/home/f.officer/stick/cases.foidesk", False, "a user-space file system of a stick"),
    ("/home/f.officer/windows/cases.foidesk", False, "a Windows disk"),
    ("/mnt/one/cases.foidesk", True, "mounted over another: the last counts"),
]


@pytest.mark.parametrize(("path", "share", "why"), LINUX, ids=[one[2] for one in LINUX])
def test_linux_goes_by_the_longest_mount(path, share, why, tmp_path, monkeypatch):
    listed = tmp_path / "mountinfo"
    listed.write_text(MOUNTS)
    monkeypatch.setattr(drives_linux, "MOUNTS", listed)
    assert drives_linux.is_share(PurePosixPath(path)) is share


def test_linux_that_tells_nothing_refuses_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr(drives_linux, "MOUNTS", tmp_path / "none")
    assert drives_linux.is_share(Path("/srv")) is False


WINDOWS = [
    (r"\\server\office\cases.foidesk", 0, True, "a server by its name"),
    ("//server/office/cases.foidesk", 0, True, "the same with other slashes"),
    (r"\\?\UNC\server\office\cases.foidesk", 0, True, "the long form of it"),
    (r"\\?\C:\Users\f\cases.foidesk", 3, False, "the long form of a path here"),
    (r"C:\Users\f\cases.foidesk", 3, False, "a disk"),
    (r"H:\cases.foidesk", 4, True, "a letter that stands for a share"),
    (r"E:\cases.foidesk", 2, False, "a stick"),
]


@pytest.mark.parametrize(("path", "kind", "share", "why"), WINDOWS, ids=[one[3] for one in WINDOWS])
def test_windows_goes_by_the_path_and_the_kind_of_drive(path, kind, share, why):
    assert drives_windows.leads_away(path, lambda _path: kind) is share


@pytest.mark.parametrize(("flags", "local"), [(0x1000, True), (0x1000 | 0x4, True), (0x4, False), (0, False)])
def test_macos_goes_by_a_flag(flags, local):
    told = (
        struct.pack("=IiQQQQQiiIIII", 4096, 0, 1, 1, 1, 1, 1, 0, 0, 501, 26, flags, 0) + b"apfs" + bytes(2000)
    )
    assert drives_macos.is_local(told) is local


SYNCED = [
    ("OneDrive", True), ("OneDrive - Northshire Council", True), ("onedrive – Northshire", True),
    ("Dropbox (Personal)", True), ("Google Drive", True), ("GoogleDrive-me@example.org", True),
    ("Nextcloud", True), ("CloudStorage", True), ("Mobile Documents", True), ("iCloudDrive", True),
    ("Documents", False), ("Dropboxes", False), ("My OneDrive notes", False), ("cases.foidesk", False),
]  # fmt: skip


@pytest.mark.parametrize(("name", "synced"), SYNCED)
def test_a_synced_folder_is_known_by_its_name(tmp_path, name, synced):
    assert synced_by(tmp_path / name / "Cases" / "cases.foidesk") == (name if synced else None)


def test_a_synced_folder_is_known_by_what_lies_in_it(tmp_path):
    (tmp_path / "Files").mkdir()
    (tmp_path / "Files" / ".dropbox").touch()
    assert synced_by(tmp_path / "Files" / "cases.foidesk") == "Files"


def test_it_is_refused_with_what_to_do(tmp_path):
    folder = tmp_path / "OneDrive - Northshire Council" / "cases.foidesk"
    with pytest.raises(CaseFileOnShare, match="copied to other computers") as said:
        check_whereabouts(folder)
    assert "Move the case file" in said.value.next_step
    assert "FOIDESK_ANY_FOLDER" in said.value.next_step
    assert not folder.parent.exists()


def test_a_link_into_a_synced_folder_does_not_hide_it(tmp_path):
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "mine").symlink_to(tmp_path / "Dropbox")
    with pytest.raises(CaseFileOnShare):
        check_whereabouts(tmp_path / "mine" / "cases.foidesk")


def test_the_disk_these_tests_run_on_is_asked_for_real(tmp_path):
    """Whatever is mounted here: the answer is that of the kernel's list, read a second way."""
    best = max(
        (line.split() for line in Path("/proc/mounts").read_text().splitlines()),
        key=lambda fields: len(fields[1]) if f"{tmp_path}/".startswith(fields[1].rstrip("/") + "/") else -1,
    )
    known = best[2] in drives_linux.SHARES or (
        best[2].startswith("fuse.") and best[2] not in drives_linux.LOCAL_FUSE
    )
    assert is_on_share(tmp_path / "not there yet") is known
