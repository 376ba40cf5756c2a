"""What a claim card is put together from: the claim in its surroundings, and one group of boxes per ask."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from foidesk.domain.claiming import Ask
from foidesk.domain.decisions import Claim
from foidesk.domain.provisions import Provision, Provisions, Test, Use
from foidesk.domain.regime import Regime
from foidesk.ui.decision.evidence import Today
from foidesk.ui.tongue import translate

Write = Callable[[Claim], Claim]


@dataclass(frozen=True, slots=True)
class Group:
    """Boxes for one ask (None: always shown): the widget, when it was edited, how it writes into a claim."""

    ask: Ask | None
    widget: QWidget
    edited: SignalInstance
    write: Write


@dataclass(frozen=True, slots=True)
class Setting:
    """What a card is made for. `provision` None: an unknown one; `others`: the other claims of the part.

    `day` is the one whose law holds; `is_pooled`: one balance stands for all the claims of the part.
    """

    name: str
    claim: Claim
    regime: Regime
    provision: Provision | None
    provisions: Provisions
    others: Sequence[str]
    today: Today
    day: date
    is_pooled: bool = False

    @property
    def use(self) -> Use:
        """What the claim is for."""
        return self.provision.use if self.provision else Use.WITHHOLD

    @property
    def test(self) -> Test:
        """What has to be shown for it."""
        return self.provision.test if self.provision else Test.CLASS

    @property
    def deed(self) -> str:
        """What the provision keeps the authority from, as its labels say it."""
        return (
            translate("Decisions", "confirming or denying")
            if self.use is Use.NCND
            else translate("Decisions", "disclosure")
        )
