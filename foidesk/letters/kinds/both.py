"""Two versions of a letter as one: a single head that labels all twice, one body after the other."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from foidesk.letters.blocks import (
    Address,
    Detail,
    Figure,
    Furniture,
    Letter,
    Letterhead,
    Passage,
    Run,
    Runs,
    plain,
)


def both(first: Letter, second: Letter) -> Letter:
    """Return one letter of both, `first` first: each body a passage in its language, with its own title."""
    return replace(
        first,
        title=_either(first.title, second.title),
        author=_either(first.author, second.author),
        letterhead=_letterhead(first.letterhead, second.letterhead),
        address=Address(tuple(_lines(first.address.lines, second.address.lines))),
        details=tuple(_details(first.details, second.details)),
        blocks=tuple(Passage(one.lang, one.blocks, one.furniture) for one in (first, second)),
        furniture=_furniture(first.furniture, second.furniture),
    )


def _either(one: str, other: str) -> str:
    return one if one == other else f"{one} / {other}"


def _letterhead(one: Letterhead, other: Letterhead) -> Letterhead:
    names = (name for pair in zip(one.names, other.names, strict=True) for name in dict.fromkeys(pair))
    logos = zip(one.logos, other.logos, strict=True)
    return Letterhead(
        tuple(names),
        tuple(Figure(a.data, _either(a.alt, b.alt)) for a, b in logos),
        tuple(_merged(a, b) for a, b in zip(one.lines, other.lines, strict=True)),
    )


def _merged(one: Runs, other: Runs) -> Runs:
    """Return one line for two that differ before the colon alone: “Ffôn / Telephone: 01632 960001”."""
    if one == other:
        return one
    (label, colon, value), (label_too, _colon, value_too) = (
        "".join(run.text for run in runs).partition(": ") for runs in (one, other)
    )
    if value and value == value_too:
        return plain(f"{label} / {label_too}{colon}{value}")
    return (*one, Run(" / "), *other)


def _lines(one: Sequence[Runs], other: Sequence[Runs]) -> Iterator[Runs]:
    for pair in zip_longest(one, other):
        yield from dict.fromkeys(runs for runs in pair if runs)


def _details(one: Sequence[Detail], other: Sequence[Detail]) -> Iterator[Detail]:
    for a, b in zip(one, other, strict=True):
        yield Detail(_either(a.label, b.label), "\n".join(dict.fromkeys((a.value, b.value))))


def _furniture(one: Furniture, other: Furniture) -> Furniture:
    return replace(one, draft=_either(one.draft, other.draft), also=other)
