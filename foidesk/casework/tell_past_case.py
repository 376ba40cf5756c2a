"""Tell of a past case what its applicant was told: the request, and part by part what was decided."""

from dataclasses import dataclass

from foidesk.domain.deciding import AT_AN_END
from foidesk.domain.decisions import Outcome
from foidesk.store.connections import Connection
from foidesk.store.similar import PastCase, past_cases
from foidesk.store.whole_cases import whole_case


@dataclass(frozen=True, slots=True)
class PastPart:
    """A part as it was answered. What lies behind an answer that neither confirms nor denies is not read."""

    label: str
    asks: str
    outcome: Outcome
    provisions: tuple[str, ...]
    answer: str


@dataclass(frozen=True, slots=True)
class PastAnswer:
    """A past case with its request. `parts` are empty while nothing was told."""

    case: PastCase
    request_text: str
    parts: tuple[PastPart, ...]


def tell_past_case(connection: Connection, case_id: int) -> PastAnswer:
    """Return what can be read of a past case beside another one. Raises NoSuchCase."""
    case = whole_case(connection, case_id)
    stages = [stage.value for stage in AT_AN_END]
    (past,) = past_cases(connection, [case_id], stages)
    parts = case.parts if past.stage in stages else ()
    told = tuple(
        PastPart(
            part.label or str(number),
            part.asks,
            part.outcome,
            tuple(dict.fromkeys(claim.provision for claim in part.claims)),
            part.answer,
        )
        for number, part in enumerate(parts, 1)
        if part.outcome is not None
    )
    return PastAnswer(past, case.request_text, told)
