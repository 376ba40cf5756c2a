"""Text as ReportLab paragraphs that can be read back whole, and quoted text with a bar."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph
from reportlab.platypus import paragraph as seams

from foidesk.letters import styles
from foidesk.letters.blocks import Runs
from foidesk.letters.fonts import Itemiser
from foidesk.letters.markup import Anchor, anchors, marked
from foidesk.letters.tagging_text import Link, TaggedText
from foidesk.letters.tagging_tree import Element
from foidesk.letters.text import chunks

# Private to ReportLab: how it marks a word it broke, and one that a space follows (2017 and older).
_SEAMS: Any = seams


class Prose(Paragraph):
    """A paragraph that draws the space at each line's end, so that search and speech find words apart.

    ReportLab leaves it out. `goes_on`: more of the same text follows, in another flowable, after a space.
    """

    goes_on = False
    element: Element | None = None
    label: Element | None = None
    entry: tuple[str, int] | None = None
    anchors: tuple[Anchor, ...] = ()

    def tag(
        self,
        element: Element | None,
        label: Element | None,
        spans: dict[Link, Element],
        found: tuple[Anchor, ...],
    ) -> None:
        """Say what this text is (None: whatever is drawn then), and its bullet; `spans` fills itself."""
        self.element, self.label, self._spans, self.anchors = element, label, spans, found

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:
        """Return the lines that fit and the lines that do not."""
        pieces: list[Any] = super().split(availWidth, availHeight)
        if len(pieces) == 2:
            pieces[0].goes_on, pieces[1].goes_on = True, self.goes_on
            pieces[0].entry = self.entry
            for piece in pieces:
                piece.tag(self.element, self.label, self._spans, self.anchors)
        return pieces

    def draw(self) -> None:
        """Draw the lines, each with the space after its last word."""
        broken: Any = getattr(self, "blPara", None)
        if broken is not None:
            (self._space_frags if broken.kind else self._space_words)(broken)
        canvas: Any = self.canv
        if self.entry:
            canvas.outline(*self.entry, self.height)
        outer, canvas.element = canvas.element, self.label
        self._owner = self.element or outer
        super().draw()
        canvas.element = outer

    def beginText(self, x: float, y: float) -> TaggedText:
        """Return text that is marked as this paragraph's."""
        canvas: Any = self.canv
        broken: Any = getattr(self, "blPara")  # noqa: B009 - ReportLab's own, unknown to its types
        text: TaggedText = canvas.begin_prose(x, y, self._owner)
        text.follow(self._span, () if broken.kind else broken.link)
        return text

    def _span(self, link: Link) -> Element:
        if link not in self._spans:
            href, lang = self.anchors[link[0]]
            self._spans[link] = Element("Link" if href else "Span", self._owner, lang=lang)
        return self._spans[link]

    def _space_words(self, broken: Any) -> None:
        last = len(broken.lines) - 1
        for i, (room, words) in enumerate(broken.lines):
            if words and words[-1] and (i < last or self.goes_on) and not _inside_word(words[-1]):
                broken.lines[i] = (room, [*words, ""])  # the words of a line are joined by a space

    def _space_frags(self, broken: Any) -> None:
        words: Sequence[Any] = self.frags
        if not broken.lines:
            return
        starts = [line.sFW for line in broken.lines]
        for line, following in zip(broken.lines, (*starts[1:], len(words)), strict=True):
            word = words[following - 1]
            spaced = isinstance(word, _SEAMS._HSFrag)
            if line is broken.lines[-1]:
                spaced = self.goes_on and (spaced or not isinstance(word, _SEAMS._SplitFrag))
            if line.words and (spaced or line.lineBreak):
                _end_with_space(line.words[-1])


def _inside_word(word: str) -> bool:
    return isinstance(word, _SEAMS._SplitWord) and not isinstance(word, _SEAMS._SplitWordEnd)


def _end_with_space(frag: Any) -> None:
    text = getattr(frag, "text", None)
    if text is not None and not text.endswith(" "):
        frag.text = f"{text} "


class Quoted(Prose):
    """Prose with a bar at its left, joined to the next paragraph's."""

    last = False

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:
        """Return the lines that fit and the lines that do not; the bar ends with the page."""
        pieces: list[Any] = super().split(availWidth, availHeight)
        if len(pieces) == 2:
            pieces[0].last, pieces[1].last = True, self.last
        return pieces

    def draw(self) -> None:
        """Draw the bar and the lines."""
        below = 0 if self.last else self.getSpaceAfter()
        self.canv.saveState()
        self.canv.setFillColor(styles.BAR)
        self.canv.rect(2, -below, 2.4, self.height + below, stroke=0, fill=1)
        self.canv.restoreState()
        super().draw()


def prose(
    runs: Runs,
    style: ParagraphStyle,
    itemiser: Itemiser,
    *,
    kind: type[Prose] = Prose,
    bullet: str | None = None,
    element: Element | None = None,
    label: Element | None = None,
) -> Iterator[Prose]:
    """Yield one paragraph, as several flowables where it is too long to be laid out as one.

    `element` and `label`: what it and its bullet are in the tagged PDF; without one, whatever is drawn then.
    """
    if element is not None:
        element.lang, runs = _in_one_language(runs)
    pieces = list(chunks(runs))
    for i, piece in enumerate(pieces):
        more = i < len(pieces) - 1
        shape = style.clone(style.name, spaceAfter=0) if more else style
        text = marked(piece, itemiser, font=style.fontName, link_colour=styles.LINK)
        flowable = kind(text, shape, bulletText=bullet if i == 0 else None)
        flowable.tag(element, label if i == 0 else None, {}, anchors(piece))
        flowable.goes_on = more and piece[-1].text[-1:].isspace()
        yield flowable


def _in_one_language(runs: Runs) -> tuple[str | None, Runs]:
    """Return the language all of `runs` are in, if not the letter's, and the runs without it."""
    langs = {run.lang for run in runs if run.text.strip()}
    if len(langs) != 1:
        return None, runs
    return langs.pop(), tuple(replace(run, lang=None) for run in runs)
