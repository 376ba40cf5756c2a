"""The pages of a letter on screen."""

import io
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas

from foidesk.ui.letter.page_column import GAP, current, fitting_zoom, placed, showing
from foidesk.ui.letter.preview import KEPT, PagePreview
from foidesk.ui.pdf_pages import CannotShow, PdfPages, count_pages

SIZE = (595.0, 842.0)


def drawn(count=3, size=A4):
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=size, invariant=True)
    for number in range(1, count + 1):
        canvas.drawString(72, 500, f"Sheet {number}")
        canvas.setFillColorRGB(1, 0, 0)
        canvas.rect(0, 0, 100, 100, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.fixture
def preview(qtbot):
    made = PagePreview()
    qtbot.addWidget(made)
    made.resize(500, 600)
    made.wanted = []
    made.page_wanted.connect(lambda at, scale: made.wanted.append((at, scale)))
    made.show()
    qtbot.waitExposed(made)
    return made


def test_a_pdf_opened_for_looking_at():
    pages = PdfPages(drawn(2))
    assert [(round(w), round(h)) for w, h in pages.sizes] == [(595, 842), (595, 842)]
    assert pages.words() == ("Sheet 1", "Sheet 2")
    image = pages.draw(0, 2.0)
    assert (image.width(), image.height()) == (1191, 1684)
    assert image.pixelColor(1180, 10) == QColor("white")
    assert image.pixelColor(10, 1680) == QColor("red")
    assert not image.hasAlphaChannel()
    pages.close()
    assert pages.draw(0, 2.0).isNull()
    assert count_pages(drawn(3, landscape(A4))) == 3


@pytest.mark.parametrize("bytes_", [b"", b"not a pdf", drawn(1)[:200]])
def test_what_is_no_pdf_is_said_so(bytes_):
    with pytest.raises(CannotShow) as refusal:
        PdfPages(bytes_)
    assert refusal.value.next_step


@given(
    st.lists(st.tuples(st.floats(100, 1500), st.floats(100, 1500)), min_size=1, max_size=80),
    st.floats(0.25, 4),
    st.integers(0, 100_000),
)
def test_pages_follow_each_other_and_the_one_in_view_is_one_of_them(sizes, zoom, top):
    pages = placed(sizes, zoom)
    assert all(later.top == earlier.bottom + GAP for earlier, later in pairwise(pages))
    assert 0 <= current(pages, top, 600) < len(pages)
    assert all(page.bottom > top and page.top < top + 600 for page in showing(pages, top, 600))


@given(st.floats(100, 1500), st.integers(200, 3000))
def test_the_widest_page_fills_the_room(width, room):
    zoom = fitting_zoom([(width, 842.0), (width / 2, 842.0)], room)
    assert abs(max(page.width for page in placed([(width, 842.0)], zoom)) - (room - 2 * GAP)) <= 1


def test_only_what_is_seen_is_drawn_and_once(qtbot, preview):
    preview.show_pages([SIZE] * 60)
    qtbot.waitUntil(lambda: bool(preview.wanted))
    preview.viewport().repaint()
    assert [at for at, _scale in preview.wanted] == [0]
    at, scale = preview.wanted[0]
    assert scale == pytest.approx((preview.viewport().width() - 2 * GAP) / SIZE[0], rel=0.01)
    preview.show_page(at, scale, QImage(10, 10, QImage.Format.Format_RGB32))
    preview.viewport().repaint()
    assert len(preview.wanted) == 1


def test_the_last_of_sixty_pages_by_keyboard(qtbot, preview):
    preview.show_pages([SIZE] * 60)
    qtbot.keyClick(preview, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: 59 in [at for at, _scale in preview.wanted])
    assert preview.page == 60
    assert preview.accessibleName() == "Letter, page 60 of 60"
    qtbot.keyClick(preview, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert preview.page == 59
    qtbot.keyClick(preview, Qt.Key.Key_Home)
    assert preview.page == 1
    assert len(preview.wanted) < 10


def test_zoom_keeps_the_place_and_asks_for_sharper_pages(qtbot, preview):
    preview.show_pages([SIZE] * 10)
    preview.go_to(5)
    fitted = preview.zoom
    preview.zoom_by(2)
    assert preview.zoom == pytest.approx(fitted * 1.5625)
    assert preview.page == 5
    qtbot.waitUntil(lambda: bool(preview.wanted))
    assert preview.wanted[-1][1] == pytest.approx(preview.zoom * 96 / 72, rel=0.01)
    preview.zoom_by(50)
    assert preview.zoom == 4.0
    qtbot.keyClick(preview, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert preview.zoom == pytest.approx(fitted, rel=0.05)
    assert preview.horizontalScrollBar().maximum() == 0


def test_a_new_letter_keeps_the_place(preview):
    preview.show_pages([SIZE] * 10)
    preview.go_to(5)
    preview.show_pages([SIZE] * 10)
    assert preview.page == 5
    preview.show_pages([])
    assert (preview.page, preview.accessibleName()) == (0, "No letter")


def test_images_are_not_hoarded(preview):
    preview.show_pages([SIZE] * 60)
    for at in range(60):
        preview.show_page(at, 1.0, QImage(4, 4, QImage.Format.Format_RGB32))
    assert len(preview._drawn) == KEPT
