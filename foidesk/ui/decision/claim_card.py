"""One claim as a card: the provision it cites, and only the boxes that provision needs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from foidesk.domain.decisions import Claim
from foidesk.domain.provisions import PublicInterest, Use
from foidesk.domain.unfinished import Ask, asked_of, cited
from foidesk.ui.decision.claim_boxes import groups_for
from foidesk.ui.decision.claim_setting import Group, Setting
from foidesk.ui.decision.fields import stack
from foidesk.ui.plain import say
from foidesk.ui.signs import SignButton

TESTS = {
    PublicInterest.ABSOLUTE: "Absolute: there is no public interest test.",
    PublicInterest.QUALIFIED: "Qualified: the public interest has to be weighed.",
    PublicInterest.NONE: "A ground of refusal: there is no public interest test.",
}


class ClaimCard(QFrame):
    """Shows one claim and gives it back as it now reads; what it has no box for stays as it was."""

    edited = Signal()
    removal_requested = Signal()

    def __init__(self, at: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at = at
        self._claim = at.claim
        self.setObjectName(at.name)
        self.setProperty("role", "card")
        self.setAccessibleName(f"Claim of {self._cite()}")
        self._test = say("", "hint", f"{at.name}_test")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 16)
        rows.setSpacing(14)
        rows.addLayout(self._header())
        self._groups: list[Group] = groups_for(at)
        for group in self._groups:
            rows.addWidget(group.widget)
            group.edited.connect(self._take)
        self._fit()

    def _cite(self) -> str:
        return cited(self._at.regime, self._claim.provision)

    def _header(self) -> QHBoxLayout:
        words = QWidget()
        provision = self._at.provision
        title = provision.label() if provision else self._cite().capitalize()
        lines = [say(title, "section", f"{self._at.name}_title")]
        if provision and provision.covers:
            covers = provision.covers.rstrip(".")
            lines.append(say(f"{covers[0].upper()}{covers[1:]}.", "hint"))
        stack(words, 2, *lines, self._test)
        remove = SignButton("trash-2", f"Remove {self._cite()}", f"{self._at.name}_remove")
        remove.clicked.connect(self.removal_requested)
        row = QHBoxLayout()
        row.addWidget(words, 1)
        row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def claim(self) -> Claim:
        """Return the claim as it now reads."""
        return self._claim

    def focus_first(self) -> None:
        """Put the cursor into the first box there is to fill in."""
        for group in self._groups:
            boxes = [group.widget, *group.widget.findChildren(QWidget)]
            box = next((one for one in boxes if one.focusPolicy() & Qt.FocusPolicy.TabFocus), None)
            if box is not None:
                box.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _take(self) -> None:
        for group in self._groups:
            self._claim = group.write(self._claim)
        self._fit()
        self.edited.emit()

    def _fit(self) -> None:
        """Show the public interest boxes as the ticked limbs demand; what was written in them is kept."""
        provision = self._at.provision
        if provision is None:
            self._test.setText("FoiDesk does not know this provision. Remove it, or keep it as history.")
            return
        asks = asked_of(provision, self._claim.limbs)
        for group in self._groups:
            if group.ask is Ask.FACTORS:
                group.widget.setVisible(Ask.FACTORS in asks)
        interest = provision.interest(self._claim.limbs)
        ncnd = "To neither confirm nor deny. " if provision.use is Use.NCND else ""
        self._test.setText(ncnd + TESTS[interest])
