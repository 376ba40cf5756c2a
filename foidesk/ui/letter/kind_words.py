"""What each kind of letter is called, and the words on the button that begins it."""

from collections.abc import Mapping
from dataclasses import dataclass

from foidesk.domain.letter_kinds import RECORDS, LetterKind
from foidesk.domain.timeline import Act
from foidesk.ui.tongue import marked, translate


@dataclass(frozen=True, slots=True)
class LetterWords:
    """The words of one kind of letter: as they are written here, and in the language of the window."""

    called: str
    to_write: str

    @property
    def title(self) -> str:
        """What the letter is called."""
        return translate("Letters", self.called)

    @property
    def button(self) -> str:
        """What the button that begins it says."""
        return translate("Letters", self.to_write)


LETTERS: Mapping[LetterKind, LetterWords] = {
    LetterKind.ACKNOWLEDGEMENT: LetterWords(
        marked("Letters", "Acknowledgement"), marked("Letters", "Write acknowledgement")
    ),
    LetterKind.CLARIFICATION: LetterWords(
        marked("Letters", "Request for clarification"), marked("Letters", "Write to ask clarification")
    ),
    LetterKind.FEES_NOTICE: LetterWords(
        marked("Letters", "Notice of a fee or charge"), marked("Letters", "Write fees notice")
    ),
    LetterKind.PUBLIC_INTEREST_EXTENSION: LetterWords(
        marked("Letters", "More time: public interest"),
        marked("Letters", "Write to extend (public interest)"),
    ),
    LetterKind.EIR_EXTENSION: LetterWords(
        marked("Letters", "More time: complex request"), marked("Letters", "Write to extend (complex)")
    ),
    LetterKind.RESPONSE: LetterWords(marked("Letters", "Response"), marked("Letters", "Write the letter")),
    LetterKind.TRANSFER: LetterWords(marked("Letters", "Transfer"), marked("Letters", "Write transfer")),
    LetterKind.LATE_APOLOGY: LetterWords(
        marked("Letters", "Apology for a late answer"), marked("Letters", "Write apology")
    ),
    LetterKind.REVIEW_ACKNOWLEDGEMENT: LetterWords(
        marked("Letters", "Acknowledgement of a review"), marked("Letters", "Write acknowledgement")
    ),
    LetterKind.REVIEW_EXTENSION: LetterWords(
        marked("Letters", "More time for a review"), marked("Letters", "Write to extend the review")
    ),
    LetterKind.REVIEW_OUTCOME: LetterWords(
        marked("Letters", "Outcome of a review"), marked("Letters", "Write review outcome")
    ),
    LetterKind.ICO_SUBMISSION: LetterWords(
        marked("Letters", "Submission to the regulator"), marked("Letters", "Write submission")
    ),
    LetterKind.COMPLIANCE: LetterWords(
        marked("Letters", "Steps taken after a decision"), marked("Letters", "Write that it is done")
    ),
    LetterKind.DISCLOSURE_LOG: LetterWords(
        marked("Letters", "Copy for the disclosure log"), marked("Letters", "Write copy for the log")
    ),
}

LETTER_OF: Mapping[Act, LetterKind] = {act: kind for kind, act in RECORDS.items() if act is not None}
"""The letter that tells of an act."""
