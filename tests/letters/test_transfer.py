"""Passing a request on: whole or in part, with agreement under the code, as a refusal where the law says so."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from foidesk.casework.letter_writers import writer_of
from foidesk.domain.decisions import Holding, Part
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.particulars import NONE_GIVEN, Particulars
from foidesk.domain.regime import Regime
from foidesk.domain.timeline import Act, Event
from foidesk.letters.blocks import Quote
from tests.letters.notices import COST, COUNT, ELSEWHERE, notice, notice_facts
from tests.letters.reading import headings, said, strings_of

KIND = LetterKind.TRANSFER
BY_LAW = [
    (Regime.FOIA, "We passed your request to it on 18 November 2026. If you did not want us to, please tell us.", None),
    (Regime.EIR, "As regulation 10 of the Regulations provides, we passed your request", "refusal notice under regulation 14"),
    (Regime.FOISA, "We passed your request to it", "the notice that section 17 of the Act requires"),
    (Regime.EISR, "holds the information you want. We passed your request to it", "refusal notice under regulation 13"),
]  # fmt: skip


@pytest.mark.parametrize(("regime", "passed", "refusal"), BY_LAW)
def test_the_whole_request_goes(regime: Regime, passed: str, refusal: str | None) -> None:
    letter = notice(KIND, regime, parts=())
    text = said(letter)
    assert letter.title == "We have passed your request on: Widgets"
    assert passed in text
    assert (refusal or "") in text
    assert ("We do not hold this information." in text) is (refusal is not None)
    assert "Glenmoor Council has 20 working days in which to answer you" in text
    assert "How many widgets did you seize" in text
    assert "the rest of your request" not in text
    assert any(one.startswith("Complain to the") for one in headings(letter))


def test_one_part_goes_and_the_rest_stays() -> None:
    letter = notice(KIND, parts=(COUNT, ELSEWHERE))
    text = said(letter)
    assert letter.title == "We have passed part of your request on: Widgets"
    quote = next(block for block in letter.blocks if isinstance(block, Quote))
    assert list(strings_of(quote)) == ["Who sold them?"]
    assert "We do not hold this information." in text
    assert "passed this part of your request to it on 18 November 2026" in text
    assert "This does not affect the rest of your request. We will answer that by 2 December 2026." in text


WHICH: list[tuple[dict[str, Any], str | None]] = [
    ({"parts": ()}, None),
    ({"parts": (COUNT, ELSEWHERE)}, "2"),
    ({"parts": (ELSEWHERE,)}, None),
    ({"parts": (COUNT, ELSEWHERE), "said": Particulars(to="Glenmoor Council", part="1")}, "1"),
]


@pytest.mark.parametrize(("changes", "part"), WHICH)
def test_the_act_names_the_part_where_others_stay(changes: dict[str, Any], part: str | None) -> None:
    act = notice_facts(KIND, **changes).act
    assert act is not None
    assert (act.part, act.to) == (part, "Glenmoor Council")


def test_what_is_held_is_not_said_to_be_not_held() -> None:
    held = (COUNT, replace(ELSEWHERE, holding=Holding.HELD))
    assert "We do not hold" not in said(notice(KIND, Regime.EIR, parts=held))


def test_a_draft_shows_that_the_authority_is_not_said_yet() -> None:
    text = said(notice(KIND, said=NONE_GIVEN))
    assert "[Not said yet: which authority the request goes to.]" in text
    assert "passed" not in text.split("What we have done")[1]


def test_a_transfer_dated_later_still_says_the_day_of_the_act() -> None:
    assert "on 20 November 2026" in said(notice(KIND, dated=date(2026, 11, 20), parts=()))


THIRD = Part("3", "Why so many?")
EARLY = date(2026, 11, 10)
ANSWERED = Event(Act.ANSWER, EARLY, part="1")
PUT_OFF = Event(Act.EXTEND_PUBLIC_INTEREST, EARLY, part="3", until=date(2026, 12, 22))
WHOLE = replace(PUT_OFF, part=None)
REST = [
    # the parts, what came before, by when the rest is answered: None where nothing is left to answer
    ((COUNT, ELSEWHERE, THIRD), (), "2 December 2026"),
    ((COUNT, ELSEWHERE, THIRD), (PUT_OFF,), "2 December 2026"),
    ((COUNT, ELSEWHERE, THIRD), (ANSWERED,), "2 December 2026"),
    ((COUNT, ELSEWHERE, THIRD), (ANSWERED, PUT_OFF), "22 December 2026"),
    ((COUNT, ELSEWHERE, THIRD), (ANSWERED, WHOLE), "22 December 2026"),
    ((replace(COST, label="1"), ELSEWHERE, THIRD), (ANSWERED, WHOLE), "2 December 2026"),
    ((COUNT, ELSEWHERE, replace(COST, label="3")), (WHOLE,), "2 December 2026"),
    ((COUNT, ELSEWHERE, replace(COST, label="3")), (ANSWERED, WHOLE), "22 December 2026"),
    ((COUNT, ELSEWHERE), (ANSWERED,), None),
    ((COUNT, ELSEWHERE, replace(ELSEWHERE, label="3")), (ANSWERED,), None),
]


@pytest.mark.parametrize(("parts", "events", "due"), REST)
def test_the_rest_is_what_is_still_owed_by_its_own_date(
    parts: tuple[Part, ...], events: tuple[Event, ...], due: str | None
) -> None:
    text = said(notice(KIND, parts=parts, events=events))
    assert "passed this part of your request to it on 18 November 2026" in text
    assert (f"rest of your request. We will answer that by {due}." in text) is (due is not None)
    assert ("the rest of your request" in text) is (due is not None)


def test_once_the_request_is_answered_nothing_more_is_promised() -> None:
    facts = notice_facts(KIND, parts=(COUNT, ELSEWHERE))
    answered = replace(facts.afterwards, answered_on=date(2026, 11, 20))
    text = said(writer_of(KIND)(replace(facts, afterwards=answered, dated=date(2026, 11, 23))))
    assert "passed this part of your request to it on 18 November 2026" in text
    assert "the rest of your request" not in text
