"""The colours of the desk, by what they mean: light, dark and high contrast."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings


class Scheme(StrEnum):
    """A set of colours an officer can choose."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Tone(StrEnum):
    """What a pill or a deadline says. Each is also a token, with `_tint` behind it and `_line` round it."""

    LATE = "late"
    SOON = "soon"
    FINE = "fine"
    BUSY = "busy"
    QUIET = "quiet"


Tokens = Mapping[str, str]

LIGHT: Tokens = {
    "bg": "#f5f6f8", "surface": "#ffffff", "field": "#ffffff", "hover": "#f0f4f8", "sunken": "#eef1f5",
    "line": "#e1e5ea", "edge": "#7d8996", "text": "#16202b", "muted": "#566473", "faded": "#606d7a",
    "accent": "#1d6fb8", "accent_hover": "#175d9c", "accent_text": "#175d9c", "on_accent": "#ffffff",
    "selection": "#e3effa", "on_selection": "#16202b", "focus": "#0b3d6b", "accent_focus": "#ffbf47",
    "nav": "#0f2338", "nav_text": "#dfe7ef", "nav_muted": "#a9b8c7", "nav_selected": "#1e4166",
    "nav_hover": "#17304b", "nav_focus": "#ffbf47", "badge": "#d93a2b", "on_badge": "#ffffff",
    "bar": "#e6eaee", "scroll": "#b9c2cc",
    "late": "#b3261e", "late_tint": "#fdeae8", "late_line": "#fdeae8",
    "soon": "#8a5300", "soon_tint": "#fff0d6", "soon_line": "#fff0d6",
    "fine": "#1b6e3c", "fine_tint": "#e2f4e8", "fine_line": "#e2f4e8",
    "busy": "#155896", "busy_tint": "#e1eefb", "busy_line": "#e1eefb",
    "quiet": "#4d5a68", "quiet_tint": "#e9edf1", "quiet_line": "#e9edf1",
}  # fmt: skip

DARK: Tokens = {
    "bg": "#14181d", "surface": "#1b2027", "field": "#14181d", "hover": "#222932", "sunken": "#101419",
    "line": "#313a44", "edge": "#74818e", "text": "#e8edf2", "muted": "#9aa7b4", "faded": "#8b98a5",
    "accent": "#5aa9ec", "accent_hover": "#7cbcf1", "accent_text": "#7cbcf1", "on_accent": "#0c1a28",
    "selection": "#203a54", "on_selection": "#f2f6fa", "focus": "#ffbf47", "accent_focus": "#8a2b00",
    "nav": "#0d1116", "nav_text": "#d5dde5", "nav_muted": "#9aa7b4", "nav_selected": "#20344a",
    "nav_hover": "#182029", "nav_focus": "#ffbf47", "badge": "#d93a2b", "on_badge": "#ffffff",
    "bar": "#303943", "scroll": "#46515d",
    "late": "#ff9d94", "late_tint": "#46211f", "late_line": "#46211f",
    "soon": "#f6c26b", "soon_tint": "#3f2f14", "soon_line": "#3f2f14",
    "fine": "#86d6a3", "fine_tint": "#1a3625", "fine_line": "#1a3625",
    "busy": "#8cc4f5", "busy_tint": "#1d3852", "busy_line": "#1d3852",
    "quiet": "#b3bec9", "quiet_tint": "#2c343d", "quiet_line": "#2c343d",
}  # fmt: skip

CONTRAST: Tokens = {
    "bg": "#000000", "surface": "#000000", "field": "#000000", "hover": "#1c1c1c", "sunken": "#000000",
    "line": "#ffffff", "edge": "#ffffff", "text": "#ffffff", "muted": "#ffffff", "faded": "#b4b4b4",
    "accent": "#ffff00", "accent_hover": "#ffffff", "accent_text": "#ffff00", "on_accent": "#000000",
    "selection": "#1a1aff", "on_selection": "#ffffff", "focus": "#00ffff", "accent_focus": "#ffffff",
    "nav": "#000000", "nav_text": "#ffffff", "nav_muted": "#ffffff", "nav_selected": "#1a1aff",
    "nav_hover": "#262626", "nav_focus": "#00ffff", "badge": "#c02010", "on_badge": "#ffffff",
    "bar": "#606060", "scroll": "#ffffff",
    "late": "#ffb8b2", "late_tint": "#000000", "late_line": "#ffb8b2",
    "soon": "#ffd27a", "soon_tint": "#000000", "soon_line": "#ffd27a",
    "fine": "#8dffb4", "fine_tint": "#000000", "fine_line": "#8dffb4",
    "busy": "#a5d2ff", "busy_tint": "#000000", "busy_line": "#a5d2ff",
    "quiet": "#ffffff", "quiet_tint": "#000000", "quiet_line": "#ffffff",
}  # fmt: skip

TOKENS: Mapping[Scheme, Tokens] = {Scheme.LIGHT: LIGHT, Scheme.DARK: DARK, Scheme.CONTRAST: CONTRAST}


KEPT: Final = "window/colours"
"""Where the colours chosen are kept with the window."""


def scheme_kept(kept: "QSettings | None") -> Scheme | None:
    """Return the colours chosen on this computer; None to follow the system's."""
    said = "" if kept is None else str(kept.value(KEPT, ""))
    return Scheme(said) if said in set(Scheme) else None


def of_system(lightness: int) -> Scheme:
    """Return the colours for a system whose windows are that light (0 to 255), before it is asked further."""
    return Scheme.DARK if lightness < 128 else Scheme.LIGHT


INSIDE: Final = "border: 2px solid $accent_focus;"
ROUND: Final = """border: 3px solid $accent_focus; padding: 0 10px; min-height: 26px; max-height: 26px;
    background-clip: padding;"""
RINGS: Mapping[Scheme, str] = {Scheme.LIGHT: INSIDE, Scheme.DARK: INSIDE, Scheme.CONTRAST: ROUND}
"""How the focus is drawn on the main button: on its own colour, or round it with a gap."""
