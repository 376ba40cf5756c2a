"""What a letter is written from: what it is about, in which words, and with which pictures."""

from dataclasses import dataclass, replace
from typing import Self

from foidesk.domain.outgoing import Outgoing
from foidesk.domain.regime import Regime
from foidesk.letters.kinds.voice import Voice
from foidesk.letters.wording import Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterFacts(Outgoing):
    """What a letter is about, and the words for it.

    `logos` are PNG or JPEG files, of those authorities that have one, in their order; `signature` is the
    picture of the lead authority's, where it has one. `restricted`: a letter to the regulator says what is
    true behind a neither-confirm-nor-deny answer.
    """

    wording: Wording
    logos: tuple[bytes, ...] = ()
    signature: bytes | None = None
    restricted: bool = False

    @property
    def voice(self) -> Voice:
        """The clause library, speaking under the case's own law."""
        return Voice(self.wording, self.case.regime)

    def under(self, regime: Regime) -> Self:
        """Return the same facts for a letter about the parts under `regime`; each part keeps its own law."""
        if regime is self.case.regime:
            return self
        parts = tuple(replace(part, regime=part.regime or self.case.regime) for part in self.case.parts)
        return replace(self, case=replace(self.case, regime=regime, parts=parts))
