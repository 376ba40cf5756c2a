"""The response letter: every part answered, a refusal notice where something is refused, and the rights."""

from collections.abc import Iterator

from foidesk.letters.blocks import Block, Letter
from foidesk.letters.kinds.answers import answers, in_brief
from foidesk.letters.kinds.closing import contact, publication, signature
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.framed import framed
from foidesk.letters.kinds.grounds import grounds
from foidesk.letters.kinds.opening import also_under, opening, the_request, title
from foidesk.letters.kinds.part_answers import answers_only, is_followed, still_to_come
from foidesk.letters.kinds.refusals import refusal
from foidesk.letters.kinds.rights import rights


def response(facts: LetterFacts) -> Letter:
    """Return the answer to a request; its shape follows how the parts were decided.

    A part not decided yet says so, for the preview. Raises NoSender, NoSuchClause, MissingSlot.
    """
    return framed(facts, title(facts, _title(facts)), _blocks(facts))


def _title(facts: LetterFacts) -> str:
    return "opening.title_part" if facts.names else "opening.title"


def _blocks(facts: LetterFacts) -> Iterator[Block]:
    reasons = grounds(facts)
    yield from opening(
        facts, _title(facts), "opening.thanks_part" if is_followed(facts) else "opening.thanks"
    )
    yield from answers_only(facts)
    yield from also_under(facts)
    yield from the_request(facts)
    yield from in_brief(facts)
    yield from answers(facts, reasons)
    for place, ground in enumerate(reasons):
        yield from refusal(ground, facts, reasons[:place])
    yield from still_to_come(facts)
    yield from publication(facts)
    yield from rights(facts)
    yield from contact(facts)
    yield signature(facts)
