"""How many backups are kept, and how often a restore is tried: told in one line until it is changed."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from foidesk.domain.backups import BackupTerms
from foidesk.ui.number_box import NumberBox
from foidesk.ui.plain import push
from foidesk.ui.setup.folding_card import FoldingCard
from foidesk.ui.tongue import marked, translate

LABELS = {
    "daily": (marked("Backups", "Days"), marked("Backups", "The newest of each of the last so many days")),
    "weekly": (marked("Backups", "Weeks"), marked("Backups", "The newest of each of the last so many weeks")),
    "monthly": (
        marked("Backups", "Months"),
        marked("Backups", "The newest of each of the last so many months"),
    ),
    "drill_days": (
        marked("Backups", "Try a restore every so many days"),
        marked("Backups", "You are reminded when it is time"),
    ),
}
MOST = 999


class TermsCard(FoldingCard):
    """Says which terms are to be kept."""

    terms_given = Signal(object)

    def __init__(self) -> None:
        super().__init__(translate("Backups", "How long backups are kept"), "backup_terms")
        self._terms: BackupTerms | None = None
        self._numbers: dict[str, NumberBox] = {}
        fields = []
        for key, (label, hint) in LABELS.items():
            self._numbers[key] = number = NumberBox(1, MOST)
            fields.append(self.field(key, translate("Backups", label), number, translate("Backups", hint)))
        self.put(*fields[:3])
        self.put(fields[3], QWidget())
        self._apply = push(translate("Backups", "&Keep these terms"), "backup_terms_apply")
        self.put_buttons(self._apply)
        self._apply.clicked.connect(self._give)

    def show_terms(self, terms: BackupTerms) -> None:
        """Show the terms in force; what is being changed stays."""
        if terms != self._terms:
            self._terms = terms
            for key, number in self._numbers.items():
                number.setValue(getattr(terms, key))
        self.show_summary(
            translate(
                "Backups",
                "The newest of each of the last {daily} days, {weekly} weeks and {monthly} months, "
                "and always the last whole one. A restore is tried every {drill_days} days.",
            ).format(
                daily=terms.daily, weekly=terms.weekly, monthly=terms.monthly, drill_days=terms.drill_days
            )
        )

    def _give(self) -> None:
        if self._terms is not None:
            numbers = {key: number.value() for key, number in self._numbers.items()}
            self.opener.setChecked(False)
            self.terms_given.emit(replace(self._terms, **numbers))
