"""How each act reads: on its button, once it is done, and with which icon."""

from collections.abc import Mapping
from typing import NamedTuple

from foidesk.domain.timeline import Act


class ActWords(NamedTuple):
    """The words of one act."""

    button: str
    done: str
    icon: str


ACTS: Mapping[Act, ActWords] = {
    Act.RECEIVE: ActWords("Receive", "Request received", "inbox"),
    Act.FIND_INVALID: ActWords("Find invalid", "Found not to be a valid request", "circle-x"),
    Act.ACKNOWLEDGE: ActWords("Acknowledge", "Acknowledgement sent", "mail"),
    Act.RECLASSIFY: ActWords("Reclassify", "Moved to another access law", "split"),
    Act.ASK_CLARIFICATION: ActWords("Ask clarification", "Clarification asked", "pause"),
    Act.RECEIVE_CLARIFICATION: ActWords("Clarification came", "Clarification received", "play"),
    Act.LAPSE_CLARIFICATION: ActWords("Clarification lapsed", "No clarification came", "hourglass"),
    Act.SEND_FEES_NOTICE: ActWords("Send fees notice", "Fees notice sent", "banknote"),
    Act.RECEIVE_FEE: ActWords("Fee came", "Fee received", "coins"),
    Act.LAPSE_FEE: ActWords("Fee lapsed", "Lapsed: no fee came", "hourglass"),
    Act.REFER: ActWords("Refer", "Referred", "corner-up-right"),
    Act.CONSULT: ActWords("Consult", "Third party consulted", "users"),
    Act.EXTEND_PUBLIC_INTEREST: ActWords(
        "Extend for public interest", "Extended for the public interest", "scale"
    ),
    Act.EXTEND_EIR: ActWords("Extend (complex)", "Extended: complex and voluminous", "clock"),
    Act.VARY: ActWords("Vary the limit", "Time limit varied", "clock"),
    Act.TRANSFER: ActWords("Transfer", "Transferred", "corner-up-right"),
    Act.ANSWER: ActWords("Record an answer", "Response sent", "send"),
    Act.WITHDRAW: ActWords("Withdraw", "Withdrawn by the applicant", "undo-2"),
    Act.REQUEST_REVIEW: ActWords("Review asked for", "Internal review asked for", "rotate-ccw"),
    Act.ACKNOWLEDGE_REVIEW: ActWords("Acknowledge review", "Review acknowledged", "mail"),
    Act.EXTEND_REVIEW: ActWords("Extend review", "Review extended", "clock"),
    Act.REFUSE_REVIEW: ActWords("Refuse review (late)", "Review refused: asked for late", "circle-x"),
    Act.ANSWER_REVIEW: ActWords("Answer review", "Review answered", "send"),
    Act.RECEIVE_ICO_COMPLAINT: ActWords(
        "Complaint to regulator", "Complaint to the regulator received", "landmark"
    ),
    Act.ANSWER_ICO: ActWords("Answer the regulator", "Regulator answered", "send"),
    Act.RESOLVE_INFORMALLY: ActWords("Resolve informally", "Resolved informally", "circle-check-big"),
    Act.RECEIVE_INFORMATION_NOTICE: ActWords("Information notice", "Information notice received", "landmark"),
    Act.RECEIVE_ICO_DECISION: ActWords("Regulator’s decision", "Regulator’s decision received", "gavel"),
    Act.APPEAL: ActWords("Appeal", "We appealed to the tribunal", "gavel"),
    Act.RECEIVE_APPEAL: ActWords("Appeal came", "The applicant appealed to the tribunal", "gavel"),
    Act.RECEIVE_TRIBUNAL_DECISION: ActWords("Tribunal’s decision", "Tribunal’s decision received", "gavel"),
    Act.SEEK_PERMISSION: ActWords("Seek permission to appeal", "Permission to appeal sought", "gavel"),
    Act.RECEIVE_PERMISSION: ActWords("Permission came", "Permission to appeal decided", "gavel"),
    Act.COMPLY: ActWords("Comply", "Ordered steps taken", "circle-check-big"),
    Act.CERTIFY_CONTEMPT: ActWords("Contempt certified", "Failure certified to the court", "triangle-alert"),
    Act.CORRECT: ActWords("Correct a row", "A row above was corrected", "pencil"),
    Act.CLOSE: ActWords("Close", "Case closed", "archive"),
}
