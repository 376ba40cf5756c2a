"""Which letters fit at each stage, and which one is offered first."""

from datetime import date

import pytest

from foidesk.domain.letter_choices import letter_choices
from foidesk.domain.letter_kinds import LetterKind as K
from foidesk.domain.regime import Regime
from foidesk.domain.standing import fold
from foidesk.domain.timeline import Act, Event
from foidesk.lawbook import read_lawbook
from foidesk.resources import resource

RECEIVED = Event(Act.RECEIVE, date(2026, 11, 2))
TODAY = date(2026, 11, 20)


@pytest.fixture(scope="module")
def law():
    return read_lawbook(resource("law")).clock


def on(day, act, **facts):
    return Event(act, date(2026, 11, day), **facts)


ANSWERED = (on(9, Act.ANSWER),)
IN_REVIEW = (*ANSWERED, on(10, Act.REQUEST_REVIEW))
WITH_ICO = (*IN_REVIEW, on(12, Act.ANSWER_REVIEW), on(13, Act.RECEIVE_ICO_COMPLAINT))

CASES = [
    # what happened since it was received; acts without a letter; the first letter; some that fit; some that do not
    ("new", (), (), K.RESPONSE, {K.ACKNOWLEDGEMENT, K.CLARIFICATION, K.TRANSFER}, {K.REVIEW_OUTCOME, K.LATE_APOLOGY}),
    ("asked, no letter yet", (on(4, Act.ASK_CLARIFICATION),), {Act.ASK_CLARIFICATION}, K.CLARIFICATION, {K.RESPONSE}, {K.COMPLIANCE}),
    ("asked by letter", (on(4, Act.ASK_CLARIFICATION),), (), None, {K.CLARIFICATION, K.RESPONSE}, {K.REVIEW_OUTCOME}),
    ("fee asked, no letter yet", (on(4, Act.SEND_FEES_NOTICE),), {Act.SEND_FEES_NOTICE}, K.FEES_NOTICE, set(), set()),
    ("answered", ANSWERED, (), None, {K.DISCLOSURE_LOG}, {K.RESPONSE, K.ACKNOWLEDGEMENT, K.LATE_APOLOGY}),
    ("in review", IN_REVIEW, (), K.REVIEW_OUTCOME, {K.REVIEW_ACKNOWLEDGEMENT, K.REVIEW_EXTENSION}, {K.CLARIFICATION}),
    ("with the regulator", WITH_ICO, (), K.ICO_SUBMISSION, {K.ICO_SUBMISSION}, {K.REVIEW_ACKNOWLEDGEMENT}),
    ("transferred, no letter yet", (on(4, Act.TRANSFER),), {Act.TRANSFER}, K.TRANSFER, {K.TRANSFER}, {K.RESPONSE}),
    ("transferred by letter", (on(4, Act.TRANSFER),), (), None, set(), {K.TRANSFER, K.RESPONSE}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("why", "since", "untold", "first", "fits", "not_now"), CASES, ids=[c[0] for c in CASES]
)
def test_what_is_offered(why, since, untold, first, fits, not_now, law):
    rows = (RECEIVED, *since)
    standing = fold(Regime.FOIA, rows, law)
    offered = letter_choices(standing, frozenset(row.act for row in rows), frozenset(untold), TODAY)
    assert offered.first is first
    assert first is None or offered.fit[0] is first
    assert fits <= set(offered.fit)
    assert not_now <= set(offered.rest)


@pytest.mark.parametrize(("regime", "fits", "not_now"), [
    (Regime.FOIA, K.PUBLIC_INTEREST_EXTENSION, K.EIR_EXTENSION),
    (Regime.EIR, K.EIR_EXTENSION, K.PUBLIC_INTEREST_EXTENSION),
])  # fmt: skip
def test_each_law_has_its_own_extension(regime, fits, not_now, law):
    offered = letter_choices(fold(regime, (RECEIVED,), law), frozenset(), frozenset(), TODAY)
    assert fits in offered.fit
    assert not_now in offered.rest


@pytest.mark.parametrize(("today", "offered"), [(date(2026, 11, 30), False), (date(2026, 12, 31), True)])
def test_an_apology_is_offered_once_it_is_late(today, offered, law):
    choices = letter_choices(fold(Regime.FOIA, (RECEIVED,), law), frozenset(), frozenset(), today)
    assert (K.LATE_APOLOGY in choices.fit) is offered


def test_an_acknowledgement_that_was_sent_is_offered_last(law):
    rows = (RECEIVED, on(3, Act.ACKNOWLEDGE))
    choices = letter_choices(fold(Regime.FOIA, rows, law), frozenset({Act.ACKNOWLEDGE}), frozenset(), TODAY)
    assert choices.fit[-1] is K.ACKNOWLEDGEMENT
    untold = letter_choices(
        fold(Regime.FOIA, rows, law), frozenset({Act.ACKNOWLEDGE}), frozenset({Act.ACKNOWLEDGE}), TODAY
    )
    assert untold.fit[1] is K.ACKNOWLEDGEMENT


def test_every_kind_is_offered_somewhere_and_once(law):
    choices = letter_choices(fold(Regime.FOIA, (RECEIVED,), law), frozenset(), frozenset(), TODAY)
    assert sorted((*choices.fit, *choices.rest)) == sorted(K)
