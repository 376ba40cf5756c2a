"""Letters in any script: drawn within the margins, read back whole by every kind of reader."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from foidesk.letters import styles
from foidesk.letters.blocks import Address, Block, Heading, ItemList, Letter, Paragraph, Run, Table, plain
from foidesk.letters.draw import draw
from foidesk.letters.text import linked
from tests.letters.test_draw import letter_of, quoted
from tests.letters.tree import Tagged, complaints

SCRIPTS = {
    "Welsh": "Diolch am eich cais. Tŷ’r Gŵydd, ẁ ẃ ẅ ŵ ŷ ỳ â ê î ô û. ",
    "Gaelic": "Tapadh leibh airson ur n-iarrtas. À è ì ò ù, é ó. ",
    "Polish": "Dziękujemy za wniosek. Zażółć gęślą jaźń. ",
    "Vietnamese": "Cảm ơn quý vị đã gửi yêu cầu. Tiếng Việt có nhiều dấu. ",
    "Greek": "Σας ευχαριστούμε για το αίτημά σας. Ξεσκεπάζω τὴν ψυχοφθόρα βδελυγμία. ",
    "Cyrillic": "Благодарим за запрос. Съешь же ещё этих мягких булок. ",
    "Hebrew": "תודה על בקשתכם (מספר 12) משנת 2019. אנו מחזיקים בחלק מן המידע המבוקש. ",
    "Arabic": "شكرا على طلبكم (رقم 12) لعام 2019. نحن نحتفظ بجزء من المعلومات المطلوبة، السلام. ",
    "Persian": "از درخواست شما سپاسگزاریم. می\u200cخواهیم پاسخ دهیم، گچ و ژاله. ",
    "Chinese": "感谢您的请求。根据《信息自由法》，您有权要求公共机构（第45条）提供其持有的信息。",
    "Japanese": "ご請求を受け付けました。情報公開法に基づき、コーヒーとジュースの開示を請求できます。",
    "Korean": "요청을 접수하였습니다. 귀하는 공공기관이 보유한 정보를 요청할 권리가 있습니다. ",
    "emoji": "Well 😀 done 🚀 ❤️ and ☑ then 👍 again. ",
    "mixed": "The words “שלום” and (العربية) and 中文 stand in English; 12% of 1,000 рублей. ",
}  # fmt: skip
RIGHT_TO_LEFT = {"Hebrew", "Arabic", "Persian"}


def letter_in(script: str) -> Letter:
    text = SCRIPTS[script]
    blocks: tuple[Block, ...] = (
        Heading(2, text.strip()),
        Paragraph(linked(text * 3)),
        Paragraph((Run(text, strong=True), Run(text, href="https://a.example"), Run(text, emphasis=True))),
        quoted(text + "\n" + text * 2),
        ItemList((plain(text * 3), plain(text)), numbered=True),
        Table(text, (text, "2019"), ((text, 1), (text * 2, 2)), text, text, row_headers=True),
        Address((plain(text), plain("AB1 2CD"))),
        Paragraph(plain("x" + text.replace(" ", "") * 4)),
    )
    return letter_of(*blocks, title=text.strip(), reference=text[:9])


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_check_passes(script: str) -> None:
    letter = letter_in(script)
    made = draw(letter, large_print=script in ("Welsh", "Arabic", "Chinese"))
    assert made.warnings == ()
    assert complaints(made.pdf, letter) == []
    assert list(outside_the_margins(made.pdf)) == []


def outside_the_margins(pdf: bytes) -> Iterator[str]:
    """Characters drawn beyond the margins, as Chrome's engine has their boxes."""
    for number, page in enumerate(pypdfium2.PdfDocument(pdf), start=1):
        text = page.get_textpage()
        for i in range(text.count_chars()):
            char = text.get_text_range(i, 1)
            left, _bottom, right, _top = text.get_charbox(i)
            if char.strip() and (left < styles.SIDE - 2 or right > styles.SIDE + styles.WIDTH + 2):
                yield f"page {number}: {char!r} from {left:.0f} to {right:.0f}"


def of_lines(pdf: bytes) -> list[tuple[float, float]]:
    """Where each line of the first page's paragraph begins and ends."""
    text = next(iter(pypdfium2.PdfDocument(pdf))).get_textpage()
    rects = [text.get_rect(i) for i in range(text.count_rects())]
    rows: dict[int, list[tuple[float, float]]] = {}
    for left, bottom, right, _top in rects:
        rows.setdefault(round(bottom / 9), []).append((left, right))
    return [(min(left for left, _ in row), max(right for _, right in row)) for row in rows.values()]


@pytest.mark.parametrize("script", ["Hebrew", "Arabic", "Welsh", "Chinese"])
def test_a_paragraph_stands_at_the_side_it_begins_on(script: str) -> None:
    body = SCRIPTS[script] * 4
    made = draw(letter_of(Paragraph(plain(body)), title="x", reference=""))
    with_text = [line for line in of_lines(made.pdf) if line[1] - line[0] > 200]
    assert len(with_text) >= 2
    right = styles.SIDE + styles.WIDTH
    if script in RIGHT_TO_LEFT:
        assert all(right - 4 < line[1] <= right + 2 for line in with_text)
    else:
        assert all(styles.SIDE - 2 < line[0] < styles.SIDE + 4 for line in with_text)


READ_BY_POPPLER = ["Hebrew", "Persian", "Welsh", "Chinese", "Greek"]


@pytest.mark.parametrize("script", READ_BY_POPPLER)
def test_another_reader_finds_the_words_in_order(script: str, tmp_path: Path) -> None:
    """Poppler goes by places, turning what runs from right to left; a bracket it leaves as it is drawn."""
    body = SCRIPTS[script].strip()
    file = tmp_path / "letter.pdf"
    file.write_bytes(draw(letter_of(Paragraph(plain(body)), title="x")).pdf)
    done = subprocess.run(["pdftotext", "-raw", str(file), "-"], capture_output=True, text=True)
    assert done.stderr == ""
    found = "".join(char for char in done.stdout if char not in "\u202a\u202b\u202c\u200c()\n ")
    assert "".join(char for char in body if char not in "\u200c() ") in found


def test_what_is_read_is_in_order_whatever_is_drawn() -> None:
    """By the tree: brackets that face the other way say what they are; letters in their shapes are letters."""
    made = draw(letter_of(Paragraph(plain("(אב) السلام لا"))))
    tagged = Tagged(made.pdf)
    assert tagged.tree.kids[-1].text == "(אב) السلام لا"
    assert sorted(tagged.shown_instead) == ["(", ")"]


def test_text_without_brackets_needs_nothing_said_instead() -> None:
    pdf = draw(letter_of(Paragraph(plain("שלום لا می\u200cخواهم")))).pdf
    assert Tagged(pdf).shown_instead == []


def test_the_bullet_of_a_right_to_left_item_is_at_its_right() -> None:
    made = draw(letter_of(ItemList((plain("פריט"), plain("item")))))
    text = next(iter(pypdfium2.PdfDocument(made.pdf))).get_textpage()
    bullets = [text.get_charbox(i)[0] for i in range(text.count_chars()) if text.get_text_range(i, 1) == "•"]
    assert len(bullets) == 2
    assert bullets[0] > styles.SIDE + styles.WIDTH - 20
    assert bullets[1] < styles.SIDE + 20


@pytest.mark.parametrize("script", ["Chinese", "emoji"])
def test_the_same_machine_gives_the_same_bytes(script: str) -> None:
    assert draw(letter_in(script)).pdf == draw(letter_in(script)).pdf


@pytest.mark.parametrize("script", ["Welsh", "Arabic", "Korean", "emoji"])
def test_every_font_is_carried_as_a_part_with_its_characters(script: str, tmp_path: Path) -> None:
    file = tmp_path / "letter.pdf"
    file.write_bytes(draw(letter_in(script)).pdf)
    done = subprocess.run(["pdffonts", str(file)], capture_output=True, text=True)
    assert done.stderr == ""
    rows = [line.split() for line in done.stdout.splitlines()[2:]]
    assert rows
    assert all(row[-5:-2] == ["yes", "yes", "yes"] for row in rows), done.stdout
    assert file.stat().st_size < 500_000, "only what is used"
