"""One claim as a card: the provision it cites, and only the boxes that provision needs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from foidesk.domain.claiming import Ask, asked_of
from foidesk.domain.dates import capitalised
from foidesk.domain.decisions import Claim
from foidesk.domain.provisions import Provision
from foidesk.ui.decision.claim_advice import ClaimAdvice
from foidesk.ui.decision.claim_boxes import groups_for
from foidesk.ui.decision.claim_setting import Group, Setting
from foidesk.ui.decision.claim_words import UNKNOWN, help_words, standing_words
from foidesk.ui.decision.fields import stack
from foidesk.ui.decision.provision_help import ProvisionHelp
from foidesk.ui.decision.public_interest import PublicInterestBoxes
from foidesk.ui.law.named import cited, named
from foidesk.ui.plain import say
from foidesk.ui.remarks import Remark
from foidesk.ui.signs import SignButton
from foidesk.ui.tongue import translate


class ClaimCard(QFrame):
    """Shows one claim and gives it back as it now reads; what it has no box for stays as it was."""

    edited = Signal()
    removal_requested = Signal()
    advice_wanted = Signal(object)
    case_requested = Signal(int)

    def __init__(self, at: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at = at
        self._claim = at.claim
        self.setObjectName(at.name)
        self.setProperty("law_cite", at.claim.provision)
        self.setProperty("role", "card")
        self.setAccessibleName(translate("Decisions", "Claim of {cite}").format(cite=self._cite()))
        self._test = say("", "hint", f"{at.name}_test")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 16)
        rows.setSpacing(14)
        rows.addLayout(self._header())
        self._groups: list[Group] = groups_for(at)
        for group in self._groups:
            rows.addWidget(group.widget)
            group.edited.connect(self._take)
        self.pool(on=at.is_pooled)
        self._fit()

    def _cite(self) -> str:
        return cited(self._at.regime, self._claim.provision)

    def _header(self) -> QHBoxLayout:
        words = QWidget()
        provision = self._at.provision
        title = named(provision) if provision else self._cite().capitalize()
        lines: list[QWidget] = [say(title, "section", f"{self._at.name}_title")]
        if provision and provision.covers:
            covers = provision.covers.rstrip(".")
            lines.append(say(f"{capitalised(covers)}.", "hint"))
        lines += [self._test, Remark(f"{self._at.name}_provision_found")]
        if provision and provision.help:
            lines.append(ProvisionHelp(self._at.name, provision.named(), help_words(provision)))
        if provision:
            lines.append(self._advice(provision))
        stack(words, 2, *lines)
        remove = SignButton(
            "trash-2",
            translate("Decisions", "Remove {cite}").format(cite=self._cite()),
            f"{self._at.name}_remove",
        )
        remove.clicked.connect(self.removal_requested)
        row = QHBoxLayout()
        row.addWidget(words, 1)
        row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _advice(self, provision: Provision) -> ClaimAdvice:
        advice = ClaimAdvice(self._at.name, provision)
        advice.rest_on(self._claim.limbs)
        advice.wanted.connect(self.advice_wanted)
        advice.case_requested.connect(self.case_requested)
        return advice

    def claim(self) -> Claim:
        """Return the claim as it now reads."""
        return self._claim

    def pool(self, *, on: bool) -> None:
        """Hide the card's own balance while one balance stands for all the claims; what it says is kept."""
        for boxes in self.findChildren(PublicInterestBoxes):
            boxes.show_balance(shown=not on)

    def focus_first(self) -> None:
        """Put the cursor into the first box to fill in, past limbs already named; else onto the help."""
        left = [one.widget for one in self._groups if one.ask is not Ask.LIMBS or not self._claim.limbs]
        boxes = [box for widget in (*left, self) for box in (widget, *widget.findChildren(QWidget))]
        box = next((one for one in boxes if one.focusPolicy() & Qt.FocusPolicy.TabFocus), None)
        if box is not None:
            box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self) -> None:
        for group in self._groups:
            self._claim = group.write(self._claim)
        for advice in self.findChildren(ClaimAdvice):
            advice.rest_on(self._claim.limbs)
        self._fit()
        self.edited.emit()

    def _fit(self) -> None:
        """Show the boxes that the ticked limbs ask for; what was written in the others is kept."""
        provision = self._at.provision
        if provision is None:
            self._test.setText(translate("Decisions", UNKNOWN))
            return
        asks = asked_of(provision, self._claim.limbs)
        for group in self._groups:
            if group.ask is not None:
                group.widget.setVisible(group.ask in asks)
        self._test.setText(standing_words(provision, self._claim.limbs, self._at.day))
