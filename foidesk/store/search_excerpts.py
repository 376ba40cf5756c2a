"""Why a case was found: where the words stand, and a few around them. Marks are places, never mark-up."""

import secrets
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final

from foidesk.store.connections import Connection
from foidesk.store.migrations.step_0005_search_watch import CASE, INDEXES, REQUEST
from foidesk.store.search_match import Match

AROUND: Final = 160
"""Characters of an excerpt, and a few more to the end of a word."""

BEFORE: Final = 40
"""Characters before the first marked word."""

MARKS_SEEN: Final = 200
"""Marked words looked at to find where most stand together."""

DOCUMENT_END: Final = "\x1d"
"""What stands between the letters, and between the files, of one case."""


class Place(StrEnum):
    """The part of a case in which words were found: the columns of the index."""

    WHO = "who"
    SUBJECT = "subject"
    REQUEST = "request"
    DECISIONS = "decisions"
    NOTES = "notes"
    LETTERS = "letters"
    FILES = "files"


SHOWN_ANYWAY: Final = frozenset({Place.WHO, Place.SUBJECT})
"""What the register shows of every case: an excerpt of it says nothing new."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Words of one place in a case. `marks` are start and length of what was looked for, in `text`.

    `name` is that of the file, `dated` and `kind` are those of the letter.
    """

    place: Place
    text: str
    marks: tuple[tuple[int, int], ...]
    name: str = ""
    kind: str = ""
    dated: date | None = None


def excerpts_of(connection: Connection, match: Match, ids: Sequence[int]) -> dict[int, Excerpt]:
    """Return an excerpt of each of these cases; of one found by its reference alone there is none."""
    found: dict[int, Excerpt] = {}
    for index, asked in ((CASE, match.case), (REQUEST, match.request)):
        for case_id in ids:
            if asked and case_id not in found:
                found |= _excerpt(connection, index, asked, case_id)
    return found


def _excerpt(connection: Connection, index: str, asked: str, case_id: int) -> dict[int, Excerpt]:
    on, off = (
        f"\x02{secrets.token_hex(4)}{sign}\x03" for sign in "+-"
    )  # nothing anybody wrote can pass for it
    columns = INDEXES[index]
    marked = ", ".join(f"highlight({index}, {at}, :on, :off)" for at in range(len(columns)))
    sql = f"select {marked} from {index} where {index} match :asked and rowid = :id"  # noqa: S608  our own words
    row = connection.execute(sql, {"on": on, "off": off, "asked": asked, "id": case_id}).fetchone()
    if row is None:
        return {}
    texts = {Place(name): _pieces(text or "", on, off) for name, text in zip(columns, row, strict=True)}
    best = max(texts, key=lambda place: (_different(texts[place]), place not in SHOWN_ANYWAY))
    if not _different(texts[best]):
        return {}
    return {case_id: _cut(connection, case_id, best, texts[best])}


Piece = tuple[str, bool]
"""A stretch of text, and whether it is what was looked for."""


def _pieces(text: str, on: str, off: str) -> list[Piece]:
    first, *rest = text.split(on)
    pieces = [(first, False)]
    for one in rest:
        marked, _sign, plain = one.partition(off)
        pieces += [(marked, True), (plain, False)]
    return pieces


def _different(pieces: Iterable[Piece]) -> int:
    return len({text.casefold() for text, marked in pieces if marked})


def _cut(connection: Connection, case_id: int, place: Place, pieces: Sequence[Piece]) -> Excerpt:
    """Return the stretch in which most marks stand together, with the document it is of."""
    text = "".join(one for one, _marked in pieces)
    marks = list(_marks(pieces))
    at = max(marks[:MARKS_SEEN], key=lambda mark: _together(marks, mark[0]))[0]
    start = text.rfind(DOCUMENT_END, 0, at) + 1
    end = text.find(DOCUMENT_END, at)
    named = _named(connection, case_id, place, text.count(DOCUMENT_END, 0, at))
    shown, kept = _window(
        text[start : end if end >= 0 else len(text)], [(a - start, n) for a, n in marks], at - start
    )
    return Excerpt(place, shown, kept, **named)


def _marks(pieces: Iterable[Piece]) -> Iterator[tuple[int, int]]:
    at = 0
    for text, marked in pieces:
        if marked:
            yield at, len(text)
        at += len(text)


def _together(marks: Sequence[tuple[int, int]], at: int) -> int:
    return sum(at <= start < at + AROUND - BEFORE for start, _length in marks)


def _window(text: str, marks: Sequence[tuple[int, int]], at: int) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return a stretch of text on one line, beginning and ending with whole words, and the marks in it."""
    start = _word_start(text, max(at - BEFORE, 0))
    end = _word_end(text, min(start + AROUND, len(text)))
    shown, kept = ["…" if text[:start].strip() else ""], []
    length, last = len(shown[0]), start
    for mark, size in (*((a, n) for a, n in marks if start <= a and a + n <= end), (end, 0)):
        before = _on_one_line(text[last:mark], first=last == start)
        word = _on_one_line(text[mark : mark + size], first=True)
        if size:
            kept.append((length + len(before), len(word)))
        shown += [before, word]
        length += len(before) + len(word)
        last = mark + size
    return "".join((*shown, "…" if text[end:].strip() else "")), tuple(kept)


def _on_one_line(text: str, *, first: bool) -> str:
    words = " ".join(text.split())
    before = " " if text[:1].isspace() and not first else ""
    after = " " if words and text[-1:].isspace() else ""
    return before + words + after


def _word_start(text: str, at: int) -> int:
    start = max(text.rfind(" ", 0, at), text.rfind("\n", 0, at)) + 1
    return start if at - start < BEFORE else at


def _word_end(text: str, at: int) -> int:
    end = text.find(" ", at)
    return len(text) if end < 0 or end > at + BEFORE else end


def _named(connection: Connection, case_id: int, place: Place, number: int) -> dict[str, Any]:
    """Return which letter or file of a case it is, counted from 0."""
    if place is Place.LETTERS:
        sql = "select kind, dated from letter where case_id = ? order by id limit 1 offset ?"
        row = connection.execute(sql, (case_id, number)).fetchone()
        return {"kind": row[0], "dated": date.fromisoformat(row[1])} if row else {}
    if place is Place.FILES:
        sql = "select name from attachment where case_id = ? and role <> 'original' order by id"
        row = connection.execute(f"{sql} limit 1 offset ?", (case_id, number)).fetchone()
        return {"name": row[0]} if row else {}
    return {}
