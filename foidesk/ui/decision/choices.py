"""Which outcomes fit which holding, and the editor's own words for them."""

from collections.abc import Mapping, Sequence

from foidesk.domain.decisions import Holding, Likelihood, Outcome
from foidesk.ui.tokens import Tone
from foidesk.ui.tongue import Told, marked, translate

HOLDINGS: Mapping[Holding, str] = Told(
    "Decisions",
    {
        Holding.HELD: marked("Decisions", "Held"),
        Holding.PARTLY_HELD: marked("Decisions", "Partly held"),
        Holding.NOT_HELD: marked("Decisions", "Not held"),
        Holding.NEITHER_CONFIRM_NOR_DENY: marked("Decisions", "Neither confirm nor deny"),
        Holding.NOT_DETERMINED: marked("Decisions", "Not determined"),
    },
)

_OUTCOMES = {
    Outcome.DISCLOSED: marked("Outcomes", "Disclosed"),
    Outcome.PARTLY_DISCLOSED: marked("Outcomes", "Partly disclosed"),
    Outcome.WITHHELD: marked("Outcomes", "Withheld"),
    Outcome.NOT_HELD: marked("Outcomes", "Not held"),
    Outcome.NOT_APPLICABLE: marked("Outcomes", "Does not arise"),
    Outcome.NEITHER_CONFIRMED_NOR_DENIED: marked("Outcomes", "Neither confirmed nor denied"),
    Outcome.REFUSED_COST: marked("Outcomes", "Refused: cost limit"),
    Outcome.REFUSED_VEXATIOUS: marked("Outcomes", "Refused: vexatious"),
    Outcome.REFUSED_REPEATED: marked("Outcomes", "Refused: repeated"),
    Outcome.ADVICE_GIVEN: marked("Outcomes", "Advice given"),
    Outcome.TRANSFERRED: marked("Outcomes", "Transferred"),
}

OUTCOMES: Mapping[Outcome, str] = Told("Outcomes", _OUTCOMES)

LIKELIHOODS: Mapping[Likelihood, str] = Told(
    "Decisions",
    {
        Likelihood.WOULD: marked("Decisions", "Would cause it"),
        Likelihood.WOULD_BE_LIKELY: marked("Decisions", "Would be likely to cause it"),
    },
)

PILLS: Mapping[Outcome, str] = Told(
    "Outcomes", {**_OUTCOMES, Outcome.NEITHER_CONFIRMED_NOR_DENIED: marked("Outcomes", "NCND")}
)
"""The outcomes, short enough for a pill in the list of parts."""

_FROM_HELD = (Outcome.DISCLOSED, Outcome.PARTLY_DISCLOSED, Outcome.WITHHELD, Outcome.REFUSED_COST)

_FITTING: Mapping[Holding, Sequence[Outcome]] = {
    Holding.HELD: _FROM_HELD,
    Holding.PARTLY_HELD: _FROM_HELD,
    Holding.NOT_HELD: (
        Outcome.NOT_HELD,
        Outcome.NOT_APPLICABLE,
        Outcome.TRANSFERRED,
        Outcome.ADVICE_GIVEN,
    ),
    Holding.NEITHER_CONFIRM_NOR_DENY: (Outcome.NEITHER_CONFIRMED_NOR_DENIED,),
    Holding.NOT_DETERMINED: (
        Outcome.REFUSED_COST,
        Outcome.REFUSED_VEXATIOUS,
        Outcome.REFUSED_REPEATED,
        Outcome.NOT_APPLICABLE,
        Outcome.ADVICE_GIVEN,
        Outcome.TRANSFERRED,
    ),
}

_TONES: Mapping[Outcome, Tone] = {
    Outcome.DISCLOSED: Tone.FINE,
    Outcome.PARTLY_DISCLOSED: Tone.BUSY,
    Outcome.WITHHELD: Tone.SOON,
    Outcome.NEITHER_CONFIRMED_NOR_DENIED: Tone.SOON,
    Outcome.REFUSED_COST: Tone.SOON,
    Outcome.REFUSED_VEXATIOUS: Tone.SOON,
    Outcome.REFUSED_REPEATED: Tone.SOON,
}


def fitting_outcomes(holding: Holding | None) -> tuple[Outcome, ...]:
    """Return the outcomes to offer first. While no holding is chosen none is put before another."""
    return tuple(Outcome) if holding is None else tuple(_FITTING[holding])


def other_outcomes(holding: Holding | None) -> tuple[Outcome, ...]:
    """Return the rest: unusual beside this holding, yet never out of reach."""
    first = fitting_outcomes(holding)
    return tuple(outcome for outcome in Outcome if outcome not in first)


def only_outcome(holding: Holding | None) -> Outcome | None:
    """Return the outcome a holding leaves no choice about, or None."""
    fitting = fitting_outcomes(holding)
    return fitting[0] if len(fitting) == 1 else None


def pill(outcome: Outcome | None) -> tuple[str, Tone]:
    """Return the pill of a part: what was decided, or that nothing is yet."""
    if outcome is None:
        return translate("Decisions", "Undecided"), Tone.QUIET
    return PILLS[outcome], _TONES.get(outcome, Tone.QUIET)
