"""Who answers, under which law, how it arrived and who handles it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QSizePolicy, QWidget

from foidesk.domain.case import Channel
from foidesk.domain.regime import Regime
from foidesk.ui.fields import Card, ChoiceBox, Field
from foidesk.ui.intake.words import CHANNELS, REGIMES
from foidesk.ui.plain import say
from foidesk.ui.tongue import translate

MOST_ROWS = 5
ROW = 30


class AuthorityPicker(QListWidget):
    """The authorities of this case file, to tick: several for a joint answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)

    def show_names(self, known: tuple[str, ...], ticked: tuple[str, ...]) -> None:
        """Show every authority, with the case's own ticked."""
        self.clear()
        for name in known:
            item = QListWidgetItem(name, self)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            state = Qt.CheckState.Checked if name in ticked else Qt.CheckState.Unchecked
            item.setCheckState(state)
        self.setFixedHeight(min(max(len(known), 1), MOST_ROWS) * ROW + 10)
        self.setCurrentRow(0)

    def ticked(self) -> tuple[str, ...]:
        """Return the names ticked, in the order of the settings."""
        items = (self.item(row) for row in range(self.count()))
        return tuple(item.text() for item in items if item.checkState() == Qt.CheckState.Checked)


class HandlingForm(Card):
    """The facts of handling as chosen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(translate("Intake", "Handling"), "intake_handling")
        self._authorities = AuthorityPicker()
        self._regime = ChoiceBox(REGIMES)
        self._channel = ChoiceBox(CHANNELS)
        self._officer = QComboBox()
        self._officer.setEditable(True)
        self._officer.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._alone = say("", "body", "intake_authority")
        self.authority_field = Field(
            translate("Intake", "Answered b&y"),
            self._authorities,
            "authorities",
            translate("Intake", "Tick several for a joint answer"),
        )
        self.regime_field = Field(translate("Intake", "Handled &under"), self._regime, "regime")
        self.add(self.regime_field)
        self.add(self.authority_field)
        self.add(self._alone)
        self.channel_field = Field(translate("Intake", "How it &arrived"), self._channel, "channel")
        self.officer_field = Field(
            translate("Intake", "&Officer"), self._officer, "officer", translate("Intake", "May stay empty")
        )
        if (typed := self._officer.lineEdit()) is not None:
            typed.setAccessibleName(translate("Intake", "Officer"))
        self.add(self.channel_field, self.officer_field)
        self._authorities.itemChanged.connect(self.changed)
        self._regime.currentIndexChanged.connect(self.changed)

    def show_offered(self, authorities: tuple[str, ...], officers: tuple[str, ...]) -> None:
        """Offer the authorities and officers of the settings."""
        self._authorities.blockSignals(True)
        self._authorities.show_names(authorities, ())
        self._authorities.blockSignals(False)
        self.authority_field.setVisible(len(authorities) > 1)
        self._alone.setText(
            translate("Intake", "Answered by {authorities}.").format(authorities=authorities[0])
            if authorities
            else ""
        )
        self._alone.setVisible(len(authorities) == 1)
        self._officer.clear()
        self._officer.addItems(["", *officers])

    def show_handling(
        self, authorities: tuple[str, ...], regime: Regime, channel: Channel | None, officer: str | None
    ) -> None:
        """Show what is chosen for this request."""
        for row in range(self._authorities.count()):
            item = self._authorities.item(row)
            ticked = item.text() in authorities
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self._regime.show_value(regime)
        self._channel.show_value(channel)
        self._officer.setEditText(officer or "")

    def authorities(self) -> tuple[str, ...]:
        """Return the authorities ticked."""
        return self._authorities.ticked()

    def regime(self) -> Regime:
        """Return the law chosen."""
        return self._regime.value()

    def channel(self) -> Channel | None:
        """Return how the request arrived."""
        return self._channel.value()

    def officer(self) -> str | None:
        """Return who handles it, or None."""
        return self._officer.currentText().strip() or None
