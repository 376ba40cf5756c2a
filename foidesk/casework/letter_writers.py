"""What each kind of letter is written by: one entry a line, one file each in letters/kinds."""

from collections.abc import Callable, Mapping
from typing import Final

from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.problems import Problem
from foidesk.letters.blocks import Letter
from foidesk.letters.kinds.acknowledgement import acknowledgement
from foidesk.letters.kinds.clarification import clarification
from foidesk.letters.kinds.compliance import compliance
from foidesk.letters.kinds.disclosure_log import disclosure_log
from foidesk.letters.kinds.eir_extension import eir_extension
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.fees_notice import fees_notice
from foidesk.letters.kinds.ico_submission import ico_submission
from foidesk.letters.kinds.languages import written
from foidesk.letters.kinds.late_apology import late_apology
from foidesk.letters.kinds.public_interest_extension import public_interest_extension
from foidesk.letters.kinds.response import response
from foidesk.letters.kinds.review_acknowledgement import review_acknowledgement
from foidesk.letters.kinds.review_extension import review_extension
from foidesk.letters.kinds.review_outcome import review_outcome
from foidesk.letters.kinds.transfer import transfer

KINDS: Final[Mapping[LetterKind, Callable[[LetterFacts], Letter]]] = {
    LetterKind.ACKNOWLEDGEMENT: acknowledgement,
    LetterKind.CLARIFICATION: clarification,
    LetterKind.FEES_NOTICE: fees_notice,
    LetterKind.PUBLIC_INTEREST_EXTENSION: public_interest_extension,
    LetterKind.EIR_EXTENSION: eir_extension,
    LetterKind.RESPONSE: response,
    LetterKind.TRANSFER: transfer,
    LetterKind.LATE_APOLOGY: late_apology,
    LetterKind.REVIEW_ACKNOWLEDGEMENT: review_acknowledgement,
    LetterKind.REVIEW_EXTENSION: review_extension,
    LetterKind.REVIEW_OUTCOME: review_outcome,
    LetterKind.ICO_SUBMISSION: ico_submission,
    LetterKind.COMPLIANCE: compliance,
    LetterKind.DISCLOSURE_LOG: disclosure_log,
}
"""Every letter there is."""


class NoSuchKind(Problem):
    """A kind of letter this program does not write."""

    def __init__(self, kind: str) -> None:
        super().__init__(f"There is no letter of the kind “{kind}”.", f"What there is: {', '.join(KINDS)}.")


def letter_of(facts: LetterFacts) -> Letter:
    """Return a letter as blocks, in the languages it has to be in. Raises NoSuchKind, NoSender."""
    return written(facts, writer_of(facts.kind))


def writer_of(kind: LetterKind) -> Callable[[LetterFacts], Letter]:
    """Return what writes letters of `kind`. Raises NoSuchKind."""
    if kind not in KINDS:
        raise NoSuchKind(kind)
    return KINDS[kind]
