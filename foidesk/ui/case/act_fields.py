"""What each act asks for besides its day: the law's facts, in the order an officer knows them."""

from collections.abc import Mapping
from dataclasses import replace

from foidesk.domain.timeline import Act
from foidesk.ui.asked_fields import Asked, Kind
from foidesk.ui.tongue import marked

REVIEWED = (
    ("decision_maintained", marked("Acts", "Decision maintained")),
    ("decision_varied", marked("Acts", "Decision varied")),
    ("decision_overturned", marked("Acts", "Decision overturned")),
)
COMPLAINED = (
    ("complaint_upheld", marked("Acts", "Complaint upheld (against us)")),
    ("complaint_partly_upheld", marked("Acts", "Complaint partly upheld")),
    ("complaint_not_upheld", marked("Acts", "Complaint not upheld")),
)
LAWS = (("foia", "FOIA 2000"), ("eir", "EIR 2004"), ("foisa", "FOISA 2002"), ("eisr", "EISR 2004"))

NOTE = Asked("text", Kind.TEXT, marked("Asked", "Note"))
HOW = Asked("text", Kind.LINE, marked("Asked", "How"))
REASON = Asked("text", Kind.TEXT, marked("Asked", "Reason"), needed=True)
TO_WHOM = Asked("to", Kind.LINE, marked("Asked", "To whom"), needed=True)
BY_WHOM = Asked("by", Kind.LINE, marked("Asked", "By whom"))
THEIR_REFERENCE = Asked("reference", Kind.LINE, marked("Asked", "Their reference"))
NEW_DAY = Asked(
    "until",
    Kind.DAY,
    marked("Asked", "Until"),
    marked("Asked", "The day the answer is now promised for."),
    needed=True,
)
ANSWER_BY = Asked(
    "until", Kind.DAY, marked("Asked", "Answer by"), marked("Asked", "The day their letter sets.")
)
STEPS = Asked(
    "steps",
    Kind.LINES,
    marked("Asked", "Steps ordered"),
    marked("Asked", "One to a line, as the decision words them."),
)
AMOUNT = Asked("amount", Kind.AMOUNT, marked("Asked", "Amount in pounds"), needed=True)
FORMAL = Asked(
    "formal",
    Kind.TICK,
    marked("Asked", "The request cannot be answered without it"),
    marked("Asked", "Section 1(3): the clock stops until they reply."),
)

FIELDS: Mapping[Act, tuple[Asked, ...]] = {
    Act.FIND_INVALID: (REASON,),
    Act.ACKNOWLEDGE: (HOW,),
    Act.RECLASSIFY: (
        Asked("to", Kind.CHOICE, marked("Asked", "To be handled under"), needed=True, choices=LAWS),
        NOTE,
    ),
    Act.ASK_CLARIFICATION: (Asked("text", Kind.TEXT, marked("Asked", "What was asked"), needed=True), FORMAL),
    Act.RECEIVE_CLARIFICATION: (
        Asked(
            "text",
            Kind.TEXT,
            marked("Asked", "What they said"),
            marked("Asked", "In their words: the answer quotes them."),
        ),
    ),
    Act.LAPSE_CLARIFICATION: (NOTE,),
    Act.SEND_FEES_NOTICE: (AMOUNT, NOTE),
    Act.RECEIVE_FEE: (AMOUNT, NOTE),
    Act.LAPSE_FEE: (NOTE,),
    Act.REFER: (TO_WHOM, NOTE),
    Act.CONSULT: (TO_WHOM, NOTE),
    Act.EXTEND_PUBLIC_INTEREST: (
        Asked(
            "provision",
            Kind.LINE,
            marked("Asked", "Exemption"),
            marked("Asked", "To its limb, such as 43(2)."),
            needed=True,
        ),
        NEW_DAY,
        NOTE,
    ),
    Act.EXTEND_EIR: (NOTE,),
    Act.VARY: (NEW_DAY, REASON),
    Act.TRANSFER: (TO_WHOM, NOTE),
    Act.ANSWER: (replace(NOTE, hint=marked("Asked", "If it is late, why: it is shown with the lateness.")),),
    Act.WITHDRAW: (NOTE,),
    Act.REQUEST_REVIEW: (Asked("text", Kind.TEXT, marked("Asked", "What they are unhappy with")),),
    Act.ACKNOWLEDGE_REVIEW: (HOW,),
    Act.EXTEND_REVIEW: (NEW_DAY, NOTE),
    Act.REFUSE_REVIEW: (REASON,),
    Act.ANSWER_REVIEW: (
        Asked("outcome", Kind.CHOICE, marked("Asked", "Outcome"), needed=True, choices=REVIEWED),
        Asked(
            "by",
            Kind.LINE,
            marked("Asked", "Reviewer"),
            marked("Asked", "Somebody other than who decided."),
            needed=True,
        ),
        NOTE,
    ),
    Act.RECEIVE_ICO_COMPLAINT: (THEIR_REFERENCE, ANSWER_BY, NOTE),
    Act.ANSWER_ICO: (NOTE,),
    Act.RESOLVE_INFORMALLY: (NOTE,),
    Act.RECEIVE_INFORMATION_NOTICE: (THEIR_REFERENCE, ANSWER_BY, NOTE),
    Act.RECEIVE_ICO_DECISION: (
        THEIR_REFERENCE,
        Asked("outcome", Kind.CHOICE, marked("Asked", "Outcome"), needed=True, choices=COMPLAINED),
        Asked(
            "sent_on",
            Kind.DAY,
            marked("Asked", "Sent on"),
            marked("Asked", "Where it was sent later than it is dated."),
        ),
        Asked(
            "breaches",
            Kind.LINES,
            marked("Asked", "Provisions breached"),
            marked("Asked", "One to a line, such as 1(1)(b)."),
        ),
        STEPS,
        Asked(
            "until",
            Kind.DAY,
            marked("Asked", "Steps to be taken by"),
            marked("Asked", "The date the notice gives."),
        ),
        NOTE,
    ),
    Act.APPEAL: (THEIR_REFERENCE, NOTE),
    Act.RECEIVE_APPEAL: (THEIR_REFERENCE, BY_WHOM, NOTE),
    Act.RECEIVE_TRIBUNAL_DECISION: (THEIR_REFERENCE, STEPS, ANSWER_BY, REASON),
    Act.SEEK_PERMISSION: (BY_WHOM, NOTE),
    Act.RECEIVE_PERMISSION: (BY_WHOM, NOTE),
    Act.COMPLY: (NOTE,),
    Act.CERTIFY_CONTEMPT: (NOTE,),
    Act.CLOSE: (NOTE,),
}
"""`correct` is not here: it asks which row, and has a form of its own."""

OF_ONE_PART = frozenset(
    (
        *(
            Act.RECLASSIFY,
            Act.ASK_CLARIFICATION,
            Act.RECEIVE_CLARIFICATION,
            Act.SEND_FEES_NOTICE,
            Act.RECEIVE_FEE,
        ),
        *(Act.REFER, Act.CONSULT, Act.EXTEND_PUBLIC_INTEREST, Act.EXTEND_EIR, Act.TRANSFER, Act.ANSWER),
        *(Act.WITHDRAW, Act.LAPSE_CLARIFICATION, Act.LAPSE_FEE),
    )
)
"""What can be done to one part of a request alone."""
