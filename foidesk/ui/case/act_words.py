"""How each act reads: on its button, once it is done, and with which icon."""

from collections.abc import Mapping
from dataclasses import dataclass

from foidesk.domain.timeline import Act
from foidesk.ui.tongue import marked, translate


@dataclass(frozen=True, slots=True)
class ActWords:
    """The words of one act: as they are written here, and in the language of the window."""

    to_do: str
    once_done: str
    icon: str

    @property
    def button(self) -> str:
        """What the button says."""
        return translate("Acts", self.to_do)

    @property
    def done(self) -> str:
        """What the timeline says."""
        return translate("Acts", self.once_done)


ACTS: Mapping[Act, ActWords] = {
    Act.ACKNOWLEDGE: ActWords(marked("Acts", "Acknowledge"), marked("Acts", "Acknowledgement sent"), "mail"),
    Act.ASK_CLARIFICATION: ActWords(
        marked("Acts", "Ask clarification"), marked("Acts", "Clarification asked"), "pause"
    ),
    Act.RECEIVE_CLARIFICATION: ActWords(
        marked("Acts", "Clarification came"), marked("Acts", "Clarification received"), "play"
    ),
    Act.REFER: ActWords(
        marked("Acts", "Refer to a central unit"), marked("Acts", "Referred"), "corner-up-right"
    ),
    Act.CONSULT: ActWords(
        marked("Acts", "Consult a third party"), marked("Acts", "Third party consulted"), "users"
    ),
    Act.EXTEND_PUBLIC_INTEREST: ActWords(
        marked("Acts", "Extend for public interest"),
        marked("Acts", "Extended for the public interest"),
        "scale",
    ),
    Act.EXTEND_EIR: ActWords(
        marked("Acts", "Extend: complex request"), marked("Acts", "Extended: complex and voluminous"), "clock"
    ),
    Act.TRANSFER: ActWords(marked("Acts", "Transfer"), marked("Acts", "Transferred"), "corner-up-right"),
    Act.WITHDRAW: ActWords(
        marked("Acts", "Withdraw"), marked("Acts", "Withdrawn by the applicant"), "undo-2"
    ),
    Act.ANSWER: ActWords(marked("Acts", "Record an answer"), marked("Acts", "Response sent"), "send"),
    Act.CLOSE: ActWords(marked("Acts", "Close"), marked("Acts", "Case closed"), "archive"),
    Act.REQUEST_REVIEW: ActWords(
        marked("Acts", "Review asked for"), marked("Acts", "Internal review asked for"), "rotate-ccw"
    ),
    Act.ACKNOWLEDGE_REVIEW: ActWords(
        marked("Acts", "Acknowledge review"), marked("Acts", "Review acknowledged"), "mail"
    ),
    Act.EXTEND_REVIEW: ActWords(marked("Acts", "Extend review"), marked("Acts", "Review extended"), "clock"),
    Act.ANSWER_REVIEW: ActWords(marked("Acts", "Answer review"), marked("Acts", "Review answered"), "send"),
    Act.REFUSE_REVIEW: ActWords(
        marked("Acts", "Refuse review (late)"), marked("Acts", "Review refused: asked for late"), "circle-x"
    ),
    Act.RECEIVE_ICO_COMPLAINT: ActWords(
        marked("Acts", "Complaint to regulator"),
        marked("Acts", "Complaint to the regulator received"),
        "landmark",
    ),
    Act.ANSWER_ICO: ActWords(
        marked("Acts", "Answer the regulator"), marked("Acts", "Regulator answered"), "send"
    ),
    Act.RECEIVE_INFORMATION_NOTICE: ActWords(
        marked("Acts", "Information notice"), marked("Acts", "Information notice received"), "landmark"
    ),
    Act.RESOLVE_INFORMALLY: ActWords(
        marked("Acts", "Resolve informally"), marked("Acts", "Resolved informally"), "circle-check-big"
    ),
    Act.RECEIVE_ICO_DECISION: ActWords(
        marked("Acts", "Regulator’s decision"), marked("Acts", "Regulator’s decision received"), "gavel"
    ),
    Act.COMPLY: ActWords(marked("Acts", "Comply"), marked("Acts", "Ordered steps taken"), "circle-check-big"),
    Act.RECEIVE_APPEAL: ActWords(
        marked("Acts", "Appeal came"), marked("Acts", "The applicant appealed to the tribunal"), "gavel"
    ),
    Act.APPEAL: ActWords(marked("Acts", "Appeal"), marked("Acts", "We appealed to the tribunal"), "gavel"),
    Act.RECEIVE_TRIBUNAL_DECISION: ActWords(
        marked("Acts", "Tribunal’s decision"), marked("Acts", "Tribunal’s decision received"), "gavel"
    ),
    Act.SEEK_PERMISSION: ActWords(
        marked("Acts", "Seek permission to appeal"), marked("Acts", "Permission to appeal sought"), "gavel"
    ),
    Act.RECEIVE_PERMISSION: ActWords(
        marked("Acts", "Permission came"), marked("Acts", "Permission to appeal decided"), "gavel"
    ),
    Act.SEND_FEES_NOTICE: ActWords(
        marked("Acts", "Send fees notice"), marked("Acts", "Fees notice sent"), "banknote"
    ),
    Act.RECEIVE_FEE: ActWords(marked("Acts", "Fee came"), marked("Acts", "Fee received"), "coins"),
    Act.LAPSE_CLARIFICATION: ActWords(
        marked("Acts", "Clarification lapsed"), marked("Acts", "No clarification came"), "hourglass"
    ),
    Act.LAPSE_FEE: ActWords(marked("Acts", "Fee lapsed"), marked("Acts", "Lapsed: no fee came"), "hourglass"),
    Act.VARY: ActWords(marked("Acts", "Vary the time limit"), marked("Acts", "Time limit varied"), "clock"),
    Act.RECLASSIFY: ActWords(
        marked("Acts", "Move to another access law"), marked("Acts", "Moved to another access law"), "split"
    ),
    Act.FIND_INVALID: ActWords(
        marked("Acts", "Not a valid request"), marked("Acts", "Found not to be a valid request"), "circle-x"
    ),
    Act.CORRECT: ActWords(
        marked("Acts", "Correct an entry"), marked("Acts", "An entry was corrected"), "pencil"
    ),
    Act.CERTIFY_CONTEMPT: ActWords(
        marked("Acts", "Contempt certified"),
        marked("Acts", "Failure certified to the court"),
        "triangle-alert",
    ),
    Act.RECEIVE: ActWords(marked("Acts", "Receive"), marked("Acts", "Request received"), "inbox"),
}
"""In the order they are offered: the usual acts first, as they follow one another, the rare ones last."""
