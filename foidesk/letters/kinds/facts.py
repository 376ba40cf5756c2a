"""What a letter is written from: what it is about, in which words, and with which pictures."""

from dataclasses import dataclass, replace
from typing import Self

from foidesk.domain.outgoing import Outgoing
from foidesk.domain.regime import Regime
from foidesk.letters.blocks import Run, Runs
from foidesk.letters.kinds.voice import Voice
from foidesk.letters.text import paragraphs
from foidesk.letters.wording import TAGS, Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterFacts(Outgoing):
    """What a letter is about, and the words for it.

    `logos` are PNG or JPEG files, of those authorities that have one, in their order; `signature` is the
    picture of the lead authority's, where it has one. `restricted`: a letter to the regulator says what is
    true behind a neither-confirm-nor-deny answer. `officers`: the words of the language
    that officers typed their own texts in, where it is not the letter's.
    """

    wording: Wording
    officers: Wording | None = None
    logos: tuple[bytes, ...] = ()
    signature: bytes | None = None
    restricted: bool = False

    @property
    def voice(self) -> Voice:
        """The clause library, speaking under the case's own law."""
        return self.speaking(self.case.regime)

    def speaking(self, regime: Regime, *, ncnd: bool = False) -> Voice:
        """Return the clause library, speaking under another law or about confirming or denying."""
        return Voice(self.wording, regime, ncnd, self.officers)

    @property
    def asked_in(self) -> str | None:
        """The language the request was written in, as a PDF names it, where it is not the letter's."""
        asked = self.case.applicant.language
        return None if asked == self.wording.language else TAGS[asked]

    @property
    def is_parted(self) -> bool:
        """Whether the request has several parts, so that each goes by its name."""
        return len(self.every) > 1

    def quoted(self, text: str) -> tuple[Runs, ...]:
        """Return the applicant's words by paragraphs. Nothing in them becomes a link: they are not ours."""
        return tuple((Run(paragraph, lang=self.asked_in),) for paragraph in paragraphs(text))

    def under(self, regime: Regime) -> Self:
        """Return the same facts for a letter about the parts under `regime`; each part keeps its own law."""
        if regime is self.case.regime:
            return self
        parts = tuple(replace(part, regime=part.regime or self.case.regime) for part in self.case.parts)
        return replace(self, case=replace(self.case, regime=regime, parts=parts))
