"""HTML made into readable plain text: the words, in order, with paragraphs, lists and quotations kept."""

from html.parser import HTMLParser

LISTS = frozenset(("ul", "ol"))
PARAGRAPHS = LISTS | {"p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "table", "pre"}
BLOCKS = PARAGRAPHS | {
    *("address", "article", "aside", "body", "center", "dd", "div", "dl", "dt", "fieldset", "footer", "form"),
    *("header", "hr", "html", "li", "main", "nav", "section", "tbody", "tfoot", "thead", "tr"),
}
SILENT = frozenset(("head", "script", "style", "template", "title"))
CELLS = frozenset(("td", "th"))
DEEPEST = 9
"""Quotations and lists nested deeper than this are shown no deeper: each line repeats their marks."""
NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"


def text_of_html(html: str) -> str:
    """Return what a reader of the page sees; quotations are marked with `>` as in plain mail."""
    reader = _Reader()
    reader.feed(_closable(html))
    reader.close()
    return reader.text()


def _closable(html: str) -> str:
    """Escape each "<" after the last ">": it opens nothing, and the parser is slow to find that out."""
    end = html.rfind(">") + 1
    return html[:end] + html[end:].replace("<", "&lt;")


class _Reader(HTMLParser):
    """Collects lines. Unclosed and crossed tags are common in mail and never fail."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._lines: list[str] = []
        self._words: list[str] = []
        self._silent = self._quoted = self._kept_spaces = 0
        self._lists: list[int | None] = []
        self._links: list[tuple[str, int]] = []

    def text(self) -> str:
        """Return the lines read, with runs of blank lines made one."""
        self._end_line()
        kept: list[str] = []
        for line in self._lines:
            if line.strip("> ") or (kept and kept[-1].strip("> ")):
                kept.append(line)
        while kept and not kept[-1].strip("> "):
            kept.pop()
        return "\n".join(kept)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open a line, a list, a quotation or a link."""
        self._silent += tag in SILENT
        if tag == "br":
            self._end_line(even_if_empty=True)
        elif tag in CELLS:
            self._words.append("\t" if self._words else "")
        elif tag == "a":
            self._links.append((dict(attrs).get("href") or "", len(self._words)))
        elif tag == "img":
            self._words.append(dict(attrs).get("alt") or "")
        elif tag in BLOCKS:
            self._open_block(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close what `handle_starttag` opened, where it was open."""
        if tag in SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag == "a" and self._links:
            self._end_link(*self._links.pop())
        elif tag in BLOCKS:
            self._close_block(tag)

    def handle_data(self, data: str) -> None:
        """Take words; blanks count once unless the text is preformatted."""
        if self._silent:
            return
        if self._kept_spaces:
            first, *rest = data.split("\n")
            self._words.append(first)
            for line in rest:
                self._end_line(even_if_empty=True)
                self._words.append(line)
            return
        self._words.append(data.replace("\t", " "))

    def _open_block(self, tag: str) -> None:
        self._end_line()
        self._part(tag)
        self._quoted += tag == "blockquote"
        self._kept_spaces += tag == "pre"
        if tag in LISTS:
            self._lists.append(0 if tag == "ol" else None)
        elif tag == "li":
            self._words.append(self._bullet())

    def _close_block(self, tag: str) -> None:
        self._end_line()
        if tag == "blockquote":
            self._quoted = max(0, self._quoted - 1)
        elif tag == "pre":
            self._kept_spaces = max(0, self._kept_spaces - 1)
        elif tag in LISTS and self._lists:
            self._lists.pop()
        self._part(tag)

    def _part(self, tag: str) -> None:
        """Leave a blank line where a paragraph begins or ends; a list within a list is none."""
        if tag in PARAGRAPHS and not (tag in LISTS and self._lists):
            self._end_line(even_if_empty=True)

    def _bullet(self) -> str:
        depth = "  " * min(len(self._lists) - 1, DEEPEST)
        if not self._lists or (number := self._lists[-1]) is None:
            return f"{depth}- "
        self._lists[-1] = number + 1
        return f"{depth}{number + 1}. "

    def _end_line(self, *, even_if_empty: bool = False) -> None:
        line = self._joined()
        self._words.clear()
        self._links.clear()
        if line.strip() or even_if_empty:
            self._lines.append(("> " * min(self._quoted, DEEPEST) + line).rstrip())

    def _joined(self) -> str:
        whole = "".join(self._words)
        if self._kept_spaces:
            return whole.rstrip()
        cells = [" ".join(cell.replace(NO_BREAK_SPACE, " ").split()) for cell in whole.split("\t")]
        indent = len(whole) - len(whole.lstrip(" ")) if self._lists else 0
        return " " * indent + "\t".join(cells).rstrip()

    def _end_link(self, href: str, start: int) -> None:
        shown = "".join(self._words[start:]).strip()
        plain = href.removeprefix("mailto:").strip()
        if plain.startswith(("http:", "https:")) and plain.rstrip("/") != shown.rstrip("/"):
            self._words.append(f" <{plain}>")
