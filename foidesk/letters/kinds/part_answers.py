"""An answer to some questions: which it is for, what the applicant was told before, and what still comes."""

from collections.abc import Collection, Iterator, Mapping
from types import MappingProxyType

from foidesk.domain.part_answer import Before, Coming, before, called, coming, rest_due
from foidesk.domain.several_parts import done_with, labels_in
from foidesk.domain.strands import named
from foidesk.domain.timeline import Act
from foidesk.letters.blocks import Block, Paragraph
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.names import in_a_sentence
from foidesk.letters.kinds.voice import Voice
from foidesk.letters.text import one_line

_BEFORE: Mapping[Act, str] = MappingProxyType(
    {Act.ANSWER: "apart.answered", Act.TRANSFER: "apart.transferred", Act.WITHDRAW: "apart.withdrawn"}
)
"""How an act on some questions is told of later; what lapsed the applicant knows best."""


def is_followed(facts: LetterFacts) -> bool:
    """Whether another letter is to answer the rest."""
    return bool(facts.names and _coming(facts))


def answers_only(facts: LetterFacts) -> Iterator[Block]:
    """Yield which questions the letter answers, where it leaves others to another letter."""
    if facts.names:
        own = [called(name, part) for name, part in zip(facts.names, facts.parts, strict=True)]
        key = "apart.answers" if is_followed(facts) else "apart.answers_last"
        yield facts.voice.paragraph(key, parts=in_a_sentence(own, facts.voice))


def still_to_come(facts: LetterFacts) -> Iterator[Block]:
    """Yield what became of the other questions: those dealt with before, those to come and their days."""
    if not facts.names:
        return
    earlier = before(facts.case.parts, facts.places, facts.case.timeline)
    told, left = [one for one in earlier if one.act.act in _BEFORE], _coming(facts)
    if told or left:
        yield facts.voice.heading(2, "apart.heading")
    yield from (_told(one, facts.voice) for one in told)
    yield from (_left(one, facts) for one in left)


def _told(one: Before, voice: Voice) -> Paragraph:
    to = one_line(one.act.to or "", 200) or voice.say("apart.another")
    parts = in_a_sentence(one.parts, voice)
    return voice.paragraph(_BEFORE[one.act.act], parts=parts, on=voice.day(one.act.on), to=to)


def _left(one: Coming, facts: LetterFacts) -> Paragraph:
    voice, parts = facts.voice, in_a_sentence(one.parts, facts.voice)
    if one.due is None:
        return voice.paragraph("apart.coming_undated", parts=parts)
    key = "apart.coming" if one.due >= facts.dated else "apart.coming_late"
    return voice.paragraph(key, parts=parts, due=voice.day(one.due))


def the_rest(facts: LetterFacts, besides: Collection[str] = ()) -> Iterator[Block]:
    """Yield by when the parts that the letter leaves alone are answered, where any but `besides` are owed."""
    every = named(facts.case.parts)
    whole = facts.act is not None and facts.act.part is None
    theirs = labels_in(facts.said.part if whole or facts.act is None else facts.act.part, every)
    gone = {*theirs, *besides, *done_with(facts.case.timeline, every)}
    left = tuple(name for name in every if name not in gone)
    if not left or facts.afterwards.answered_on is not None:
        return
    due = rest_due(facts.afterwards, left, left if whole else facts.out_of_reach)
    in_time = due is not None and due >= facts.dated
    key = "notice.rest" if in_time else "notice.rest_undated"
    yield facts.voice.paragraph(key, due=facts.voice.day(due) if due else "")


def _coming(facts: LetterFacts) -> tuple[Coming, ...]:
    case = facts.case
    return coming(case.parts, facts.places, case.timeline, facts.afterwards, facts.out_of_reach)
