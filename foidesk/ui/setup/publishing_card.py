"""Telephone, website and what the authority publishes of its answers."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from foidesk.domain.authority import Authority
from foidesk.domain.dates import capitalised
from foidesk.ui.fields import LinesEdit, line_edit
from foidesk.ui.setup.folding_card import FoldingCard
from foidesk.ui.tongue import translate


class PublishingCard(FoldingCard):
    """How the public reaches the authority and its disclosure logs."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(translate("Settings", "Telephone, web and disclosure log"), "setup_publishing")
        self._phone = line_edit()
        self._website = line_edit("https://")
        self._logs = LinesEdit(2)
        self._publishes = QCheckBox(translate("Settings", "Responses are published"))
        self._publishes.setObjectName("setup_publishing_publishes")
        self._publishes.setAccessibleName(translate("Settings", "Responses are published"))
        self.put(
            self.field("phone", translate("Settings", "Telephone"), self._phone),
            self.field("website", translate("Settings", "Website"), self._website),
        )
        self.put(self._publishes)
        self.put(
            self.field(
                "disclosure_logs", translate("Settings", "Disclosure logs, a web address a line"), self._logs
            )
        )
        for edit in (self._phone, self._website):
            edit.textChanged.connect(self._tell)
        self._logs.textChanged.connect(self._tell)
        self._publishes.toggled.connect(self._tell)

    def show_authority(self, authority: Authority) -> None:
        """Show an authority."""
        self._phone.setText(authority.phone or "")
        self._website.setText(authority.website or "")
        self._logs.show_lines(authority.disclosure_logs)
        self._publishes.setChecked(authority.publishes_responses)
        self._tell()

    def applied(self, authority: Authority) -> Authority:
        """Return the authority with what this card holds."""
        return replace(
            authority,
            phone=self._phone.text().strip() or None,
            website=self._website.text().strip() or None,
            disclosure_logs=self._logs.lines(),
            publishes_responses=self._publishes.isChecked(),
        )

    def _tell(self) -> None:
        given = [edit.text().strip() for edit in (self._phone, self._website) if edit.text().strip()]
        published = (
            translate("Settings", "responses are published")
            if self._publishes.isChecked()
            else translate("Settings", "responses are not published")
        )
        said = ", ".join([*given, published])
        self.show_summary(capitalised(said))
        self.changed.emit()
