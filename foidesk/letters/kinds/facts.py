"""What a letter is written from: what it is about, in which words, and with which pictures."""

from dataclasses import dataclass

from foidesk.domain.outgoing import Outgoing
from foidesk.letters.kinds.voice import Voice
from foidesk.letters.wording import Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterFacts(Outgoing):
    """What a letter is about, and the words for it.

    `logos` are PNG or JPEG files, of those authorities that have one, in their order. `restricted`: a letter
    to the regulator says what is true behind a neither-confirm-nor-deny answer.
    """

    wording: Wording
    logos: tuple[bytes, ...] = ()
    restricted: bool = False

    @property
    def voice(self) -> Voice:
        """The clause library, speaking under the case's own law."""
        return Voice(self.wording, self.case.regime)
