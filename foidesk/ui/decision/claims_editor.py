"""The claims of one part: cards one under another, and the type-ahead that adds the next."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from foidesk.domain.claiming import Ask, asked_of, fits, use_for
from foidesk.domain.decisions import Claim, Part
from foidesk.domain.provisions import Need, Provision, Provisions
from foidesk.domain.regime import ENVIRONMENTAL, Regime
from foidesk.domain.type_ahead import limbs_named
from foidesk.ui.decision.claim_card import ClaimCard
from foidesk.ui.decision.claim_offers import example_of, label_of
from foidesk.ui.decision.claim_setting import Setting
from foidesk.ui.decision.evidence import Today
from foidesk.ui.decision.paragraph_asks import offer_in_claim
from foidesk.ui.decision.pooled_balance import PooledBalance
from foidesk.ui.decision.provision_box import ProvisionBox
from foidesk.ui.plain import say
from foidesk.ui.remarks import Remark
from foidesk.ui.sight import bring_into_sight
from foidesk.ui.tongue import translate


class ClaimsEditor(QWidget):
    """Shows a part's claims in order. Holding and outcome say which provisions are offered."""

    edited = Signal()
    paragraph_requested = Signal(object)
    advice_wanted = Signal(object)
    case_requested = Signal(int)

    def __init__(self, provisions: Provisions, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._provisions, self._today = provisions, today
        self._part, self._regime, self._day = Part(), Regime.FOIA, today()
        self._cards: list[ClaimCard] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        self._heading = say(translate("Decisions", "Claims"), "section", "claims_heading")
        self._pooled = PooledBalance()
        self._pooled.edited.connect(self.edited)
        self._pooled.pooling_changed.connect(self._pool)
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
        rows.addWidget(self._heading)
        rows.addLayout(self._rows)
        for widget in (self._pooled, self._label, self._box, Remark("claim_add_found")):
            rows.addWidget(widget)

    def use_provisions(self, provisions: Provisions) -> bool:
        """Go by these from the next part on that is shown; return whether they are others than before."""
        were, self._provisions = self._provisions, provisions
        return were is not provisions

    def show_part(self, part: Part, regime: Regime, day: date) -> None:
        """Show the claims of `part`; provisions are offered as they stood on `day`."""
        self._regime, self._day = part.regime or regime, day
        self._pooled.put(part.pooled_balance)
        self._show_cards(part.claims)
        self.fit(part)

    def fit(self, part: Part) -> None:
        """Offer what fits the holding and the outcome of `part` from now on."""
        self._part = part
        use = use_for(part.holding, part.outcome)
        self._label.setText(label_of(self._regime, use))
        self._box.setPlaceholderText(example_of(self._regime, use))
        self._box.setAccessibleName(self._label.text().replace("&", ""))
        offers = bool(self._find(""))
        self._label.setVisible(offers)
        self._box.setVisible(offers)
        self._heading.setVisible(offers or bool(self._cards))
        self._pooled.setVisible(self._pooled.is_pooling or self._weighed_together() > 1)

    def claims(self) -> tuple[Claim, ...]:
        """Return the claims as they now read, in order."""
        return tuple(card.claim() for card in self._cards)

    def pooled_balance(self) -> str | None:
        """Return the one balance for all claims, or None where each has its own."""
        return self._pooled.balance()

    def _weighed_together(self) -> int:
        """How many claims could share one balance: those of a law that lets them, which need one."""
        if self._regime not in ENVIRONMENTAL:
            return 0
        found = ((claim, self._of(claim)) for claim in self.claims())
        return sum(law is not None and Ask.FACTORS in asked_of(law, claim.limbs) for claim, law in found)

    def _of(self, claim: Claim) -> Provision | None:
        return self._provisions.find(self._regime, claim.provision, self._day)

    def _offers(self, provision: Provision) -> bool:
        return fits(provision, self._part.holding, self._part.outcome)

    def _find(self, words: str) -> Sequence[Provision]:
        taken = {claim.provision for claim in self.claims()}
        offered = self._provisions.matching(words, self._regime, self._day)
        return [one for one in offered if self._offers(one) and one.cite not in taken]

    def _add(self, provision: Provision, words: str) -> None:
        limbs = limbs_named(provision, words)
        if not limbs and Need.LIMBS in provision.needs and len(provision.rests_on) == 1:
            limbs = provision.rests_on
        self._show_cards((*self.claims(), Claim(provision.cite, limbs)))
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

    def _pool(self, on: bool) -> None:
        for card in self._cards:
            card.pool(on=on)

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
        at = Setting(
            f"claim_{number}", claim, self._regime, self._of(claim), self._provisions, others,
            self._today, self._day, self._pooled.is_pooling,
        )  # fmt: skip
        card = ClaimCard(at)
        card.edited.connect(self.edited)
        card.advice_wanted.connect(self.advice_wanted)
        card.case_requested.connect(self.case_requested)
        offer_in_claim(card, at, card.claim, self.paragraph_requested.emit)
        card.removal_requested.connect(lambda: self._remove(card))
        return card
