"""Numbered questions found in the text of a request, offered as its parts. The text itself stays whole."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum

from foidesk.domain.decisions import Part

MOST_QUESTIONS = 200
OLDER_MAIL = re.compile(
    r"\s*(-{2,}\s*(original|forwarded) message\s*-{2,}|_{20,}$|begin forwarded message:|on .{6,200} wrote:$"
    r"|from:\s.*@|sent:\s.*\d{4}|--$)",
    re.IGNORECASE,
)
"""Where the sender's own words end: a quoted message or a signature."""
MONTH = r"(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)"
BULLET = re.compile(r"\s*([-*•·▪◦–]|\(?[a-z]{1,4}[.)]|\(?\d{1,2}[.)])\s+\S", re.IGNORECASE)


class Style(Enum):
    """A way to number questions. The first group is the number, the second what follows it."""

    WORD = re.compile(
        r"\s*(?:[-*•]\s*)?(?:q\.?\s*|question\s+)(\d{1,2})(?:\s*[.):\-–]+\s*|\s+(?-i:(?=[A-Z]))|$)(.*)",
        re.IGNORECASE,
    )
    BRACKETED = re.compile(r"\s*(?:[-*•]\s*)?\((\d{1,2})\)\s*(.*)")
    CLOSED = re.compile(r"\s*(?:[-*•]\s*)?(\d{1,2})\)\s*(.*)")
    DOTTED = re.compile(r"\s*(?:[-*•]\s*)?(\d{1,2})\.(?:\s+|$)(.*)")
    LISTED = re.compile(rf"\s*[-*•]\s*(\d{{1,2}})\s+{MONTH}(.*)", re.IGNORECASE)
    LETTERED = re.compile(r"\s*(?:[-*•]\s*)?\(?([a-z])\)\s*(.*)", re.IGNORECASE)
    ROMAN = re.compile(r"\s*(?:[-*•]\s*)?\(?([ivx]{1,5})\)\s*(.*)", re.IGNORECASE)


ROMAN_NUMERALS = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")


@dataclass(slots=True)
class _Question:
    label: str
    lines: list[str] = field(default_factory=list)


def questions_in(text: str) -> tuple[Part, ...]:
    """Return a part for each numbered question, in order; none where the text numbers nothing.

    The style of the first "1" (or "a") rules: other numbers below it stay inside their question. Quoted
    older mail is not looked at, and what follows the last question after a blank line is not part of it.
    """
    lines = list(_own_lines(text))
    style = _ruling_style(lines)
    if style is None:
        return ()
    questions = [Part(label=one.label, asks=_flowing(one.lines)) for one in _questions(lines, style)]
    return tuple(one for one in questions if one.asks)[:MOST_QUESTIONS]


def _own_lines(text: str) -> Iterator[str]:
    for line in map(str.rstrip, text.splitlines()):
        if OLDER_MAIL.match(line):
            return
        if not line.lstrip().startswith(">"):
            yield line


def _ruling_style(lines: Sequence[str]) -> Style | None:
    """Return the style of the first "1" that opens a question; a lone one must read like one."""
    numbered = [
        (style, number, line) for line in lines for style in Style if (number := _number(style, line))
    ]
    last_second = {style: place for place, (style, number, _line) in enumerate(numbered) if number == 2}
    for place, (style, number, line) in enumerate(numbered):
        if number == 1 and (last_second.get(style, -1) > place or _reads_as_question(style, line)):
            return style
    return None


def _reads_as_question(style: Style, line: str) -> bool:
    found = style.value.fullmatch(line)
    words = found[2].split() if found else []
    return (
        style not in (Style.LETTERED, Style.ROMAN, Style.LISTED) and len(words) > 2 and words[0][0].isupper()
    )


def _number(style: Style, line: str) -> int | None:
    found = style.value.fullmatch(line)
    if found is None:
        return None
    written = found[1].lower()
    if style is Style.ROMAN:
        return ROMAN_NUMERALS.index(written) if written in ROMAN_NUMERALS else None
    return ord(written) - ord("a") + 1 if style is Style.LETTERED else int(written)


def _questions(lines: Sequence[str], style: Style) -> list[_Question]:
    found: list[_Question] = []
    waiting: list[str] = []
    last = 0
    for line in lines:
        number = _number(style, line)
        if number is not None and last < number <= last + 2 and (found or number == 1):
            if found:
                found[-1].lines += waiting
            match = style.value.fullmatch(line)
            assert match is not None
            found.append(_Question(match[1].lower().lstrip("0"), [match[2]]))
            waiting, last = [], number
        elif found:
            waiting.append(line)
    if found:
        found[-1].lines += _until_it_ends(found[-1], waiting)
    return found


def _until_it_ends(question: _Question, after: Sequence[str]) -> Sequence[str]:
    """Return the lines still of the last question: to a blank line, and bullets right after it."""
    at = 0 if question.lines[0] else _next_words(after, 0)
    while at < len(after):
        following = _next_words(after, at)
        if following > at and not (following < len(after) and BULLET.match(after[following])):
            break
        at = following + 1
    return after[:at]


def _next_words(lines: Sequence[str], start: int) -> int:
    """Return where the next line that is not blank stands, or the end."""
    return next((at for at in range(start, len(lines)) if lines[at]), len(lines))


def _flowing(lines: Sequence[str]) -> str:
    """Return wrapped lines joined; bullets and blank lines keep their place."""
    flowing: list[list[str]] = []
    for line in lines:
        words = line.split()
        if flowing and flowing[-1] and words and not BULLET.match(line):
            flowing[-1] += words
        else:
            flowing.append(words)
    return re.sub(r"\n{2,}", "\n\n", "\n".join(" ".join(words) for words in flowing)).strip()
