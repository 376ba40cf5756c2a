"""How a past request like this one reads in a list."""

from typing import Final

from foidesk.casework.find_similar import Similar
from foidesk.domain.decisions import Outcome
from foidesk.ui.decision.choices import OUTCOMES
from foidesk.ui.tongue import marked, translate
from foidesk.ui.wording import STAGES, short_day

SHOWN_FROM: Final = 0.2
"""A request less like this one than that has hardly more in common with it than any other."""
SAME: Final = 0.7
MUCH: Final = 0.4

LOOKING: Final = marked("Similar", "Looking for past requests like this one …")
NONE: Final = marked("Similar", "No past request asks for anything like this.")
BESIDE: Final = marked(
    "Similar", "Enter opens one beside this. Tick one, and its paragraphs stand first when you decide."
)
THERE: Final = marked(
    "Similar", "Enter goes to one. Tick one, and its paragraphs stand first when you decide."
)


def worth_showing(found: tuple[Similar, ...]) -> tuple[Similar, ...]:
    """Return those that have enough in common with the request to be read."""
    return tuple(one for one in found if one.score >= SHOWN_FROM)


def likeness_words(score: float) -> str:
    """Return how far a request asks for the same."""
    if score >= SAME:
        return translate("Similar", "Asks for the same")
    return (
        translate("Similar", "Asks for much the same")
        if score >= MUCH
        else translate("Similar", "Has something in common")
    )


def title_of(one: Similar) -> str:
    """Return reference and subject."""
    subject = " ".join(one.case.subject.split()) or translate("Similar", "No subject")
    return f"{one.case.reference}  {subject}"


def answer_of(one: Similar) -> str:
    """Return when it was answered, how, and under which provisions; or where it stands."""
    case = one.case
    if case.answered_on is None:
        stands = STAGES[case.stage][0] if case.stage in STAGES else case.stage
        return translate("Similar", "Received {short_day} · {stands}").format(
            short_day=short_day(case.received_on), stands=stands
        )
    outcome = OUTCOMES[Outcome(case.outcome)] if case.outcome in set(Outcome) else case.outcome
    return " · ".join(
        filter(
            None,
            (
                translate("Similar", "Answered {short_day}").format(short_day=short_day(case.answered_on)),
                outcome,
                *case.provisions,
            ),
        )
    )


def spoken(one: Similar) -> str:
    """Return what a screen reader says of the row."""
    return ". ".join((title_of(one), likeness_words(one.score), answer_of(one).replace(" · ", ", ")))
