"""The acknowledgement: by when the answer comes and how that was counted, under each law."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.outgoing import Replaced
from foidesk.domain.regime import Closure, Regime, Variation
from foidesk.domain.timeline import Act, Event
from foidesk.letters.kinds.acknowledgement import acknowledgement
from tests.letters.notices import notice, notice_facts
from tests.letters.reading import headings, said
from tests.letters.samples import FENWICK, GLEN

UK = "bank holiday in any part of the United Kingdom"
SCOTLAND = "every bank holiday in Scotland"
BY_LAW = [
    (Regime.FOIA, "We must answer you promptly, and by 2 December 2026 at the latest.", UK),
    (Regime.EIR, "We must answer you as soon as we can, and by 2 December 2026 at the latest.", UK),
    (Regime.FOISA, "We must answer you promptly, and by 2 December 2026 at the latest.", SCOTLAND),
    (Regime.EISR, "We must answer you as soon as we can, and by 2 December 2026 at the latest.", SCOTLAND),
]


@pytest.mark.parametrize(("regime", "by", "left_out"), BY_LAW)
def test_it_says_by_when_and_how_that_was_counted(regime: Regime, by: str, left_out: str) -> None:
    text = said(notice(LetterKind.ACKNOWLEDGEMENT, regime))
    assert by in text
    assert "That is 20 working days after 3 November 2026, the day on which we received your request." in text
    assert left_out in text
    assert "How many widgets did you seize" in text
    assert "quoting the reference FOI 000042/26" in text


OTHERWISE: list[tuple[str, dict[str, Any], list[str], list[str]]] = [
    (
        "an archive",
        {"variation": Variation.ARCHIVE},
        ["by 16 December 2026 at the latest", "That is 30 working days after"],
        ["20 working days"],
    ),
    (
        "a school shut for a week",
        {"variation": Variation.SCHOOL, "school_closures": (Closure(date(2026, 11, 9), date(2026, 11, 13)),)},
        ["by 9 December 2026 at the latest", "the days on which the school is closed"],
        [],
    ),
    (
        "after clarification",
        {
            "events": (
                Event(Act.ASK_CLARIFICATION, date(2026, 11, 5)),
                Event(Act.RECEIVE_CLARIFICATION, date(2026, 11, 12)),
            )
        },
        ["by 11 December 2026", "after 12 November 2026, the day on which we received what you sent us"],
        ["the day on which we received your request."],
    ),
    (
        "while a fee is awaited",
        {"events": (Event(Act.SEND_FEES_NOTICE, date(2026, 11, 5)),)},
        ["The time for our answer is not running at present"],
        ["at the latest", "working days"],
    ),
    (
        "after a fee was paid",
        {
            "events": (
                Event(Act.SEND_FEES_NOTICE, date(2026, 11, 5)),
                Event(Act.RECEIVE_FEE, date(2026, 11, 11)),
            )
        },
        ["by 9 December 2026", "It also leaves out the days from our fees notice to your payment"],
        [],
    ),
    (
        "after an extension",
        {"events": (Event(Act.EXTEND_PUBLIC_INTEREST, date(2026, 11, 9), until=date(2026, 12, 20)),)},
        ["We have told you already that we need more time", "by 20 December 2026"],
        ["at the latest", "2 December"],
    ),
    (
        "late",
        {"dated": date(2026, 12, 3)},
        ["You should have had our answer by 2 December 2026. It is late, and we are sorry"],
        [],
    ),
]


@pytest.mark.parametrize(
    ("changes", "words", "never"), [row[1:] for row in OTHERWISE], ids=[row[0] for row in OTHERWISE]
)
def test_the_date_is_the_clocks(changes: dict[str, Any], words: list[str], never: list[str]) -> None:
    text = said(notice(LetterKind.ACKNOWLEDGEMENT, **changes))
    for one in words:
        assert one in text
    for one in never:
        assert one not in text


def test_it_moves_nothing_and_claims_no_rights() -> None:
    letter = notice(LetterKind.ACKNOWLEDGEMENT)
    assert letter.title == "We have received your request: Widgets"
    assert [detail.value for detail in letter.details] == [
        "18 November 2026",
        "FOI 000042/26",
        "3 November 2026",
    ]
    assert not any("not satisfied" in one for one in headings(letter))


def test_two_who_write_together_say_so() -> None:
    facts = replace(notice_facts(LetterKind.ACKNOWLEDGEMENT), authorities=(FENWICK, GLEN))
    letter = acknowledgement(facts)
    assert letter.letterhead.names == ("Fenwick Constabulary", "Glenmoor Police")
    assert "“we” in this letter means both of them" in said(letter)


def test_the_letter_it_takes_the_place_of_is_named() -> None:
    was = Replaced("We have received your request: Widgets", date(2026, 11, 16), "The date was wrong.")
    text = said(acknowledgement(replace(notice_facts(LetterKind.ACKNOWLEDGEMENT), replaces=was)))
    assert "takes the place of our letter to you of 16 November 2026, “We have received" in text
    assert "The date was wrong." in text
