"""Offer paragraphs for one text of a decision: the authority's own, the stock, and those it used before."""

from collections.abc import Callable, Iterable, Iterator

from foidesk.domain.case import Language
from foidesk.domain.claim_texts import said_for
from foidesk.domain.claiming import use_for
from foidesk.domain.clauses import Clause, in_use, matching, plain_words
from foidesk.domain.deciding import AT_AN_END
from foidesk.domain.paragraph_offers import Offer, PastParagraph, Wanted
from foidesk.domain.provisions import Use
from foidesk.domain.regime import Regime
from foidesk.store.cases import case_row
from foidesk.store.clause_rows import own_clauses
from foidesk.store.past_paragraphs import PastClaim, linked_claims, past_claims
from foidesk.store.records import Records

Claims = Callable[[Records, int, Regime, str, list[str]], Iterable[PastClaim]]

MOST_PAST = 30
"""Past paragraphs offered at once: more are not read anyway."""


def paragraphs_for(records: Records, case_id: int, wanted: Wanted, stock: Iterable[Clause]) -> Offer:
    """Return what fits, the language of the case before English. Raises NoSuchCase."""
    language = Language(case_row(records, case_id).language)
    clauses = in_use(stock, own_clauses(records))
    found = [
        clause
        for tongue in dict.fromkeys((language, Language.ENGLISH))
        for clause in matching(clauses, wanted.regime, wanted.cites, wanted.purpose, tongue)
    ]
    yours = tuple(clause for clause in found if clause.own)
    ours = tuple(clause for clause in found if not clause.own)
    similar = past_paragraphs(records, case_id, wanted, (), linked_claims)
    texts = (*(clause.text for clause in found), *(one.text for one in similar))
    known = set(map(plain_words, texts))
    return Offer(yours, ours, past_paragraphs(records, case_id, wanted, known, past_claims), similar)


def past_paragraphs(
    records: Records, case_id: int, wanted: Wanted, known: Iterable[str], claims: Claims
) -> tuple[PastParagraph, ...]:
    """Return what answered cases say for the same provision and purpose, newest first and each once.

    Only what the letters said: nothing left out under s17(4), nothing of what lies behind an NCND, and
    none of `known`. `claims` reads where it is said.
    """
    seen = set(known)
    kept: list[PastParagraph] = []
    for one in _said(records, case_id, wanted, claims):
        words = plain_words(one.text)
        if words not in seen:
            seen.add(words)
            kept.append(one)
        if len(kept) == MOST_PAST:
            break
    return tuple(kept)


def _said(records: Records, case_id: int, wanted: Wanted, claims: Claims) -> Iterator[PastParagraph]:
    if not wanted.cites:
        return
    stages = [stage.value for stage in AT_AN_END]
    for past in claims(records, case_id, wanted.regime, wanted.cites[0], stages):
        if (use_for(past.holding, past.outcome) is Use.NCND) is wanted.purpose.is_ncnd:
            for text in said_for(past.claim, wanted.purpose):
                yield PastParagraph(text, past.reference, past.answered_on)
