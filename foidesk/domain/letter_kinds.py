"""The kinds of letter an authority sends, and what each one records when it goes out."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from foidesk.domain.timeline import Act


class LetterKind(StrEnum):
    """A kind of letter, in the words of the exchange format."""

    ACKNOWLEDGEMENT = "acknowledgement"
    CLARIFICATION = "clarification"
    FEES_NOTICE = "fees_notice"
    PUBLIC_INTEREST_EXTENSION = "public_interest_extension"
    EIR_EXTENSION = "eir_extension"
    RESPONSE = "response"
    TRANSFER = "transfer"
    LATE_APOLOGY = "late_apology"
    REVIEW_ACKNOWLEDGEMENT = "review_acknowledgement"
    REVIEW_EXTENSION = "review_extension"
    REVIEW_OUTCOME = "review_outcome"
    ICO_SUBMISSION = "ico_submission"
    COMPLIANCE = "compliance"
    DISCLOSURE_LOG = "disclosure_log"


RECORDS: Mapping[LetterKind, Act | None] = MappingProxyType(
    {
        LetterKind.ACKNOWLEDGEMENT: Act.ACKNOWLEDGE,
        LetterKind.CLARIFICATION: Act.ASK_CLARIFICATION,
        LetterKind.FEES_NOTICE: Act.SEND_FEES_NOTICE,
        LetterKind.PUBLIC_INTEREST_EXTENSION: Act.EXTEND_PUBLIC_INTEREST,
        LetterKind.EIR_EXTENSION: Act.EXTEND_EIR,
        LetterKind.RESPONSE: Act.ANSWER,
        LetterKind.TRANSFER: Act.TRANSFER,
        LetterKind.LATE_APOLOGY: None,
        LetterKind.REVIEW_ACKNOWLEDGEMENT: Act.ACKNOWLEDGE_REVIEW,
        LetterKind.REVIEW_EXTENSION: Act.EXTEND_REVIEW,
        LetterKind.REVIEW_OUTCOME: Act.ANSWER_REVIEW,
        LetterKind.ICO_SUBMISSION: Act.ANSWER_ICO,
        LetterKind.COMPLIANCE: Act.COMPLY,
        LetterKind.DISCLOSURE_LOG: None,
    }
)
"""The act each kind tells of; None for one that tells of nothing that moves a case."""

TO_THE_REGULATOR = frozenset({LetterKind.ICO_SUBMISSION})
"""Kinds that go to the regulator, not to the applicant."""
