from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest
from PIL import Image

from foidesk.letters.blocks import Figure, Letterhead
from foidesk.letters.draw import draw
from foidesk.letters.pictures import BadPicture
from tests.letters.reading import pages
from tests.letters.samples import FENWICK, GLEN, sample_letter


def picture(kind: str, size: tuple[int, int] = (60, 40), mode: str = "RGB") -> bytes:
    kept = BytesIO()
    Image.new(mode, size, 3).save(kept, kind)
    return kept.getvalue()


GOOD = [
    ("png", picture("PNG")),
    ("png, see-through", picture("PNG", mode="RGBA")),
    ("png, palette", picture("PNG", mode="P")),
    ("png, grey", picture("PNG", mode="LA")),
    ("jpeg", picture("JPEG")),
    ("jpeg, four inks", picture("JPEG", mode="CMYK")),
    ("very wide", picture("PNG", (2_000, 3))),
    ("very tall", picture("PNG", (3, 2_000))),
    ("large", picture("PNG", (3_000, 3_000))),
]
BAD = [
    ("empty", b""),
    ("not a picture", b"<svg onload='x'/>"),
    ("cut short", picture("PNG", (300, 300))[:90]),
    ("gif", picture("GIF")),
    ("a bomb", picture("PNG", (12_000, 12_000), "1")),
]


def with_logos(*data: bytes) -> bytes:
    letter = sample_letter()
    head = replace(
        letter.letterhead, logos=tuple(Figure(one, "Logo of Fenwick Constabulary") for one in data)
    )
    return draw(replace(letter, letterhead=head)).pdf


@pytest.mark.parametrize(("name", "data"), GOOD, ids=[row[0] for row in GOOD])
def test_a_logo_is_drawn(name: str, data: bytes) -> None:
    with pikepdf.open(BytesIO(with_logos(data))) as pdf:
        objects = pdf.pages[0].Resources.XObject
        images = [one for one in map(objects.get, objects.keys()) if one.Subtype == "/Image"]
        assert images
        assert all(int(image.Width) * int(image.Height) <= 1_500_000 for image in images)


@pytest.mark.parametrize(("name", "data"), BAD, ids=[row[0] for row in BAD])
def test_a_file_that_is_no_logo_is_one_clear_sentence(name: str, data: bytes) -> None:
    with pytest.raises(BadPicture, match="Logo of Fenwick Constabulary") as caught:
        with_logos(data)
    assert caught.value.next_step


def test_several_logos_stand_beside_the_names() -> None:
    drawn = with_logos(*[picture("PNG")] * 5)
    assert "Fenwick Constabulary" in pages(drawn)[0]
    with pikepdf.open(BytesIO(drawn)) as pdf:
        content = pikepdf.parse_content_stream(pdf.pages[0])
        shown = [names[0] for names, operator in content if str(operator) == "Do"]
        objects = pdf.pages[0].Resources.XObject
        assert sum(objects[name].Subtype == "/Image" for name in shown) == 5


def test_logos_go_with_the_authorities_that_have_one() -> None:
    letter = sample_letter(authorities=(FENWICK, replace(GLEN, logo="glen.png")), logos=(picture("PNG"),))
    assert letter.letterhead == Letterhead(
        ("Fenwick Constabulary", "Glenmoor Police"),
        (Figure(picture("PNG"), "Logo of Glenmoor Police"),),
        letter.letterhead.lines,
    )


def test_a_see_through_logo_leaves_no_transparency_on_the_page():
    see_through = Figure(picture("PNG", mode="RGBA"), "Logo of Glen")
    letter = replace(sample_letter(), letterhead=Letterhead(("Glen",), (see_through,), ()))
    with pikepdf.open(BytesIO(draw(letter).pdf)) as document:
        pictures = [
            one
            for one in document.objects
            if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image"
        ]
        assert pictures
        assert not any("/SMask" in one for one in pictures)
