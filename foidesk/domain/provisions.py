"""Every provision that can be cited, and finding one: by its cite, by a date, by what is typed."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from types import MappingProxyType
from typing import Self

from foidesk.domain.provision import Need, Provision, PublicInterest, Test, Use
from foidesk.domain.regime import Regime
from foidesk.domain.type_ahead import rank, split_typed

__all__ = ["Need", "Provision", "Provisions", "PublicInterest", "Test", "Use"]

Cited = tuple[Regime, str]
"""A cite under one law."""


@dataclass(frozen=True, slots=True, eq=False)
class Provisions:
    """Every provision known, in the order of the laws. A cite may have had versions, one after another.

    There are few of these, each made once: one is another's equal only where it is the same.

    `limbs` says what the limbs cover that provisions rest on and that are none themselves.
    """

    rows: tuple[Provision, ...]
    limbs: Mapping[Cited, str]
    _versions: Mapping[Cited, tuple[Provision, ...]]

    @classmethod
    def of(cls, rows: Iterable[Provision], limbs: Mapping[Cited, str] | None = None) -> Self:
        """Return them with their index. Two versions of a cite that share a day are a ValueError."""
        kept = tuple(rows)
        versions: dict[Cited, tuple[Provision, ...]] = {}
        for row in sorted(kept, key=lambda one: one.begins_on or date.min):
            versions[row.regime, row.cite] = (*versions.get((row.regime, row.cite), ()), row)
        for of_one in versions.values():
            _check_versions(of_one)
        return cls(kept, MappingProxyType({**(limbs or {})}), MappingProxyType(versions))

    def find(self, regime: Regime, cite: str, on: date | None = None) -> Provision | None:
        """Return the provision cited exactly to a row of the law, or None.

        Of several versions the one in force `on` that day; without a day, or where none was, the newest.
        """
        versions = self._versions.get((regime, cite), ())
        then = (row for row in versions if on is not None and row.in_force(on))
        return next(then, versions[-1] if versions else None)

    def knows(self, regime: Regime, cite: str) -> bool:
        """Return whether `cite` is a row, a limb one rests on, or either cut short (`31(1)`, `36`)."""
        return any(
            real == cite or real.startswith(f"{cite}(")
            for row in self.rows
            if row.regime is regime
            for real in (row.cite, *row.rests_on)
        )

    def covers(self, regime: Regime, cite: str) -> str:
        """Return in a few words what a provision or a limb covers, or nothing."""
        row = self.find(regime, cite)
        return row.covers if row else self.limbs.get((regime, cite), "")

    def on(self, day: date, regime: Regime) -> tuple[Provision, ...]:
        """Return those of `regime` in force on `day`, in the order of the Act."""
        return tuple(row for row in self.rows if row.regime is regime and row.in_force(day))

    def matching(self, words: str, regime: Regime, on: date) -> tuple[Provision, ...]:
        """Return those that fit what was typed, best first: `31 1 a`, `personal`, `NCND security`."""
        path, rest = split_typed(words)
        fitting = [
            (fit, place, row)
            for place, row in enumerate(self.on(on, regime))
            if (fit := rank(row, " ".join(self._limb_words(row)) if rest else "", path, rest)) is not None
        ]
        return tuple(row for _, _, row in sorted(fitting, key=lambda one: one[:2]))

    def _limb_words(self, row: Provision) -> Iterator[str]:
        for cite in row.rests_on:
            limb = self.find(row.regime, cite)
            yield (
                f"{limb.title} {limb.title_cy} {limb.covers}"
                if limb
                else self.limbs.get((row.regime, cite), "")
            )


def _check_versions(versions: tuple[Provision, ...]) -> None:
    for one, other in pairwise(versions):
        if one.ends_on is None or other.begins_on is None or one.ends_on >= other.begins_on:
            raise ValueError(f"{one.cite} stands there twice for the same day")
