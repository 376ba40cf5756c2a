"""The sheet a letter is written on: to the applicant, to the regulator, or to nobody, for publication."""

from collections.abc import Iterable, Iterator
from datetime import date

from foidesk.letters.blocks import Address, Block, Detail, Letter, Runs, Signature, plain
from foidesk.letters.kinds.closing import signature
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.framed import framed
from foidesk.letters.kinds.voice import Voice
from foidesk.letters.text import linked, one_line


def to_applicant(
    facts: LetterFacts, title: str, details: Iterable[Detail], blocks: Iterable[Block]
) -> Letter:
    """Return a letter to whoever asked. Raises NoSender."""
    return framed(facts, title, blocks, beside=details)


def to_regulator(
    facts: LetterFacts, title: str, details: Iterable[Detail], blocks: Iterable[Block]
) -> Letter:
    """Return a letter to the regulator of the case. Raises NoSender."""
    return framed(facts, title, blocks, beside=details, address=Address(tuple(_office(facts))))


def to_nobody(facts: LetterFacts, title: str, details: Iterable[Detail], blocks: Iterable[Block]) -> Letter:
    """Return a sheet for publication: no addressee, no reference by which to find one. Raises NoSender."""
    return framed(facts, title, blocks, beside=details, address=Address(()), referenced=False)


def _office(facts: LetterFacts) -> Iterator[Runs]:
    regulator = facts.regulator
    if regulator is None:
        yield plain(facts.voice.say("regulator.unknown_noun"))
        return
    yield plain(regulator.name)
    yield from (plain(line) for line in regulator.address or ())
    if not regulator.address and regulator.email:
        yield linked(regulator.email)


def labelled(voice: Voice, rows: Iterable[tuple[str, str | None]]) -> Iterator[Detail]:
    """Yield the facts beside the address that are known, each under the label of its clause."""
    for key, value in rows:
        if value:
            yield Detail(voice.say(key), one_line(value, 200))


def on_day(voice: Voice, day: date | None) -> str:
    """Return a date in words; a draft written before it is known says so."""
    return voice.day(day) if day is not None else voice.say("disputes.unknown_day")


def signed(facts: LetterFacts, name: str | None) -> Signature:
    """Return the signature, by `name` where another than the officer of the case signs."""
    usual = signature(facts)
    signer = one_line(name or "", 200)
    if not signer:
        return usual
    names = facts.voice.listed([one_line(one.name) for one in facts.authorities])
    return Signature(usual.closing, tuple(line for line in (signer, names) if line))
