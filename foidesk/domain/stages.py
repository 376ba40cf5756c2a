"""The stage a timeline leads to, row by row, and the order in which its rows are read."""

from collections.abc import Iterable, Mapping

from foidesk.domain.lifecycle import MOVES, NotAllowed, Stage, in_words
from foidesk.domain.regime import Regime
from foidesk.domain.timeline import Act, Event, as_corrected

NEEDS: Mapping[Act, Act] = {
    Act.RECEIVE_FEE: Act.SEND_FEES_NOTICE,
    Act.LAPSE_FEE: Act.SEND_FEES_NOTICE,
    Act.ANSWER_REVIEW: Act.REQUEST_REVIEW,
}
"""Acts that answer another: the stage alone cannot say whether that other ever happened."""


def in_order(timeline: tuple[Event, ...]) -> tuple[Event, ...]:
    """Return the rows as corrected, by date; rows of one day stay as they were entered.

    So something remembered late takes its true place, and moves what it would have moved.
    """
    return tuple(sorted(as_corrected(timeline), key=lambda row: row.on))


def stage_of(rows: tuple[Event, ...]) -> Stage | None:
    """Return the stage of the whole case; rows about one part do not move it. Raises NotAllowed."""
    for part in dict.fromkeys(row.part for row in rows if row.part is not None):
        _walk_part(rows, part)
    stage: Stage | None = None
    for place, row in enumerate(rows):
        if row.part is None:
            stage = _move(stage, row, rows[:place])
    return stage


def regime_of(case_regime: Regime, rows: Iterable[Event]) -> Regime:
    """Return the regime in force: that of the last reclassification that names one, or the case's."""
    named = [row.to.lower() for row in rows if row.act is Act.RECLASSIFY and row.to]
    known = [Regime(name) for name in named if name in set(Regime)]
    return known[-1] if known else case_regime


def _walk_part(rows: tuple[Event, ...], part: str) -> None:
    """Check the rows about one part; what is done to the whole moves the part too, where it can."""
    stage: Stage | None = None
    for place, row in enumerate(rows):
        if row.part == part:
            stage = _move(stage, row, rows[:place])
        elif row.part is None:
            stage = MOVES.get((stage, row.act), stage)


def _move(stage: Stage | None, row: Event, before: tuple[Event, ...]) -> Stage:
    needed = NEEDS.get(row.act)
    if needed is not None and all(one.act is not needed for one in before):
        raise NotAllowed(stage, row.act, f"there is no “{in_words(needed)}” before it", row.on)
    # A chat about scope waits for nothing, so it leaves the case where any other step of handling would.
    informal = row.act is Act.ASK_CLARIFICATION and not row.formal and stage is not None
    act = Act.CONSULT if informal else row.act
    if (stage, act) not in MOVES:
        raise NotAllowed(stage, row.act, on=row.on)
    return MOVES[stage, act]
