"""The response letter: every part answered, a refusal notice where something is refused, and the rights."""

from collections.abc import Iterator

from foidesk.letters.blocks import Block, Furniture, Letter
from foidesk.letters.kinds.answers import answers, in_brief
from foidesk.letters.kinds.closing import contact, publication, signature
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.grounds import grounds
from foidesk.letters.kinds.opening import addressee, details, letterhead, opening, the_request, title
from foidesk.letters.kinds.refusals import refusal
from foidesk.letters.kinds.rights import rights
from foidesk.letters.text import one_line


def response(facts: LetterFacts) -> Letter:
    """Return the answer to a request; its shape follows how the parts were decided.

    A part not decided yet says so, for the preview. Raises NoSender, NoSuchClause, MissingSlot.
    """
    voice = facts.voice
    return Letter(
        title=title(facts),
        lang=facts.wording.lang,
        dated=facts.dated,
        author=voice.listed([one_line(one.name) for one in (facts.lead, *facts.authorities[1:])]),
        reference=one_line(facts.case.reference),
        letterhead=letterhead(facts),
        address=addressee(facts.case.applicant),
        details=details(facts),
        blocks=tuple(_blocks(facts)),
        furniture=Furniture(
            voice.say("furniture.page"),
            voice.say("furniture.of"),
            voice.say("furniture.columns", first="{first}", last="{last}"),
        ),
    )


def _blocks(facts: LetterFacts) -> Iterator[Block]:
    reasons = grounds(facts)
    yield from opening(facts)
    yield from the_request(facts)
    yield from in_brief(facts)
    yield from answers(facts, reasons)
    for place, ground in enumerate(reasons):
        yield from refusal(ground, facts, reasons[:place])
    yield from publication(facts)
    yield from rights(facts)
    yield from contact(facts)
    yield signature(facts)
