"""The frame every letter stands in: letterhead, address, details, and the few words drawing needs."""

from collections.abc import Iterable

from foidesk.letters.blocks import Address, Block, Detail, Letter
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.opening import addressee, details, letterhead
from foidesk.letters.text import one_line


def framed(
    facts: LetterFacts,
    title: str,
    blocks: Iterable[Block],
    *,
    address: Address | None = None,
    beside: Iterable[Detail] | None = None,
    referenced: bool = True,
) -> Letter:
    """Return `blocks` as a letter of that title, to the applicant unless `address` is another.

    `beside` stands beside the address instead of date, reference and receipt; a letter that is not
    `referenced` prints no reference at its foot either. Raises NoSender.
    """
    voice = facts.voice
    return Letter(
        title=title,
        lang=facts.wording.lang,
        dated=facts.dated,
        author=voice.listed([one_line(one.name) for one in (facts.lead, *facts.authorities[1:])]),
        reference=one_line(facts.case.reference) if referenced else "",
        letterhead=letterhead(facts),
        address=addressee(facts.case.applicant) if address is None else address,
        details=details(facts) if beside is None else tuple(beside),
        blocks=tuple(blocks),
        furniture=voice.furniture,
    )
