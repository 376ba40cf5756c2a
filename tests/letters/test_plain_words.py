"""The words of a letter by which it is found: those that are on its pages."""

import re
from io import BytesIO

import pytest
from pypdf import PdfReader

from foidesk.letters.blocks import (
    Address,
    Detail,
    Heading,
    ItemList,
    Letter,
    Letterhead,
    Paragraph,
    Passage,
    Quote,
    Run,
    Signature,
    Table,
    plain,
)
from foidesk.letters.draw import draw
from foidesk.letters.plain_words import words_of
from tests.letters.samples import sample_letter

WORD = re.compile(r"[^\W\d_]{3,}")


@pytest.mark.parametrize("name", ["assistants", "figures", "cost", "total"])
def test_what_a_letter_is_found_by_is_on_its_pages(name):
    drawn = draw(sample_letter(name))
    pages = " ".join(page.extract_text() for page in PdfReader(BytesIO(drawn.pdf)).pages)
    said = set(WORD.findall(drawn.words))
    assert len(said) > 15
    assert said - set(WORD.findall(pages.replace("\n", " "))) == set()


def test_every_kind_of_block_is_read():
    blocks = (
        Heading(1, "Herons"),
        Paragraph((Run("plain "), Run("strong", strong=True))),
        Quote((plain("quoted"),)),
        ItemList((plain("first item"), plain("second item"))),
        Table("Nests", ("Bird", "Year"), (("bittern", 2025), (None, 1.5)), "Rounded.", "Blank means nil."),
        Address((plain("1 High Street"),)),
        Signature("Yours sincerely", ("F. Officer",)),
        Passage("cy", (Paragraph(plain("crëyr")),)),
    )
    letter = Letter(
        "Herons", "en-GB", None, "North", "FOI 1", Letterhead(("North",)), Address((plain("A. Applicant"),)),
        (Detail("Our reference", "FOI 1"),), blocks,
    )  # fmt: skip
    assert words_of(letter).split("\n") == [
        "A. Applicant", "Our reference FOI 1", "Herons", "plain strong", "quoted", "first item", "second item", "Nests",
        "Bird\tYear", "bittern\t2025", "\t1.5", "Rounded.", "Blank means nil.", "1 High Street", "Yours sincerely",
        "F. Officer", "crëyr",
    ]  # fmt: skip
