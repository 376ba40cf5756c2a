"""What the decisions on the parts of a request come to as a whole."""

from typing import Final

from foidesk.domain.decisions import Outcome, Part

GIVEN: Final = frozenset({Outcome.DISCLOSED, Outcome.PARTLY_DISCLOSED})
NOTHING_KEPT_BACK: Final = frozenset({Outcome.DISCLOSED, Outcome.NOT_HELD, Outcome.ADVICE_GIVEN})
NEED_WORDS: Final = frozenset({Outcome.DISCLOSED, Outcome.PARTLY_DISCLOSED, Outcome.ADVICE_GIVEN})
"""Outcomes that mean nothing to an applicant without an answer or a table."""
WEIGHT: Final = (
    Outcome.WITHHELD,
    Outcome.NEITHER_CONFIRMED_NOR_DENIED,
    Outcome.REFUSED_COST,
    Outcome.REFUSED_VEXATIOUS,
    Outcome.REFUSED_REPEATED,
    Outcome.TRANSFERRED,
    Outcome.ADVICE_GIVEN,
    Outcome.NOT_HELD,
)
"""Where nothing is disclosed, the first of these among the parts stands for all of them."""


def says_nothing(part: Part) -> bool:
    """Whether a part promises words or figures and has neither."""
    return part.outcome in NEED_WORDS and not part.answer.strip() and not part.tables


def overall_outcome(parts: tuple[Part, ...]) -> Outcome | None:
    """Return what the request as a whole came to; None while any part is undecided, or there is none.

    Information not held takes nothing away from a disclosure; anything kept back makes it a partial one.
    Parts that fell away count only when all did.
    """
    outcomes = {part.outcome for part in parts}
    if None in outcomes or not outcomes:
        return None
    counted = (outcomes - {Outcome.NOT_APPLICABLE}) or outcomes
    if len(counted) == 1:
        return next(iter(counted))
    if counted & GIVEN:
        return Outcome.DISCLOSED if counted <= NOTHING_KEPT_BACK else Outcome.PARTLY_DISCLOSED
    return next(one for one in WEIGHT if one in counted)
