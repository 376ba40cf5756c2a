"""What an officer should look at in a letter in Welsh: what is not confirmed, or has no Welsh name."""

from collections.abc import Iterator

from foidesk.domain.case import Language
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.provision import Provision
from foidesk.letters.kinds.facts import LetterFacts

_PRINT_TITLES = frozenset(
    {
        *(LetterKind.RESPONSE, LetterKind.REVIEW_OUTCOME, LetterKind.COMPLIANCE),
        *(LetterKind.PUBLIC_INTEREST_EXTENSION, LetterKind.ICO_SUBMISSION, LetterKind.DISCLOSURE_LOG),
    }
)


def warnings_of_welsh(facts: LetterFacts) -> tuple[str, ...]:
    """Return a sentence each, none for a letter in English. `facts` are those of its English version."""
    if not facts.authorities or Language.WELSH not in facts.languages:
        return ()
    return tuple(_warnings(facts))


def _warnings(facts: LetterFacts) -> Iterator[str]:
    welsh = facts.wording.welsh
    if welsh is not None and welsh.unconfirmed:
        yield "The Welsh wording has not been confirmed by a Welsh speaker: have it read before it goes out."
    titles = ", ".join(dict.fromkeys(one.named() for one in _cited(facts) if _is_in_doubt(one)))
    if titles:
        yield f"Nobody has confirmed the Welsh title of {titles}."
    for one in facts.authorities:
        if not one.name_cy:
            yield f"{one.name} has no Welsh name under Set-up, and so the letter uses its English one."


def _cited(facts: LetterFacts) -> Iterator[Provision]:
    """Yield the provisions whose titles the letter prints."""
    for part in facts.parts if facts.kind in _PRINT_TITLES else ():
        for claim in part.claims:
            found = facts.provisions.find(part.regime or facts.case.regime, claim.provision)
            if found is not None:
                yield found


def _is_in_doubt(one: Provision) -> bool:
    return one.welsh_unconfirmed or not one.title_cy
