"""Which letters fit where a case stands, and which of them comes next."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from foidesk.domain.case_standing import Standing
from foidesk.domain.letter_kinds import RECORDS, LetterKind
from foidesk.domain.lifecycle import UNANSWERED, Stage
from foidesk.domain.timeline import Act

OWED: Mapping[Stage, LetterKind] = MappingProxyType(
    {
        Stage.RECEIVED: LetterKind.RESPONSE,
        Stage.IN_PROGRESS: LetterKind.RESPONSE,
        Stage.EXTENDED: LetterKind.RESPONSE,
        Stage.IN_REVIEW: LetterKind.REVIEW_OUTCOME,
        Stage.WITH_ICO: LetterKind.ICO_SUBMISSION,
        Stage.ICO_DECIDED: LetterKind.COMPLIANCE,
    }
)
"""The letter a case at a stage is waiting for."""

TO_TELL: Mapping[Stage, LetterKind] = MappingProxyType(
    {
        Stage.AWAITING_CLARIFICATION: LetterKind.CLARIFICATION,
        Stage.AWAITING_FEE: LetterKind.FEES_NOTICE,
        Stage.REVIEWED: LetterKind.REVIEW_OUTCOME,
        Stage.TRANSFERRED: LetterKind.TRANSFER,
        Stage.WITH_TRIBUNAL: LetterKind.COMPLIANCE,
        Stage.FINAL: LetterKind.COMPLIANCE,
    }
)
"""The letter of the act that led to a stage: it comes next where the act was recorded and not yet told."""

ONCE = frozenset({LetterKind.ACKNOWLEDGEMENT, LetterKind.REVIEW_ACKNOWLEDGEMENT})
"""Letters that come after the others once their act is done."""


@dataclass(frozen=True, slots=True)
class Choices:
    """Letters in the order they are offered: those that `fit`, then the `rest`. `first` comes next."""

    fit: tuple[LetterKind, ...]
    rest: tuple[LetterKind, ...]
    first: LetterKind | None


def letter_choices(standing: Standing, done: frozenset[Act], untold: frozenset[Act], today: date) -> Choices:
    """Return the letters to choose from.

    `done` are the acts recorded, `untold` those of them that no letter tells of yet.
    """
    fit = [kind for kind in LetterKind if _fits(kind, standing, untold, today)]
    first = _first(standing, untold, fit)
    fit.sort(key=lambda kind: (kind is not first, kind in ONCE and RECORDS[kind] in done - untold))
    return Choices(tuple(fit), tuple(kind for kind in LetterKind if kind not in fit), first)


def _fits(kind: LetterKind, standing: Standing, untold: frozenset[Act], today: date) -> bool:
    match kind:
        case LetterKind.RESPONSE:
            return Act.ANSWER in standing.acts and standing.answered_on is None
        case LetterKind.LATE_APOLOGY:
            due = standing.due_on
            return standing.stage in UNANSWERED and due is not None and due < today
        case LetterKind.DISCLOSURE_LOG:
            return standing.answered_on is not None
        case _:
            act = RECORDS[kind]
            return act in standing.acts or (act in untold and TO_TELL.get(standing.stage) is kind)


def _first(standing: Standing, untold: frozenset[Act], fit: list[LetterKind]) -> LetterKind | None:
    owed, to_tell = OWED.get(standing.stage), TO_TELL.get(standing.stage)
    if owed in fit:
        return owed
    return to_tell if to_tell is not None and RECORDS[to_tell] in untold else None
