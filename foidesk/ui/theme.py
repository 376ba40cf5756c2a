"""How the desk looks: one dict of tokens becomes a palette, one style sheet and the icons."""

from collections.abc import Callable
from itertools import count
from pathlib import Path
from string import Template

from PySide6.QtCore import QDir, QObject, QSize, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication

from foidesk.ui.icons import BESIDE, SIDE, Icons, mixed
from foidesk.ui.tokens import RINGS, TOKENS, Scheme

STAMPS = {"chevron-down": "muted", "chevron-up": "muted", "check": "on_accent"}
"""Icons the style sheet names by file, and the token each is drawn in."""

EFFECTS = (
    *(Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_AnimateCombo),
    *(Qt.UIEffect.UI_AnimateTooltip, Qt.UIEffect.UI_FadeTooltip, Qt.UIEffect.UI_AnimateToolBox),
)

Role = QPalette.ColorRole


class Theme(QObject):
    """The colours in use. Without a choice it follows the operating system, where that says."""

    changed = Signal()

    def __init__(self, resources: Path, choice: Scheme | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._resources = resources
        self._choice = choice
        self._icons = Icons(resources / "icons")
        self._stamps = QTemporaryDir()
        self._app: QApplication | None = None
        self._followers: dict[int, Callable[[], None]] = {}
        self._keys = count()
        self._moving: tuple[int, tuple[Qt.UIEffect, ...]] | None = None
        self.scheme = choice or Scheme.LIGHT

    def token(self, name: str) -> str:
        """Return a colour as `#rrggbb`."""
        return TOKENS[self.scheme][name]

    def colour(self, name: str) -> QColor:
        """Return a token as a QColor."""
        return QColor(self.token(name))

    def wear(self, app: QApplication) -> None:
        """Dress the whole program, and follow the system's choice from now on."""
        self._app = app
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)
        self.choose(self._choice)

    def choose(self, choice: Scheme | None) -> None:
        """Use these colours, or those of the system where `choice` is None."""
        self._choice = choice
        self.scheme = choice or self._of_system()
        if self._app is not None:
            self._stamp()
            self._app.setPalette(self.palette())
            self._app.setStyleSheet(self.sheet())
        for redraw in list(self._followers.values()):
            redraw()
        self.changed.emit()

    def keep_still(self, still: bool) -> None:
        """Let nothing move by itself: no blinking cursor, no menu that slides or fades; or let it again."""
        if self._app is None:
            return
        if self._moving is None:
            effects = tuple(one for one in EFFECTS if self._app.isEffectEnabled(one))
            self._moving = self._app.cursorFlashTime(), effects
        flash, effects = self._moving
        self._app.setCursorFlashTime(0 if still else flash)
        for effect in effects:
            self._app.setEffectEnabled(effect, not still)

    def next(self) -> None:
        """Change from light to dark to contrast and back."""
        order = list(Scheme)
        self.choose(order[(order.index(self.scheme) + 1) % len(order)])

    def _follow(self) -> None:
        if self._choice is None:
            self.choose(None)

    def _of_system(self) -> Scheme:
        if self._app is None:
            return Scheme.LIGHT
        hints = self._app.styleHints()
        if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
            return Scheme.CONTRAST
        return Scheme.DARK if hints.colorScheme() is Qt.ColorScheme.Dark else Scheme.LIGHT

    def palette(self) -> QPalette:
        """Return the tokens as a palette, for whatever the style sheet does not draw."""
        palette = QPalette()
        for role, name in ROLES.items():
            palette.setColor(role, self.colour(name))
        faint = QColor(mixed(self.token("text"), self.token("bg")))
        for role in (Role.WindowText, Role.Text, Role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, faint)
        palette.setColor(Role.PlaceholderText, self.colour("faded"))
        return palette

    def sheet(self) -> str:
        """Return the style sheet with every token filled in. A name the tokens lack raises KeyError."""
        template = Template((self._resources / "styles" / "desk.qss").read_text("utf-8"))
        faint = mixed(self.token("text"), self.token("bg"))
        stamps = QDir.fromNativeSeparators(self._stamps.path()) + f"/{self.scheme}"
        ring = Template(RINGS[self.scheme]).substitute(TOKENS[self.scheme])
        return template.substitute(TOKENS[self.scheme], faint=faint, stamps=stamps, ring=ring)

    def _stamp(self) -> None:
        """Write the icons the style sheet names, in this scheme's colours."""
        for name, token in STAMPS.items():
            target = Path(self._stamps.path()) / f"{self.scheme}-{name}.svg"
            target.write_bytes(self._icons.drawing(name, self.token(token)))

    def icon(self, name: str, ink: str = "text", on: str | None = None, beside: int = 0) -> QIcon:
        """Return an icon in the colour of token `ink`; checked or selected in `on`."""
        off = mixed(self.token(ink), self.token("bg"))
        ratio = self._app.devicePixelRatio() if self._app else 1.0
        return self._icons.icon(name, (self.token(ink), self.token(on or ink), off), ratio, beside)

    def dress(self, button: QAbstractButton, name: str, ink: str = "text", on: str | None = None) -> None:
        """Give `button` an icon that stays right when the colours change."""
        button.setIconSize(QSize(SIDE + BESIDE, SIDE))
        self.follow(button, lambda: button.setIcon(self.icon(name, ink, on, BESIDE)))

    def follow(self, owner: QObject, redraw: Callable[[], None]) -> None:
        """Call `redraw` now and whenever the colours change, for as long as `owner` lives."""
        redraw()
        key = next(self._keys)
        self._followers[key] = redraw
        followers = self._followers  # the theme itself may be gone first when the program ends
        owner.destroyed.connect(lambda: followers.pop(key, None))


ROLES = {
    Role.Window: "bg", Role.WindowText: "text", Role.Base: "field", Role.AlternateBase: "sunken",
    Role.Text: "text", Role.Button: "surface", Role.ButtonText: "text", Role.BrightText: "late",
    Role.Highlight: "accent", Role.HighlightedText: "on_accent", Role.ToolTipBase: "surface",
    Role.ToolTipText: "text", Role.Link: "accent_text", Role.LinkVisited: "accent_text",
    Role.Light: "line", Role.Midlight: "line", Role.Mid: "edge", Role.Dark: "edge", Role.Shadow: "edge",
    Role.Accent: "accent",
}  # fmt: skip
