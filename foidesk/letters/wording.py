"""The clause library: FoiDesk's own sentences by key, with slots, as data."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from foidesk.domain.case import Language
from foidesk.domain.problems import Problem
from foidesk.domain.regime import Regime

_SLOT = re.compile(r"\{(\w+)\}")
_REMEDY = "Put the clause library that came with FoiDesk back in its place, or mend the clause named."


class BadClauses(Problem):
    """A clause library that cannot be read at all."""

    remedy = _REMEDY

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"The clause library {path.name} cannot be read: {why}.")


class NoSuchClause(Problem):
    """A letter needs a clause the library lacks."""

    remedy = _REMEDY

    def __init__(self, key: str) -> None:
        super().__init__(f"The clause library has no clause “{key}”.")


class MissingSlot(Problem):
    """A clause asks for something the letter does not know."""

    remedy = _REMEDY

    def __init__(self, key: str, slot: str) -> None:
        super().__init__(f"The clause “{key}” has a place for “{slot}”, and nothing to put there.")


TAGS: Final[Mapping[Language, str]] = MappingProxyType({Language.ENGLISH: "en-GB", Language.WELSH: "cy-GB"})
"""How a PDF names each language (BCP 47)."""


@dataclass(frozen=True, slots=True)
class Wording:
    """The clauses of one language, by key such as `review.ask`. `lang` is as a PDF names it: `en-GB`.

    `unconfirmed`: nobody who speaks it well has read all of it yet. `welsh` are the same clauses in Welsh,
    where the library of the English ones has them.
    """

    lang: str
    clauses: Mapping[str, str]
    unconfirmed: bool = False
    welsh: "Wording | None" = None

    @property
    def language(self) -> Language:
        """The language the clauses are in."""
        return Language.WELSH if self.lang.partition("-")[0] == Language.WELSH else Language.ENGLISH

    def say(self, key: str, regime: Regime | None = None, /, **slots: object) -> str:
        """Return a clause with its slots filled; `regime` prefers the one for that law, `key_eir` to `key`.

        Raises NoSuchClause and MissingSlot, each naming the clause.
        """
        own = f"{key}_{regime}"
        found = own if own in self.clauses else key
        if found not in self.clauses:
            raise NoSuchClause(key)

        def fill(slot: re.Match[str]) -> str:
            if slot[1] not in slots:
                raise MissingSlot(found, slot[1])
            return str(slots[slot[1]])

        return _SLOT.sub(fill, self.clauses[found])

    def has(self, key: str) -> bool:
        """Whether there is a clause of that key."""
        return key in self.clauses


def read_wording(folder: Path) -> Wording:
    """Return the clauses of every file in `folder/en/`, and with them those of `folder/cy/` if it is there.

    Raises BadClauses, also for a clause said twice.
    """
    welsh = folder / Language.WELSH
    return replace(
        _read(folder, Language.ENGLISH), welsh=_read(folder, Language.WELSH) if welsh.is_dir() else None
    )


def _read(folder: Path, language: Language) -> Wording:
    clauses: dict[str, str] = {}
    lang: object = None
    unconfirmed = False
    for path in sorted((folder / language).glob("*.toml")):
        tables = _opened(path)
        lang = tables.pop("lang", lang)
        unconfirmed |= _flag(tables.pop("unconfirmed", False), path)
        found = dict(_clauses(tables, path))
        if twice := clauses.keys() & found.keys():
            raise BadClauses(path, f"“{min(twice)}” is in another file as well")
        clauses |= found
    if not isinstance(lang, str):
        raise BadClauses(folder / language, "it does not name its language")
    return Wording(lang, MappingProxyType(clauses), unconfirmed)


def _flag(value: object, path: Path) -> bool:
    if not isinstance(value, bool):
        raise BadClauses(path, "“unconfirmed” is neither true nor false")
    return value


def _opened(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except OSError as fault:
        raise BadClauses(path, fault.strerror or "it cannot be opened") from fault
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise BadClauses(path, str(fault)) from fault


def _clauses(tables: Mapping[str, Any], path: Path, above: str = "") -> Iterator[tuple[str, str]]:
    for key, value in tables.items():
        if isinstance(value, dict):
            yield from _clauses(value, path, f"{above}{key}.")
        elif isinstance(value, str):
            yield above + key, value
        else:
            raise BadClauses(path, f"“{above}{key}” is not text")
