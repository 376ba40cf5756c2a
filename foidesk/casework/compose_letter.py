"""Compose a letter: the case, its senders and the law gathered into facts, and drawn."""

from dataclasses import fields, replace
from datetime import date

from foidesk.casework.gather_outgoing import outgoing
from foidesk.casework.letter_writers import letter_of, writer_of
from foidesk.casework.warn_of_letter import warnings_of
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.outgoing import Outgoing
from foidesk.domain.particulars import NONE_GIVEN, Particulars
from foidesk.lawbook import Lawbook
from foidesk.letters.draw import Drawn, draw
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.wording import Wording
from foidesk.store.letter_drafts import LetterDraft
from foidesk.store.records import Records
from foidesk.store.settings_rows import read_logos, read_signatures


def compose_letter(
    records: Records,
    case_id: int,
    kind: LetterKind,
    dated: date,
    lawbook: Lawbook,
    wording: Wording,
    given: Particulars = NONE_GIVEN,
    begun: LetterDraft | None = None,
    *,
    draft: bool = False,
    large_print: bool = False,
) -> Drawn:
    """Return a letter as it would go out on `dated`. Changes nothing. Raises NoSuchCase, NoSuchKind."""
    writer_of(kind)
    facts = letter_facts(records, case_id, kind, dated, lawbook, wording, given, begun)
    return draw_letter(facts, draft=draft, large_print=large_print)


def draw_letter(facts: LetterFacts, *, draft: bool = False, large_print: bool = False) -> Drawn:
    """Return a letter drawn from facts, as a draft or in large print if so wanted. Raises NoSuchKind."""
    drawn = draw(letter_of(facts), draft=draft, large_print=large_print)
    return replace(drawn, warnings=(*drawn.warnings, *warnings_of(facts)))


def letter_facts(
    records: Records,
    case_id: int,
    kind: LetterKind,
    dated: date,
    lawbook: Lawbook,
    wording: Wording,
    given: Particulars = NONE_GIVEN,
    begun: LetterDraft | None = None,
) -> LetterFacts:
    """Return all a letter of `kind` dated `dated` is written from; `given` goes before what is kept of it.

    `begun` stands in place of the kept draft. Raises NoSuchCase.
    """
    about = outgoing(records, case_id, kind, dated, lawbook, given, begun)
    logos, senders = read_logos(records), about.authorities
    return LetterFacts(
        **{field.name: getattr(about, field.name) for field in fields(Outgoing)},
        wording=wording,
        logos=tuple(logos[one.name] for one in senders if one.name in logos),
        signature=read_signatures(records).get(senders[0].name) if senders else None,
    )
