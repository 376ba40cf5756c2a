"""Compose a letter: the case, its senders and the law gathered into facts, and drawn."""

from dataclasses import fields
from datetime import date

from foidesk.casework.gather_outgoing import outgoing
from foidesk.casework.letter_writers import writer_of
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.particulars import NONE_GIVEN, Particulars
from foidesk.lawbook import Lawbook
from foidesk.letters.draw import Drawn, draw
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.wording import Wording
from foidesk.store.records import Records
from foidesk.store.settings_rows import read_logos


def compose_letter(
    records: Records,
    case_id: int,
    kind: LetterKind,
    dated: date,
    lawbook: Lawbook,
    wording: Wording,
    given: Particulars = NONE_GIVEN,
) -> Drawn:
    """Return a letter as it would go out on `dated`. Changes nothing. Raises NoSuchCase, NoSuchKind."""
    writer_of(kind)
    return draw_letter(letter_facts(records, case_id, kind, dated, lawbook, wording, given))


def draw_letter(facts: LetterFacts) -> Drawn:
    """Return a letter drawn from facts. Raises NoSuchKind."""
    return draw(writer_of(facts.kind)(facts))


def letter_facts(
    records: Records,
    case_id: int,
    kind: LetterKind,
    dated: date,
    lawbook: Lawbook,
    wording: Wording,
    given: Particulars = NONE_GIVEN,
) -> LetterFacts:
    """Return all a letter of `kind` dated `dated` is written from; `given` goes before what is kept of it.

    Raises NoSuchCase.
    """
    about, logos = outgoing(records, case_id, kind, dated, lawbook, given), read_logos(records)
    return LetterFacts(
        **{field.name: getattr(about, field.name) for field in fields(about)},
        wording=wording,
        logos=tuple(logos[one.name] for one in about.authorities if one.name in logos),
    )
