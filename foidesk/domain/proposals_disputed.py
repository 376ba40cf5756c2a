"""What a letter after the answer says unless the officer says otherwise: a date, an outcome, a reference."""

from foidesk.domain.case import Case
from foidesk.domain.clock_law import ClockLaw
from foidesk.domain.decided_again import review_outcome
from foidesk.domain.dispute import Dispute
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.limit_terms import Purpose
from foidesk.domain.limits import deadline
from foidesk.domain.particulars import NONE_GIVEN, Particulars
from foidesk.domain.regime import NonWorkingReceipt, Regime
from foidesk.domain.timeline import Act
from foidesk.domain.working_calendar import CalendarTooShort

_DATED = {
    LetterKind.REVIEW_ACKNOWLEDGEMENT: Purpose.REVIEW_ANSWER,
    LetterKind.REVIEW_EXTENSION: Purpose.EXTENDED_REVIEW,
}


def proposed_in_dispute(
    kind: LetterKind, case: Case, regime: Regime, law: ClockLaw, receipt: NonWorkingReceipt
) -> Particulars:
    """Return what a letter of `kind` would say; blank where nothing can be known.

    The date is the last one the law or the code gives, and none where it gives no longer time. The outcome
    of a review follows from the parts as they were told first and as they stand now.
    """
    dispute = Dispute.of(case)
    if kind in _DATED and dispute.asked is not None:
        limit = law.limit_for(_DATED[kind], regime)
        try:
            due = deadline(limit.rule, dispute.asked.on, law, receipt=receipt).due if limit else None
        except CalendarTooShort:
            due = None
        return Particulars(until=due)
    if kind is LetterKind.REVIEW_OUTCOME:
        return Particulars(outcome=review_outcome(dispute.first, dispute.now) if dispute.now else None)
    complaint = dispute.last(Act.RECEIVE_ICO_COMPLAINT, Act.RECEIVE_INFORMATION_NOTICE)
    if kind is LetterKind.ICO_SUBMISSION and complaint is not None:
        return Particulars(reference=complaint.reference)
    if kind is LetterKind.COMPLIANCE and dispute.order is not None:
        return Particulars(reference=dispute.order.reference)
    return NONE_GIVEN
