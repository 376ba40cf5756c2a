"""The law behind a field: which provision wants it, and what that asks, by the name of the control."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase

from foidesk.domain.regime import Regime


@dataclass(frozen=True, slots=True)
class FieldLaw:
    """What the law wants with the fields called `at`, names as patterns such as `claim_*_harm`.

    `law` gives the provision for each Act or Regulations that have one; `asks` says in our words what it
    asks for. `help`: the page of the help that goes on from there. `unconfirmed`: the laws whose provision
    was not held against the text.
    """

    at: tuple[str, ...]
    title: str
    asks: str
    law: Mapping[Regime, str] = field(default_factory=dict)
    help: str = ""
    unconfirmed: tuple[Regime, ...] = ()

    def fits(self, name: str) -> bool:
        """Return whether a field is called so."""
        return any(fnmatchcase(name, pattern) for pattern in self.at)

    def provisions(self, regime: Regime | None) -> tuple[str, ...]:
        """Return the provision under one law, or under each where it is not known which."""
        if regime is None:
            return tuple(dict.fromkeys(self.law.values()))
        return (self.law[regime],) if regime in self.law else ()

    def in_doubt(self, regime: Regime | None) -> bool:
        """Return whether a provision named under that law, or under any, was not held against the text."""
        return any(law in self.unconfirmed for law in self.law if regime in {None, law})


def law_behind(rows: Iterable[FieldLaw], names: Iterable[str], regime: Regime | None) -> FieldLaw | None:
    """Return the row for the first of `names` that has one under that law; None where there is none.

    `names` go from the field outwards, so what is said of a form holds for those of its fields that nothing
    is said of.
    """
    known = tuple(rows)
    fitting = (row for name in names if name for row in known if row.fits(name) and row.provisions(regime))
    return next(fitting, None)
