"""What every letter has around its text: letterhead, address, details, and what drawing calls a page."""

from collections.abc import Iterable

from foidesk.letters.blocks import Block, Furniture, Letter
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.opening import addressee, details, letterhead
from foidesk.letters.text import one_line


def framed(facts: LetterFacts, title: str, blocks: Iterable[Block]) -> Letter:
    """Return a letter to the applicant of that title, with `blocks` as its text. Raises NoSender."""
    voice = facts.voice
    return Letter(
        title=title,
        lang=facts.wording.lang,
        dated=facts.dated,
        author=voice.listed([one_line(one.name) for one in (facts.lead, *facts.authorities[1:])]),
        reference=one_line(facts.case.reference),
        letterhead=letterhead(facts),
        address=addressee(facts.case.applicant),
        details=details(facts),
        blocks=tuple(blocks),
        furniture=Furniture(
            voice.say("furniture.page"),
            voice.say("furniture.of"),
            voice.say("furniture.columns", first="{first}", last="{last}"),
        ),
    )
