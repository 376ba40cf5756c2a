"""Untrusted text made safe and drawable: bad characters, paragraphs, links."""

import re
import unicodedata
from collections.abc import Iterator
from urllib.parse import quote, urlsplit

from foidesk.letters.arabic import unshaped
from foidesk.letters.blocks import Run, Runs

UNDRAWABLE = "\N{REPLACEMENT CHARACTER}"

_NONCHARACTERS = "\ufdd0-\ufdef" + "".join(
    chr(0x10000 * plane + 0xFFFE + i) for plane in range(17) for i in (0, 1)
)
_BAD = re.compile(f"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff{_NONCHARACTERS}]")
_LINE_END = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
# Marks without a shape of their own: an override of the direction could only deceive. What parts or joins
# letters stays between Arabic ones, which it shapes.
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
    "\U000e0000-\U000e0fff]|(?<![\u0620-\u06ff])[\u200c\u200d]|[\u200c\u200d](?![\u0620-\u06ff])"
)
_SPACE = re.compile("[\t\u1680\u2000-\u200a\u202f\u205f\u3000]")
_BLANK_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_LINK = re.compile(
    r"(?P<url>https?://[^\s<>\"“”«»\ufffd]+)"
    r"|(?<![\w.+%-])(?P<mail>[\w.+%-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8})(?![\w@])",
    re.IGNORECASE,
)
_TRAILING = ".,;:!?'’*_"
_LONGEST_LINK = 2_000
_SCHEMES = {"http", "https", "mailto"}
_IN_A_LINK = "%/:=&?~#+!$,;'@()*[]-._"


def clean(text: str) -> str:
    """Return `text` composed (NFC), newlines its only controls, and U+FFFD for what cannot be text."""
    if text.isascii() and text.isprintable():
        return text
    safe = _BAD.sub(UNDRAWABLE, _LINE_END.sub("\n", text))
    return unicodedata.normalize("NFC", _INVISIBLE.sub("", _SPACE.sub(" ", unshaped(safe))))


def one_line(text: str, longest: int | None = None) -> str:
    """Return `text` cleaned on one line, cut to `longest` characters with an ellipsis."""
    line = " ".join(clean(text).split())
    return line if longest is None or len(line) <= longest else line[: longest - 1].rstrip() + "…"


def paragraphs(text: str) -> Iterator[str]:
    """Yield the paragraphs of `text`, cleaned: blank lines part them, single line ends stay in them."""
    for part in _BLANK_LINES.split(clean(text)):
        lines = [line.rstrip() for line in part.split("\n")]
        body = "\n".join(lines).strip("\n ")
        if body:
            yield body


def safe_href(href: str) -> str | None:
    """Return a link as ASCII when its scheme is http, https or mailto, else None."""
    target = quote(clean(href).strip(), safe=_IN_A_LINK)
    try:
        parts = urlsplit(target)
    except ValueError:  # "http://[": not an address at all
        return None
    if parts.scheme.lower() not in _SCHEMES or not (parts.netloc or parts.path):
        return None
    return target


def linked(text: str) -> Runs:
    """Return `text` cleaned as runs, web and e-mail addresses in it as links."""
    safe, done = clean(text), 0
    runs: list[Run] = []
    for match in _LINK.finditer(safe):
        if len(match[0]) > _LONGEST_LINK:
            continue
        shown = _without_trailing(match[0])
        href = safe_href(shown if match["url"] else f"mailto:{shown}")
        if href is None:
            continue
        start, end = match.start(), match.start() + len(shown)
        runs += [Run(safe[done:start]), Run(shown, href=href)]
        done = end
    runs.append(Run(safe[done:]))
    return tuple(run for run in runs if run.text)


def _without_trailing(link: str) -> str:
    """Take off the punctuation of the sentence around a link, and a bracket that was opened before it."""
    while link and (link[-1] in _TRAILING or (link[-1] in ")]" and _unopened(link))):
        link = link[:-1]
    return link


def _unopened(link: str) -> bool:
    opener = {")": "(", "]": "["}[link[-1]]
    return link.count(link[-1]) > link.count(opener)
