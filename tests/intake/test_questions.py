"""Numbered questions found in a request, and what is none."""

from time import perf_counter

import pytest

from foidesk.intake.questions import questions_in

FOUND = [
    ("full stops", "Dear all\n\n1. How many?\n2. Why?\n", [("1", "How many?"), ("2", "Why?")]),
    ("brackets", "1) How many?\n2) Why?", [("1", "How many?"), ("2", "Why?")]),
    ("two brackets", "(1) How many?\n(2) Why?", [("1", "How many?"), ("2", "Why?")]),
    ("letters", "(a) How many?\n(b) Why?", [("a", "How many?"), ("b", "Why?")]),
    ("letters, one bracket", "a) How many?\nb) Why?", [("a", "How many?"), ("b", "Why?")]),
    (
        "roman",
        "(i) How many?\n(ii) Why?\n(iii) When?",
        [("i", "How many?"), ("ii", "Why?"), ("iii", "When?")],
    ),
    ("Q1", "Q1 How many?\nQ2 Why?", [("1", "How many?"), ("2", "Why?")]),
    ("Q1.", "Q1. How many?\nQ2. Why?", [("1", "How many?"), ("2", "Why?")]),
    ("Question 2:", "Question 1: How many?\nQuestion 2: Why?", [("1", "How many?"), ("2", "Why?")]),
    ("on the next line", "Question 1:\nHow many?\n\nQuestion 2:\nWhy?", [("1", "How many?"), ("2", "Why?")]),
    (
        "bulleted numbers",
        "- 1 How many?\n- 2 Why?\n- 3 When?",
        [("1", "How many?"), ("2", "Why?"), ("3", "When?")],
    ),
    ("bulleted, dotted", "- 1. How many?\n- 2. Why?", [("1", "How many?"), ("2", "Why?")]),
    (
        "one alone",
        "I ask:\n\n1) How many live operations are there?\n\nThanks",
        [("1", "How many live operations are there?")],
    ),
    (
        "wrapped lines",
        "1. How many swans\nare on\nthe river?\n2. Why?",
        [("1", "How many swans are on the river?"), ("2", "Why?")],
    ),
    (
        "a paragraph between belongs to the first",
        "1. How many?\n\nPlease give years.\n\n2. Why?\n\nYours\nAda",
        [("1", "How many?\n\nPlease give years."), ("2", "Why?")],
    ),
    (
        "nested bullets stay",
        "1. Per year:\n  a) swans\n  b) geese\n2. Per month:\n - ducks\n\nThanks",
        [("1", "Per year:\na) swans\nb) geese"), ("2", "Per month:\n- ducks")],
    ),
    (
        "bullets after a blank line stay with the last",
        "1. How many?\n2. Of each:\n\n- swans\n- geese\n\nRegards",
        [("1", "How many?"), ("2", "Of each:\n\n- swans\n- geese")],
    ),
    (
        "numbers under letters stay",
        "(a) Give:\n1. swans\n2. geese\n(b) Why?",
        [("a", "Give:\n1. swans\n2. geese"), ("b", "Why?")],
    ),
    ("a number left out", "1. One?\n2. Two?\n4. Four?", [("1", "One?"), ("2", "Two?"), ("4", "Four?")]),
    (
        "after a line of law",
        "Under section\n(1) of the Act I ask\n\n1. How many?\n2. Why?",
        [("1", "How many?"), ("2", "Why?")],
    ),
    ("noughts in front", "01. How many?\n02. Why?", [("1", "How many?"), ("2", "Why?")]),
    (
        "an older mail below is not looked at",
        "1. Mine?\n2. Also mine?\n\nOn Mon, 1 Jan 2024 Bob wrote:\n> 3. Not mine?\n3. Nor this?",
        [("1", "Mine?"), ("2", "Also mine?")],
    ),
    (
        "an Outlook reply below",
        "1. Mine?\n2. Also?\n\nFrom: Bob <bob@example.org>\nSent: 1 January 2024\n3. Not mine",
        [("1", "Mine?"), ("2", "Also?")],
    ),
    ("a signature below", "1. Mine?\n2. Also?\n-- \n3 High Street", [("1", "Mine?"), ("2", "Also?")]),
]


@pytest.mark.parametrize(("text", "found"), [one[1:] for one in FOUND], ids=[one[0] for one in FOUND])
def test_questions_are_found(text, found):
    assert [(part.label, part.asks) for part in questions_in(text)] == found


NONE = [
    ("nothing", ""),
    ("plain words", "How many swans are there?\n\nYours\nAda"),
    ("a date", "I wrote on\n12 November 2026\nand again on\n1.12.2026\n2.12.2026"),
    ("dates in a list", "For these:\n- 1 January 2025 to 31 March 2025\n- 2 April 2025 to 1 May 2025"),
    ("an address", "Ada Applicant\n1 High Street\n2nd floor\nNorthtown"),
    ("initials", "A. Applicant\nB. Applicant"),
    ("quarters", "Q1 2024\nQ2 2024\nQ3 2024"),
    ("bullets", "- swans\n- geese"),
    ("a section wrapped to a line's start", "as in section\n(1) of the Act"),
    ("an earlier question spoken of", "Question 1 of my last request was not answered."),
    ("a quoted mail", "> 1. How many?\n> 2. Why?"),
    ("no first one", "2. Why?\n3. When?"),
    (
        "only below a line of an older mail",
        "Please see below\n\n-----Original Message-----\n1. How many?\n2. Why?",
    ),
]


@pytest.mark.parametrize("text", [one[1] for one in NONE], ids=[one[0] for one in NONE])
def test_what_is_no_question_is_left_alone(text):
    assert questions_in(text) == ()


SLOW = [
    "1. a\n" * 200_000,
    " " * 2_000_000 + "x",
    "x" * 2_000_000,
    "Q1 " * 500_000,
    "on " * 500_000 + "wrote",
    "1. a\n2. b\n" + "and one more line of ten megabytes of words\n" * 240_000,
    "1. a\n2. b\n" + "- a bullet\n\n" * 400_000,
    "1. a\n2. b\n" + "\n" * 400_000 + "- a bullet",
]


SHAPES = ["numbers", "blanks", "one line", "marks", "wrote", "one long question", "bullets", "a long gap"]


@pytest.mark.parametrize("text", SLOW, ids=SHAPES)
def test_a_text_made_to_be_slow_is_not(text):
    begun = perf_counter()
    questions_in(text)
    assert perf_counter() - begun < 20
