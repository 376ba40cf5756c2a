"""A CUPS queue that prints into a PDF file, for tests that print in earnest.

The system's own scheduler is used where it runs (a desktop, Debian's service); in a bare container it is started,
and left running like the service it is. The queue is the test's own and is removed; its default paper is Letter, so
that a job which forgets to say A4 comes out wrong.
"""

import fcntl
import io
import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
import pytest
from PIL import ImageChops, ImageFilter
from pypdf import PdfReader

DRIVER = "/usr/share/ppd/cups-pdf/CUPS-PDF_noopt.ppd"
PATIENCE = 30.0
LOCK = Path(tempfile.gettempdir()) / "foidesk-printing.lock"
FAINT = 55
"""Of 255: how far two blurred pages may differ. Smoothed edges come to 31, a missing bullet to 85."""

PLACES = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"


def _as_root(*command: str) -> "subprocess.CompletedProcess[str]":
    program = shutil.which(command[0], path=PLACES)
    assert program, f"{command[0]} is missing: the second command of README.md installs it"
    ahead = [] if os.geteuid() == 0 else ["sudo", "-n"]
    done = subprocess.run(
        [*ahead, program, *command[1:]],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        env=os.environ | {"LC_ALL": "C.UTF-8"},
        check=False,
    )
    assert done.returncode == 0, f"{' '.join(command)}: {done.stderr}"
    return done


def _until(look: Callable[[], object], what: str) -> None:
    ends = time.monotonic() + PATIENCE
    while not look():
        assert time.monotonic() < ends, f"waited {PATIENCE:.0f} s for {what}"
        time.sleep(0.1)


def _scheduler_runs() -> bool:
    asked = subprocess.run(
        ["lpstat", "-r"],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        env=os.environ | {"LC_ALL": "C.UTF-8"},
    )
    return "is running" in asked.stdout


def letters_and_figures(pdf: bytes) -> str:
    """Return what a PDF says, letters and figures only.

    The test printer turns PDF into PostScript and back. Its fonts keep every shape, but forget which letter some
    shapes beyond ASCII stand for (curly quotes, bullets): `differing_pages` compares those.
    """
    said = "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
    return "".join(character for character in said if character.isascii() and character.isalnum())


def differing_pages(paper: bytes, letter: bytes) -> list[int]:
    """Return the pages (from 1) that do not look alike; a missing curly quote is enough to differ."""
    left, right = (pypdfium2.PdfDocument(pdf) for pdf in (paper, letter))
    assert len(left) == len(right)
    differing = []
    for at in range(len(left)):
        grey = [pdf[at].render(scale=2).to_pil().convert("L") for pdf in (left, right)]
        difference = ImageChops.difference(*(one.filter(ImageFilter.BoxBlur(2)) for one in grey))
        if difference.getextrema()[1] > FAINT:
            differing.append(at + 1)
    left.close()
    right.close()
    return differing


@dataclass(frozen=True)
class PdfQueue:
    """The queue and where its paper comes out."""

    name: str
    folder: Path

    def papers(self) -> set[Path]:
        """What has been printed so far, half-written files left out."""
        return {path for path in self.folder.glob("*.pdf") if path.stat().st_size}

    def printed_since(self, before: set[Path]) -> Path:
        """Return the one paper that came out since, once it is whole."""
        _until(lambda: self.papers() - before, f"paper from {self.name}")
        (paper,) = self.papers() - before
        _until(lambda: paper.read_bytes().rstrip().endswith(b"%%EOF"), f"the end of {paper.name}")
        return paper

    def waiting(self) -> list[str]:
        """Return the jobs that wait in the queue."""
        listed = subprocess.run(
            ["lpstat", "-o", self.name], capture_output=True, text=True, timeout=PATIENCE, check=False
        )
        return [line.split()[0] for line in listed.stdout.splitlines() if line.strip()]

    def pause(self, why: str) -> None:
        _as_root("cupsdisable", "-r", why, self.name)

    def resume(self) -> None:
        _as_root("cancel", "-a", self.name)
        _as_root("cupsenable", self.name)
        _as_root("cupsaccept", self.name)

    def refuse(self) -> None:
        _as_root("cupsreject", self.name)


@pytest.fixture(scope="session")
def cups_scheduler() -> None:
    """A CUPS that answers."""
    if not _scheduler_runs():
        _as_root("cupsd")
        _until(_scheduler_runs, "the CUPS scheduler")


@pytest.fixture
def pdf_queue(cups_scheduler: None) -> Iterator[PdfQueue]:
    """A CUPS-PDF queue of this test's own; the papers it made are thrown away afterwards.

    All queues lay their papers in one folder, so one test prints at a time, of whatever worker or run.
    """
    with LOCK.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield from _queue()


def _queue() -> Iterator[PdfQueue]:
    queue = PdfQueue(f"FoiDeskTest{os.getpid()}", Path(pwd.getpwuid(os.geteuid()).pw_dir) / "PDF")
    before = queue.papers()
    _as_root("lpadmin", "-p", queue.name, "-v", "cups-pdf:/", "-P", DRIVER, "-E", "-o", "PageSize=Letter")
    yield queue
    _as_root("cancel", "-a", queue.name)
    _as_root("lpadmin", "-x", queue.name)
    for paper in queue.papers() - before:
        paper.unlink(missing_ok=True)
