"""Paragraphs as flowables: lines of a setting, whole or cut at a page's end, and quoted text with a bar."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from reportlab.platypus import Flowable

from foidesk.letters import styles
from foidesk.letters.blocks import Runs
from foidesk.letters.fonts import widths_of
from foidesk.letters.itemiser import Itemiser
from foidesk.letters.styles import Style
from foidesk.letters.tagging_tree import Element
from foidesk.letters.typeset import Line, Setting, in_one_language, typeset

Bullet = tuple[str, Element]
"""What stands before an item, and what it is in the tree."""

FEWEST = 2
"""Lines of a paragraph that are never parted from it, at a page's foot or head."""

_FUZZ = 1e-6  # the frame's own


class Prose(Flowable):
    """A paragraph, or the lines of it that one page holds.

    `is_heading`: not parted from the text below it. `entry`: its text and level in the bookmarks.
    """

    is_heading = False
    entry: tuple[str, int] | None = None

    def __init__(
        self, setting: Setting, style: Style, element: Element | None, bullet: Bullet | None = None
    ) -> None:
        super().__init__()
        self.setting, self.style, self.element, self.bullet = setting, style, element, bullet
        self._start = 0
        self._lines: Sequence[Line] = ()
        self._measure = 0.0

    def restyled(self, style: Style) -> "Prose":
        """Return the same paragraph in another size."""
        return type(self)(self.setting, style, self.element, self.bullet)

    def getSpaceBefore(self) -> float:
        """Return the style's."""
        return self.style.before

    def getSpaceAfter(self) -> float:
        """Return the style's."""
        return self.style.after

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """Break the lines, once for each width."""
        if availWidth != self._measure:
            self._measure = availWidth
            room = (availWidth - self.style.indent) * 1000 / self.style.size
            self._lines = self.setting.fill(max(room, 1.0), self._start)
        self.width, self.height = availWidth, len(self._lines) * self.style.leading
        return self.width, self.height

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:
        """Return the lines that fit and the lines that do not, never one alone; nothing where none fits."""
        self.wrap(availWidth, availHeight)
        fit, count = int((availHeight + _FUZZ) / self.style.leading), len(self._lines)
        if fit >= count:
            return [self]
        fit = min(fit, count - FEWEST)
        if fit < FEWEST:
            return []
        return [self._part(0, fit, last=False), self._part(fit, count, last=True)]

    def _part(self, first: int, end: int, *, last: bool) -> "Prose":
        style = replace(self.style, before=0.0) if last else replace(self.style, after=0.0, joined=0.0)
        part = type(self)(self.setting, style, self.element, None if first else self.bullet)
        part.is_heading, part.entry = self.is_heading, None if first else self.entry
        part._lines, part._measure = self._lines[first:end], self._measure
        part._start = part._lines[0][0]
        return part

    def draw(self) -> None:
        """Draw the lines as the element they belong to."""
        canvas: Any = self.canv
        if self.entry:
            canvas.outline(*self.entry, self.height)
        text = canvas.begin_text(self.element or canvas.element)
        first, right = self.height - self.style.size, self.setting.runs_right(self._lines[0])
        if self.bullet is not None:
            self._label(text, first, right=right)
        indent = 0.0 if right else self.style.indent
        text.lines(self.setting, self._lines, indent, first, self._measure - self.style.indent, self.style)
        canvas.put(text)

    def _label(self, text: Any, y: float, *, right: bool) -> None:
        assert self.bullet is not None
        words, label = self.bullet
        x = self.style.bullet_at
        if right:
            wide = sum(map(widths_of(self.style.font).__getitem__, words))
            x = self._measure - x - wide * self.style.size / 1000
        text.belong(label)
        text.words(words, x, y, self.style)


class Quoted(Prose):
    """Prose with a bar at its side, joined to the next paragraph's."""

    def draw(self) -> None:
        """Draw the bar and the lines."""
        below = self.style.joined
        thick = 0.17 * self.style.indent
        right = self.setting.runs_right(self._lines[0])
        x = self._measure - 2 * thick if right else thick
        self.canv.saveState()
        self.canv.setFillColor(styles.BAR)
        self.canv.rect(x, -below, thick, self.height + below, stroke=0, fill=1)
        self.canv.restoreState()
        super().draw()


def prose(
    runs: Runs,
    style: Style,
    itemiser: Itemiser,
    *,
    element: Element | None = None,
    label: Bullet | None = None,
    kind: type[Prose] = Prose,
) -> Prose | None:
    """Return one paragraph of any length, or None where there is nothing to draw.

    `element` and `label`: what it and its bullet are in the tagged PDF; without one, whatever is drawn then.
    """
    if element is not None:
        lang, runs = in_one_language(runs)
        element.lang = lang or element.lang
    setting = typeset(runs, style.font, itemiser, element)
    return None if setting is None else kind(setting, style, element, label)
