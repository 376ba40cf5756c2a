"""A query as FTS5 is asked it. Every word is quoted: nothing typed is read as FTS5's own language.

The index of whole cases keeps no beginnings of words, so a word cut short is asked for by the words it may
become; below four letters only the index for typing ahead, which keeps such beginnings, is asked for more.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from foidesk.store.connections import Connection
from foidesk.store.search_keys import HIGHEST
from foidesk.store.search_query import Query, Term

KEPT_BEGINNINGS: Final = (2, 3)
"""Letters of the beginnings the index for typing ahead keeps."""

BESIDE: Final = 12
"""Words asked for beside a beginning they may come of."""
INSTEAD: Final = 40
"""Words asked for in place of a beginning that is common."""

COMMON: Final = 2_000
"""Cases beyond which a beginning is not looked for as such: FTS5 would gather all before the first."""


@dataclass(frozen=True, slots=True)
class Match:
    """What the index of whole cases is asked, and, for a last word of few letters, that for typing ahead."""

    case: str = ""
    request: str | None = None


def match_of(connection: Connection, query: Query, *, cut_short: bool = False) -> Match:
    """Return what to ask for; `cut_short` takes every word for a beginning, not only the last."""
    if cut_short:
        query = replace(query, groups=tuple(tuple(_begun(one) for one in group) for group in query.groups))
    short = any(_is_short(one) for group in query.groups for one in group)
    case = _expression(query, lambda term: _in_case(connection, term))
    return Match(case, _expression(query, lambda term: _in_request(connection, term)) if short else None)


def _begun(term: Term) -> Term:
    return term if term.word is None else replace(term, begun=True)


def _expression(query: Query, ask: Callable[[Term], str]) -> str:
    wanted = " AND ".join(f"({' OR '.join(map(ask, group))})" for group in query.groups)
    unwanted = " OR ".join(_exactly(one) for one in query.without)
    if not unwanted:
        return wanted
    return f"({wanted}) NOT ({unwanted})" if wanted else unwanted


def _exactly(term: Term) -> str:
    """Return a term as it stands, whatever the endings of its words."""
    joined = f' OR "{term.joined}"' if term.joined else ""
    return f'"{term.text}"{joined}'


def _is_short(term: Term) -> bool:
    letters = len(term.pieces[-1])
    return term.begun and letters <= KEPT_BEGINNINGS[-1] and (letters > 1 or len(term.pieces) == 1)


def _in_request(connection: Connection, term: Term) -> str:
    """Return what the index for typing ahead is asked: it knows beginnings of two and three letters."""
    if not _is_short(term):
        return _exactly(term)
    beginning = f'"{term.text}" *'
    if term.word is None or len(term.word) < KEPT_BEGINNINGS[-1]:
        return beginning  # no stem is shorter
    return _beside(beginning, words_from(connection, term.word, BESIDE))


def _in_case(connection: Connection, term: Term) -> str:
    if not term.begun or len(term.pieces[-1]) <= KEPT_BEGINNINGS[-1]:
        return _exactly(term)
    if term.word is None:
        return f'{_exactly(term)} OR "{term.text}" *'
    known = words_from(connection, term.word, INSTEAD)
    if sum(cases for _word, cases in known) > COMMON:
        return _beside(f'"{term.word}"', known)
    return _beside(f'"{term.word}" *', known[:BESIDE])


def _beside(beginning: str, known: Sequence[tuple[str, int]]) -> str:
    """Return the beginning with words it may become: the index knows them by stems, which may be shorter."""
    return " OR ".join([beginning, *(f'"{word}"' for word, _cases in known)])


def words_from(connection: Connection, begun: str, most: int) -> list[tuple[str, int]]:
    """Return words that begin so, each with how many cases hold it: at most `most`, the commonest first."""
    rows = connection.execute(
        "select word, cases from search_word where word >= ? and word < ? order by cases desc limit ?",
        (begun, begun + HIGHEST, most),
    )
    return [(word, cases) for word, cases in rows]
