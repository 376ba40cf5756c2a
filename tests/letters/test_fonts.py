"""Fonts: what each is for, which are looked for and when, and what happens where none has a character."""

import struct
import subprocess
import sys
from pathlib import Path

import pytest

from foidesk.letters import itemiser as itemising
from foidesk.letters import more_fonts
from foidesk.letters.blocks import Paragraph, plain
from foidesk.letters.draw import draw
from foidesk.letters.font_files import looked_at
from foidesk.letters.fonts import BOLD, FALLBACK, REGULAR, covered_by, widths_of
from foidesk.letters.itemiser import Itemiser
from foidesk.resources import resource
from tests.letters.test_draw import ROOT, letter_of

BAD = "\N{REPLACEMENT CHARACTER}"
SHIPPED = resource("fonts", "LiberationSans-Regular.ttf")
DRAWN_BY = [
    ("Welsh ŵŷẁ, Gaelic àèìòù, Polish ąęłż", [(None, "Welsh ŵŷẁ, Gaelic àèìòù, Polish ąęłż")], "Latin"),
    ("Ελληνικά, кириллица, שלום", [(None, "Ελληνικά, кириллица, שלום")], "Greek, Cyrillic, Hebrew"),
    ("see ﺳﻼ ﻡ x", [(None, "see "), (FALLBACK, "ﺳﻼ ﻡ"), (None, " x")], "Arabic shapes"),
    ("a😀☑b", [(None, "a"), (FALLBACK, "😀☑"), (None, "b")], "symbols"),
    ("a\ue000b", [(None, "a"), (FALLBACK, BAD), (None, "b")], "private use"),
    ("a\U0001fbffb", [(None, "a"), (FALLBACK, BAD), (None, "b")], "what no font has"),
]


@pytest.mark.parametrize(("text", "expected", "why"), DRAWN_BY, ids=[row[2] for row in DRAWN_BY])
def test_which_shipped_font_draws_what(text: str, expected: list[tuple[str | None, str]], why: str) -> None:
    assert list(Itemiser().items(text)) == expected


@pytest.mark.parametrize(
    ("text", "found"), [("中文", "wqy"), ("한국", "wqy"), ("カナ", "wqy"), ("🚀", "Symbola")]
)
def test_other_scripts_are_drawn_by_fonts_of_this_machine(text: str, found: str) -> None:
    """`packaging/setup.sh --test` installs these two; a machine with more may prefer another."""
    ((font, drawn),) = Itemiser().items(text)
    assert drawn == text
    assert font is not None
    assert font not in {REGULAR, BOLD, FALLBACK}
    assert covered_by(font) >= set(text)
    if {path.stem.lower() for path in more_fonts._ranked()} == {"wqy-microhei", "symbola_hint"}:
        assert font.startswith(found)


def test_what_cannot_be_drawn_is_named_with_a_way_out() -> None:
    made = draw(letter_of(Paragraph(plain("a\ue000 b\U0001fbff c\ue000"))))
    (warning,) = made.warnings
    assert "3 characters" in warning
    assert "U+E000 a character without a name; U+1FBFF" in warning
    assert "font" in warning.rpartition("“")[2]


def test_a_script_whose_letters_are_not_joined_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever fonts there are here: the fallback font stands in for one that has them."""
    monkeypatch.setattr(itemising, "_font_of", lambda _char: FALLBACK)
    itemiser = Itemiser()
    list(itemiser.items("हिन्दी and বাংলা"))
    assert itemiser.warnings() == (
        "Text in Devanagari is drawn letter by letter, not joined as it is written.",
        "Text in Bengali is drawn letter by letter, not joined as it is written.",
    )


def test_only_the_most_frequent_are_named() -> None:
    itemiser = Itemiser()
    list(itemiser.items("".join(map(chr, range(0xE000, 0xE020))) + "\ue01f"))
    (warning,) = itemiser.warnings()
    assert warning.count("U+") == 8
    assert "U+E01F" in warning
    assert "and 24 more" in warning


def test_an_english_letter_looks_at_no_other_font() -> None:
    code = (
        "from foidesk.letters import more_fonts, font_files\n"
        "more_fonts.folders = lambda: 1 / 0\n"
        "from tests.letters.samples import sample_letter\nfrom foidesk.letters.draw import draw\n"
        "from reportlab.pdfbase import pdfmetrics\n"
        "draw(sample_letter('joint'))\nassert 'DejaVuSans' not in pdfmetrics.getRegisteredFontNames()\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_a_shipped_font_is_preferred_to_a_better_one_found() -> None:
    assert next(Itemiser().items("سلام"))[0] == FALLBACK


# Files that are looked at.


def test_what_a_file_offers() -> None:
    file = looked_at(SHIPPED)
    assert file is not None
    assert all(file.has(char) for char in "aŵЖא")
    assert not any(file.has(char) for char in "中😀س")


def table_place(data: bytes, tag: bytes) -> int:
    (count,) = struct.unpack_from(">H", data, 4)
    for i in range(count):
        name, _sum, place, _length = struct.unpack_from(">4sLLL", data, 12 + 16 * i)
        if name == tag:
            return int(place)
    raise AssertionError(tag)


def with_rights(bits: int) -> bytes:
    data = bytearray(SHIPPED.read_bytes())
    struct.pack_into(">H", data, table_place(bytes(data), b"OS/2") + 8, bits)
    return bytes(data)


FILES = [
    ("installable", with_rights(0), True),
    ("editable", with_rights(8), True),
    ("preview and print", with_rights(4), True),
    ("restricted", with_rights(2), False),
    ("not in part", with_rights(0x108), False),
    ("bitmaps only", with_rights(0x200), False),
    ("without outlines", SHIPPED.read_bytes().replace(b"glyf", b"CFF ", 1), False),
    ("cut short", SHIPPED.read_bytes()[:400], False),
    ("empty", b"", False),
    ("not a font", b"<html>" * 99, False),
    ("a collection of nothing", b"ttcf" + b"\0" * 40, False),
]


@pytest.mark.parametrize(("why", "data", "good"), FILES, ids=[row[0] for row in FILES])
def test_only_fonts_that_may_be_carried_are_used(why: str, data: bytes, good: bool, tmp_path: Path) -> None:
    file = tmp_path / "x.ttf"
    file.write_bytes(data)
    assert (looked_at(file) is not None) is good


def test_a_missing_file_is_no_font(tmp_path: Path) -> None:
    assert looked_at(tmp_path / "none.ttf") is None


def test_a_font_that_cannot_be_loaded_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It looks well (its character map is whole), and then its outlines are gone."""
    data = bytearray(SHIPPED.read_bytes())
    struct.pack_into(">H", data, table_place(bytes(data), b"head") + 50, 9)
    broken = tmp_path / "a-broken.ttf"
    broken.write_bytes(bytes(data))
    monkeypatch.setattr(
        itemising, "candidates", lambda _char: iter([broken, resource("fonts", "DejaVuSans.ttf")])
    )
    assert (
        itemising._font_of.__wrapped__("\U0001d538") is not None
    )  # in DejaVu; neither cached nor in the fallback's way
    assert itemising._loaded(broken) is None


def test_folders_of_the_user_come_first() -> None:
    folders = more_fonts.folders()
    assert folders[0].is_relative_to(Path.home())
    assert Path("/usr/share/fonts") in folders


RANKED = [
    ("NotoSans-Regular.ttf", "Aaa-Regular.ttf", "preferred before others"),
    ("Aaa-Regular.ttf", "Aaa-Bold.ttf", "plain before bold"),
    ("Zzz-Regular.ttf", "unifont.ttf", "anything before the last resort"),
    ("a.ttf", "b.ttf", "by name"),
]


@pytest.mark.parametrize(("first", "second", "why"), RANKED, ids=[row[2] for row in RANKED])
def test_the_order_fonts_are_asked_in(
    first: str, second: str, why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in (second, first, "notes.txt"):
        (tmp_path / name).write_bytes(b"")
    monkeypatch.setattr(more_fonts, "folders", lambda: (tmp_path, tmp_path / "not there"))
    assert [path.name for path in more_fonts._ranked.__wrapped__()] == [first, second]


# Measures and licences.


def test_widths_are_the_fonts_own() -> None:
    widths = widths_of(REGULAR)
    assert (round(widths["a"]), round(widths["W"]), widths["\n"]) == (556, 944, 0)
    assert widths["中"] == 1000, "as good as a square for what the font lacks"


@pytest.mark.parametrize(("font", "licence"), [("Liberation", "SIL"), ("DejaVu", "Bitstream")])
def test_the_licence_of_each_shipped_font_is_beside_it(font: str, licence: str) -> None:
    text = resource("fonts", f"LICENSE-{font}.txt").read_text("utf-8")
    assert licence.lower() in text.lower()
    assert list(resource("fonts").glob(f"{font}*.ttf"))
