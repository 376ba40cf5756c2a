"""The clause library as a letter uses it: under one law, with dates, lists and citations put into words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from foidesk.domain.case import Language
from foidesk.domain.regime import Regime
from foidesk.letters.blocks import Furniture, Heading, Paragraph, Run, Runs
from foidesk.letters.kinds.joining import and_then
from foidesk.letters.text import linked, one_line, paragraphs
from foidesk.letters.wording import Wording

_OWN_FORMS = {1: "one", 2: "two"}


@dataclass(frozen=True, slots=True)
class Voice:
    """Says clauses under the law of `regime`; `ncnd` picks the words about confirming or denying.

    `officers` are the clauses in the language officers typed their own texts in, where that is another.
    """

    wording: Wording
    regime: Regime
    ncnd: bool = False
    officers: Wording | None = None

    @property
    def language(self) -> Language:
        """The language it speaks."""
        return self.wording.language

    @property
    def as_typed(self) -> "Voice":
        """The same voice in the language of the officers' own texts, for what is said together with them."""
        return replace(self, wording=self.officers, officers=None) if self.officers else self

    def typed(self, text: str) -> Runs:
        """Return an officer's own text as runs, marked with its language where that is not the letter's."""
        runs = linked(text)
        lang = self.officers.lang if self.officers else None
        return tuple(replace(run, lang=lang) for run in runs) if lang else runs

    def told(self, text: str) -> Iterator[Paragraph]:
        """Yield an officer's own text as paragraphs."""
        return (Paragraph(self.typed(paragraph)) for paragraph in paragraphs(text))

    def say(self, key: str, **slots: object) -> str:
        """Return a clause with its slots and the law's own terms filled in. Raises as `Wording.say`."""
        aimed = f"{key}_ncnd"
        chosen = aimed if self.ncnd and self.wording.has(aimed) else key
        terms = {
            "short": self._term("short"),
            "exemption": self._term("exemption"),
            "exemptions": self._term("exemptions"),
        }
        return self.wording.say(chosen, self.regime, **terms | slots)

    def _term(self, name: str) -> str:
        return self.wording.say(f"act.{name}", self.regime)

    def paragraph(self, key: str, *, leads_on: bool = False, **slots: object) -> Paragraph:
        """Return a clause as a paragraph, addresses in it as links."""
        return Paragraph(linked(self.say(key, **slots)), leads_on)

    def heading(self, level: int, key: str, **slots: object) -> Heading:
        """Return a clause as a heading."""
        return Heading(level, self.say(key, **slots))

    def day(self, day: date) -> str:
        """Return a date in words: 4 November 2026."""
        month = self.wording.say("months.list").split()[day.month - 1]
        return self.wording.say("months.date", day=day.day, month=month, year=day.year)

    def counted(self, number: int, unit: str) -> str:
        """Return a number with its unit, always: "40 working days"; Welsh has a form of its own for two."""
        own = f"words.{unit}_{_OWN_FORMS.get(number, 'many')}"
        return self.wording.say(own if self.wording.has(own) else f"words.{unit}_many", count=number)

    def listed(self, items: Sequence[str]) -> str:
        """Return "a", "a and b" or "a, b and c"."""
        *first, last = items
        return f"{', '.join(first)} {and_then(last, self.wording)}" if first else last

    def cited(self, cite: str) -> str:
        """Return a provision inside a sentence: "section 31(3)"."""
        return self.say("act.provision", cite=one_line(cite, 60))

    def all_cited(self, cites: Sequence[str]) -> str:
        """Return several provisions inside a sentence: "sections 31(1)(a) and 31(1)(b)"."""
        if len(cites) == 1:
            return self.cited(cites[0])
        return self.say("act.provisions", cites=self.listed([one_line(cite, 60) for cite in cites]))

    def titled(self, cite: str) -> str:
        """Return a provision at a sentence's beginning: "Section 31(3)"."""
        return self.say("act.provision_titled", cite=one_line(cite, 60))

    @property
    def furniture(self) -> Furniture:
        """The few words that drawing itself needs."""
        return Furniture(
            self.say("furniture.page"),
            self.say("furniture.of"),
            self.say("furniture.columns", first="{first}", last="{last}"),
            self.say("furniture.continued"),
            self.say("furniture.draft"),
        )


def unsaid(key: str, voice: Voice) -> Paragraph:
    """Return the words that stand in a draft where something is still to be said; never in an issued one."""
    return Paragraph(strong(voice.say(f"unsaid.{key}")))


def strong(text: str, rest: Runs = ()) -> Runs:
    """Return `text` set strong, and what follows it."""
    return (Run(text, strong=True), *rest)
