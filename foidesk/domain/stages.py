"""The stage a timeline leads to, row by row, and the order in which its rows are read."""

from collections.abc import Iterable, Mapping

from foidesk.domain.dates import in_words as in_words_of_day
from foidesk.domain.lifecycle import AT_REST, MOVES, UNANSWERED, NotAllowed, Stage, in_words
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


def stage_of(rows: tuple[Event, ...], parts: Iterable[str] = ()) -> Stage | None:
    """Return the stage of the whole case. Raises NotAllowed.

    Rows about one part only say that it is in progress, until each of the `parts` there are has been dealt
    with on its own.
    """
    each: dict[str | None, Stage | None] = dict.fromkeys(parts)
    known = tuple(each)
    each |= dict.fromkeys((None, *(row.part for row in rows)))
    for place, row in enumerate(rows):
        _check_received(each[None], row, rows[place:])
        if row.part is not None:
            each[row.part] = _move(each[row.part], row, rows[:place])
            each[None] = _together(_begun(each[None]), [each[name] for name in known])
            continue
        each[None] = _move(each[None], row, rows[:place])
        for name in each:
            if name is not None:
                # What is done to the whole moves a part too, where it can.
                each[name] = MOVES.get((each[name], row.act), each[name])
    return each[None]


def _begun(whole: Stage | None) -> Stage | None:
    return Stage.IN_PROGRESS if whole is Stage.RECEIVED else whole


def _together(whole: Stage | None, each: list[Stage | None]) -> Stage | None:
    """Return the stage of a case whose every part has its own: answered with the last of them."""
    if whole not in UNANSWERED or not each or any(one in UNANSWERED for one in each):
        return whole
    if all(one is each[0] for one in each):
        return each[0]
    return Stage.ANSWERED if any(one not in AT_REST for one in each) else Stage.FINAL


def regime_of(case_regime: Regime, rows: Iterable[Event]) -> Regime:
    """Return the regime in force: that of the last reclassification that names one, or the case's."""
    named = [row.to.lower() for row in rows if row.act is Act.RECLASSIFY and row.to]
    known = [Regime(name) for name in named if name in set(Regime)]
    return known[-1] if known else case_regime


def _check_received(stage: Stage | None, row: Event, rest: tuple[Event, ...]) -> None:
    """Raise NotAllowed, saying when the request came, for a row dated before that."""
    came = next((one.on for one in rest if one.act is Act.RECEIVE), None)
    if stage is None and row.act is not Act.RECEIVE and came is not None:
        raise NotAllowed(stage, row.act, f"the request came on {in_words_of_day(came)}", row.on)


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
