"""Linux: the kind of file system a path is on, from the kernel's own list of mounts."""

import re
from pathlib import Path, PurePosixPath
from typing import Final

MOUNTS: Final = Path("/proc/self/mountinfo")

SHARES: Final = frozenset(
    {
        *("9p", "afs", "afpfs", "beegfs", "ceph", "cifs", "coda", "davfs", "fuse", "gfs", "gfs2"),
        *("glusterfs", "lustre", "ncpfs", "nfs", "nfs4", "ocfs2", "smb3", "smbfs"),
    }
)
LOCAL_FUSE: Final = frozenset(
    f"fuse.{one}"
    for one in ("bindfs", "exfat", "ext4", "fuse-overlayfs", "gocryptfs", "mergerfs", "ntfs", "ntfs-3g")
)
"""File systems in user space that lie on a disk of this computer; any other may lie anywhere."""


def is_share(place: Path) -> bool:
    """Whether the longest mount above `place` is of a kind that other computers serve."""
    try:
        listed = MOUNTS.read_text("utf-8", "surrogateescape")
    except OSError:
        return False  # a system that does not tell is not refused
    kind = kind_of(PurePosixPath(place), listed)
    return kind in SHARES or (kind.startswith("fuse.") and kind not in LOCAL_FUSE)


def kind_of(place: PurePosixPath, mountinfo: str) -> str:
    """Return the kind of file system of the longest mount above `place`; of the last, where two are alike."""
    found, best = "", -1
    for line in mountinfo.splitlines():
        before, _dash, after = line.partition(" - ")
        fields = before.split(" ")
        if len(fields) < 5 or not after:
            continue
        mount = PurePosixPath(_unescaped(fields[4]))
        if len(mount.parts) >= best and place.is_relative_to(mount):
            found, best = after.split(" ")[0], len(mount.parts)
    return found


def _unescaped(text: str) -> str:
    r"""The kernel writes a blank as \040, and so with tabs, ends of line and backslashes."""
    return re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), text)
