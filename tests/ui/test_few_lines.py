"""Words of any length in the head of a case: never more lines than asked for, never half a line."""

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from foidesk.resources import root
from foidesk.ui.case.case_head import CaseHead, HeadFacts
from foidesk.ui.few_lines import FewLines
from foidesk.ui.theme import Theme
from foidesk.ui.tokens import Tone

WORDS = [
    ("", [""], 1),
    ("Swans", ["Swans"], 1),
    ("Swans on the pond by the mill", ["Swans on the", "pond by the mill"], 2),
    ("Swans on the pond by the mill and who feeds them", ["Swans on the", "pond by the …"], 2),
    ("Swans\nMills", ["Swans", "Mills"], 2),
    ("Swans" * 40, ["SwansSwans", "SwansSwans…"], 2),
]


@pytest.fixture
def label(qtbot):
    label = FewLines("title", "words", 2)
    qtbot.addWidget(label)
    return label


@pytest.mark.parametrize(("text", "starts", "count"), WORDS)
def test_words_take_the_lines_they_need_and_no_more(label, text, starts, count):
    label.setText(text)
    width = label.fontMetrics().horizontalAdvance("pond by the mill ")
    lines = label.lines(width)
    assert len(lines) == len(starts) <= 2
    assert all(label.fontMetrics().horizontalAdvance(line.rstrip()) <= width for line in lines)
    assert lines[-1].endswith("…") is starts[-1].endswith("…")
    assert lines[0].startswith(starts[0])
    assert not any(mark in line for line in lines for mark in "\n\u2028")
    assert label.heightForWidth(width) == count * label.fontMetrics().lineSpacing()
    assert label.text() == text, "a screen reader has every word"


def test_a_short_clause_is_not_torn(label):
    label.setText("14 working days late · day 34 of 20")
    width = label.fontMetrics().horizontalAdvance("14 working days late · day 34")
    assert label.lines(width) == ["14 working days late ·", "day 34 of 20"]


LONG = "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh of the Society for Very Long Names " * 4


def facts(words):
    return HeadFacts(
        "FOI-1", "FOIA 2000", words, ("New", Tone.FINE), words, "1 May 2026", "2 June 2026",
        ("2 working days left", Tone.SOON), words, "E-mail",
    )  # fmt: skip


@pytest.mark.parametrize("width", [320, 430, 900])
def test_long_names_neither_run_over_nor_push_the_rest_away(qtbot, qapp, width):
    theme = Theme(root())
    theme.wear(qapp)
    page = QWidget()
    qtbot.addWidget(page)
    head = CaseHead(theme)
    rows = QVBoxLayout(page)
    rows.addWidget(head)
    rows.addStretch()
    page.resize(width, 500)
    head.show_facts(facts("Swans"))
    page.show()
    qtbot.waitExposed(page)
    head.show_facts(facts(LONG))  # when it has been laid out for short ones
    qtbot.waitUntil(lambda: head.findChild(QLabel, "case_applicant").height() > 20)
    few = [one for one in head.findChildren(FewLines) if one.isVisible()]
    assert len(few) == 7
    for one in few:
        assert one.height() >= one.heightForWidth(one.width())
        assert one.height() <= 2 * one.fontMetrics().lineSpacing()
    assert head.findChild(QLabel, "case_applicant").toolTip() == LONG
    assert head.height() < 260
