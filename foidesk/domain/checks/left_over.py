"""The check of claims left over: what was claimed before a part was decided to be given in full."""

from collections.abc import Iterator, Mapping

from foidesk.domain.checks.claims import NOTICE
from foidesk.domain.checks.finding import Finding, Level, Remedy
from foidesk.domain.checks.known import Known
from foidesk.domain.checks.reading import (
    DECIDING,
    ClaimRead,
    PartRead,
    claims_in,
    every_claim,
    every_part,
)
from foidesk.domain.dates import listed
from foidesk.domain.decisions import Claim, Outcome
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.outgoing import Outgoing

RELYING = DECIDING | {LetterKind.PUBLIC_INTEREST_EXTENSION, LetterKind.ICO_SUBMISSION}
"""Kinds that tell of what is claimed on a part."""
_DECIDED: Mapping[Outcome | None, str] = {
    Outcome.DISCLOSED: "is disclosed in full",
    Outcome.NOT_HELD: "is not held",
    Outcome.NOT_APPLICABLE: "does not arise",
    Outcome.ADVICE_GIVEN: "is answered by advice",
    Outcome.TRANSFERRED: "is transferred",
}


def nothing_is_claimed_for_what_is_given(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N49: a part that keeps nothing back relies on no exemption (FOIA s17(1), EIR r14(1)).

    The remedy is what may stay: the ground that some of it is not held, or nothing.
    """
    for part in every_part(letter) if letter.kind in RELYING else ():
        stays = claims_in(part, letter)
        gone = tuple(one for one in every_claim(part, letter) if one not in stays)
        if gone:
            yield _finding(part, gone, tuple(one.claim for one in stays))


def _finding(part: PartRead, gone: tuple[ClaimRead, ...], stays: tuple[Claim, ...]) -> Finding:
    first, decided = gone[0], _DECIDED.get(part.part.outcome, "")
    message = f"Part {part.name} {decided}, and still claims {listed(tuple(one.cite for one in gone))}."
    what = "the claim" if len(gone) == 1 else "the claims"
    remedy = Remedy(f"Take {what} out, or choose the outcome that refuses.", first.at("provision"), stays)
    return first.finding("N49", Level.BLOCK, NOTICE[part.regime], message, remedy, first.claim.provision)
