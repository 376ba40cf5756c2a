"""The strands of a case: the whole request, or those of its parts that one clock serves together."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from foidesk.domain.clock_law import ClockLaw
from foidesk.domain.clocks import Handling
from foidesk.domain.course import Terms
from foidesk.domain.decisions import Part
from foidesk.domain.limit_terms import Purpose
from foidesk.domain.posting import as_received
from foidesk.domain.reckoning import Conditions
from foidesk.domain.regime import Regime, Variation
from foidesk.domain.stages import regime_of
from foidesk.domain.timeline import Act, Event

LENGTHENING = (Purpose.EXTENDED_ANSWER, Purpose.VARIED_ANSWER)
DISPUTING = (
    *(Act.ANSWER, Act.REQUEST_REVIEW, Act.ACKNOWLEDGE_REVIEW),
    *(Act.EXTEND_REVIEW, Act.REFUSE_REVIEW, Act.ANSWER_REVIEW),
)
"""What, done to one part, bears on the review of all that falls under its regime."""


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked for, as its clocks see it: rows in order of date, and the law each part falls under.

    `whole` is the regime of what has none of its own. `is_parted`: the parts are known, not guessed.
    """

    rows: tuple[Event, ...]
    regimes: Mapping[str, Regime]
    whole: Regime
    is_parted: bool
    variation: Variation | None
    law: ClockLaw
    given: Conditions

    def in_order(self, names: Iterable[str]) -> list[Regime]:
        """Return the regimes of these parts once each, the case's own first."""
        return sorted({self.regimes[name]: None for name in names}, key=lambda one: one is not self.whole)

    @property
    def is_mixed(self) -> bool:
        """Whether the parts fall under different laws."""
        return self.is_parted and len(set(self.regimes.values())) > 1


def named(parts: Sequence[Part]) -> dict[str, Part]:
    """Return the parts by label, or by number where they have none: the next that is no label."""
    taken = {part.label for part in parts}
    found: dict[str, Part] = {}
    for number, part in enumerate(parts, 1):
        name = str(number)
        while not part.label and (name in taken or name in found):
            name = str(int(name) + 1)
        found[part.label or name] = part
    return found


def regimes_of(case_regime: Regime, rows: tuple[Event, ...], parts: Sequence[Part]) -> dict[str, Regime]:
    """Return the regime of every part there is, or that a row names.

    One a part has of its own is moved by the reclassification of that part only, not of the whole.
    """
    own = {name: part.regime for name, part in named(parts).items()}
    found: dict[str, Regime] = {}
    for name in dict.fromkeys((*own, *(row.part for row in rows if row.part is not None))):
        ruling = (name,) if own.get(name) else (None, name)
        found[name] = regime_of(own.get(name) or case_regime, (row for row in rows if row.part in ruling))
    return found


def strands_of(request: Request) -> tuple[Handling, ...]:
    """Return one strand for each set of parts that run together; the leading one comes first.

    Parts that something happened to on their own run apart, those together that the same happened to; the
    rest together by regime. Where nothing sets parts apart there is one strand, the request.
    """
    touched = dict.fromkeys(row.part for row in request.rows if row.part is not None)
    alone = [
        _strand(request, request.regimes[names[0]], names[:1], tuple(names))
        for names in _alike(request, touched)
    ]
    if not request.is_parted:
        return (_strand(request, request.whole, (), ()), *alone)
    return (*_together(request, [name for name in request.regimes if name not in touched]), *alone)


def _alike(request: Request, names: Iterable[str]) -> list[list[str]]:
    """Return the parts in groups: of one law, and with the same rows but for the part they name."""
    found: dict[tuple[Regime, tuple[Event, ...]], list[str]] = {}
    for name in names:
        rows = tuple(replace(row, part=None) for row in request.rows if row.part == name)
        found.setdefault((request.regimes[name], rows), []).append(name)
    return list(found.values())


def _together(request: Request, names: Sequence[str]) -> Iterable[Handling]:
    apart = request.is_mixed or len(names) < len(request.regimes)
    for regime in request.in_order(names):
        own = [name for name in names if request.regimes[name] is regime]
        yield _strand(request, regime, own, tuple(own) if apart else ())


def disputes_of(request: Request) -> tuple[Handling, ...]:
    """Return one strand for each regime: what a review and what follows it are read from."""
    if not request.is_parted:
        return (_dispute(request, request.whole, tuple(request.regimes)),)
    return tuple(
        _dispute(request, regime, [name for name, of in request.regimes.items() if of is regime])
        for regime in request.in_order(request.regimes)
    )


def _strand(request: Request, regime: Regime, names: Sequence[str], labels: tuple[str, ...]) -> Handling:
    foreign = _foreign(request, regime)
    rows = [row for row in request.rows[1:] if row.part in names or _bears(row, foreign)]
    found = _handling(request, regime, rows, labels)
    return replace(found, is_several=sum(one is regime for one in request.regimes.values()) > 1)


def _dispute(request: Request, regime: Regime, names: Sequence[str]) -> Handling:
    foreign = _foreign(request, regime)
    rows = [
        row
        for row in request.rows[1:]
        if _bears(row, foreign) or (row.part in names and row.act in DISPUTING)
    ]
    return _handling(request, regime, rows, tuple(names) if request.is_mixed else ())


def _bears(row: Event, foreign: frozenset[Act]) -> bool:
    return row.part is None and row.act not in foreign


def _foreign(request: Request, regime: Regime) -> frozenset[Act]:
    """Return the extensions that only another law of this request knows: they leave this one alone."""
    if not request.is_mixed:
        return frozenset()
    others = set(request.regimes.values()) - {regime}
    taken = frozenset(act for other in others for act in _lengthening(request.law, other))
    return taken - _lengthening(request.law, regime)


def _lengthening(law: ClockLaw, regime: Regime) -> frozenset[Act]:
    limits = (law.limit_for(purpose, regime) for purpose in LENGTHENING)
    return frozenset(limit.act for limit in limits if limit is not None)


def _handling(request: Request, regime: Regime, rows: Sequence[Event], labels: tuple[str, ...]) -> Handling:
    law, variation = request.law, request.variation
    terms = Terms(law, regime, law.answer_limit(regime, variation), request.given)
    receipt, *later = (as_received(row, terms) for row in (request.rows[0], *rows))
    return Handling(receipt, request.rows[0].on, tuple(later), terms, variation, labels)
