"""Where in the pages of a letter some words stand, so that they can be marked there."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from foidesk.ui.pdf_pages import Box, PdfPages, tidied


@dataclass(frozen=True, slots=True)
class Spot:
    """A few words of a letter: on page `at` (from 0), in these boxes, and where in its text as a whole."""

    at: int
    boxes: tuple[Box, ...]
    words: str
    begins: int
    ends: int

    @property
    def page(self) -> int:
        """The number of the page, from 1."""
        return self.at + 1


BETWEEN_PAGES = "\n\n"
"""What stands between two pages where the text is shown in one piece."""


class Finder:
    """Looks for words in one letter; its text is read once. Not on the GUI thread: a letter may be long."""

    def __init__(self, pages: PdfPages) -> None:
        self._pages, self._texts = pages, pages.texts()
        self._begins: list[int] = []
        begins = 0
        for text in self._texts:
            self._begins.append(begins)
            begins += len(tidied(text)) + len(BETWEEN_PAGES)

    def find(self, sought: Sequence[str]) -> Spot | None:
        """Return where the first of these that is in the letter stands, or None where none is."""
        for phrase in sought:
            pattern = _pattern(phrase)
            for at, text in enumerate(self._texts):
                if match := pattern.search(text):
                    return self._spot(at, text, match)
        return None

    def _spot(self, at: int, text: str, match: "re.Match[str]") -> Spot:
        boxes = self._pages.boxes(at, match.start(), match.end() - match.start())
        tidy = text.replace("\r\n", "\n")
        ahead = len(tidy) - len(tidy.lstrip())
        begins = self._begins[at] + len(text[: match.start()].replace("\r\n", "\n")) - ahead
        said = match[0].replace("\r\n", "\n")
        return Spot(at, boxes, " ".join(said.split()), begins, begins + len(said))


def _pattern(phrase: str) -> "re.Pattern[str]":
    """Return what finds a phrase across the ends of lines, and not as the beginning of a longer cite."""
    words = r"\s+".join(re.escape(word) for word in phrase.split())
    return re.compile(rf"(?<!\w){words}(?![\w(])")
