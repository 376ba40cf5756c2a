"""Backups as the tests make, look at and spoil them."""

from dataclasses import replace
from datetime import timedelta

from foidesk.casework.back_up import back_up
from foidesk.casework.plan_backups import choose_backup_folder
from foidesk.intake.draft import Attachment
from tests.casework.conftest import HAND, drafted

MARKER = b"Zebedee Nightingale of 7 Quince Lane"
SCAN = Attachment("scan.pdf", "application/pdf", b"%PDF " + MARKER * 400)


def later(hours):
    return replace(HAND, now=HAND.now + timedelta(hours=hours))


def stock(desk, cases=3):
    """Log a few cases, each with its mail and a file."""
    for number in range(cases):
        mail = b"Subject: swans\n\n%d" % number
        desk.log(drafted(message_id=f"{number}@example.org", original=mail, attachments=(SCAN,)))


def chosen(desk, folder):
    folder.mkdir(exist_ok=True)
    desk.case_file.write(choose_backup_folder, folder, HAND)
    return folder


def backed_up(desk, folder, hours=0, **how):
    folder.mkdir(exist_ok=True)
    return back_up(desk.case_file, folder, later(hours), **how)


def flip(path, at=None):
    """Change one bit in the middle of a file, or at a place."""
    data = bytearray(path.read_bytes())
    data[len(data) // 2 if at is None else at] ^= 1
    path.write_bytes(data)


def all_in(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def kept_copies(done):
    """The kept files of a backup, as they lie."""
    return [path for path in (done.folder.parent / "files").rglob("*") if path.is_file()]
