"""Compose a letter: the case, its senders and the law gathered into facts, and drawn."""

from dataclasses import fields, replace

from foidesk.casework.gather_outgoing import outgoing
from foidesk.casework.letter_writers import letter_of, writer_of
from foidesk.casework.wanted_letter import WantedLetter
from foidesk.casework.warn_of_letter import warnings_of
from foidesk.domain.outgoing import Outgoing
from foidesk.lawbook import Lawbook
from foidesk.letters.draw import Drawn, draw
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.wording import Wording
from foidesk.store.records import Records
from foidesk.store.settings_rows import read_logos, read_signatures


def compose_letter(
    records: Records,
    case_id: int,
    wanted: WantedLetter,
    lawbook: Lawbook,
    wording: Wording,
    *,
    draft: bool = False,
    large_print: bool = False,
) -> Drawn:
    """Return a letter as it would go out on its date. Changes nothing. Raises NoSuchCase, NoSuchKind."""
    writer_of(wanted.kind)
    facts = letter_facts(records, case_id, wanted, lawbook, wording)
    return draw_letter(facts, draft=draft, large_print=large_print)


def draw_letter(facts: LetterFacts, *, draft: bool = False, large_print: bool = False) -> Drawn:
    """Return a letter drawn from facts, as a draft or in large print if so wanted. Raises NoSuchKind."""
    drawn = draw(letter_of(facts), draft=draft, large_print=large_print)
    return replace(drawn, warnings=(*drawn.warnings, *warnings_of(facts)))


def letter_facts(
    records: Records, case_id: int, wanted: WantedLetter, lawbook: Lawbook, wording: Wording
) -> LetterFacts:
    """Return all a letter is written from. Raises NoSuchCase."""
    about = outgoing(records, case_id, wanted, lawbook)
    senders = [one.name for one in about.authorities]
    logos = read_logos(records, senders)
    return LetterFacts(
        **{field.name: getattr(about, field.name) for field in fields(Outgoing)},
        wording=wording,
        logos=tuple(logos[name] for name in senders if name in logos),
        signature=next(iter(read_signatures(records, senders[:1]).values()), None),
    )
