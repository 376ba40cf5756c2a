"""The claims of one part: cards one under another, and the type-ahead that adds the next."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from foidesk.domain.decisions import Claim, Part
from foidesk.domain.provisions import Provision, Provisions, Use
from foidesk.domain.regime import Regime
from foidesk.domain.unfinished import use_for
from foidesk.ui.decision.claim_card import ClaimCard
from foidesk.ui.decision.claim_setting import Setting
from foidesk.ui.decision.evidence import Today
from foidesk.ui.decision.paragraph_asks import offer_in_claim
from foidesk.ui.decision.provision_box import ProvisionBox
from foidesk.ui.plain import say
from foidesk.ui.sight import bring_into_sight

ADD_LABELS = {
    Use.WITHHOLD: "Add an &exemption",
    Use.NCND: "Add an &exemption from confirming or denying",
    Use.REFUSE: "Add a ground of r&efusal",
}
HINTS = {
    Use.WITHHOLD: "Type a limb or a word: 31 1 a, personal",
    Use.NCND: "Type a limb or a word: 31 3, security",
    Use.REFUSE: "Type a section or a word: 12, cost",
}


class ClaimsEditor(QWidget):
    """Shows a part's claims in order. Holding and outcome say which provisions are offered."""

    edited = Signal()
    paragraph_requested = Signal(object)

    def __init__(self, provisions: Provisions, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._provisions, self._today = provisions, today
        self._regime, self._day, self._use = Regime.FOIA, today(), Use.WITHHOLD
        self._cards: list[ClaimCard] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        self._box = ProvisionBox()
        self._box.search_with(self._find)
        self._box.chosen.connect(self._add)
        self._box.setObjectName("claim_add")
        self._label = QLabel()
        self._label.setProperty("role", "label")
        self._label.setBuddy(self._box)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addWidget(say("Claims", "section", "claims_heading"))
        rows.addLayout(self._rows)
        rows.addWidget(self._label)
        rows.addWidget(self._box)

    def show_part(self, part: Part, regime: Regime, day: date) -> None:
        """Show the claims of `part`; provisions are offered as they stood on `day`."""
        self._regime, self._day = part.regime or regime, day
        self._show_cards(part.claims)
        self.fit(part)

    def fit(self, part: Part) -> None:
        """Offer what fits the holding and the outcome of `part` from now on."""
        self._use = use_for(part.holding, part.outcome)
        self._box.setPlaceholderText(HINTS[self._use])
        self._label.setText(ADD_LABELS[self._use])
        self._box.setAccessibleName(ADD_LABELS[self._use].replace("&", ""))

    def claims(self) -> tuple[Claim, ...]:
        """Return the claims as they now read, in order."""
        return tuple(card.claim() for card in self._cards)

    def _find(self, words: str) -> Sequence[Provision]:
        taken = {claim.provision for claim in self.claims()}
        offered = self._provisions.matching(words, self._regime, self._day)
        return [one for one in offered if one.use is self._use and one.cite not in taken]

    def _add(self, provision: Provision) -> None:
        self._show_cards((*self.claims(), Claim(provision.cite)))
        self.edited.emit()
        self._cards[-1].focus_first()
        bring_into_sight(self._cards[-1])

    def _remove(self, card: ClaimCard) -> None:
        gone = card.claim().provision
        left = [one.claim() for one in self._cards if one is not card]
        self._show_cards(
            [replace(one, alternative_to=None) if one.alternative_to == gone else one for one in left]
        )
        self.edited.emit()
        self._box.setFocus()
        bring_into_sight(self._box)

    def _show_cards(self, claims: Sequence[Claim]) -> None:
        for card in self._cards:
            self._rows.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [self._card(number, claim, claims) for number, claim in enumerate(claims, 1)]
        for card in self._cards:
            self._rows.addWidget(card)

    def _card(self, number: int, claim: Claim, claims: Sequence[Claim]) -> ClaimCard:
        others = [one.provision for one in claims if one is not claim]
        provision = self._provisions.find(self._regime, claim.provision)
        name = f"claim_{number}"
        at = Setting(name, claim, self._regime, provision, self._provisions, others, self._today)
        card = ClaimCard(at)
        card.edited.connect(self.edited)
        offer_in_claim(card, at, card.claim, self.paragraph_requested.emit)
        card.removal_requested.connect(lambda: self._remove(card))
        return card
