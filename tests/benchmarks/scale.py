"""10,000, 100,000 and 1,000,000 cases: what is asked all day, against the bare driver, and how it grows.

The bare driver is asked the same SQL of the same file in the same run, by turns; medians are compared.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import Any

from foidesk.lawbook import read_lawbook
from foidesk.resources import resource
from foidesk.store.case_file import CaseFile
from foidesk.store.connections import connect
from tests.benchmarks.generated import generated
from tests.benchmarks.questions import PLAIN, Question, records_asked, replay, replay_parsed, spots, taped
from tests.benchmarks.timing import medians
from tests.benchmarks.window import apart

SIZES = (10_000, 100_000, 1_000_000)
ROUNDS = 45
SLOW_ROUNDS = 9
MORE_MEMORY = 1.3


def report(sizes: Sequence[int] = SIZES) -> Iterator[str]:
    """Yield the tables; files that are not there yet are made first, which takes minutes."""
    files = []
    for size in sizes:
        begun = time.perf_counter()
        folder = generated(size)
        files.append(Asked(size, folder))
        took = time.perf_counter() - begun
        yield f"{size:,} cases: {(folder / 'cases.db').stat().st_size / 1e6:,.0f} MB" + (
            f", made in {took:.0f} s" if took > 5 else ""
        )
    yield from _against_the_driver(files)
    yield from _growing(files)
    for one in files:
        one.close()
    yield from _memory(files)


class Asked:
    """A case file of one size, open both ways."""

    def __init__(self, size: int, folder: Path) -> None:
        self.size, self.folder = size, folder
        self.file = CaseFile.open(folder, for_writing=False)
        self.bare = connect(self.file.database, writing=False)
        self.spots = spots(size)

    def close(self) -> None:
        self.bare.close()
        self.file.close()


def timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1e3


def _against_the_driver(files: list[Asked]) -> Iterator[str]:
    yield ""
    yield _row("against the bare driver, ms", *(f"{one.size:,}" for one in files), "x driver", "growth")
    for question in PLAIN:
        things = {(one.size, who): does for one in files for who, does in _ways(question, one).items()}
        middle = medians(ROUNDS, {key: _turning(does) for key, does in things.items()})
        ours = [middle[one.size, "ours"] for one in files]
        ratios = [
            middle[one.size, "ours"]
            / middle[one.size, "parsed" if question.name == "open one case" else "bare"]
            for one in files
        ]
        growth = ours[-1] / ours[0]
        met = (
            ""
            if question.most is None
            else "  met"
            if max(*ratios, growth) <= question.most
            else f"  over {question.most}"
        )
        yield (
            _row(
                question.name,
                *(f"{took:.3f}" for took in ours),
                " ".join(f"{ratio:.2f}" for ratio in ratios),
                f"{growth:.2f}",
            )
            + met
        )
        if question.name == "open one case":
            rows_only = [middle[one.size, "ours"] / middle[one.size, "bare"] for one in files]
            yield _row(
                "    (the driver leaves its JSON unparsed)",
                *("" for _ in files),
                " ".join(f"{ratio:.2f}" for ratio in rows_only),
                "",
            )


def _ways(question: Question, one: Asked) -> dict[str, list[Callable[[], object]]]:
    """Return ours, and the bare driver with the same statements, about each of the spots."""
    said = [taped(one.bare, question, case) for case in one.spots]
    ways: dict[str, list[Callable[[], object]]] = {
        "ours": [lambda case=case: one.file.look(question.ask, case) for case in one.spots],
        "bare": _turned(1, [lambda told=told: replay(one.bare, told) for told in said]),
        "parsed": _turned(2, [lambda told=told: replay_parsed(one.bare, told) for told in said]),
    }
    for does in ways["ours"]:
        does()  # so that the pages of every spot are in memory
    return ways


def _turned(thirds: int, ways: list[Callable[[], object]]) -> list[Callable[[], object]]:
    """Return them from another place on: nobody is to ask for the case that another has just asked for."""
    start = len(ways) * thirds // 3
    return [*ways[start:], *ways[:start]]


def _turning(does: list[Callable[[], object]]) -> Callable[[], float]:
    turns = cycle(does)
    return lambda: timed(next(turns))


def _growing(files: list[Asked]) -> Iterator[str]:
    lawbook = read_lawbook(resource("law"))
    asked = {one.size: records_asked(one.file, lawbook) for one in files}
    yield ""
    yield _row("and how it grows, ms", *(f"{one.size:,}" for one in files), "", "growth")
    for name in asked[files[0].size]:
        things = {
            one.size: _turning([partial(asked[one.size][name], case) for case in one.spots]) for one in files
        }
        middle = medians(SLOW_ROUNDS, things)
        took = [middle[one.size] for one in files]
        yield _row(name, *(f"{one:.2f}" for one in took), "", f"{took[-1] / took[0]:.2f}")


def _memory(files: list[Asked]) -> Iterator[str]:
    told: list[dict[str, Any]] = [apart("memory", one.folder) for one in files]
    yield ""
    yield _row("peak memory of the window, MB", *(f"{one.size:,}" for one in files), "", "growth")
    for name, words in {
        "there": "once it is there",
        "scrolled": "scrolled from the first case to the last",
        "opened": "cases opened all over",
        "searched": "searched",
    }.items():
        took = [one[name] for one in told]
        met = (
            ""
            if name != "searched"
            else "  met"
            if took[-1] <= MORE_MEMORY * took[0]
            else f"  over {MORE_MEMORY}"
        )
        yield _row(words, *(f"{one:.0f}" for one in took), "", f"{took[-1] / took[0]:.2f}") + met


def _row(name: str, *cells: str) -> str:
    *sizes, ratio, growth = cells
    return f"{name:48}{''.join(f'{one:>11}' for one in sizes)}  {ratio:>16}{growth:>8}"
