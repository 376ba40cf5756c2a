"""Drawing a letter, against a bare ReportLab canvas that draws the same lines of text with no layout at all.

Also against ReportLab's own layout and LibreOffice, and how time and memory grow with many letters and many rows.
"""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from io import BytesIO
from statistics import median

from pypdf import PdfReader

from foidesk.letters.draw import draw
from tests.benchmarks.others import bare, converted, docx, platypus, soffice
from tests.benchmarks.timing import medians
from tests.letters.samples import sample_letter

ROUNDS = 15
OFFICE_ROUNDS = 5
LETTERS = 1_000
ROWS = (1_000, 5_000, 20_000)
NOTHING = "from tests.letters.samples import sample_letter\nfrom foidesk.letters.draw import draw\n"
MEASURED = """
import time
from dataclasses import replace
from foidesk.letters.blocks import Heading, Quote, Table, plain
from foidesk.letters.draw import draw
from tests.letters.samples import sample_letter
def peak():  # of this process alone: its parent's would count in getrusage
    return int(next(line for line in open("/proc/self/status") if line.startswith("VmHWM")).split()[1]) / 1024
def letter_of(block): return replace(sample_letter(), blocks=(Heading(1, "Figures"), block))
def figures(rows): return Table("Counts", ("Name", "2025", "2026"), tuple((f"Row {{i}}", i, None) for i in range(rows)))
draw(sample_letter())
begun, before = time.perf_counter(), peak()
{work}
print(time.perf_counter() - begun, before, peak())
"""


def timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1e3


def lines_of(pdf: bytes) -> list[list[str]]:
    """Return the lines of text of each page, as drawn."""
    return [page.extract_text().splitlines() for page in PdfReader(BytesIO(pdf)).pages]


def apart(work: str) -> tuple[float, float, float]:
    """Return the seconds `work` takes in a process of its own, and that process's peak before and after, in MB."""
    code = MEASURED.format(work=work)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    seconds, before, after = map(float, done.stdout.split())
    return seconds, before, after


def report() -> Iterator[str]:
    """Yield the medians in milliseconds and their ratios to the bare canvas."""
    letter = sample_letter()
    pages = lines_of(draw(letter).pdf)
    middle = medians(
        ROUNDS,
        {
            "bare canvas (the floor)": lambda: timed(lambda: bare(pages)),
            "plain platypus, untagged": lambda: timed(lambda: platypus(letter)),
            "FoiDesk, tagged": lambda: timed(lambda: draw(letter)),
            "FoiDesk, large print": lambda: timed(lambda: draw(letter, large_print=True)),
            "FoiDesk, tables attached": lambda: timed(lambda: draw(letter, attach_tables=True)),
        },
    )
    floor, ours = middle["bare canvas (the floor)"], middle["FoiDesk, tagged"]
    yield f"a letter of {len(pages)} pages:"
    for name, took in middle.items():
        yield f"  {name:28} {took:8.1f} ms   {took / floor:6.2f} x the floor"
    yield from _office(floor, ours)
    yield from _growth()


def _office(floor: float, ours: float) -> Iterator[str]:
    program, data = soffice(), docx(sample_letter())
    converted(program, data)  # its profile is made, and thrown away
    rounds = [converted(program, data) for _ in range(OFFICE_ROUNDS)]
    singly, pages = median(took for took, _pages in rounds) * 1e3, rounds[0][1]
    together = converted(program, data, 20)[0] * 1e3 / 20
    cold = median(
        timed(lambda: subprocess.run([sys.executable, "-c", f"{NOTHING}draw(sample_letter())"], check=True))
        for _ in range(OFFICE_ROUNDS)
    )
    yield f"LibreOffice, the same letter from .docx ({pages} pages):"
    yield f"  singly                       {singly:8.1f} ms   {singly / floor:6.1f} x the floor   {singly / ours:5.1f} x ours"
    yield f"  twenty in one run, each      {together:8.1f} ms   {together / floor:6.1f} x the floor   {together / ours:5.1f} x ours"
    yield f"  ours from a cold start       {cold:8.1f} ms, Python and imports included"


def _growth() -> Iterator[str]:
    seconds, before, after = apart(f"for _ in range({LETTERS}): draw(sample_letter())")
    yield f"{LETTERS:,} letters: {seconds:.1f} s, peak memory {before:.0f} MB after the first, {after:.0f} MB after the last"
    for rows in ROWS:
        seconds, _before, after = apart(f"draw(letter_of(figures({rows})))")
        yield f"a table of {rows:>6,} rows: {seconds:5.2f} s, {seconds / rows * 1e6:4.0f} µs a row, peak {after:.0f} MB"
    work = "draw(letter_of(Quote(tuple(plain('It was a bright cold day. ' * 125) for _ in range(3_100)))))"
    seconds, _before, after = apart(work)
    yield f"a request of 10 MB: {seconds:.1f} s, peak {after:.0f} MB"
