"""Find past requests that ask for what another asks, in whatever words; offline, and by no model."""

from collections.abc import Iterable
from dataclasses import dataclass

from foidesk.casework.thesaurus_in_force import thesaurus_in_force
from foidesk.domain.deciding import AT_AN_END
from foidesk.domain.likeness import likeness_to, literally
from foidesk.domain.marks import asked_in
from foidesk.domain.thesaurus import Thesaurus
from foidesk.store.case_file import CaseFile
from foidesk.store.connections import Connection
from foidesk.store.faults import NoSuchCase
from foidesk.store.marking import is_up_to_date, mark_next
from foidesk.store.similar import Candidate, PastCase, candidates, count_marks, past_cases, texts_of

MOST = 5
"""Similar requests shown, unless somebody asks for more."""

LEAST = 0.2
"""Below this a request has only a word or a topic in common with the other."""

READ_AGAIN = 40
"""Of the best so many, the words themselves are compared."""


@dataclass(frozen=True, slots=True)
class Similar:
    """A past case and how like it is: 1 asks for the same in the same words, near 0 hardly anything alike."""

    case: PastCase
    score: float


def similar_to_text(
    connection: Connection,
    text: str,
    most: int = MOST,
    but: Iterable[int] = (),
    thesaurus: Thesaurus | None = None,
) -> tuple[Similar, ...]:
    """Return the past cases most like a request of these words, the likest first, without those of `but`.

    Cases of every stage are among them: one that is still open may be answered together. What is kept from
    applicants is not read: no notes, and nothing of what lies behind an answer that neither confirms nor
    denies. Without a `thesaurus` it goes by the one in force.
    """
    thesaurus = thesaurus or thesaurus_in_force(connection)
    asked, without = asked_in(text, thesaurus), frozenset(but)
    counted = count_marks(connection, asked.marks)
    found = candidates(connection, asked.marks, counted, without)
    like = likeness_to(asked, counted.rarities())
    scores = ((like(one.marks), one) for one in found)
    best = sorted(scores, key=lambda pair: (-pair[0], -pair[1].case_id))
    scored = _read_again(connection, text, best[: max(READ_AGAIN, most)], thesaurus)
    kept = [(score, case_id) for score, case_id in scored if score >= LEAST][:most]
    cases = past_cases(connection, [case_id for _score, case_id in kept], [one.value for one in AT_AN_END])
    return tuple(Similar(case, min(1.0, score)) for case, (score, _id) in zip(cases, kept, strict=True))


def similar_to_case(connection: Connection, case_id: int, most: int = MOST) -> tuple[Similar, ...]:
    """Return the past cases most like a case, never itself. Raises NoSuchCase."""
    text = texts_of(connection, [case_id]).get(case_id)
    if text is None:
        raise NoSuchCase(case_id)
    return similar_to_text(connection, text, most, [case_id])


def catch_up_similar(case_file: CaseFile) -> int:
    """Mark the next of the cases that are not in the index yet; return how many are left.

    Nothing is written where all are, or where the case file is open for reading only.
    """
    thesaurus = case_file.look(thesaurus_in_force)
    if not case_file.is_writable or case_file.look(is_up_to_date, thesaurus):
        return 0
    return case_file.tend(mark_next, thesaurus)


def _read_again(
    connection: Connection, text: str, best: list[tuple[float, Candidate]], thesaurus: Thesaurus
) -> list[tuple[float, int]]:
    """Return the scores with what the very words add, the best first; of equals the latest case."""
    texts = texts_of(connection, [one.case_id for _score, one in best])
    words = thesaurus.words(text)
    scored = [
        (score + literally(words, thesaurus.words(texts.get(one.case_id, ""))), one.case_id)
        for score, one in best
    ]
    return sorted(scored, key=lambda pair: (-pair[0], -pair[1]))
