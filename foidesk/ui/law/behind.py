"""What the card says of a field: the provision of the claim it belongs to, and what the law wants with it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from foidesk.domain.field_law import FieldLaw, law_behind
from foidesk.domain.provisions import Provision, Provisions
from foidesk.domain.regime import Regime
from foidesk.ui.decision.claim_words import UNCONFIRMED, help_words, standing_words
from foidesk.ui.law.named import named
from foidesk.ui.tongue import translate
from foidesk.ui.wording import REGIMES


@dataclass(frozen=True, slots=True)
class LawSaid:
    """A card: what it is called, the provisions, and paragraphs to read. `help` is a page of the help."""

    title: str
    provisions: str
    paragraphs: tuple[str, ...]
    help: str = ""

    @property
    def spoken(self) -> str:
        """All of it in one piece, as a screen reader says it."""
        return " ".join((f"{self.title}. {self.provisions}.", *self.paragraphs))


def said_of(place: QWidget | None, rows: Sequence[FieldLaw], law: Provisions, on: date) -> LawSaid | None:
    """Return what the law says of the field `place`, under the law of what it stands in; None for nothing."""
    regime = _regime(place)
    row = law_behind(rows, names_at(place), regime)
    claimed = _claimed(place, regime, law, on)
    if row is None:
        return None if claimed is None else LawSaid(named(claimed), "", tuple(_of_provision(claimed, on)))
    doubt = (translate("Decisions", UNCONFIRMED),) if row.in_doubt(regime) else ()
    said = LawSaid(row.title, " · ".join(row.provisions(regime)), (row.asks, *doubt), row.help)
    if claimed is None:
        return said
    own = (f"{named(claimed)}.", *_of_provision(claimed, on))
    return replace(said, paragraphs=(*said.paragraphs, *own))


def names_at(place: QWidget | None) -> Iterator[str]:
    """Yield the names of a widget and of those around it, nearest first; a form also names what it is for."""
    while place is not None:
        yield place.objectName()
        yield str(place.property("law") or "")
        place = place.parentWidget()


def _of_provision(provision: Provision, on: date) -> Iterator[str]:
    if provision.covers:
        yield translate("Law", "It covers: {rstrip}.").format(rstrip=provision.covers.rstrip("."))
    yield standing_words(provision, (), on)
    if provision.help:
        yield help_words(provision)


def _claimed(place: QWidget | None, regime: Regime | None, law: Provisions, on: date) -> Provision | None:
    cite = _around(place, "law_cite")
    return law.find(regime, str(cite), on) if cite and regime is not None else None


def _regime(place: QWidget | None) -> Regime | None:
    """Return the law of the part or case a field stands in; None where it stands in none."""
    words = _around(place, "law_name")
    return next((Regime(key) for key, said in REGIMES.items() if said == words), None)


def _around(place: QWidget | None, name: str) -> Any:
    """Return the property of that name of a widget or the nearest one around it that has one."""
    while place is not None:
        if value := place.property(name):
            return value
        place = place.parentWidget()
    return None
