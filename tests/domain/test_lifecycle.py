import re

import pytest

from foidesk.domain.lifecycle import MOVES, NotAllowed, Stage, after, in_words, open_acts
from foidesk.domain.timeline import Act

S, A = Stage, Act

JOURNEYS = [
    # what happens, and the stage after each
    [(A.RECEIVE, S.RECEIVED), (A.ANSWER, S.ANSWERED), (A.CLOSE, S.FINAL)],
    [
        (A.RECEIVE, S.RECEIVED),
        (A.ACKNOWLEDGE, S.IN_PROGRESS),
        (A.CONSULT, S.IN_PROGRESS),
        (A.ANSWER, S.ANSWERED),
    ],
    [
        (A.RECEIVE, S.RECEIVED),
        (A.ASK_CLARIFICATION, S.AWAITING_CLARIFICATION),
        (A.REFER, S.AWAITING_CLARIFICATION),
        (A.RECEIVE_CLARIFICATION, S.IN_PROGRESS),
        (A.SEND_FEES_NOTICE, S.AWAITING_FEE),
        (A.RECEIVE_FEE, S.IN_PROGRESS),
        (A.EXTEND_PUBLIC_INTEREST, S.EXTENDED),
        (A.CONSULT, S.EXTENDED),
        (A.ANSWER, S.ANSWERED),
    ],
    [
        (A.RECEIVE, S.RECEIVED),
        (A.ASK_CLARIFICATION, S.AWAITING_CLARIFICATION),
        (A.LAPSE_CLARIFICATION, S.LAPSED),
    ],
    [(A.RECEIVE, S.RECEIVED), (A.SEND_FEES_NOTICE, S.AWAITING_FEE), (A.LAPSE_FEE, S.LAPSED)],
    [(A.RECEIVE, S.RECEIVED), (A.TRANSFER, S.TRANSFERRED), (A.CLOSE, S.FINAL)],
    [(A.RECEIVE, S.RECEIVED), (A.WITHDRAW, S.WITHDRAWN)],
    [(A.RECEIVE, S.RECEIVED), (A.FIND_INVALID, S.NOT_FOI), (A.RECLASSIFY, S.IN_PROGRESS)],
    [
        *[(A.RECEIVE, S.RECEIVED), (A.EXTEND_EIR, S.EXTENDED), (A.ANSWER, S.ANSWERED)],
        *[
            (A.REQUEST_REVIEW, S.IN_REVIEW),
            (A.ACKNOWLEDGE_REVIEW, S.IN_REVIEW),
            (A.EXTEND_REVIEW, S.IN_REVIEW),
        ],
        *[(A.ANSWER_REVIEW, S.REVIEWED), (A.RECEIVE_ICO_COMPLAINT, S.WITH_ICO), (A.ANSWER_ICO, S.WITH_ICO)],
        *[(A.RECEIVE_INFORMATION_NOTICE, S.WITH_ICO), (A.RECEIVE_ICO_DECISION, S.ICO_DECIDED)],
        *[(A.APPEAL, S.WITH_TRIBUNAL), (A.RECEIVE_TRIBUNAL_DECISION, S.WITH_TRIBUNAL)],
        *[(A.SEEK_PERMISSION, S.WITH_TRIBUNAL), (A.RECEIVE_PERMISSION, S.WITH_TRIBUNAL), (A.COMPLY, S.FINAL)],
        (A.CERTIFY_CONTEMPT, S.FINAL),
    ],
    [
        (A.RECEIVE, S.RECEIVED),
        (A.REQUEST_REVIEW, S.IN_REVIEW),
        (A.ANSWER, S.IN_REVIEW),
        (A.REFUSE_REVIEW, S.REVIEWED),
    ],
    [(A.RECEIVE, S.RECEIVED), (A.RECEIVE_ICO_COMPLAINT, S.WITH_ICO), (A.RESOLVE_INFORMALLY, S.FINAL)],
]


@pytest.mark.parametrize("journey", JOURNEYS)
def test_a_journey_goes_where_the_law_says(journey):
    stage = None
    for act, expected in journey:
        stage = after(stage, act)
        assert stage is expected, act


@pytest.mark.parametrize("stage", [None, *Stage])
@pytest.mark.parametrize("act", Act)
def test_every_pair_either_moves_or_is_refused(stage, act):
    if (stage, act) in MOVES:
        assert after(stage, act) in Stage
        assert act in open_acts(stage)
    else:
        with pytest.raises(NotAllowed) as refused:
            after(stage, act)
        assert act not in open_acts(stage)
        assert in_words(act) in str(refused.value)
        assert all(in_words(one) in refused.value.next_step for one in open_acts(stage))


CANNOT_BE = [
    (None, A.ANSWER),
    (None, A.CORRECT),
    (S.RECEIVED, A.RECEIVE),
    (S.RECEIVED, A.RECEIVE_FEE),
    (S.RECEIVED, A.LAPSE_FEE),
    (S.RECEIVED, A.LAPSE_CLARIFICATION),
    (S.RECEIVED, A.ANSWER_REVIEW),
    (S.RECEIVED, A.CLOSE),
    (S.EXTENDED, A.CLOSE),
    (S.IN_REVIEW, A.CLOSE),
    (S.ANSWERED, A.ANSWER_REVIEW),
    (S.ANSWERED, A.SEND_FEES_NOTICE),
    (S.ANSWERED, A.RECEIVE_ICO_DECISION),
    (S.REVIEWED, A.APPEAL),
    (S.ICO_DECIDED, A.SEEK_PERMISSION),
]


@pytest.mark.parametrize(("stage", "act"), CANNOT_BE)
def test_what_cannot_be_is_refused(stage, act):
    assert act not in open_acts(stage)


@pytest.mark.parametrize("stage", Stage)
def test_at_every_stage_a_mistake_can_be_corrected_and_the_commissioner_can_come(stage):
    assert after(stage, A.CORRECT) is stage
    assert after(stage, A.RECEIVE_ICO_COMPLAINT) is S.WITH_ICO or stage in (S.ICO_DECIDED, S.WITH_TRIBUNAL)


def test_every_stage_can_be_reached_and_every_act_used():
    reached, fresh = set(), {None}
    while fresh:
        reached |= fresh
        fresh = {to for (at, _), to in MOVES.items() if at in fresh} - reached
    assert reached == {None, *Stage}
    assert {act for _, act in MOVES} == set(Act)


def test_a_refusal_says_what_can_be_done():
    with pytest.raises(NotAllowed) as refused:
        after(S.RECEIVED, A.RECEIVE_FEE)
    assert str(refused.value) == (
        "“receive fee” cannot be recorded: the case is received;"
        " a fee or charge is paid on a notice asking for it (FOIA s9(2); EIR r8(5); FOISA s9)."
    )
    assert "send fees notice" in refused.value.next_step
    assert "extend public interest" in refused.value.next_step
    assert in_words(A.RECEIVE_ICO_COMPLAINT) == "receive ICO complaint"
    assert in_words(A.EXTEND_EIR) == "extend EIR"
    assert in_words(S.NOT_FOI) == "not FOI"


@pytest.mark.parametrize("act", [act for act in Act if act is not A.CORRECT])
def test_a_refusal_names_its_provision(act):
    with pytest.raises(NotAllowed) as refused:
        raise NotAllowed(S.FINAL, act)
    assert re.search(r"(FOIA|EIR|FOISA|EI\(S\)R|SI 20\d\d/\d+|s45 code)", str(refused.value))
