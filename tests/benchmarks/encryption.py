"""What encryption costs: the same work on a plain and on an encrypted case file, turn by turn, as ratios."""

import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from random import Random

from foidesk.lawbook import read_lawbook
from foidesk.resources import resource
from foidesk.store.audit import AuditLine, note_down
from foidesk.store.case_file import CaseFile
from foidesk.store.case_lines import CaseFilter, Order, page_of_lines
from foidesk.store.case_sheets import case_sheet
from foidesk.store.keys import new_key
from foidesk.store.records import Records
from tests.benchmarks.recount import CASES, HAND, NOW, fill
from tests.benchmarks.timing import medians

ROUNDS = 200
OPENINGS = 40
LETTER = 45_000
"""Bytes of a usual letter."""


class Office:
    """One of the two case files, and what is measured on it, in seconds."""

    def __init__(self, folder: Path, key: bytes | None) -> None:
        self.folder, self.key = folder, key
        made = CaseFile.create(folder, NOW, key)
        made.write(fill, read_lawbook(resource("law")), 60)
        made.close()
        self.file = CaseFile.open(folder, key)
        self.chance = Random(2026)

    def opening(self) -> float:
        begun = time.perf_counter()
        reader = CaseFile.open(self.folder, self.key, for_writing=False)
        reader.look(page_of_lines, CaseFilter(), Order.DUE, 0, 1)
        taken = time.perf_counter() - begun
        reader.close()
        return taken

    def page(self) -> float:
        start = self.chance.randrange(0, 2_000)
        return timed(lambda: self.file.look(page_of_lines, CaseFilter(), Order.DUE, start, 200))

    def case(self) -> float:
        number = self.chance.randrange(1, CASES)
        return timed(lambda: self.file.read(case_sheet, number))

    def commit(self) -> float:
        return timed(lambda: self.file.write(_noted))

    def letter(self) -> float:
        pdf = self.chance.randbytes(LETTER)
        return timed(lambda: self.file.files.keep(pdf))

    def letter_back(self) -> float:
        digest = self.file.files.keep(self.chance.randbytes(LETTER))
        return timed(lambda: self.file.files.read(digest))


def _noted(records: Records) -> None:
    note_down(records, AuditLine(HAND.now, HAND.by, "benchmark", None, {}))


def timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


MEASURED: dict[str, tuple[Callable[[Office], float], int]] = {
    "open, to the first row": (Office.opening, OPENINGS),
    "a page of the register": (Office.page, ROUNDS),
    "a random case": (Office.case, ROUNDS),
    "a small commit": (Office.commit, ROUNDS),
    "keep a letter": (Office.letter, ROUNDS),
    "read a letter": (Office.letter_back, ROUNDS),
}


def report() -> Iterator[str]:
    """Yield both medians and their ratio for each kind of work, and the ratio of the sizes."""
    with tempfile.TemporaryDirectory() as folder:
        plain, sealed = Office(Path(folder, "plain"), None), Office(Path(folder, "sealed"), new_key())
        sizes = [(office.folder / "cases.db").stat().st_size for office in (plain, sealed)]
        yield f"encryption, {CASES:,} cases: {sizes[0] / 1e6:.0f} MB plain, ratio of size {sizes[1] / sizes[0]:.3f}"
        for name, (measure, rounds) in MEASURED.items():
            both = {"plain": partial(measure, plain), "encrypted": partial(measure, sealed)}
            middle = medians(rounds, both)
            said = ", ".join(f"{which} {taken * 1e3:.3f} ms" for which, taken in middle.items())
            yield f"  {name}: {said}, ratio {middle['encrypted'] / middle['plain']:.2f}"
        plain.file.close()
        sealed.file.close()
