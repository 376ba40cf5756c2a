"""Stages, acts, and the table of moves: what can happen next, and where it leads."""

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum

from foidesk.domain import dates
from foidesk.domain.grounds import GROUNDS
from foidesk.domain.problems import Problem
from foidesk.domain.timeline import Act


class Stage(StrEnum):
    """Where a case stands in law."""

    RECEIVED = "received"
    AWAITING_CLARIFICATION = "awaiting_clarification"
    AWAITING_FEE = "awaiting_fee"
    IN_PROGRESS = "in_progress"
    EXTENDED = "extended"
    ANSWERED = "answered"
    IN_REVIEW = "in_review"
    REVIEWED = "reviewed"
    WITH_ICO = "with_ico"
    ICO_DECIDED = "ico_decided"
    WITH_TRIBUNAL = "with_tribunal"
    FINAL = "final"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"
    TRANSFERRED = "transferred"
    NOT_FOI = "not_foi"


AWAITING = (Stage.AWAITING_CLARIFICATION, Stage.AWAITING_FEE)
HANDLING = (Stage.RECEIVED, Stage.IN_PROGRESS, Stage.EXTENDED)
UNANSWERED = (*HANDLING, *AWAITING)
AT_REST = (Stage.FINAL, Stage.WITHDRAWN, Stage.LAPSED, Stage.TRANSFERRED, Stage.NOT_FOI)
"""Nothing runs here; a review, a complaint or an appeal can still come."""
CONTESTED = (Stage.IN_REVIEW, Stage.REVIEWED, Stage.WITH_ICO, Stage.ICO_DECIDED, Stage.WITH_TRIBUNAL)
UNDER_ORDER = (Stage.REVIEWED, Stage.ICO_DECIDED)
"""Where what a review promised, or the regulator ordered, may still be owed."""
EXTENSIONS = (Act.EXTEND_PUBLIC_INTEREST, Act.EXTEND_EIR)
"""Each belongs to one law only: the public interest to FOIA, complexity and volume to the Regulations."""
AFTER_REVIEW = (Stage.WITH_ICO, Stage.ICO_DECIDED, Stage.WITH_TRIBUNAL)

Key = tuple[Stage | None, Act]


class NotAllowed(Problem):
    """An act that cannot have happened now: says why, by which provision, and what can.

    `known` are the acts that can, where the law in play knows fewer than the stage alone would let through.
    """

    def __init__(
        self,
        stage: Stage | None,
        act: Act,
        why: str | None = None,
        on: date | None = None,
        known: Iterable[Act] | None = None,
    ) -> None:
        day = f" on {dates.in_words(on)}" if on else ""
        standing = f"the case is {in_words(stage)}" if stage else "nothing has been received yet"
        opened = ", ".join(sorted(in_words(one) for one in known or open_acts(stage)))
        said = f"“{in_words(act)}”{day} cannot be recorded: {why or standing}; {GROUNDS[act]}."
        super().__init__(said, f"What can be: {opened}.")
        self.stage = stage
        self.act = act


def in_words(name: Stage | Act) -> str:
    """Return a stage or act in the officer's words, such as “awaiting clarification”."""
    return name.value.replace("_", " ").replace("ico", "ICO").replace("foi", "FOI").replace("eir", "EIR")


def after(stage: Stage | None, act: Act) -> Stage:
    """Return where a case at `stage` (None before receipt) stands after `act`. Raises NotAllowed."""
    reached = MOVES.get((stage, act))
    if reached is None:
        raise NotAllowed(stage, act)
    return reached


def open_acts(stage: Stage | None) -> frozenset[Act]:
    """Return what can be recorded on a case at `stage`; the window offers these and explains the rest."""
    return frozenset(act for act in Act if (stage, act) in MOVES)


def _from(stages: tuple[Stage, ...], act: Act, to: Stage | None = None) -> dict[Key, Stage]:
    """Return the moves by `act` from each of `stages`; to None means the stage stays as it is."""
    return {(stage, act): to or stage for stage in stages}


def _answering() -> dict[Key, Stage]:
    moves = _from((*HANDLING, Stage.AWAITING_CLARIFICATION), Act.FIND_INVALID, Stage.NOT_FOI)
    for act in (Act.ACKNOWLEDGE, Act.REFER, Act.CONSULT, Act.RECLASSIFY, Act.VARY):
        moves |= _from(AWAITING, act)
        moves |= _from(HANDLING, act, Stage.IN_PROGRESS)
    for act in (Act.ACKNOWLEDGE, Act.REFER, Act.CONSULT):
        moves |= _from((Stage.EXTENDED,), act)
    for act in EXTENSIONS:
        moves |= _from(AWAITING, act)
        moves |= _from(HANDLING, act, Stage.EXTENDED)
    moves |= _from(UNANSWERED, Act.TRANSFER, Stage.TRANSFERRED)
    moves |= _from(UNANSWERED, Act.WITHDRAW, Stage.WITHDRAWN)
    moves |= _from(UNANSWERED, Act.ANSWER, Stage.ANSWERED)
    # An answer that was still owed, or more of one already given, leaves the dispute where it is.
    moves |= _from((Stage.ANSWERED, *CONTESTED), Act.ANSWER)
    return moves


def _waiting() -> dict[Key, Stage]:
    moves = _from(UNANSWERED, Act.ASK_CLARIFICATION, Stage.AWAITING_CLARIFICATION)
    moves |= _from((*HANDLING, Stage.AWAITING_FEE), Act.RECEIVE_CLARIFICATION)
    moves |= _from(
        (Stage.RECEIVED, Stage.AWAITING_CLARIFICATION, Stage.LAPSED, Stage.NOT_FOI),
        *(Act.RECEIVE_CLARIFICATION, Stage.IN_PROGRESS),
    )
    moves |= _from((Stage.AWAITING_CLARIFICATION,), Act.LAPSE_CLARIFICATION, Stage.LAPSED)
    moves |= _from(UNANSWERED, Act.SEND_FEES_NOTICE, Stage.AWAITING_FEE)
    moves |= _from((Stage.AWAITING_FEE, Stage.LAPSED), Act.RECEIVE_FEE, Stage.IN_PROGRESS)
    moves |= _from((Stage.AWAITING_CLARIFICATION,), Act.RECEIVE_FEE)
    moves |= _from((Stage.AWAITING_FEE,), Act.LAPSE_FEE, Stage.LAPSED)
    # What FOIA calls no request at all may still be one under the EIR, which take it in any form.
    moves |= _from((Stage.NOT_FOI,), Act.RECLASSIFY, Stage.IN_PROGRESS)
    return moves


def _reviewing() -> dict[Key, Stage]:
    asking = (*UNANSWERED, Stage.ANSWERED, Stage.IN_REVIEW, Stage.REVIEWED, Stage.WITH_ICO, *AT_REST)
    moves = _from(asking, Act.REQUEST_REVIEW, Stage.IN_REVIEW)
    moves |= _from((Stage.IN_REVIEW,), Act.REFUSE_REVIEW, Stage.REVIEWED)
    moves |= _from((Stage.IN_REVIEW,), Act.ANSWER_REVIEW, Stage.REVIEWED)
    moves |= _from((Stage.IN_REVIEW,), Act.WITHDRAW, Stage.WITHDRAWN)
    # The Commissioner may step in while a review is still owed, or order one.
    moves |= _from(AFTER_REVIEW, Act.ANSWER_REVIEW)
    for act in (Act.ACKNOWLEDGE_REVIEW, Act.EXTEND_REVIEW):
        moves |= _from((Stage.IN_REVIEW,), act)
    for act in (Act.REFER, Act.CONSULT):
        moves |= _from((Stage.ANSWERED, *CONTESTED), act)
    return moves


def _appealing() -> dict[Key, Stage]:
    decided, tribunal = Stage.ICO_DECIDED, Stage.WITH_TRIBUNAL
    moves = _from(
        (*UNANSWERED, Stage.ANSWERED, *CONTESTED, *AT_REST), Act.RECEIVE_ICO_COMPLAINT, Stage.WITH_ICO
    )
    moves |= _from((Stage.WITH_ICO, decided), Act.ANSWER_ICO)
    moves |= _from((Stage.WITH_ICO, decided), Act.RECEIVE_INFORMATION_NOTICE)
    moves |= _from(AFTER_REVIEW, Act.RECEIVE_ICO_DECISION, decided)
    moves |= _from((Stage.WITH_ICO, tribunal), Act.RESOLVE_INFORMALLY, Stage.FINAL)
    moves |= _from((Stage.WITH_ICO, tribunal), Act.WITHDRAW, Stage.FINAL)
    for act in (Act.APPEAL, Act.RECEIVE_APPEAL):
        moves |= _from((*AFTER_REVIEW, Stage.FINAL), act, tribunal)
    for act in (Act.RECEIVE_TRIBUNAL_DECISION, Act.SEEK_PERMISSION, Act.RECEIVE_PERMISSION):
        moves |= _from((tribunal,), act)
    moves |= _from((Stage.REVIEWED,), Act.COMPLY)
    moves |= _from((decided, tribunal), Act.COMPLY, Stage.FINAL)
    moves |= _from((decided, tribunal, Stage.FINAL), Act.CERTIFY_CONTEMPT)
    return moves


def _closing() -> dict[Key, Stage]:
    everywhere = tuple(Stage)
    closable = tuple(
        stage for stage in everywhere if stage not in (*UNANSWERED, Stage.IN_REVIEW, Stage.FINAL)
    )
    return _from(everywhere, Act.CORRECT) | _from(closable, Act.CLOSE, Stage.FINAL)


MOVES: Mapping[Key, Stage] = {
    (None, Act.RECEIVE): Stage.RECEIVED,
    **_answering(),
    **_waiting(),
    **_reviewing(),
    **_appealing(),
    **_closing(),
}
"""Every move there is. An act missing at a stage is one that cannot have happened there."""
