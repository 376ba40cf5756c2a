"""A letter opened for looking at: a draft drawn as it would go out, or kept bytes as they went."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from foidesk.domain.checks.finding import Finding
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.particulars import NONE_GIVEN, Particulars
from foidesk.domain.regime import Regime
from foidesk.lawbook import Lawbook
from foidesk.resources import resource
from foidesk.store.case_file import CaseFile
from foidesk.ui.letter.letter_view import Shown
from foidesk.ui.letter.spots import Finder, Spot
from foidesk.ui.pdf_pages import PdfPages

if TYPE_CHECKING:
    from foidesk.letters.draw import Drawn
    from foidesk.letters.kinds.facts import LetterFacts
    from foidesk.letters.wording import Wording
    from foidesk.store.documents import KeptLetter


@dataclass(frozen=True, slots=True)
class Wanted:
    """A draft that is wanted."""

    kind: LetterKind
    dated: date
    large_print: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A letter at hand: its bytes, opened for showing. `id` None: a draft, marked as one on its pages.

    Of a draft, `said` is what it says where the officer left blanks, `found` what the checks found in it
    under the law of the case, `regime`, and `spots` where on its pages each of these stands, None where
    it does not; `warnings` are what drawing has to say.
    """

    id: int | None
    wanted: Wanted
    title: str
    pdf: bytes
    pages: PdfPages
    shown: Shown
    warnings: tuple[str, ...] = ()
    said: Particulars = NONE_GIVEN
    found: tuple[Finding, ...] = ()
    spots: tuple[Spot | None, ...] = ()
    regime: Regime = Regime.FOIA

    @property
    def is_blocked(self) -> bool:
        """Whether a check stops it."""
        return any(one.blocks for one in self.found)

    def spot_of(self, finding: Finding) -> Spot | None:
        """Return where on the pages a finding stands."""
        at = self.found.index(finding) if finding in self.found else len(self.spots)
        return self.spots[at] if at < len(self.spots) else None

    @property
    def kind(self) -> LetterKind:
        """Which kind of letter it is."""
        return self.wanted.kind

    @property
    def dated(self) -> date:
        """The letter's own date."""
        return self.wanted.dated


Job = Callable[[], Sheet]


def draw_draft(case_file: CaseFile, case_id: int, wanted: Wanted, lawbook: Lawbook) -> Sheet:
    """Return the letter as it would go out on its date. Raises what composing and drawing raise."""
    from foidesk.casework.what_is_known import known_to_checks  # the stock: not before it is wanted
    from foidesk.domain.checks import findings

    facts = facts_of(case_file, case_id, wanted, lawbook)
    drawn = drawn_from(facts, wanted, draft=True)
    sheet = _sheet(None, wanted, drawn.title, drawn.pdf)
    found = findings(facts, known_to_checks(lawbook))
    spots = _spots(found, sheet.pages, facts)
    sheet = replace(sheet, warnings=drawn.warnings, found=found, spots=spots)
    return replace(sheet, said=facts.said, regime=facts.case.regime)


def _spots(found: Sequence[Finding], pages: PdfPages, facts: "LetterFacts") -> tuple[Spot | None, ...]:
    """Return where each finding stands on the pages."""
    from foidesk.letters.kinds.where_said import said_at  # a letter's words: not before the first paint

    finder = Finder(pages) if found else None
    return tuple(finder.find(said_at(one, facts)) for one in found) if finder else ()


def facts_of(case_file: CaseFile, case_id: int, wanted: Wanted, lawbook: Lawbook) -> "LetterFacts":
    """Return what a draft is written from. Raises NoSuchCase."""
    from foidesk.casework.compose_letter import letter_facts  # SQLModel: not before the first paint
    from foidesk.casework.wanted_letter import WantedLetter

    letter = WantedLetter(wanted.kind, wanted.dated)
    return case_file.read(letter_facts, case_id, letter, lawbook, _wording())


def drawn_from(facts: "LetterFacts", wanted: Wanted, *, draft: bool) -> "Drawn":
    """Return the letter drawn, as a draft or as it goes out. Raises what drawing raises."""
    from foidesk.casework.compose_letter import draw_letter  # ReportLab: not before the first paint

    return draw_letter(facts, draft=draft, large_print=wanted.large_print)


def open_kept(case_file: CaseFile, kept: "KeptLetter") -> Sheet:
    """Return an issued letter from its kept bytes, never drawn again. Raises CaseFileDamaged."""
    from foidesk.store.documents import letter_bytes  # SQLModel: not before the first paint

    wanted = Wanted(LetterKind(kept.kind), kept.dated)
    return _sheet(kept.id, wanted, kept.title, case_file.read(letter_bytes, kept.id))


def _sheet(id_: int | None, wanted: Wanted, title: str, pdf: bytes) -> Sheet:
    pages = PdfPages(pdf)
    return Sheet(id_, wanted, title, pdf, pages, Shown(pages.sizes, pages.words()))


@cache
def _wording() -> "Wording":
    from foidesk.letters.wording import read_wording

    return read_wording(resource("clauses"))
