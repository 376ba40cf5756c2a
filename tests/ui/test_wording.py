"""How things read: every stage, act and law has words; days are counted in words."""

from datetime import date

import pytest

from foidesk.domain.dates import counted
from foidesk.domain.lifecycle import Stage
from foidesk.domain.problems import Problem
from foidesk.domain.regime import Regime
from foidesk.domain.timeline import Act
from foidesk.ui.case.act_fields import FIELDS
from foidesk.ui.case.act_words import ACTS
from foidesk.ui.messages import message_for
from foidesk.ui.tokens import Tone
from foidesk.ui.wording import (
    ENDED,
    REGIMES,
    STAGES,
    STOPPED,
    answered_words,
    day,
    short_day,
    stage_words,
    time_left,
    time_tone,
)

TIMES = [
    # days, words, tone
    (-6, "6 working days late", Tone.LATE),
    (-1, "1 working day late", Tone.LATE),
    (0, "Due today", Tone.SOON),
    (1, "1 working day left", Tone.SOON),
    (5, "5 working days left", Tone.SOON),
    (6, "6 working days left", Tone.FINE),
    (20, "20 working days left", Tone.FINE),
]


@pytest.mark.parametrize(("days", "words", "tone"), TIMES)
def test_time_left(days, words, tone):
    assert (time_left(days), time_tone(days)) == (words, tone)


def test_every_stage_law_and_act_has_words():
    assert set(STAGES) == {stage.value for stage in Stage}
    assert set(REGIMES) == {regime.value for regime in Regime}
    assert set(ACTS) == set(Act)
    assert set(STAGES) >= STOPPED | ENDED


def test_every_act_but_receipt_and_correction_has_a_form():
    assert set(FIELDS) == set(Act) - {Act.RECEIVE, Act.CORRECT}


def test_stage_words_take_what_the_register_keeps():
    assert stage_words("awaiting_clarification") == ("Clarification", Tone.QUIET)


def test_dates_are_written_out():
    assert day(date(2019, 12, 3)) == "3 December 2019"
    assert short_day(date(2019, 12, 3)) == "3 Dec 2019"
    assert day(None) == short_day(None) == ""


def test_counts_and_answers():
    assert [counted(n, "request") for n in (0, 1, 5000)] == ["0 requests", "1 request", "5,000 requests"]
    assert answered_words(date(2026, 11, 2)) == "Answered 2 Nov 2026"
    assert answered_words(None) == "No clock runs"


def test_only_a_problems_own_words_reach_the_officer():
    assert message_for(Problem("The disk is full.", "Make room.")) == ("The disk is full.", "Make room.")
    headline, remedy = message_for(KeyError("SELECT * FROM secrets"))
    assert "secrets" not in headline + remedy
    assert "not carried out" in headline
