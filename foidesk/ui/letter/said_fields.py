"""What each kind of letter asks of the officer beyond what the case holds: the fields of “What it says”."""

from collections.abc import Mapping
from dataclasses import replace

from foidesk.domain.letter_kinds import LetterKind
from foidesk.ui.asked_fields import Asked, Kind
from foidesk.ui.case.act_fields import REVIEWED
from foidesk.ui.tongue import marked, translate

MORE = Asked(
    "text",
    Kind.TEXT,
    marked("Asked", "Anything to add"),
    marked("Asked", "Paragraphs of your own, as they are to stand in the letter."),
)
WHY_MORE_TIME = Asked("text", Kind.TEXT, marked("Asked", "Why more time is needed"))
UNTIL = Asked("until", Kind.DAY, marked("Asked", "When you will answer"), needed=True)
THEIR_REFERENCE = Asked("reference", Kind.LINE, marked("Asked", "Their reference"))
ONE_PART = Asked(
    "part",
    Kind.CHOICE,
    marked("Asked", "Only for one part"),
    marked("Asked", "Leave it for the whole request."),
)
SOME_PARTS = Asked(
    "part",
    Kind.PARTS,
    marked("Asked", "Only for some parts"),
    marked("Asked", "Tick none for the whole request."),
)
REASON = Asked(
    "reason",
    Kind.TEXT,
    marked("Asked", "What was wrong with the earlier letter"),
    marked("Asked", "The new letter says so, and so does the timeline."),
    needed=True,
)
"""Asked of every correction, before anything else."""

FIELDS: Mapping[LetterKind, tuple[Asked, ...]] = {
    LetterKind.ACKNOWLEDGEMENT: (MORE,),
    LetterKind.CLARIFICATION: (
        Asked(
            "text",
            Kind.TEXT,
            marked("Asked", "What you ask"),
            marked("Asked", "What they have to tell you, so that you can answer."),
            needed=True,
        ),
    ),
    LetterKind.FEES_NOTICE: (
        Asked(
            "amount",
            Kind.AMOUNT,
            marked("Asked", "Amount in pounds"),
            marked("Asked", "Such as 25.50."),
            needed=True,
        ),
        replace(MORE, label=marked("Asked", "How it was worked out, and how to pay")),
    ),
    LetterKind.PUBLIC_INTEREST_EXTENSION: (
        Asked(
            "provision",
            Kind.LINE,
            marked("Asked", "Exemptions"),
            marked("Asked", "To the limb, such as 43(2); more than one with commas."),
            needed=True,
        ),
        replace(UNTIL, label=marked("Asked", "When you expect to decide")),
        replace(SOME_PARTS, hint=marked("Asked", "None ticked: those that claim these exemptions.")),
        WHY_MORE_TIME,
    ),
    LetterKind.EIR_EXTENSION: (
        UNTIL,
        SOME_PARTS,
        replace(WHY_MORE_TIME, label=marked("Asked", "Why it is complex and voluminous")),
    ),
    LetterKind.RESPONSE: (
        replace(
            SOME_PARTS,
            label=marked("Asked", "Answers only"),
            hint=marked("Asked", "The letter says that the rest follows, and by when."),
        ),
    ),
    LetterKind.TRANSFER: (
        Asked("to", Kind.LINE, marked("Asked", "To which authority"), needed=True),
        ONE_PART,
        MORE,
    ),
    LetterKind.LATE_APOLOGY: (
        UNTIL,
        replace(MORE, label=marked("Asked", "Why it is late")),
    ),
    LetterKind.REVIEW_ACKNOWLEDGEMENT: (
        Asked(
            "by",
            Kind.LINE,
            marked("Asked", "Who will review it"),
            marked("Asked", "Somebody other than who decided."),
        ),
        MORE,
    ),
    LetterKind.REVIEW_EXTENSION: (
        replace(UNTIL, label=marked("Asked", "When the review will be done")),
        WHY_MORE_TIME,
    ),
    LetterKind.REVIEW_OUTCOME: (
        Asked("outcome", Kind.CHOICE, marked("Asked", "Outcome"), needed=True, choices=REVIEWED),
        Asked(
            "by",
            Kind.LINE,
            marked("Asked", "Who reviewed it"),
            marked("Asked", "Somebody other than who decided."),
            needed=True,
        ),
        replace(MORE, label=marked("Asked", "Findings")),
    ),
    LetterKind.ICO_SUBMISSION: (THEIR_REFERENCE, replace(MORE, label=marked("Asked", "The submission"))),
    LetterKind.COMPLIANCE: (THEIR_REFERENCE, replace(MORE, label=marked("Asked", "What was done"))),
    LetterKind.DISCLOSURE_LOG: (),
}


def fields_for(kind: LetterKind, parts: tuple[str, ...], *, corrects: bool) -> tuple[Asked, ...]:
    """Return what a letter asks; which part only where there are several, a reason only of a correction."""
    choices = tuple((name, translate("Letters", "Part {name}").format(name=name)) for name in parts)
    asked = [replace(one, choices=choices) if one.field == "part" else one for one in FIELDS[kind]]
    wanted = [one for one in asked if one.field != "part" or len(parts) > 1]
    return (REASON, *wanted) if corrects else tuple(wanted)
