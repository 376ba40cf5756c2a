"""Checks of what each kind of letter is for: that its occasion is there, and what its law has it say."""

from collections.abc import Iterator, Mapping
from datetime import date

from foidesk.domain.checks.finding import Finding, Level, Remedy
from foidesk.domain.checks.known import Known
from foidesk.domain.checks.reading import ClaimRead, PartRead, claims_in, every_part, of_the_letter
from foidesk.domain.dates import in_words
from foidesk.domain.decided_again import MAINTAINED, REVIEW_OUTCOMES, review_outcome
from foidesk.domain.decisions import Claim
from foidesk.domain.dispute import Dispute, clock_of
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.limit_terms import Purpose
from foidesk.domain.outgoing import Outgoing
from foidesk.domain.regime import ENVIRONMENTAL, Regime
from foidesk.domain.several_parts import done_with, labels_in
from foidesk.domain.strands import named
from foidesk.domain.timeline import Act
from foidesk.domain.weighing import cites_in, is_qualified, names

_DATED = {
    LetterKind.EIR_EXTENSION: ("EIR 7(3)", "The notice does not say by when you will answer."),
    LetterKind.LATE_APOLOGY: ("10(1)", "The letter does not say when the applicant can expect the answer."),
    LetterKind.REVIEW_EXTENSION: (
        "s45 code",
        "The letter does not say by when the review will be answered.",
    ),
}
_OF_A_REVIEW = frozenset(
    {LetterKind.REVIEW_ACKNOWLEDGEMENT, LetterKind.REVIEW_EXTENSION, LetterKind.REVIEW_OUTCOME}
)


_OF_SOME_PARTS: Mapping[LetterKind, str] = {
    LetterKind.TRANSFER: "16(1)",
    LetterKind.RESPONSE: "1(1)",
    LetterKind.EIR_EXTENSION: "EIR 7(1)",
    LetterKind.PUBLIC_INTEREST_EXTENSION: "10(3)",
}
"""Kinds that can be about some parts alone, with the law that finding fails."""


def _said(id_: str, provision: str, message: str, says: str, name: str) -> Finding:
    return of_the_letter(id_, Level.BLOCK, provision, message, says, name)


def day_is_given(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N43: a letter that asks for patience says until when, and that day is still to come."""
    if letter.kind not in _DATED or _occasion_lacks(letter):
        return
    provision, message = _DATED[letter.kind]
    until = letter.said.until
    if until is None:
        yield _said("N43", provision, message, "Give the date.", "until")
    elif _is_usual(letter, until):
        message = f"{in_words(until)} is within the usual time, which needs no letter."
        yield _said("N43", provision, message, "Give a later date.", "until")
    elif until < letter.dated:
        message = f"The date given, {in_words(until)}, is before the letter’s own."
        yield _said("N43", provision, message, "Give a later date.", "until")


def _is_usual(letter: Outgoing, until: date) -> bool:
    usual = clock_of(letter.standing, Purpose.REVIEW_ANSWER)
    is_longer = letter.kind is LetterKind.REVIEW_EXTENSION
    return is_longer and usual is not None and usual.due is not None and until <= usual.due


def weighed_exemptions_are_claimed(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N44: an exemption weighed for longer is claimed on a part, with its reason (FOIA s17(1), (2))."""
    if letter.kind is not LetterKind.PUBLIC_INTEREST_EXTENSION or letter.case.regime is not Regime.FOIA:
        return
    cites = cites_in(letter.said.provision)
    for cite in cites:
        could_be = is_qualified(Claim(cite), Regime.FOIA, letter.provisions)
        if could_be and not any(names(cite, claim) for part in letter.parts for claim in part.claims):
            message = f"No part of the request claims section {cite}."
            yield _said("N44", "17(1)", message, "Claim it on a part first.", "provision")
    every = dict(zip(named(letter.case.parts), every_part(letter), strict=False))
    ticked = labels_in(letter.said.part, every)
    for name, part in every.items():
        claims = [] if ticked and name not in ticked else list(_weighed_on(part, letter, cites))
        for one in claims:
            yield from _reasoned(one)
        if name in ticked and not claims:
            message = f"Part {name} claims nothing whose public interest is weighed, so its time stays."
            says = "Claim it on that part first, or leave the part out."
            yield _said("N44", "10(3)", message, says, "part")


def _weighed_on(part: PartRead, letter: Outgoing, cites: tuple[str, ...]) -> Iterator[ClaimRead]:
    """Yield the qualified claims of a part under FOIA; those of `cites` only, where there are any."""
    for one in claims_in(part, letter) if part.regime is Regime.FOIA else ():
        is_wanted = not cites or any(names(cite, one.claim) for cite in cites)
        if is_wanted and is_qualified(one.claim, Regime.FOIA, letter.provisions):
            yield one


def _reasoned(one: ClaimRead) -> Iterator[Finding]:
    if not one.claim.reason.strip() and not one.claim.withhold_reasons:
        message = f"Nothing says why {one.cite} applies."
        remedy = Remedy("Write the reason, or withhold it under s17(4).", one.at("reason"))
        yield one.finding("N44", Level.BLOCK, "17(1)(c)", message, remedy)


def occasion_is_there(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N45: what the letter answers has happened: a review asked for, a complaint, an answer that is late."""
    if (lacks := _occasion_lacks(letter)) is not None:
        provision, message, says = lacks
        yield _said("N45", provision, message, says, "dated")


def _occasion_lacks(letter: Outgoing) -> tuple[str, str, str] | None:
    dispute = Dispute.of(letter.case, letter.act, letter.row)
    match letter.kind:
        case LetterKind.EIR_EXTENSION if not letter.regimes & ENVIRONMENTAL:
            message = "Only the Regulations on environmental information know this extension."
            return "EIR 7(1)", message, "Answer in time, or weigh the public interest for longer."
        case LetterKind.LATE_APOLOGY:
            return _not_late(letter)
        case kind if kind in _OF_A_REVIEW and letter.act is not None and dispute.asked is None:
            message = "No review has been asked for in this case."
            return "s45 code", message, "Record the request for a review first."
        case LetterKind.ICO_SUBMISSION if (
            letter.act is not None
            and dispute.last(Act.RECEIVE_ICO_COMPLAINT, Act.RECEIVE_INFORMATION_NOTICE) is None
        ):
            message = "No complaint has reached the regulator in this case."
            return "50(1)", message, "Record the complaint first."
        case LetterKind.DISCLOSURE_LOG if dispute.given_out is None:
            message = "This request has not been answered, so there is no answer to publish."
            return "19(1)", message, "Issue the answer first."
    return None


def _not_late(letter: Outgoing) -> tuple[str, str, str] | None:
    answered, due = letter.standing.answered_on, letter.due_on
    if answered is not None:
        return "10(1)", f"The request was answered on {in_words(answered)}.", "Send no apology."
    if due is None:
        return "10(1)", "No date is running for the answer, so it is not late.", "Send no apology."
    if letter.dated <= due:
        return "10(1)", f"The answer is due {in_words(due)}, so it is not late.", "Answer in time."
    return None


def named_parts_are_there(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N46: a letter about some parts of a request names parts it has (EIR r10; the s45 code)."""
    every = named(letter.case.parts)
    labels = labels_in(letter.said.part, every) if letter.kind in _OF_SOME_PARTS else ()
    for label in (one for one in labels if one not in every):
        message = f"The request has no part “{label}”."
        yield _said("N46", _OF_SOME_PARTS[letter.kind], message, "Choose a part it has, or none.", "part")


def nothing_is_answered_twice(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N50: an answer leaves out what was answered, passed on or dropped by itself before (FOIA s1(1))."""
    if letter.kind is not LetterKind.RESPONSE or letter.replaces is not None:
        return
    every = named(letter.case.parts)
    for name, row in done_with(letter.case.timeline, every).items():
        if name in letter.names and name in every:
            message = f"Part {name} was dealt with by itself on {in_words(row.on)}."
            yield _said("N50", "1(1)", message, "Leave it out: the letter says so of it.", "part")


def letter_in_dispute_says_why(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N47: why a review takes longer; what is said to the regulator about the complaint."""
    if letter.act is None or (letter.said.text or "").strip():
        return
    if letter.kind is LetterKind.REVIEW_EXTENSION:
        message = "The letter does not say why the review takes longer."
        yield _said("N47", "s45 code", message, "Say why.", "text")
    if letter.kind is LetterKind.ICO_SUBMISSION:
        message = "The submission does not answer the complaint."
        yield _said("N47", "50(4)", message, "Write the submission.", "text")


def review_agrees_with_its_parts(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N48: what a review says of the first decision is what its parts come to."""
    if letter.kind is not LetterKind.REVIEW_OUTCOME or letter.said.outcome not in REVIEW_OUTCOMES:
        return
    dispute = Dispute.of(letter.case, letter.act, letter.row)
    maintained = letter.said.outcome == MAINTAINED
    if dispute.first and maintained is not (review_outcome(dispute.first, dispute.now) == MAINTAINED):
        told = "maintained" if maintained else "not maintained"
        message = f"The letter says that the first decision is {told}, and the parts say otherwise."
        yield _said("N48", "s45 code", message, "Change the outcome, or the parts.", "outcome")
