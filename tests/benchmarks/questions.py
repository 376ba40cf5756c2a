"""What is asked of a case file over the day, and what of it is held against the bare driver."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from random import Random
from typing import Any, Final

from foidesk.casework.find_aggregated import find_aggregated
from foidesk.casework.find_similar import similar_to_case
from foidesk.domain.deciding import AT_AN_END
from foidesk.domain.regime import Regime
from foidesk.lawbook import Lawbook
from foidesk.store.case_file import CaseFile
from foidesk.store.case_lines import CaseFilter, Order, Shelf, count_lines, count_shelves, page_of_lines
from foidesk.store.case_sheets import find_case, sheet_of
from foidesk.store.connections import Connection
from foidesk.store.listing import Listing
from foidesk.store.past_decisions import past_decisions
from foidesk.store.past_paragraphs import past_claims
from foidesk.store.recounting import cases_to_fold, plain_counts
from foidesk.store.search_finding import Ranking, Search, find
from foidesk.ui.case.case_page import read_case

TODAY: Final = date(2026, 11, 20)
SOON: Final = date(2026, 11, 27)
PAGE: Final = 100
FIRST_PAGE: Final = 50
"""Cases a search is asked for: as many there are in the smallest file."""
SPOTS: Final = 15
"""Different cases, and places in the register, each question is asked about in turn."""
STAGES: Final = [stage.value for stage in AT_AN_END]
PACKED: Final = frozenset({"said", "tables", "address", "school_closures", "overrides", "cost_estimate"})
"""Columns whose text is JSON, and of no use until it is parsed."""

Asked = Callable[[Connection, int], object]


@dataclass(frozen=True, slots=True)
class Question:
    """Something plain SQL answers. `ask` is given the number of a case to ask about. `most` is the target
    for the ratio to the bare driver and for the growth from the smallest file to the largest."""

    name: str
    ask: Asked
    most: float | None = None


def _page(order: Order = Order.DUE, **wanted: Any) -> Asked:
    filtered = CaseFilter(**{"today": TODAY, "soon": SOON, **wanted})
    return lambda connection, _case: page_of_lines(connection, filtered, order, 0, PAGE)


def _count(**wanted: Any) -> Asked:
    filtered = CaseFilter(**{"today": TODAY, "soon": SOON, **wanted})
    return lambda connection, _case: count_lines(connection, filtered)


def _search(typed: str, ranking: Ranking = Ranking.NEWEST) -> Asked:
    search = Search(typed, ranking=ranking)
    return lambda connection, _case: find(connection, search, FIRST_PAGE)


def _anywhere(connection: Connection, case: int) -> object:
    return page_of_lines(connection, CaseFilter(), Order.DUE, case, PAGE)


class Scrolled:
    """A list that was scrolled through before: pages, as the window fetches them then."""

    def __init__(self) -> None:
        self._known: dict[Connection, Listing] = {}

    def __call__(self, connection: Connection, case: int) -> object:
        listing = self._known.setdefault(connection, Listing(CaseFilter(), Order.DUE))
        return page_of_lines(connection, CaseFilter(), Order.DUE, case // PAGE * PAGE, PAGE, listing)


def _row(connection: Connection, case: int) -> object:
    return Listing(CaseFilter(), Order.DUE).row_of(connection, case)


PLAIN: Final = (
    Question("first page of the register", _page(), 1.5),
    Question("  newest first", _page(Order.NEWEST), 1.5),
    Question("  on a shelf: answered", _page(shelf=Shelf.ANSWERED), 1.5),
    Question("  on a shelf, newest first", _page(Order.NEWEST, shelf=Shelf.ANSWERED), 1.5),
    Question("  at one stage", _page(stage="reviewed"), 1.5),
    Question("  of one officer", _page(officer="G. Ashby"), 1.5),
    Question("  of one officer, oldest first", _page(Order.OLDEST, officer="G. Ashby"), 1.5),
    Question("  with one outcome", _page(outcome="withheld"), 1.5),
    Question("  of one authority", _page(authority="Brackenshire Council")),
    Question("  by one provision", _page(provision="43(2)")),
    Question("  due before a day (what is open grows)", _page(due_before=date(2026, 12, 20))),
    Question("  a page anywhere, from the top", _anywhere),
    Question("  a page anywhere, been there before", Scrolled()),
    Question("which row a case stands in", _row),
    Question("open one case", sheet_of, 1.5),
    Question("search as it is typed, first page", _search("modern slavery offen"), 1.5),
    Question("  two letters more of a name", _search("Rhiannon Th"), 1.5),
    Question("  a reference", lambda connection, case: find(connection, Search(f"{case:07}"), FIRST_PAGE), 1.5),
    Question("  best match, words that are rarer", _search("modern slavery offences", Ranking.BEST)),
    Question("  best match, a common word", _search("spent", Ranking.BEST)),
    Question("similar requests to a case", similar_to_case),
    Question("counts of every shelf", lambda connection, _case: count_shelves(connection, TODAY, SOON)),
    Question("count of one officer’s", _count(officer="G. Ashby")),
    Question("count of one authority’s", _count(authority="Brackenshire Council")),
    Question("count by one provision", _count(provision="43(2)")),
    Question("plain counts a new holiday touches", lambda connection, _case: plain_counts(connection, SOON, SOON)),
    Question("other cases a new holiday touches", lambda connection, _case: cases_to_fold(connection, SOON, SOON)),
)  # fmt: skip


def records_asked(case_file: CaseFile, lawbook: Lawbook) -> Mapping[str, Callable[[int], object]]:
    """Return what is asked inside a session, of which only the growth is shown."""
    read = case_file.read
    return {
        "case and standing, as the window reads it": lambda case: read(read_case, case, lawbook),
        "requests that may belong together": lambda case: read(find_aggregated, case, lawbook.clock),
        "a case by its reference": lambda _case: read(find_case, "FOI-2026-0000001"),
        "decisions before, a common provision": lambda case: read(past_decisions, case, Regime.FOIA, "40(2)", STAGES),
        "decisions before, a rarer one": lambda case: read(past_decisions, case, Regime.EIR, "12(5)(e)", STAGES),
        "paragraphs used before": lambda case: read(past_claims, case, Regime.FOIA, "40(2)", STAGES),
    }  # fmt: skip


def spots(cases: int) -> list[int]:
    """Return the cases asked about, from all of the file."""
    return Random(cases).sample(range(1, cases + 1), SPOTS)


class Tape:
    """Stands where the connection does, and remembers what it was asked, and how much of each answer was taken."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.heard: list[Heard] = []

    def execute(self, sql: str, values: Any = ()) -> Any:
        self.heard.append(Heard(sql, values, self._connection.execute(sql, values)))
        return self.heard[-1]


class Heard:
    """A statement and its answer, whose rows are counted as they are taken."""

    def __init__(self, sql: str, values: Any, cursor: Any) -> None:
        self.sql, self.values, self._cursor = sql, values, cursor
        self.rows = 0
        self.packed = tuple(i for i, one in enumerate(cursor.description or ()) if one[0] in PACKED)

    def __iter__(self) -> Iterator[Any]:
        return self

    def __next__(self) -> Any:
        row = next(self._cursor)
        self.rows += 1
        return row

    def fetchone(self) -> Any:
        return next(self, None)

    def fetchall(self) -> list[Any]:
        return list(self)

    def close(self) -> None:
        self._cursor.close()


def taped(connection: Connection, question: Question, case: int) -> list[Heard]:
    """Return the statements a question comes to."""
    tape = Tape(connection)
    question.ask(tape, case)
    return tape.heard


def replay(connection: Connection, said: list[Heard]) -> None:
    """Ask the bare driver the same, and take as many rows, as they come."""
    for one in said:
        cursor = connection.execute(one.sql, one.values)
        if one.rows == 1:
            cursor.fetchone()
        else:
            cursor.fetchmany(one.rows)


def replay_parsed(connection: Connection, said: list[Heard]) -> None:
    """The same, and what is JSON parsed, as whoever reads it must."""
    for one in said:
        rows = connection.execute(one.sql, one.values).fetchmany(one.rows)
        for row in rows if one.packed else ():
            for place in one.packed:
                if row[place]:
                    json.loads(row[place])
