"""One thing that needs somebody: how many, how pressing, and in which words."""

from collections.abc import Sequence
from dataclasses import dataclass

from foidesk.ui.tokens import Tone
from foidesk.ui.tongue import counted


@dataclass(frozen=True, slots=True)
class Need:
    """A line of the start screen. `count` None: a sentence alone. `detail` says more under the words."""

    key: str
    words: str
    icon: str
    count: int | None = None
    tone: Tone = Tone.QUIET
    detail: str = ""
    noun: str = "request"

    @property
    def is_pressing(self) -> bool:
        """Whether it stands out: there is something, and it presses."""
        return bool(self.count) and self.tone in {Tone.LATE, Tone.SOON}

    @property
    def stands_out(self) -> bool:
        """Whether its sign is in colour: it presses, or is a sentence that is more than a remark."""
        return self.is_pressing or (self.count is None and self.tone is not Tone.QUIET)

    @property
    def spoken(self) -> str:
        """The whole line as a screen reader says it."""
        number = "" if self.count is None else counted(self.count, self.noun)
        return ", ".join(one for one in (self.words, number, self.detail) if one)


@dataclass(frozen=True, slots=True)
class Group:
    """Needs under one heading."""

    title: str
    needs: Sequence[Need]
