"""The certificate of destruction: what it says, and that it is as accessible as any letter."""

from datetime import date

import pytest

from foidesk.domain.authority import Authority
from foidesk.domain.retention import Way
from foidesk.letters.draw import draw
from foidesk.letters.kinds.destruction import CertifiedRow, DestructionFacts, certificate
from foidesk.letters.wording import read_wording
from foidesk.resources import resource
from tests.letters.reading import pages
from tests.letters.tree import complaints

WORDING = read_wording(resource("clauses"))


def rows(number):
    return tuple(
        CertifiedRow(
            f"FOI {at:06}/20", "All other requests: 3 years", date(2020, 3, 2), date(2023, 3, 2), at, 1
        )
        for at in range(1, number + 1)
    )


def facts(number=2, way=Way.ANONYMISED, **more):
    given = {"wording": WORDING, "authority": Authority("Fenwick Constabulary")} | more
    return DestructionFacts(7, way, date(2026, 11, 29), "Dana Price", rows(number), "ab" * 32, **given)


@pytest.mark.parametrize("way", list(Way))
@pytest.mark.parametrize("number", [1, 2, 90])
def test_it_is_tagged_and_reads_as_it_is_written(way, number):
    letter = certificate(facts(number, way))
    drawn = draw(letter)
    assert complaints(drawn.pdf, letter) == []
    assert drawn.warnings == ()


def test_it_says_what_by_which_schedule_and_by_whom():
    words = " ".join(" ".join(pages(draw(certificate(facts())).pdf)).split())
    for said in (
        "Certificate of destruction 7", "Fenwick Constabulary", "29 November 2026", "Dana Price", "2 requests",
        "FOI 000001/20", "All other requests: 3 years", "2 March 2020", "2 March 2023", "ab" * 32,
    ):  # fmt: skip
        assert said in words
    assert "Before its time" not in words


def test_one_that_went_before_its_time_says_why():
    words = " ".join(pages(draw(certificate(facts(1, reason="She asked for it."))).pdf))
    assert "She asked for it." in words


def test_without_an_authority_the_program_signs():
    assert certificate(facts(authority=None)).letterhead.names == ("FoiDesk",)


def test_the_same_destruction_gives_the_same_bytes():
    assert draw(certificate(facts())).pdf == draw(certificate(facts())).pdf


def test_it_can_be_said_in_welsh():
    letter = certificate(facts(wording=WORDING.welsh))
    assert (letter.lang, letter.title) == ("cy-GB", "Tystysgrif dinistrio 7")
