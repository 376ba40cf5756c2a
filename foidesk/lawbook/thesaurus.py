"""The thesaurus of resources/thesaurus/: words that mean the same, read and checked line by line."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from foidesk.domain.problems import Problem
from foidesk.domain.stems import folded
from foidesk.domain.synonyms import Group, PlainWords, Strength, split_words

PLAIN: Final = "plain_words.toml"
TOPIC_KEYS: Final = {"title", "groups", "strength"}


class BadThesaurus(Problem):
    """A shipped file of the thesaurus that is missing, damaged or wrongly edited."""

    remedy = "Put the file back as it was, or install FoiDesk again."

    def __init__(self, file: str, fault: object, where: str = "") -> None:
        place = f"{file}, {where}" if where else file
        super().__init__(f"The thesaurus cannot be read. {place}: {fault}")


def read_thesaurus(folder: Path) -> tuple[tuple[Group, ...], PlainWords]:
    """Return the shipped groups, in the order of the files, and the plain words.

    A file is a sector. Each of its tables is a topic, with groups of terms parted by commas. The id of a
    group is made of sector, topic and its first term, so the first term stays where it is. Raises
    BadThesaurus at the first fault.
    """
    files = sorted(path.name for path in folder.glob("*.toml") if path.name != PLAIN)
    if not files:
        raise BadThesaurus(str(folder), "there is none here")
    seen: dict[str, Group] = {}
    for file in files:
        for group in _of_file(folder, file):
            if group.id in seen:
                raise BadThesaurus(file, "two groups begin with the same term", group.id)
            seen[group.id] = group
    return tuple(seen.values()), _plain_words(folder)


def _of_file(folder: Path, file: str) -> Iterator[Group]:
    top = _opened(folder, file)
    sector = file.removesuffix(".toml")
    usual = _strength(file, top.pop("strength", Strength.FULL), sector)
    for name, topic in top.items():
        if not isinstance(topic, dict) or not isinstance(topic.get("title"), str):
            raise BadThesaurus(file, "it is no topic with a title", name)
        if unknown := sorted(topic.keys() - TOPIC_KEYS):
            raise BadThesaurus(file, f"“{unknown[0]}” is not known", name)
        strength = _strength(file, topic.get("strength", usual), name)
        for line in _lines(file, topic.get("groups"), name):
            yield _group(file, f"{sector}/{name}", line, strength)


def _group(file: str, topic: str, line: str, strength: Strength) -> Group:
    terms = tuple(term.strip() for term in line.split(","))
    for term in terms:
        if not split_words(term):
            raise BadThesaurus(file, f"{term!r} is no term", f"{topic}: {line}")
    if len(terms) < 2 or len(set(terms)) < len(terms):
        raise BadThesaurus(file, "a group has two terms or more, each once", f"{topic}: {line}")
    return Group(f"{topic}/{terms[0]}", terms, topic, strength)


def _strength(file: str, value: object, where: str) -> Strength:
    try:
        return Strength(str(value))
    except ValueError as fault:
        raise BadThesaurus(file, fault, where) from None


def _lines(file: str, value: object, where: str) -> list[str]:
    if isinstance(value, list) and value and all(isinstance(one, str) for one in value):
        return value
    raise BadThesaurus(file, "its groups are not a list of texts", where)


def _plain_words(folder: Path) -> PlainWords:
    top = _opened(folder, PLAIN)
    try:
        nothing, little = frozenset(top["nothing"].split()), frozenset(top["little"].split())
        formulas = tuple(re.compile(one, re.IGNORECASE) for one in top["formulas"])
    except KeyError as missing:
        raise BadThesaurus(PLAIN, f"“{missing.args[0]}” is missing") from None
    except (AttributeError, TypeError, re.error) as fault:
        raise BadThesaurus(PLAIN, fault) from None
    return PlainWords(nothing, little | frozenset(map(folded, little)), formulas)


def _opened(folder: Path, file: str) -> dict[str, Any]:
    try:
        return tomllib.loads((folder / file).read_text("utf-8"))
    except OSError:
        raise BadThesaurus(file, f"it is not in {folder}, or cannot be opened") from None
    except ValueError as fault:
        raise BadThesaurus(file, fault) from None
