"""What a letter after the answer says where a blank was left: a date, an outcome, a reference."""

from datetime import date

from foidesk.domain.case import Case
from foidesk.domain.decided_again import review_outcome
from foidesk.domain.dispute import Dispute, clock_of
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.limit_terms import Purpose
from foidesk.domain.particulars import NONE_GIVEN, Particulars
from foidesk.domain.standing import Standing
from foidesk.domain.timeline import Act


def proposed_in_dispute(
    kind: LetterKind, case: Case, afterwards: Standing, answer_by: date | None
) -> Particulars:
    """Return what a letter of `kind` would say; blank where nothing can be known.

    An acknowledgement says `answer_by`, the day the answer promised; an extension the last day the clock
    gives, and none where the law gives no longer time. The outcome of a review follows from the parts as they
    were told first and as they stand now.
    """
    dispute = Dispute.of(case)
    if kind is LetterKind.REVIEW_ACKNOWLEDGEMENT:
        return Particulars(until=answer_by)
    if kind is LetterKind.REVIEW_EXTENSION:
        clock = clock_of(afterwards, Purpose.EXTENDED_REVIEW)
        return Particulars(until=clock.counted_to if clock else None)
    if kind is LetterKind.REVIEW_OUTCOME and dispute.now:
        return Particulars(outcome=review_outcome(dispute.first, dispute.now))
    complaint = dispute.last(Act.RECEIVE_ICO_COMPLAINT, Act.RECEIVE_INFORMATION_NOTICE)
    theirs = {LetterKind.ICO_SUBMISSION: complaint, LetterKind.COMPLIANCE: dispute.order}.get(kind)
    return Particulars(reference=theirs.reference) if theirs else NONE_GIVEN
