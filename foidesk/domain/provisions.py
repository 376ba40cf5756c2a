"""Every provision that can be cited, and finding one: by its cite, by a date, by what is typed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Self

from foidesk.domain.provision import Need, Provision, PublicInterest, Test, Use
from foidesk.domain.regime import Regime
from foidesk.domain.type_ahead import rank, split_typed

__all__ = ["Need", "Provision", "Provisions", "PublicInterest", "Test", "Use"]


@dataclass(frozen=True, slots=True)
class Provisions:
    """Every provision known, in the order of the Acts."""

    rows: tuple[Provision, ...]
    _by_cite: Mapping[tuple[Regime, str], Provision]

    @classmethod
    def of(cls, rows: Iterable[Provision]) -> Self:
        """Return them with their index. A cite given twice for one regime is a ValueError."""
        kept = tuple(rows)
        by_cite = {(row.regime, row.cite): row for row in kept}
        if len(by_cite) != len(kept):
            cites = [row.cite for row in kept]
            raise ValueError(f"{next(one for one in cites if cites.count(one) > 1)} stands there twice")
        return cls(kept, MappingProxyType(by_cite))

    def find(self, regime: Regime, cite: str) -> Provision | None:
        """Return the provision cited exactly to a row of the law, or None."""
        return self._by_cite.get((regime, cite))

    def knows(self, regime: Regime, cite: str) -> bool:
        """Return whether `cite` is a row, a limb one rests on, or either cut short (`31(1)`, `36`)."""
        return any(
            real == cite or real.startswith(f"{cite}(")
            for row in self.rows
            if row.regime is regime
            for real in (row.cite, *row.rests_on)
        )

    def on(self, day: date, regime: Regime) -> tuple[Provision, ...]:
        """Return those of `regime` in force on `day`, in the order of the Act."""
        return tuple(row for row in self.rows if row.regime is regime and row.in_force(day))

    def matching(self, words: str, regime: Regime, on: date) -> tuple[Provision, ...]:
        """Return those that fit what was typed, best first: `31 1 a`, `personal`, `NCND security`."""
        path, rest = split_typed(words)
        fitting = [
            (fit, place, row)
            for place, row in enumerate(self.on(on, regime))
            if (fit := rank(row, path, rest)) is not None
        ]
        return tuple(row for _, _, row in sorted(fitting, key=lambda one: one[:2]))
