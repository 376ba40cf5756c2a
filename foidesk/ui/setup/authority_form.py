"""One authority's settings: the essentials open, the rest told in a line each."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foidesk.domain.authority import Authority
from foidesk.ui.setup.essentials_card import EssentialsCard
from foidesk.ui.setup.faults import Said
from foidesk.ui.setup.folding_card import FoldingCard
from foidesk.ui.setup.law_card import LawCard
from foidesk.ui.setup.letterhead_card import LetterheadCard
from foidesk.ui.setup.publishing_card import PublishingCard
from foidesk.ui.setup.reference_card import ReferenceCard
from foidesk.ui.setup.review_card import ReviewCard
from foidesk.ui.setup.signature_card import SignatureCard


@dataclass(frozen=True, slots=True)
class Profile:
    """An authority with the bytes of its logo, and of the signature under its letters."""

    authority: Authority
    logo: bytes | None = None
    signature: bytes | None = None


class AuthorityForm(QWidget):
    """Shows one profile, and gives it back as it now reads.

    A new form does not begin with reproaches: an empty name is a fault only once something stood there, and
    what letters would lack is told of authorities saved before.
    """

    changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._base = Authority("")
        self._is_showing = self._was_named = False
        self.essentials = EssentialsCard()
        self.reference = ReferenceCard(today)
        self.review = ReviewCard()
        self.letterhead, self.signature = LetterheadCard(), SignatureCard()
        self.publishing = PublishingCard()
        self.law = LawCard()
        folding = (
            self.reference,
            self.review,
            self.letterhead,
            self.signature,
            self.publishing,
            self.law,
        )
        self._folding: tuple[FoldingCard, ...] = folding
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        for card in (self.essentials, *folding):
            rows.addWidget(card)
            card.changed.connect(self._pass_on)

    def show_profile(self, profile: Profile) -> None:
        """Show a profile in place of the one before."""
        self._is_showing = True
        self._base = profile.authority
        self._was_named = False
        for card in (self.essentials, self.reference, self.review, self.publishing, self.law):
            card.show_authority(profile.authority)
        self.letterhead.show_authority(profile.authority, profile.logo)
        self.signature.show_authority(profile.authority, profile.signature)
        self._is_showing = False
        self.changed.emit()

    def profile(self) -> Profile:
        """Return the profile as it now reads."""
        authority = self._base
        for card in (
            self.essentials,
            self.reference,
            self.review,
            self.letterhead,
            self.signature,
            self.publishing,
            self.law,
        ):
            authority = card.applied(authority)
        return Profile(authority, self.letterhead.data, self.signature.data)

    def go_to(self, setting: str) -> None:
        """Put the cursor into a setting, opening its card; `review.window` is one of the review’s."""
        key = setting.replace(".", "_")
        if key in self.essentials.fields:
            self.essentials.fields[key].control.setFocus()
        elif not any(card.go_to(key) for card in self._folding):
            self.essentials.go_in()

    def show_said(self, faults: Said, doubts: Said) -> None:
        """Say beside each field what is wrong with it, or what a letter would lack."""
        authority = self.profile().authority
        self._was_named = self._was_named or bool(authority.name)
        for key, field in self.essentials.fields.items():
            if key in faults and (key != "name" or self._was_named):
                field.fault(faults[key])
            else:
                field.doubt(doubts.get(key, "") if self._base.name else "")
        for card in self._folding:
            for key, field in card.fields.items():
                field.fault(faults.get(key, ""))
            if any(key in faults for key in card.fields):
                card.unfold()

    def _pass_on(self) -> None:
        if not self._is_showing:
            self.changed.emit()
