"""What a letter is written from: the case, who sends it, on which day, under which law, in which words."""

from dataclasses import dataclass
from datetime import date

from foidesk.domain.authority import Authority, Regulator
from foidesk.domain.case import Case
from foidesk.domain.decisions import Part
from foidesk.domain.problems import Problem
from foidesk.domain.provisions import Provisions
from foidesk.letters.kinds.voice import Voice
from foidesk.letters.wording import Wording


class NoSender(Problem):
    """A letter without an authority to send it."""

    remedy = "Set up the authority under Set-up, or name one in the case."

    def __init__(self) -> None:
        super().__init__("There is no authority to write this letter for.")


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """Everything a letter says and nothing else; no clock, no file.

    `authorities` as the letter names them, the one that writes first. `dated` is the letter's own date;
    `received_on`, `due_on` come from the standing; `review_by` is the last day to ask the first authority
    for a review, `others_review_by` the last days of the rest, in their order; `logos` are PNG or JPEG
    files, of those authorities that have one, in their order.
    """

    case: Case
    authorities: tuple[Authority, ...]
    regulator: Regulator | None
    dated: date
    received_on: date | None
    due_on: date | None
    provisions: Provisions
    wording: Wording
    review_by: date | None
    logos: tuple[bytes, ...] = ()
    others_review_by: tuple[date | None, ...] = ()

    @property
    def lead(self) -> Authority:
        """The authority that writes. Raises NoSender where there is none."""
        if not self.authorities:
            raise NoSender
        return self.authorities[0]

    def last_day_to_ask(self, authority: Authority) -> date | None:
        """Return by when a review by one of `authorities` can be asked for, where it is known."""
        days = (self.review_by, *self.others_review_by)
        return next((day for one, day in zip(self.authorities, days, strict=False) if one == authority), None)

    @property
    def voice(self) -> Voice:
        """The clause library, speaking under the case's own law."""
        return Voice(self.wording, self.case.regime)

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts of the request; the request as a whole is the one part where it has none."""
        return self.case.parts or (Part(),)
