"""What is published of an answer: nothing that identifies whoever asked; a warning where it might."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from functools import partial
from typing import Any

from foidesk.domain.case import Applicant
from foidesk.domain.decisions import Part
from foidesk.domain.dispute import Dispute
from foidesk.domain.personal_traces import Redacted, redact
from foidesk.domain.regime import Regime
from foidesk.letters.kinds.facts import LetterFacts

_OWN_DATA = {
    (Regime.FOIA, "40(1)"),
    (Regime.FOIA, "40(5A)"),
    (Regime.FOISA, "38(1)(a)"),
    (Regime.EIR, "5(3)"),
}
"""Provisions about the applicant's own data: relying on them already says something of the applicant."""


def as_published(facts: LetterFacts) -> LetterFacts:
    """Return the facts with every trace of the applicant gone from request, subject, answers and reasons.

    `said.text`, where the officer gave one, is the request as it is to be published; it is redacted too.
    """
    case = facts.case
    swap = partial(_swapped, facts=facts)
    clean = replace(
        case,
        applicant=Applicant(language=case.applicant.language),
        request_text=_request(facts).text,
        subject=swap(case.subject),
        reference="",
        national_reference=None,
        officer=None,
        links=(),
        parts=tuple(_through(part, swap) for part in _given_out(facts)),
    )
    return replace(facts, case=clean)


def warnings_of_publication(facts: LetterFacts) -> tuple[str, ...]:
    """Return what an officer should look at before publishing, a sentence each."""
    return tuple(dict.fromkeys(_warnings(facts)))


def _warnings(facts: LetterFacts) -> Iterator[str]:
    request = _request(facts)
    if request.removed:
        many = "1 place was" if request.removed == 1 else f"{request.removed} places were"
        yield f"{many} taken out of the request because they identify the applicant: read it once more."
    doubts = list(request.doubts)
    for text in _texts(_given_out(facts)):
        doubts += _redacted(text, facts).doubts
    for doubt in doubts:
        yield f"“{doubt.words}” looks like {doubt.what}: take it out, or be sure that it can be published."
    if any(_is_own_data(part, facts) for part in _given_out(facts)):
        yield "This answer is about the applicant’s own data: think whether to publish it at all."


def _is_own_data(part: Part, facts: LetterFacts) -> bool:
    law = part.regime or facts.case.regime
    return any((law, claim.provision) in _OWN_DATA for claim in part.claims)


def _given_out(facts: LetterFacts) -> tuple[Part, ...]:
    """The parts as the applicant was last told of them; as they stand, for a draft before the answer."""
    return Dispute.of(facts.case).first or facts.parts


def _request(facts: LetterFacts) -> Redacted:
    text = facts.said.text or facts.case.request_text
    return redact(text, facts.case.applicant, _mark(facts), references=_references(facts))


def _redacted(text: str, facts: LetterFacts) -> Redacted:
    return redact(text, facts.case.applicant, _mark(facts), references=_references(facts), is_signed=False)


def _swapped(text: str, *, facts: LetterFacts) -> str:
    return _redacted(text, facts).text


def _mark(facts: LetterFacts) -> str:
    return facts.voice.say("disclosure_log.mark")


def _references(facts: LetterFacts) -> tuple[str, ...]:
    case = facts.case
    return tuple(one for one in (case.reference, case.national_reference) if one)


def _through(value: Any, swap: Callable[[str], str]) -> Any:
    """Return a value of dataclasses and tuples with every text in it put through `swap`."""
    if type(value) is str:
        return swap(value)
    if isinstance(value, tuple):
        return tuple(_through(item, swap) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{one.name: _through(getattr(value, one.name), swap) for one in fields(value)})
    return value


def _texts(value: object) -> Iterator[str]:
    if type(value) is str:
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item)
    elif is_dataclass(value) and not isinstance(value, type):
        for one in fields(value):
            yield from _texts(getattr(value, one.name))
