"""The certificate of destruction: which requests were erased, by which schedule, by whom."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from foidesk.domain.authority import Authority
from foidesk.domain.regime import Regime
from foidesk.domain.retention import Way
from foidesk.letters.blocks import Address, Block, Detail, Figure, Letter, Letterhead, Table
from foidesk.letters.kinds.voice import Voice
from foidesk.letters.text import one_line
from foidesk.letters.wording import Wording

_KIND = "destruction"


@dataclass(frozen=True, slots=True)
class CertifiedRow:
    """One request that was destroyed, and how much was kept of it."""

    reference: str
    schedule: str
    closed_on: date
    kept_until: date
    letters: int
    files: int


@dataclass(frozen=True, slots=True)
class DestructionFacts:
    """A destruction: its number, what was done, on which day, by whom, to which requests.

    `reason` is why it came before its time, or empty. `digest` is the SHA-256 of the rows, in hex.
    """

    number: int
    way: Way
    dated: date
    by: str
    rows: tuple[CertifiedRow, ...]
    digest: str
    wording: Wording
    authority: Authority | None = None
    logo: bytes | None = None
    reason: str = ""


def certificate(facts: DestructionFacts) -> Letter:
    """Return the certificate as a document to draw. Raises NoSuchClause, MissingSlot."""
    voice = Voice(facts.wording, Regime.FOIA)
    title = voice.say(f"{_KIND}.title", number=facts.number)
    name = one_line(facts.authority.name) if facts.authority else "FoiDesk"
    logos = (Figure(facts.logo, voice.say("furniture.logo", authority=name)),) if facts.logo else ()
    return Letter(
        title=title,
        lang=facts.wording.lang,
        dated=facts.dated,
        author=name,
        reference=title,
        letterhead=Letterhead((name,), logos),
        address=Address(()),
        details=tuple(_details(facts, voice)),
        blocks=tuple(_blocks(facts, voice)),
        furniture=voice.furniture,
    )


def _details(facts: DestructionFacts, voice: Voice) -> Iterator[Detail]:
    yield Detail(voice.say(f"{_KIND}.made"), voice.day(facts.dated))
    yield Detail(voice.say(f"{_KIND}.by"), one_line(facts.by, 100))
    yield Detail(voice.say(f"{_KIND}.way"), voice.say(f"{_KIND}.{facts.way}"))


def _blocks(facts: DestructionFacts, voice: Voice) -> Iterator[Block]:
    number = len(facts.rows)
    count = voice.say(f"{_KIND}.one") if number == 1 else voice.say(f"{_KIND}.many", count=number)
    yield voice.heading(1, f"{_KIND}.title", number=facts.number)
    yield voice.paragraph(f"{_KIND}.intro", count=count)
    yield voice.heading(2, f"{_KIND}.what_heading")
    yield voice.paragraph(f"{_KIND}.what_{facts.way}")
    yield voice.paragraph(f"{_KIND}.still_held")
    if facts.reason:
        yield voice.heading(2, f"{_KIND}.reason_heading")
        yield voice.paragraph(f"{_KIND}.reason", reason=one_line(facts.reason, 500))
    yield _table(facts, voice)
    yield voice.heading(2, f"{_KIND}.proof_heading")
    yield voice.paragraph(f"{_KIND}.proof", digest=facts.digest)


def _table(facts: DestructionFacts, voice: Voice) -> Table:
    columns = ("reference", "schedule", "closed", "kept_until", "letters", "files")
    return Table(
        title=voice.say(f"{_KIND}.table"),
        columns=tuple(voice.say(f"{_KIND}.{name}") for name in columns),
        rows=tuple(
            (
                one_line(row.reference, 100),
                one_line(row.schedule, 200),
                voice.day(row.closed_on),
                voice.day(row.kept_until),
                row.letters,
                row.files,
            )
            for row in facts.rows
        ),
        row_headers=True,
    )
