"""A letter names its law before it calls it "the Act" or "the Regulations", and its last page is more than a name."""

import re
from dataclasses import replace

import pytest

from foidesk.casework.letter_writers import writer_of
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.regime import Regime
from foidesk.letters.draw import draw
from foidesk.letters.kinds.response import response
from tests.letters.disputes import SAID, dispute_facts, dispute_letter, parts_first
from tests.letters.reading import pages, said

KINDS = [*SAID, LetterKind.DISCLOSURE_LOG]
SHORT = re.compile(r"\bthe (?:Act|Regulations)\b")


@pytest.mark.parametrize("regime", Regime)
@pytest.mark.parametrize("kind", KINDS)
def test_the_law_is_named_before_it_is_called_by_its_short_name(kind: LetterKind, regime: Regime) -> None:
    text = said(dispute_letter(kind, regime))
    first = SHORT.search(text)
    if first is not None:
        assert text[first.start() - 2 : first.end() + 2] == f"(“{first.group()}”)"
        assert re.search(r"(?:Act|Regulations) 20\d\d $", text[: first.start() - 2])


@pytest.mark.parametrize("filling", range(1, 40, 3))
def test_the_signature_never_stands_alone_on_the_last_page(filling: int) -> None:
    letter = dispute_letter(LetterKind.REVIEW_ACKNOWLEDGEMENT)
    told = letter.blocks[2]
    drawn = pages(
        draw(replace(letter, blocks=(*letter.blocks[:2], *[told] * filling, *letter.blocks[3:]))).pdf
    )
    assert "please ask Imogen Vale" in " ".join(drawn[-1].split())
    assert "Yours sincerely" in drawn[-1]


def test_another_law_is_named_with_the_parts_that_are_under_it() -> None:
    wet = replace(parts_first(Regime.EIR)[2], regime=Regime.EIR)
    parts = (*parts_first(Regime.FOIA)[:2], wet)
    mixed = dispute_letter(LetterKind.REVIEW_OUTCOME, parts=parts)
    published = dispute_facts(LetterKind.DISCLOSURE_LOG, parts=parts)
    rows = [replace(row, parts=parts) if row.parts else row for row in published.case.timeline]
    published = replace(published, case=replace(published.case, timeline=tuple(rows)))
    answered = response(replace(published, kind=LetterKind.RESPONSE))
    for text in (said(mixed), said(answered), said(writer_of(LetterKind.DISCLOSURE_LOG)(published))):
        assert "the Environmental Information Regulations 2004 (“the Regulations”): question 3." in text
        assert text.index("(“the Regulations”)") < text.index("of the Regulations")


def test_one_law_is_named_once() -> None:
    assert "part of it" not in said(dispute_letter(LetterKind.REVIEW_OUTCOME))
