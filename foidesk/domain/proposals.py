"""What a letter says where a blank was left: the dates of the clock, and what the parts already hold."""

from datetime import date

from foidesk.domain.case import Case
from foidesk.domain.decisions import Outcome
from foidesk.domain.held_up import engaged, held_up
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.limit_terms import Purpose
from foidesk.domain.particulars import Particulars
from foidesk.domain.proposals_disputed import proposed_in_dispute
from foidesk.domain.provisions import Provisions
from foidesk.domain.several_parts import done_with, named_together
from foidesk.domain.standing import Standing
from foidesk.domain.strands import named
from foidesk.domain.timeline import Act, as_corrected


def proposed(
    kind: LetterKind,
    case: Case,
    afterwards: Standing,
    provisions: Provisions,
    said: Particulars,
    answer_by: date | None = None,
) -> Particulars:
    """Return `said` with its blanks filled in. `afterwards` is where the case stands once the letter is out.

    `answer_by` is the day a review under way was promised to be answered by.
    A letter that is out of time has no clock to take a date from, so its date stays blank. The last day for
    paying a fee is the law's, whatever was said.
    """
    match kind:
        case LetterKind.PUBLIC_INTEREST_EXTENSION:
            # The estimate of s17(2) is the officer's own: no law sets it, so none is put in their mouth.
            cites = said.provision or engaged(case, provisions)
            return said.over(Particulars(provision=cites, part=held_up(case, provisions, cites)))
        case LetterKind.RESPONSE:
            return said.over(Particulars(part=_left_to_answer(case)))
        case LetterKind.EIR_EXTENSION:
            return said.over(Particulars(until=_counted(afterwards, Purpose.EXTENDED_ANSWER)))
        case LetterKind.FEES_NOTICE:
            return Particulars(until=_counted(afterwards, Purpose.FEE_WINDOW)).over(said)
        case LetterKind.TRANSFER:
            return said.over(Particulars(part=_to_pass_on(case)))
        case _:
            return said.over(proposed_in_dispute(kind, case, afterwards, answer_by))


def _counted(afterwards: Standing, purpose: Purpose) -> date | None:
    """The last day as the law counts it, also where a letter has set another."""
    clock = next((one for one in afterwards.clocks if one.purpose is purpose), None)
    return clock.counted_to if clock else None


def _left_to_answer(case: Case) -> str | None:
    """The parts still owed an answer, where others were answered by themselves; None: the whole request."""
    every = named(case.parts)
    done = done_with(case.timeline, every)
    if all(row.act is not Act.ANSWER for row in done.values()):
        return None
    return named_together(name for name in every if name not in done)


def _to_pass_on(case: Case) -> str | None:
    """The first part to be transferred that has not been, where other parts stay; None: the whole request."""
    going = [part for part in case.parts if part.outcome is Outcome.TRANSFERRED]
    if len(going) == len(case.parts):
        return None
    gone = {row.part for row in as_corrected(case.timeline) if row.act is Act.TRANSFER}
    return next((part.label for part in going if part.label and part.label not in gone), None)
