"""Traces of a person in a text to be published: what is taken out, and what an officer should look at."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from foidesk.domain.case import Applicant

_EMAIL: Final = re.compile(r"(?<![\w.+'’-])[\w.+'’-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_PHONE: Final = re.compile(r"(?<![\w.,£/-])(?:\+44\s?(?:\(0\)\s?)?|\(?0)\d[\d\s()-]{7,12}\d(?![\w/])")
_POSTCODE: Final = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b", re.IGNORECASE)
_THREAD: Final = re.compile(r"https?://(?:www\.)?whatdotheyknow\.com/\S+", re.IGNORECASE)
_THREAD_MAIL: Final = re.compile(r"[\w.+-]{1,64}@(?:www\.)?whatdotheyknow\.com\b", re.IGNORECASE)
_CLOSING: Final = re.compile(
    r"\s*(?:(?:yours|kind|kindest|best|warm|many|with)\b.{0,30}|regards|sincerely|faithfully|cheers"
    r"|thanks|thank you(?: (?:very much|in advance|in anticipation|for your (?:time|help)))?)\s*[,.!]*\s*",
    re.IGNORECASE,
)
_LONGEST_SIGN_OFF: Final = 12
"""Lines; a block that long after a closing is no signature but the request going on."""
_LONGEST_LINE: Final = 60
_SHORTEST_NAME: Final = 3

_DOUBTS: Final = (
    ("a person’s title and name", re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Dame|PC|Sgt)\.? [A-Z]\w+")),
    (
        "somebody’s own circumstances",
        re.compile(
            r"\b(?:my (?:son|daughter|child|children|wife|husband|partner|mother|father|brother|sister|home"
            r"|house|address|employer|case|claim|complaint|medical|health|doctor)|I (?:live|work|was arrested"
            r"|suffer|am an? \w+)|my name is|born (?:on|in))\b",
            re.IGNORECASE,
        ),
    ),
    ("a date of birth", re.compile(r"\b(?:date of birth|d\.?o\.?b\.?)\b", re.IGNORECASE)),
    ("a National Insurance number", re.compile(r"\b[A-Z]{2}\s?(?:\d{2}\s?){3}[A-D]\b")),
    ("an NHS number", re.compile(r"\b\d{3}[ -]\d{3}[ -]\d{4}\b")),
    ("a vehicle’s registration", re.compile(r"\b[A-Z]{2}\d{2}\s?[A-Z]{3}\b")),
    (
        "a house and street",
        re.compile(
            r"\b\d{1,4}[a-z]? (?:[A-Z]\w+ ){1,3}"
            r"(?:Road|Street|Lane|Avenue|Close|Drive|Way|Row|Crescent|Terrace|Gardens)\b"
        ),
    ),
    ("an account on social media", re.compile(r"(?<![\w.])@\w{3,}")),
)  # fmt: skip

_OTHERS: Final = (("an e-mail address", _EMAIL), ("a postcode", _POSTCODE))


@dataclass(frozen=True, slots=True)
class Trace:
    """Something that looks personal: what kind of thing, and the words."""

    what: str
    words: str


@dataclass(frozen=True, slots=True)
class Redacted:
    """A text without what identifies whoever asked. `removed` counts the places; `doubts` are still there."""

    text: str
    removed: int
    doubts: tuple[Trace, ...]


def redact(
    text: str,
    applicant: Applicant,
    mark: str,
    *,
    references: tuple[str, ...] = (),
    is_signed: bool = True,
    only_theirs: bool = False,
) -> Redacted:
    """Return `text` with `mark` for every trace of the applicant, and for the sign-off where it `is_signed`.

    Any e-mail address, telephone number and postcode goes as well, whoever's it is, and each of `references`.
    What only looks personal stays, and is reported: that is for a person to judge. With `only_theirs` so do
    addresses and postcodes not known to be the applicant's: what is searched for may be found by them.
    """
    kept, signed_off = _without_sign_off(text) if is_signed else (text, False)
    shown, removed = kept, int(signed_off)
    for pattern in _patterns(applicant, references, only_theirs):
        shown, found = pattern.subn(lambda _found: mark, shown)
        removed += found
    doubts = _doubts(shown, (*_DOUBTS, *_OTHERS) if only_theirs else _DOUBTS)
    return Redacted(f"{shown}\n\n{mark}" if signed_off else shown, removed, tuple(doubts))


def names_whole(text: str, applicant: Applicant) -> bool:
    """Return whether a text holds the whole name of somebody, their e-mail address or where they live.

    A single word is no whole name: it may be any word.
    """
    return any(pattern.search(text) for pattern in _whole(applicant))


def without_whole(text: str, applicant: Applicant, mark: str) -> str:
    """Return the text with `mark` for whatever `names_whole` finds in it."""
    for pattern in _whole(applicant):
        text = pattern.sub(lambda _found: mark, text)
    return text


def names_in_part(text: str, applicant: Applicant) -> tuple[str, ...]:
    """Return the single words of somebody's name, of three letters or more, that stand in a text."""
    words = (one.strip(".") for one in re.split(r"[\s,]+", applicant.name))
    return tuple(one for one in words if len(one) >= _SHORTEST_NAME and _exactly(one).search(text))


def _whole(applicant: Applicant) -> Iterator[re.Pattern[str]]:
    name = applicant.name.strip()
    for words in (name if len(name.split()) > 1 else "", applicant.email or "", *_where(applicant.address)):
        if len(words.strip()) >= _SHORTEST_NAME:
            yield _exactly(words)


def _patterns(
    applicant: Applicant, references: tuple[str, ...], only_theirs: bool
) -> Iterator[re.Pattern[str]]:
    theirs = [
        applicant.email or "",
        *(found[0] for found in map(_POSTCODE.search, applicant.address) if found),
    ]
    yield from (_THREAD, _THREAD_MAIL) if only_theirs else (_THREAD, _EMAIL)
    yield from (_exactly(words) for words in theirs if words.strip())
    whole = [applicant.name, applicant.organisation or "", *_where(applicant.address), *references]
    for words in sorted({one.strip() for one in whole}, key=len, reverse=True):
        if len(words) >= _SHORTEST_NAME:
            yield _exactly(words)
    for name in re.split(r"[\s,]+", applicant.name):
        if len(name.strip(".")) >= _SHORTEST_NAME:
            yield _exactly(name, capital=True)
    yield from (_PHONE,) if only_theirs else (_PHONE, _POSTCODE)


def _where(address: tuple[str, ...]) -> Iterator[str]:
    """Yield the lines that find a person; a town alone does not, and the request may well be about it."""
    yield from (line for place, line in enumerate(address) if place == 0 or re.search(r"\d", line))


def _exactly(words: str, *, capital: bool = False) -> re.Pattern[str]:
    """Match `words` as words, whatever the white space; a lone name only where it has its capital or all."""
    shape = r"\s+".join(re.escape(one) for one in words.split())
    if capital:
        shape = f"(?:{re.escape(words)}|{re.escape(words.upper())}|{re.escape(words.title())})"
    return re.compile(rf"(?<!\w){shape}(?!\w)", 0 if capital else re.IGNORECASE)


def _without_sign_off(text: str) -> tuple[str, bool]:
    """Return the text up to a closing such as "Kind regards" near its end, where only a signature follows."""
    lines = text.rstrip().splitlines()
    for place in range(max(1, len(lines) - _LONGEST_SIGN_OFF), len(lines)):
        if _CLOSING.fullmatch(lines[place]) and all(map(_is_of_a_signature, lines[place + 1 :])):
            return "\n".join(lines[:place]).rstrip(), True
    return text.rstrip(), False


def _is_of_a_signature(line: str) -> bool:
    return len(line.strip()) <= _LONGEST_LINE and not line.rstrip().endswith("?")


def _doubts(text: str, kinds: Iterable[tuple[str, re.Pattern[str]]]) -> Iterator[Trace]:
    for what, pattern in kinds:
        for found in dict.fromkeys(match[0] for match in pattern.finditer(text)):
            yield Trace(what, " ".join(found.split()))
