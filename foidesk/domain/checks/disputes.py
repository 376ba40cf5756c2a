"""Checks of the letters after an answer: the review, the Commissioner, compliance, the disclosure log."""

import re
from collections.abc import Iterator

from foidesk.domain.checks.finding import Finding, Level, Remedy
from foidesk.domain.checks.known import Known
from foidesk.domain.checks.reading import of_the_letter, texts_of
from foidesk.domain.decided_again import REVIEW_OUTCOMES
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.orders import ORDERING
from foidesk.domain.outgoing import Outgoing
from foidesk.domain.timeline import Act, as_corrected

_UPHELD = re.compile(r"\bupheld\b|\buphold\b", re.IGNORECASE)


def review_has_an_outcome(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N39: a review says what became of the decision, in words that cannot be taken two ways."""
    if letter.kind is not LetterKind.REVIEW_OUTCOME:
        return
    if letter.said.outcome not in REVIEW_OUTCOMES:
        message = "The letter does not say whether the decision is maintained, varied or overturned."
        told = letter.said.outcome or ""
        yield of_the_letter("N39", Level.BLOCK, "s45 code", message, "Choose the outcome.", "outcome", told)
    for typed in texts_of(letter):
        if found := _UPHELD.search(typed.text):
            message = "“Upheld” can mean the decision or the complaint."
            remedy = Remedy("Say “maintained”, or “the complaint is right”.", typed.place)
            yield Finding("N39", Level.WARN, "s45 code", message, remedy, typed.part, found.group())


def reviewer_is_another(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N40: whoever reviews a decision did not make it (s45 code)."""
    if letter.kind is not LetterKind.REVIEW_OUTCOME:
        return
    if not (letter.said.by or "").strip():
        message = "The letter does not say who carried out the review."
        yield of_the_letter("N40", Level.BLOCK, "s45 code", message, "Name the reviewer.", "by")
        return
    answers = [row for row in as_corrected(letter.case.timeline) if row.act is Act.ANSWER]
    decider = (answers[-1].by if answers else None) or letter.case.officer or ""
    if decider and decider.strip().casefold() == (letter.said.by or "").strip().casefold():
        message = f"{decider} made the decision, and somebody else should review it."
        yield of_the_letter(
            "N40", Level.WARN, "s45 code", message, "Have another officer review it.", "by", decider
        )


def regulator_reference_is_there(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N41: a letter to the regulator quotes the regulator's own reference."""
    if letter.kind is not LetterKind.ICO_SUBMISSION:
        return
    rows = as_corrected(letter.case.timeline)
    known = any(
        row.reference
        for row in rows
        if row.act in {Act.RECEIVE_ICO_COMPLAINT, Act.RECEIVE_INFORMATION_NOTICE}
    )
    if not letter.said.reference and not known:
        message = "The letter does not quote the regulator’s reference."
        yield of_the_letter("N41", Level.WARN, "50(4)", message, "Enter it.", "reference")


def every_step_is_answered(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N42: compliance follows a decision, and says what was done about it (s50(4))."""
    if letter.kind is not LetterKind.COMPLIANCE:
        return
    ordering = {*ORDERING, Act.ANSWER_REVIEW}
    if not any(row.act in ordering for row in as_corrected(letter.case.timeline)):
        message = "There is no decision on file that this letter complies with."
        yield of_the_letter(
            "N42", Level.BLOCK, "50(4)", message, "Record the decision notice and its steps first.", "text"
        )
    if not (letter.said.text or "").strip() and not (letter.act and letter.act.steps):
        message = "The letter does not say what was done to comply."
        yield of_the_letter(
            "N42", Level.BLOCK, "50(4)", message, "Say what was done about each step.", "text"
        )


def nobody_is_named_in_the_log(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N18: a disclosure-log copy does not tell who asked."""
    if letter.kind is not LetterKind.DISCLOSURE_LOG:
        return
    asker = letter.case.applicant
    names = [
        one
        for one in (asker.name, asker.email or "", asker.organisation or "", *asker.address[:1])
        if len(one.strip()) > 2
    ]
    for typed in texts_of(letter):
        for name in names:
            if name.strip().casefold() in typed.text.casefold():
                message = "The copy for the disclosure log tells who asked."
                remedy = Remedy("Take it out of the answer.", typed.place)
                yield Finding("N18", Level.BLOCK, "40(2)", message, remedy, typed.part, name)
