"""A letter about a request that was made clear says when that was asked for, when it came, and what was said."""

from datetime import date

import pytest

from foidesk.domain.decisions import Part
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.particulars import Particulars
from foidesk.domain.regime import Regime
from foidesk.domain.timeline import Act, Event
from foidesk.letters.blocks import Quote
from tests.letters.notices import COUNT, notice
from tests.letters.reading import said, strings_of

ASKED = Event(Act.ASK_CLARIFICATION, date(2026, 11, 5), text="Which widgets?")
CAME = Event(Act.RECEIVE_CLARIFICATION, date(2026, 11, 10), text="The blue ones.\n\nNo others.")
WHY = Part("2", "Why so many?")
SAYS = [
    # what happened, what the letter says of it, what it does not
    ((ASKED, CAME), ["On 5 November 2026 we asked you to tell us more about your request",
     "Your reply reached us on 10 November 2026. You told us:", "The blue ones.", "No others.",
     "We have read your request as you explained it."], ["Which widgets?"]),
    ((ASKED, Event(Act.RECEIVE_CLARIFICATION, date(2026, 11, 10))),
     ["Your reply reached us on 10 November 2026."], ["You told us:"]),
    ((CAME,), ["On 10 November 2026 you told us more about your request. You told us:"], ["we asked you"]),
    ((), [], ["told us more", "tell us more", "as you explained it"]),
    ((ASKED,), [], ["tell us more", "as you explained it"]),
    ((Event(Act.ASK_CLARIFICATION, date(2026, 11, 5), formal=False),), [], ["tell us more"]),
    ((ASKED, CAME, Event(Act.ASK_CLARIFICATION, date(2026, 11, 11)),
      Event(Act.RECEIVE_CLARIFICATION, date(2026, 11, 12), text="Since May.")),
     ["Your reply reached us on 10 November 2026.", "On 11 November 2026 we asked you", "Since May."], []),
    ((Event(Act.ASK_CLARIFICATION, date(2026, 11, 5), part="2"),
      Event(Act.RECEIVE_CLARIFICATION, date(2026, 11, 10), part="2", text="The blue ones.")),
     ["we asked you to tell us more about question 2, so that", "The blue ones."], []),
    ((ASKED, Event(Act.RECEIVE_CLARIFICATION, date(2026, 11, 10), part="2", text="The blue ones.")),
     ["On 5 November 2026 we asked you to tell us more about your request, so that",
      "Your reply reached us on 10 November 2026."], ["about question 2"]),
    ((ASKED, Event(Act.RECEIVE_CLARIFICATION, date(2026, 11, 10), part="1", text="The blue ones."),
      Event(Act.RECEIVE_CLARIFICATION, date(2026, 11, 12), part="2", text="For the yard.")),
     ["Your reply reached us on 10 November 2026.", "Your reply reached us on 12 November 2026."],
     ["you told us more"]),
    ((ASKED, CAME, Event(Act.RECEIVE_CLARIFICATION, date(2026, 11, 12), part="2", text="For the yard.")),
     ["On 12 November 2026 you told us more about question 2."], []),
]  # fmt: skip


@pytest.mark.parametrize(("events", "says", "not_said"), SAYS, ids=[str(n) for n in range(len(SAYS))])
def test_the_response_says_how_the_request_was_made_clear(events, says, not_said) -> None:
    text = said(notice(LetterKind.RESPONSE, parts=(COUNT, WHY), events=events))
    assert [words for words in says if words not in text] == []
    assert [words for words in not_said if words in text] == []


def test_the_applicants_words_are_quoted_and_become_no_link() -> None:
    came = Event(Act.RECEIVE_CLARIFICATION, date(2026, 11, 10), text="See www.example.org.")
    letter = notice(LetterKind.RESPONSE, parts=(COUNT,), events=(ASKED, came))
    quotes = [block for block in letter.blocks if isinstance(block, Quote)]
    runs = [run for paragraph in quotes[-1].paragraphs for run in paragraph]
    assert [(run.text, run.href) for run in runs] == [("See www.example.org.", None)]


def test_what_explained_another_question_is_not_in_the_answer_to_this_one() -> None:
    events = (
        Event(Act.ASK_CLARIFICATION, date(2026, 11, 5), part="2"),
        Event(Act.RECEIVE_CLARIFICATION, date(2026, 11, 10), part="2", text="The blue ones."),
    )
    only = notice(LetterKind.RESPONSE, parts=(COUNT, WHY), events=events, said=Particulars(part="1"))
    assert "The blue ones." not in strings_of(only)
    assert "The blue ones." not in said(only)


@pytest.mark.parametrize("kind", [LetterKind.PUBLIC_INTEREST_EXTENSION, LetterKind.TRANSFER])
def test_every_letter_that_quotes_the_request_says_so(kind) -> None:
    assert "The blue ones." in said(notice(kind, Regime.FOIA, events=(ASKED, CAME)))
