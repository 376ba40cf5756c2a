"""Which cases share the telling marks of a request, and what is shown of one."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

from foidesk.domain.case import LinkKind
from foidesk.domain.likeness import rarity
from foidesk.domain.marks import Marks
from foidesk.store.connections import Connection
from foidesk.store.marking import unpacked_marks

COMMON: Final = 10
"""A mark that more than one case in so many has tells nothing apart, and is not looked for."""
FEW: Final = 50
"""So many cases may have a mark however few there are in all."""
COUNTED: Final = 1_000
"""So many cases that have a mark are counted; how many more there are goes by how near together those lie."""
MOST_MARKS: Final = 24
MOST_HAVING: Final = 60_000
"""Cases gone through for all the marks together: in the largest files the rarest marks must do."""
CANDIDATES: Final = 400

FIND: Final = "select rowid from likeness where likeness match ? order by bm25(likeness) limit ?"
NUMBER: Final = 'select coalesce(max(id), 0) from "case"'
HAVING: Final = """select count(*), max(id) from
    (select rowid as id from likeness where likeness match ? order by rowid limit ?)"""
KEPT: Final = "select rowid, marks, weights from likeness where rowid in (select value from json_each(?))"
TEXTS: Final = """select id, subject || char(10) || request_text from "case" join case_text on case_id = id
    where id in (select value from json_each(?))"""
SHOWN: Final = """select id, reference, subject, stage, received_on, answered_on, outcome from "case"
    where id in (select value from json_each(?))"""
RELATED: Final = "select reference from link where case_id = ? and kind = ? order by position"
CITED: Final = """select distinct claim.provision from claim join part on part.id = claim.part_id
    where part.case_id = ? and part.outcome is not null order by part.position, claim.position"""


class Counted(NamedTuple):
    """About how many cases there are, ids being given out in order, and how many have each mark."""

    cases: int
    having: Mapping[str, int]

    def rarities(self) -> dict[str, float]:
        """Return how much each mark tells."""
        return {mark: rarity(having, self.cases) for mark, having in self.having.items()}


class Candidate(NamedTuple):
    """A case that has some of the marks asked for, with all of its own."""

    case_id: int
    marks: Marks


@dataclass(frozen=True, slots=True)
class PastCase:
    """A case as a list of similar ones shows it. `provisions` are those told to the applicant."""

    id: int
    reference: str
    subject: str
    stage: str
    received_on: date
    answered_on: date | None
    outcome: str
    provisions: tuple[str, ...]


def count_marks(connection: Connection, marks: Iterable[str]) -> Counted:
    """Return how many of the cases have each mark: of a common one, as many as the first ones make likely."""
    cases = int(connection.execute(NUMBER).fetchone()[0])
    having: dict[str, int] = {}
    for mark in marks:
        counted, last = connection.execute(HAVING, (mark, COUNTED)).fetchone()
        having[mark] = counted if counted < COUNTED else max(counted, counted * cases // last)
    return Counted(cases, having)


def candidates(
    connection: Connection, asked: Marks, counted: Counted, but: Collection[int] = ()
) -> list[Candidate]:
    """Return the cases most worth comparing, without those of `but`; none where no mark tells anything."""
    telling = _telling(asked, counted)
    if not telling:
        return []
    wanted = " OR ".join(telling)
    found = [row[0] for row in connection.execute(FIND, (wanted, CANDIDATES + len(but)))]
    rows = connection.execute(KEPT, (json.dumps([one for one in found if one not in but]),))
    return [Candidate(case_id, unpacked_marks(names, weights)) for case_id, names, weights in rows]


def texts_of(connection: Connection, ids: Sequence[int]) -> dict[int, str]:
    """Return the subject and the words of these requests."""
    return dict(connection.execute(TEXTS, (json.dumps(ids),)).fetchall())


def related_references(connection: Connection, case_id: int) -> tuple[str, ...]:
    """Return the references of the cases an officer said this one is related to."""
    return tuple(reference for (reference,) in connection.execute(RELATED, (case_id, LinkKind.RELATED.value)))


def past_cases(connection: Connection, ids: Sequence[int], given_out: Collection[str]) -> list[PastCase]:
    """Return these cases in this order; provisions only of those at a stage in `given_out`."""
    rows = {row[0]: row for row in connection.execute(SHOWN, (json.dumps(ids),))}
    return [_past_case(connection, rows[one], given_out) for one in ids if one in rows]


def _past_case(
    connection: Connection, row: tuple[int, str, str, str, str, str | None, str], given_out: Collection[str]
) -> PastCase:
    case_id, reference, subject, stage, received, answered, outcome = row
    cited = connection.execute(CITED, (case_id,)).fetchall() if stage in given_out else []
    provisions = tuple(dict.fromkeys(provision for (provision,) in cited))
    answered_on = date.fromisoformat(answered) if answered else None
    return PastCase(
        case_id, reference, subject, stage, date.fromisoformat(received), answered_on, outcome, provisions
    )


def _telling(asked: Marks, counted: Counted) -> list[str]:
    """Return the marks to look for, the most telling first."""
    rare = counted.rarities()
    most = max(FEW, counted.cases // COMMON)
    few = [mark for mark in asked if 0 < counted.having[mark] <= most]
    few.sort(key=lambda mark: -asked[mark] * rare[mark])
    chosen: list[str] = []
    left = MOST_HAVING
    for mark in few[:MOST_MARKS]:
        left -= counted.having[mark]
        if left < 0 and chosen:
            break
        chosen.append(mark)
    return chosen
