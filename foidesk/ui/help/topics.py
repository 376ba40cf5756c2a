"""The pages of the help in resources/help/, and which of them tells of which place in the window."""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from foidesk.ui.palette.entry import folded


@dataclass(frozen=True)
class Topic:
    """One page, in Markdown. `key` is its name in where.toml."""

    key: str
    path: Path

    @cached_property
    def text(self) -> str:
        """Its words as they were written."""
        return self.path.read_text("utf-8")

    @property
    def title(self) -> str:
        """Its first heading."""
        return self.text.partition("\n")[0].lstrip("# ").strip()

    def has(self, words: Sequence[str]) -> bool:
        """Whether all these words are in it, as the beginning of words or within them."""
        plain = folded(self.text)
        return all(word in plain for word in words)


class Topics:
    """Every page in order, and the places they are for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.all = [Topic(path.stem.partition("-")[2], path) for path in sorted(folder.glob("*.md"))]
        self._where: Mapping[str, str] = tomllib.loads((folder / "where.toml").read_text("utf-8"))

    def of(self, key: str) -> Topic:
        """Return the page of that key; the first one where there is none."""
        return next((one for one in self.all if one.key == key), self.all[0])

    def at(self, names: Iterable[str]) -> Topic:
        """Return the page for a place: `names` are those of its widgets, from the cursor outwards."""
        return self.of(next((self._where[name] for name in names if name in self._where), ""))

    def found(self, typed: str) -> list[Topic]:
        """Return the pages with all the words typed; all pages where none are."""
        words = folded(typed).split()
        return [one for one in self.all if one.has(words)]
