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
    Act.ACKNOWLEDGE: ActWords("Acknowledge", "Acknowledgement sent", "mail"),
    Act.ASK_CLARIFICATION: ActWords("Ask clarification", "Clarification asked", "pause"),
    Act.RECEIVE_CLARIFICATION: ActWords("Clarification came", "Clarification received", "play"),
    Act.REFER: ActWords("Refer to a central unit", "Referred", "corner-up-right"),
    Act.CONSULT: ActWords("Consult a third party", "Third party consulted", "users"),
    Act.EXTEND_PUBLIC_INTEREST: ActWords(
        "Extend for public interest", "Extended for the public interest", "scale"
    ),
    Act.EXTEND_EIR: ActWords("Extend: complex request", "Extended: complex and voluminous", "clock"),
    Act.TRANSFER: ActWords("Transfer", "Transferred", "corner-up-right"),
    Act.WITHDRAW: ActWords("Withdraw", "Withdrawn by the applicant", "undo-2"),
    Act.ANSWER: ActWords("Record an answer", "Response sent", "send"),
    Act.CLOSE: ActWords("Close", "Case closed", "archive"),
    Act.REQUEST_REVIEW: ActWords("Review asked for", "Internal review asked for", "rotate-ccw"),
    Act.ACKNOWLEDGE_REVIEW: ActWords("Acknowledge review", "Review acknowledged", "mail"),
    Act.EXTEND_REVIEW: ActWords("Extend review", "Review extended", "clock"),
    Act.ANSWER_REVIEW: ActWords("Answer review", "Review answered", "send"),
    Act.REFUSE_REVIEW: ActWords("Refuse review (late)", "Review refused: asked for late", "circle-x"),
    Act.RECEIVE_ICO_COMPLAINT: ActWords(
        "Complaint to regulator", "Complaint to the regulator received", "landmark"
    ),
    Act.ANSWER_ICO: ActWords("Answer the regulator", "Regulator answered", "send"),
    Act.RECEIVE_INFORMATION_NOTICE: ActWords("Information notice", "Information notice received", "landmark"),
    Act.RESOLVE_INFORMALLY: ActWords("Resolve informally", "Resolved informally", "circle-check-big"),
    Act.RECEIVE_ICO_DECISION: ActWords("Regulator’s decision", "Regulator’s decision received", "gavel"),
    Act.COMPLY: ActWords("Comply", "Ordered steps taken", "circle-check-big"),
    Act.RECEIVE_APPEAL: ActWords("Appeal came", "The applicant appealed to the tribunal", "gavel"),
    Act.APPEAL: ActWords("Appeal", "We appealed to the tribunal", "gavel"),
    Act.RECEIVE_TRIBUNAL_DECISION: ActWords("Tribunal’s decision", "Tribunal’s decision received", "gavel"),
    Act.SEEK_PERMISSION: ActWords("Seek permission to appeal", "Permission to appeal sought", "gavel"),
    Act.RECEIVE_PERMISSION: ActWords("Permission came", "Permission to appeal decided", "gavel"),
    Act.SEND_FEES_NOTICE: ActWords("Send fees notice", "Fees notice sent", "banknote"),
    Act.RECEIVE_FEE: ActWords("Fee came", "Fee received", "coins"),
    Act.LAPSE_CLARIFICATION: ActWords("Clarification lapsed", "No clarification came", "hourglass"),
    Act.LAPSE_FEE: ActWords("Fee lapsed", "Lapsed: no fee came", "hourglass"),
    Act.VARY: ActWords("Vary the time limit", "Time limit varied", "clock"),
    Act.RECLASSIFY: ActWords("Move to another access law", "Moved to another access law", "split"),
    Act.FIND_INVALID: ActWords("Not a valid request", "Found not to be a valid request", "circle-x"),
    Act.CORRECT: ActWords("Correct an entry", "An entry was corrected", "pencil"),
    Act.CERTIFY_CONTEMPT: ActWords("Contempt certified", "Failure certified to the court", "triangle-alert"),
    Act.RECEIVE: ActWords("Receive", "Request received", "inbox"),
}
"""In the order they are offered: the usual acts first, as they follow one another, the rare ones last."""
