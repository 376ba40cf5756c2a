"""Text whose pieces know the element they belong to, links and passages in another language among them.

Private to ReportLab, and guarded by tests/letters/test_tagging_seams.py: the text object's `_code`,
`_textOut` and `_linkRecord`, and when a paragraph calls them.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from reportlab.pdfgen.textobject import PDFTextObject

from foidesk.letters.tagging_tree import Annotation, Element

Link = tuple[int, str]
"""A link as ReportLab's paragraphs know it: which of the paragraph's, from 0, and its target."""
Elements = Callable[[Link], Element]
_END = "EMC"


class TaggedText(PDFTextObject):
    """Text whose pieces know their element; the marks are set inside it once all of it is there."""

    _code: list[str]

    def __init__(self, canvas: Any, *args: Any, element: Element | None, **kwargs: Any) -> None:
        super().__init__(canvas, *args, **kwargs)
        self.base = self._target = element
        self.links: Elements | None = None
        self._pieces: list[list[Any]] = []
        self._of_this_line: list[Link] = []
        self._annotations: list[tuple[Element, Annotation]] = []

    def follow(self, links: Elements, whole: Sequence[Link]) -> None:
        """Be told by the paragraph where its links begin and end; `whole`: all of its text is one link."""
        self.links = links
        for link in whole:
            self._target = links(link)

    def textOut(self, text: str) -> None:
        """Draw text, and remember whose it is."""
        super().textOut(text)
        self._remember(text)

    def textLine(self, text: str = "") -> None:
        """Draw a line of text, and remember whose it is."""
        super().textLine(text)
        self._remember(text)

    def _textOut(self, text: str, TStar: int = 0) -> None:
        super()._textOut(text, TStar)  # type: ignore[misc]
        self._remember(text)

    def _remember(self, text: str) -> None:
        self._pieces.append([len(self._code) - 1, self._target if text else None])

    def _linkRecord(self, link: Link, what: str) -> None:
        """Be told by ReportLab: after the first piece of a link, and before the first that is not."""
        if what == "start" and self.links:
            self._target = self.links(link)
            self._pieces[-1][1] = self._target
            self._of_this_line.append(link)
        else:
            self._target = self.base

    def next_link(self) -> Element:
        """Return the element of the link whose place is given next: ReportLab goes line by line, in order."""
        self._of_this_line.sort()
        while self._of_this_line and self.links:
            link = self._of_this_line.pop(0)
            if link[1]:  # one without a target is only a passage in another language
                return self.links(link)
        assert self._target is not None
        return self._target

    def annotate(self, element: Element, annotation: Annotation) -> None:
        """Note a link's place, to be read after its text."""
        self._annotations.append((element, annotation))

    def finish(self, mark: Callable[[Element], str]) -> None:
        """Set the marks: one for each stretch of the same element."""
        code = self._code
        for first, last, begin in self._stretches(mark):
            code[last] = f"{code[last]} {_END}"
            code[first] = f"{begin} {code[first]}"
        for owner, annotation in self._annotations:
            owner.kids.append(annotation)
        self._pieces, self._annotations = [], []

    def _stretches(self, mark: Callable[[Element], str]) -> Iterator[tuple[int, int, str]]:
        pieces = [piece for piece in self._pieces if piece[1] is not None]
        start = 0
        for i, (at, element) in enumerate(pieces):
            if i + 1 == len(pieces) or pieces[i + 1][1] is not element:
                yield pieces[start][0], at, mark(element)
                start = i + 1
