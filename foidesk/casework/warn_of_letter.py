"""Say what an officer should look at in a letter, beside what drawing it finds."""

from collections.abc import Callable, Mapping
from typing import Final

from foidesk.domain.letter_kinds import LetterKind
from foidesk.letters.kinds.expected import warnings_of_response
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.in_doubt import warnings_of_welsh
from foidesk.letters.kinds.published import warnings_of_publication

WARNINGS: Final[Mapping[LetterKind, Callable[[LetterFacts], tuple[str, ...]]]] = {
    LetterKind.RESPONSE: warnings_of_response,
    LetterKind.DISCLOSURE_LOG: warnings_of_publication,
}
"""The kinds that have something to warn of."""


def warnings_of(facts: LetterFacts) -> tuple[str, ...]:
    """Return one sentence for each thing to look at; none of them keeps the letter from going out."""
    warn = WARNINGS.get(facts.kind)
    return (*(warn(facts) if warn else ()), *warnings_of_welsh(facts))
