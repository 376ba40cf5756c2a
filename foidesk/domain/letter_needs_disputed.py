"""What a letter after the answer still lacks before it can go out, one sentence each."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from foidesk.domain.dates import in_words
from foidesk.domain.decided_again import MAINTAINED, REVIEW_OUTCOMES, review_outcome
from foidesk.domain.dispute import Dispute, clock_of
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.limit_terms import Purpose
from foidesk.domain.outgoing import Outgoing
from foidesk.domain.timeline import Act, Event

_Need = Callable[[Outgoing, Dispute, Event], Iterator[str]]


def lacking_in_dispute(letter: Outgoing) -> Iterator[str]:
    """Yield what keeps the letter from going out; nothing for the kinds that go out before a dispute."""
    dispute = Dispute.of(letter.case, letter.act, letter.row)
    if letter.kind is LetterKind.DISCLOSURE_LOG:
        yield from _published(dispute)
    elif letter.kind in _NEEDS and letter.act is not None:
        yield from _NEEDS[letter.kind](letter, dispute, letter.act)


def _published(dispute: Dispute) -> Iterator[str]:
    if dispute.given_out is None:
        yield "This request has not been answered, so there is no answer to publish."


def _asked(_letter: Outgoing, dispute: Dispute, _act: Event) -> Iterator[str]:
    if dispute.asked is None:
        yield "No review has been asked for in this case."


def _longer(letter: Outgoing, dispute: Dispute, act: Event) -> Iterator[str]:
    yield from _asked(letter, dispute, act)
    usual = clock_of(letter.standing, Purpose.REVIEW_ANSWER)
    if act.until is None:
        yield "The letter does not say by when the review will be answered: give the date."
    elif usual is not None and usual.due is not None and act.until <= usual.due:
        yield f"{in_words(act.until)} is within the usual time, which needs no letter: give a later date."
    if not (act.text or "").strip():
        yield "The letter does not say why the review takes longer: give the reason as its text."


def _reviewed(letter: Outgoing, dispute: Dispute, act: Event) -> Iterator[str]:
    yield from _asked(letter, dispute, act)
    yield from _undecided(dispute)
    if not (act.by or "").strip():
        yield "The letter does not name who carried out the review: give the name."
    if act.outcome not in REVIEW_OUTCOMES:
        yield "The letter does not say whether the first decision is maintained, varied or overturned."
    elif dispute.first and (act.outcome == MAINTAINED) is not (_found(dispute) == MAINTAINED):
        told = "maintained" if act.outcome == MAINTAINED else "not maintained"
        yield f"The letter says that the first decision is {told}, and the parts say otherwise."


def _found(dispute: Dispute) -> str:
    return review_outcome(dispute.first, dispute.now)


def _undecided(dispute: Dispute) -> Iterator[str]:
    for number, part in enumerate(dispute.now, 1):
        if part.outcome is None:
            yield f"Part {part.label or number} has no outcome yet."


def _submitted(_letter: Outgoing, dispute: Dispute, act: Event) -> Iterator[str]:
    if dispute.last(Act.RECEIVE_ICO_COMPLAINT, Act.RECEIVE_INFORMATION_NOTICE) is None:
        yield "No complaint has reached the regulator in this case."
    if not (act.text or "").strip():
        yield "The submission does not answer the complaint: give the answer as its text."


def _complied(_letter: Outgoing, dispute: Dispute, act: Event) -> Iterator[str]:
    if dispute.order is None and dispute.last(Act.ANSWER_REVIEW) is None:
        yield "Nothing has been ordered in this case."
    yield from _undecided(dispute)
    if not act.steps and not (act.text or "").strip():
        yield "The letter does not say what has been done: say it in its text."


_NEEDS: Mapping[LetterKind, _Need] = MappingProxyType(
    {
        LetterKind.REVIEW_ACKNOWLEDGEMENT: _asked,
        LetterKind.REVIEW_EXTENSION: _longer,
        LetterKind.REVIEW_OUTCOME: _reviewed,
        LetterKind.ICO_SUBMISSION: _submitted,
        LetterKind.COMPLIANCE: _complied,
    }
)
