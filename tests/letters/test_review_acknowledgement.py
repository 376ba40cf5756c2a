"""A request for a review acknowledged: who will look, and by when, law by law."""

from dataclasses import replace
from datetime import date

import pytest

from foidesk.casework.letter_writers import writer_of
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.particulars import NONE_GIVEN, Particulars
from foidesk.domain.regime import Regime
from foidesk.domain.timeline import Act, Event
from tests.letters.disputes import ACKNOWLEDGED, ASKED, RECEIVED, dispute_facts, dispute_letter, so_far
from tests.letters.reading import said

KIND = LetterKind.REVIEW_ACKNOWLEDGEMENT
# The last days were counted by hand from 20 February 2026. 17 March is a bank holiday in Northern Ireland, which
# FOIA and the EIR count and Scotland does not; 3 and 6 April are Easter's.
BY_LAW = [
    (Regime.FOIA, "We normally answer within 20 working days of receiving", "23 March 2026", "regulation"),
    (Regime.EIR, "Regulation 11(4) requires us to decide as soon as possible, and within 40 working days of",
     "22 April 2026", "normally"),
    (Regime.FOISA, "Section 21(1) of the Act requires us to answer promptly, and within 20 working days of",
     "20 March 2026", "normally"),
    (Regime.EISR, "Regulation 16(4) requires us to decide as soon as possible, and within 20 working days of",
     "20 March 2026", "normally"),
]  # fmt: skip


@pytest.mark.parametrize(("regime", "says", "by", "never"), BY_LAW, ids=[row[0] for row in BY_LAW])
def test_the_time_is_the_laws_and_its_last_day_the_clocks(
    regime: Regime, says: str, by: str, never: str
) -> None:
    text = said(dispute_letter(KIND, regime))
    assert says in text
    assert f"You will have our answer by {by}." in text
    assert never not in text


REVIEWERS = [
    (Particulars(by="Rhys View"), "Rhys View, who took no part in our first decision, will carry out the review."),
    (Particulars(by="imogen vale"), "imogen vale will carry out the review."),
    (NONE_GIVEN, "We will give the review to somebody who took no part in our first decision."),
]  # fmt: skip


@pytest.mark.parametrize(("given", "words"), REVIEWERS)
def test_it_says_who_will_look_and_no_more_than_is_known(given: Particulars, words: str) -> None:
    assert words in said(dispute_letter(KIND, said=given))


def test_nobody_is_called_apart_where_it_is_not_known_who_decided() -> None:
    rows = (
        Event(Act.RECEIVE, RECEIVED),
        Event(Act.ANSWER, date(2026, 2, 10)),
        Event(Act.REQUEST_REVIEW, ASKED),
    )
    text = said(dispute_letter(KIND, timeline=rows, officer=None, said=Particulars(by="Rhys View")))
    assert "Rhys View will carry out the review." in text


def test_it_names_the_answer_and_the_day_it_was_asked() -> None:
    letter = dispute_letter(KIND)
    assert (
        "review our answer of 10 February 2026. We received your request for a review on 20 February 2026."
        in said(letter)
    )
    assert [one.value for one in letter.details] == [
        "23 February 2026", "FOI 000042/26", "10 February 2026", "20 February 2026",
    ]  # fmt: skip


def test_where_no_answer_came_it_says_so() -> None:
    text = said(dispute_letter(KIND, timeline=so_far(KIND, Regime.FOIA, answered=False)))
    assert "about your request of 5 January 2026, which we had not answered" in text


def test_an_earlier_day_of_ones_own_is_the_one_given() -> None:
    text = said(dispute_letter(KIND, said=Particulars(until=date(2026, 3, 6))))
    assert "You will have our answer by 6 March 2026." in text


def test_how_an_act_recorded_before_went_out_is_no_text_of_the_letter() -> None:
    how = Event(Act.ACKNOWLEDGE_REVIEW, ACKNOWLEDGED, text="by second-class post", by="Rhys View")
    facts = dispute_facts(KIND, timeline=(*so_far(KIND, Regime.FOIA), how))
    told = replace(facts, act=how, row=len(facts.case.timeline) - 1)
    assert "second-class" not in said(writer_of(KIND)(told))
    assert "Rhys View" in said(writer_of(KIND)(told))


def test_several_authorities_acknowledge_together() -> None:
    assert "This letter comes from Fenwick Constabulary and Glenmoor Police." in said(
        dispute_letter(KIND, authorities=2)
    )
