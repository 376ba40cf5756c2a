"""What each kind of letter is called, and the words on the button that begins it."""

from collections.abc import Mapping
from typing import NamedTuple

from foidesk.domain.letter_kinds import RECORDS, LetterKind
from foidesk.domain.timeline import Act


class LetterWords(NamedTuple):
    """The words of one kind of letter."""

    title: str
    button: str


LETTERS: Mapping[LetterKind, LetterWords] = {
    LetterKind.ACKNOWLEDGEMENT: LetterWords("Acknowledgement", "Write: acknowledgement"),
    LetterKind.CLARIFICATION: LetterWords("Request for clarification", "Write: ask clarification"),
    LetterKind.FEES_NOTICE: LetterWords("Notice of a fee or charge", "Write: fees notice"),
    LetterKind.PUBLIC_INTEREST_EXTENSION: LetterWords(
        "More time: public interest", "Write: more time (public interest)"
    ),
    LetterKind.EIR_EXTENSION: LetterWords("More time: complex request", "Write: more time (complex)"),
    LetterKind.RESPONSE: LetterWords("Response", "Write the letter"),
    LetterKind.TRANSFER: LetterWords("Transfer", "Write: transfer"),
    LetterKind.LATE_APOLOGY: LetterWords("Apology for a late answer", "Write: apology"),
    LetterKind.REVIEW_ACKNOWLEDGEMENT: LetterWords(
        "Acknowledgement of a review", "Write: review acknowledgement"
    ),
    LetterKind.REVIEW_EXTENSION: LetterWords("More time for a review", "Write: more time for the review"),
    LetterKind.REVIEW_OUTCOME: LetterWords("Outcome of a review", "Write: review outcome"),
    LetterKind.ICO_SUBMISSION: LetterWords("Submission to the regulator", "Write: submission"),
    LetterKind.COMPLIANCE: LetterWords("Steps taken after a decision", "Write: steps taken"),
    LetterKind.DISCLOSURE_LOG: LetterWords("Copy for the disclosure log", "Write: disclosure log copy"),
}

LETTER_OF: Mapping[Act, LetterKind] = {act: kind for kind, act in RECORDS.items() if act is not None}
"""The letter that tells of an act."""
