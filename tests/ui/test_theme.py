"""The look: every token in every scheme, readable, and live when it changes."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from foidesk.resources import resource, root
from foidesk.ui.icons import mixed
from foidesk.ui.looks import keep_scheme
from foidesk.ui.plain import push
from foidesk.ui.theme import Theme
from foidesk.ui.tokens import TOKENS, Scheme, Tone, scheme_kept

GROUNDS = ("bg", "surface", "field", "hover", "sunken")
WORDS = [(ink, ground) for ink in ("text", "muted", "accent_text") for ground in GROUNDS]
WORDS += [(tone.value, f"{tone}_tint") for tone in Tone]
WORDS += [(tone.value, ground) for tone in Tone for ground in ("surface", "bg", "selection")]
WORDS += [("on_accent", "accent"), ("on_accent", "accent_hover"), ("on_selection", "selection")]
WORDS += [("faded", "field"), ("faded", "surface"), ("faded", "sunken")]
WORDS += [("muted", "selection"), ("nav_text", "nav"), ("nav_muted", "nav"), ("nav_text", "nav_hover")]
WORDS += [("on_badge", "nav_selected"), ("on_badge", "badge"), ("on_badge", "nav")]

SHAPES = [("focus", ground) for ground in GROUNDS] + [
    ("focus", "selection"),
    ("edge", "bg"),
    ("edge", "field"),
]
SHAPES += [("nav_focus", "nav")]
UNDER_RING = {Scheme.LIGHT: "accent", Scheme.DARK: "accent", Scheme.CONTRAST: "surface"}


def contrast(one, other):
    """Return the contrast of WCAG 2.2 between two colours."""

    def light(name):
        parts = (value / 255 for value in QColor(name).getRgb()[:3])
        red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", Scheme)
def test_every_scheme_has_every_token(scheme):
    assert set(TOKENS[scheme]) == set(TOKENS[Scheme.LIGHT])
    assert all(re.fullmatch("#[0-9a-f]{6}", colour) for colour in TOKENS[scheme].values())


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize(("ink", "ground"), WORDS)
def test_words_can_be_read(scheme, ink, ground):
    assert contrast(TOKENS[scheme][ink], TOKENS[scheme][ground]) >= 4.5


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize(("ink", "ground"), SHAPES)
def test_focus_and_edges_can_be_seen(scheme, ink, ground):
    assert contrast(TOKENS[scheme][ink], TOKENS[scheme][ground]) >= 3.0


@pytest.mark.parametrize("scheme", Scheme)
def test_the_ring_of_the_main_button_can_be_seen_where_it_is_drawn(scheme):
    assert contrast(TOKENS[scheme]["accent_focus"], TOKENS[scheme][UNDER_RING[scheme]]) >= 3.0


def test_in_contrast_the_main_button_has_a_white_ring_and_a_gap_when_focused(qtbot, qapp):
    Theme(root(), Scheme.CONTRAST).wear(qapp)
    page = QWidget()
    qtbot.addWidget(page)
    rows = QVBoxLayout(page)
    button = push("Save", "save", "primary")
    rows.addWidget(button)
    page.show()
    qtbot.waitActive(page)
    loose = button.size()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    picture = page.grab().toImage()
    place = button.geometry()
    colours = [picture.pixelColor(place.center().x(), place.top() + y).name() for y in (0, 1, 2, 3, 5)]
    assert colours == [*["#ffffff"] * 3, "#000000", "#ffff00"]
    assert button.size() == loose
    qapp.setStyleSheet("")


@pytest.mark.parametrize("scheme", Scheme)
def test_the_style_sheet_is_filled_in(qapp, scheme):
    sheet = Theme(root(), scheme).sheet()
    assert TOKENS[scheme]["accent"] in sheet
    rules = re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)
    assert "$" not in rules


def test_the_icons_the_style_sheet_names_are_there(qapp):
    theme = Theme(root(), Scheme.DARK)
    theme.wear(qapp)
    named = re.findall(r'url\("([^"]+)"\)', theme.sheet())
    assert len(named) >= 3
    for file in named:
        assert "currentColor" not in Path(file).read_text("utf-8")
    qapp.setStyleSheet("")


def test_colours_change_while_the_program_runs(qtbot, qapp):
    theme = Theme(root(), Scheme.LIGHT)
    theme.wear(qapp)
    light = qapp.palette().color(QPalette.ColorRole.Window).name()
    with qtbot.waitSignal(theme.changed):
        theme.choose(Scheme.DARK)
    assert light == TOKENS[Scheme.LIGHT]["bg"]
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == TOKENS[Scheme.DARK]["bg"]
    assert [theme.next() or theme.scheme for _ in Scheme] == [Scheme.CONTRAST, Scheme.LIGHT, Scheme.DARK]
    qapp.setStyleSheet("")


def test_a_button_keeps_its_icon_in_the_colours_of_the_day(qtbot, qapp):
    theme = Theme(root(), Scheme.LIGHT)
    theme.wear(qapp)
    button = QPushButton("x")
    qtbot.addWidget(button)
    theme.dress(button, "mail")
    before = button.icon().pixmap(18, 18).toImage()
    theme.choose(Scheme.DARK)
    assert button.icon().pixmap(18, 18).toImage() != before
    qapp.setStyleSheet("")


def test_a_widget_that_is_gone_is_followed_no_more(qapp):
    theme, called = Theme(root(), Scheme.LIGHT), []
    button = QPushButton("x")
    theme.follow(button, lambda: called.append(1))
    button.deleteLater()
    qapp.sendPostedEvents(None, 52)
    theme.choose(Scheme.DARK)
    assert called == [1]


def test_every_icon_the_program_names_is_shipped():
    shipped = {file.stem for file in resource("icons").glob("*.svg")}
    source = "\n".join(
        file.read_text("utf-8") for file in (Path(__file__).parents[2] / "foidesk").rglob("*.py")
    )
    named = set(re.findall(r'(?:dress\([\w.]+, |Sign\(|SignButton\(|show_sign\()"([a-z0-9-]+)"', source))
    assert named <= shipped
    assert len(named) >= 10


def test_what_is_disabled_is_fainter():
    assert mixed("#000000", "#ffffff", 0.5) in ("#7f7f7f", "#808080")


def test_colours_are_kept_and_unknown_ones_are_those_of_the_system(tmp_path):
    kept = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    assert scheme_kept(kept) is scheme_kept(None) is None
    keep_scheme(kept, Scheme.DARK)
    kept.sync()
    again = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    assert scheme_kept(again) is Scheme.DARK
    again.setValue("window/colours", "purple")
    assert scheme_kept(again) is None
