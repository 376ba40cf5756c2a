"""Information that is not held, refused under an exception (EIR r12(4)(a), EI(S)R r10(4)(a))."""

from collections.abc import Iterator

from foidesk.letters.blocks import Block
from foidesk.letters.kinds.grounds import Ground


def refusal_of_nothing_held(ground: Ground) -> Iterator[Block]:
    """Yield the notice, the exception, the presumption, and that the public interest has nothing to weigh."""
    voice = ground.voice
    yield voice.paragraph("not_held.notice")
    yield voice.paragraph("not_held.law", provision=voice.titled(ground.provision))
    for claim in ground.claims:
        yield from voice.told(claim.reason)
    balances = [claim.balance for claim in ground.claims if claim.balance.strip()]
    if not balances:
        yield voice.paragraph("not_held.public_interest")
        return
    yield voice.heading(3, "claim.balance")
    for balance in balances:
        yield from voice.told(balance)
