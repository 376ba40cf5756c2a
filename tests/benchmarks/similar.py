"""How well similar requests are found among 10,000 others, with the thesaurus and without; and how fast."""

import random
import re
import tempfile
import time
import tomllib
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import NamedTuple

from foidesk.casework.find_similar import similar_to_text
from foidesk.casework.thesaurus_in_force import shipped, thesaurus_in_force
from foidesk.domain.thesaurus import Thesaurus
from foidesk.resources import resource
from foidesk.store.case_file import CaseFile
from foidesk.store.connections import Connection, opened, within
from foidesk.store.marking import mark_due
from tests.benchmarks.request_texts import CLOSINGS, OPENINGS, RequestText, request_texts

HERE = Path(__file__).parent
PAIRS = HERE / "similar_pairs.toml"
SETS = (
    ("own", "looked at while the thesaurus was made", PAIRS),
    ("fresh", "kept apart at first; its misses were read later", HERE / "similar_pairs_fresh.toml"),
    ("third", "the test; no miss read, but by the writer of later words", HERE / "similar_pairs_third.toml"),
)
"""The pairs, with what is to be known of the thesaurus when the figures are read."""
AMONG = 10_000
AT = 5
SIZES = (10_000, 100_000)
ASKED = 60
"""Requests timed at each size."""
DROPPED = 4
"""A light edit leaves out one word in so many."""
NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)

CASE = """insert into "case" (id, reference, subject, applicant, category, language, regime, logged_at, stage,
    handled_under, received_on, due_on, outcome)
    values (?, ?, ?, 'A. Applicant', 'unknown', 'en', 'foia', ?, 'received', 'foia', ?, null, '')"""
TEXT = "insert into case_text (case_id, request_text, address, school_closures) values (?, ?, '[]', '[]')"

Find = Callable[[str], Sequence[int]]


class Pair(NamedTuple):
    """What is on file, what arrives, and what else is on file."""

    earlier: str
    later: str
    neighbours: Sequence[str]


def pairs_in(path: Path) -> list[Pair]:
    rows = tomllib.loads(path.read_text("utf-8"))["pair"]
    return [Pair(row["earlier"], row["later"], row["neighbours"]) for row in rows]


def fill(folder: Path, texts: Iterable[RequestText]) -> CaseFile:
    """Return a case file of these requests, each a case as it is logged, in order."""
    case_file = CaseFile.create(folder, NOW)
    with opened(case_file.database, writing=True) as connection:
        connection.execute("pragma synchronous = off")
        _without_search(connection)
        with within(connection, "immediate"):
            for number, one in enumerate(texts, 1):
                on = date(2014, 1, 1) + timedelta(days=number % 4500)
                facts = (number, f"FOI {number:07}", one.subject, NOW.isoformat(), str(on))
                connection.execute(CASE, facts)
                connection.execute(TEXT, (number, one.text))
    return case_file


def _without_search(connection: Connection) -> None:
    """Search's own indexes are not what is measured here, and take long to fill."""
    names = connection.execute(
        "select name from sqlite_schema where type = 'trigger' and name like 'search%'"
    )
    for (name,) in names.fetchall():
        connection.execute(f"drop trigger {name}")


def mark(case_file: CaseFile, thesaurus: Thesaurus) -> float:
    """Mark every case by this thesaurus; return the seconds it took."""
    begun = time.perf_counter()
    with opened(case_file.database, writing=True) as connection:
        connection.execute("pragma synchronous = off")
        left = 1
        while left:
            with within(connection, "immediate"):
                left = mark_due(connection, thesaurus, 2_000)
    return time.perf_counter() - begun


def recall(find: Find, wanted: Iterable[tuple[str, int]]) -> float:
    hits = [case_id in find(text) for text, case_id in wanted]
    return sum(hits) / len(hits)


def edited(text: str, seed: int) -> str:
    """Return a request as the next authority gets it: another preamble, years moved, words gone, halves swapped."""
    chance = random.Random(seed)
    words = re.sub(r"\b20\d\d\b", lambda year: str(int(year[0]) + 1), text).split()
    left = set(chance.sample(range(len(words)), len(words) // DROPPED))
    kept = [word for at, word in enumerate(words) if at not in left]
    half = len(kept) // 2
    return f"{chance.choice(OPENINGS)}{' '.join((*kept[half:], *kept[:half]))}{chance.choice(CLOSINGS)}"


def report() -> Iterator[str]:
    """Yield recall in the first five, then speed and its growth."""
    yield f"recall@{AT} among {AMONG:,} generated requests and each pair's neighbours:"
    yield f"{'':34}{'with thesaurus':>16}{'without':>12}"
    for name, known, path in SETS:
        yield f"  {name} ({known}):"
        yield from measured(pairs_in(path))
    size = sum(path.stat().st_size for path in resource("thesaurus").glob("*.toml"))
    yield f"thesaurus: {len(shipped()[0]):,} groups, {size / 1e6:.2f} MB; no network, no model"
    yield from grown()


def measured(pairs: Sequence[Pair]) -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        texts, places = list(request_texts(AMONG)), []
        for pair in pairs:
            places.append(len(texts) + 1)
            texts += [RequestText("", one) for one in (pair.earlier, *pair.neighbours)]
        case_file = fill(Path(folder) / "similar.foidesk", texts)
        bare = Thesaurus.of((), shipped()[1])
        found = {}
        for how, thesaurus in (("with", case_file.look(thesaurus_in_force)), ("without", bare)):
            mark(case_file, thesaurus)
            found[how] = dict(_recalls(case_file, thesaurus, pairs, places))
        case_file.close()
    for what in found["with"]:
        yield f"    {what:44}{found['with'][what]:4.2f}{found['without'][what]:12.2f}"


def _recalls(
    case_file: CaseFile, thesaurus: Thesaurus, pairs: Sequence[Pair], places: Sequence[int]
) -> Iterator[tuple[str, float]]:
    def find(text: str) -> Sequence[int]:
        found = case_file.look(similar_to_text, text, AT, thesaurus=thesaurus)
        return [one.case.id for one in found]

    yield f"{len(pairs)} repeats", recall(find, zip((one.earlier for one in pairs), places, strict=True))
    light = (edited(one.earlier, seed) for seed, one in enumerate(pairs))
    yield f"{len(pairs)} light edits", recall(find, zip(light, places, strict=True))
    yield f"{len(pairs)} paraphrases", recall(find, zip((one.later for one in pairs), places, strict=True))


def grown() -> Iterator[str]:
    """Yield how long it takes to find five, and to mark one case, at each size."""
    before = 0.0
    for size in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            case_file = fill(Path(folder) / "similar.foidesk", request_texts(size))
            thesaurus = case_file.look(thesaurus_in_force)
            marking = mark(case_file, thesaurus) / size
            asked = [one.text for one in request_texts(ASKED, seed=7)]
            asked += [pair.later for pair in pairs_in(PAIRS)]
            case_file.look(similar_to_text, asked[0])
            took = [_timed(case_file, text) for text in asked]
            case_file.close()
        middle, slow = median(took), sorted(took)[int(len(took) * 0.95)]
        growth = f", {middle / before:.1f} times that" if before else ""
        before = middle
        yield (
            f"{size:>9,} cases: found in {middle * 1e3:.0f} ms (95 % within {slow * 1e3:.0f} ms){growth};"
            f" a case is marked in {marking * 1e3:.2f} ms"
        )


def _timed(case_file: CaseFile, text: str) -> float:
    begun = time.perf_counter()
    case_file.look(similar_to_text, text, AT)
    return time.perf_counter() - begun
