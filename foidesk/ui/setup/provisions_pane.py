"""Every provision in force, found by its number or a word, and one of them read beside."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QCheckBox,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from foidesk.domain.amended import versions_of
from foidesk.domain.provisions import Provision, Provisions
from foidesk.domain.regime import Regime
from foidesk.store.law_rows import Checked
from foidesk.ui.fields import Card, ChoiceBox, Field, line_edit
from foidesk.ui.law.named import named
from foidesk.ui.plain import say
from foidesk.ui.setup.list_beside_form import LEAST_LIST, be_high
from foidesk.ui.setup.provision_card import ProvisionCard
from foidesk.ui.setup.provision_words import days_of
from foidesk.ui.tongue import counted, translate
from foidesk.ui.wording import REGIMES

SIDE_BY_SIDE: Final = 760
"""Width from which a provision is read beside the list."""
LEAST_HEIGHT: Final = 300
ROW = Qt.ItemDataRole.UserRole

Checks = Mapping[tuple[Regime, str], Checked]


class ProvisionsPane(QWidget):
    """Shows the provisions of one law. `checked` bears a provision, whether it is confirmed, and by what;
    `amended` one with its versions as they are to be.
    """

    checked = Signal(object, bool, str)
    amended = Signal(object, object)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._law: Provisions | None = None
        self._shipped: Provisions | None = None
        self._checks: Checks = {}
        self._regime = ChoiceBox({Regime(law): words for law, words in REGIMES.items()})
        self._words = line_edit(translate("Provisions", "31 1 a, personal, NCND…"))
        self._only = QCheckBox(translate("Provisions", "&Only those that nobody has confirmed"))
        self._count = say("", "hint", "provisions_count")
        self.list = QListWidget()
        self.card = ProvisionCard()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._arrange()
        self._regime.currentIndexChanged.connect(self._fill)
        self._words.textChanged.connect(self._fill)
        self._only.toggled.connect(self._fill)
        self.list.currentItemChanged.connect(self._choose)
        self.card.checked.connect(self._check)
        self.card.amend_requested.connect(self._open_form)
        self.card.opened.connect(self._side.setDisabled)
        self.card.amended.connect(self._amend)

    def _arrange(self) -> None:
        self.list.setObjectName("provisions")
        self.list.setAccessibleName(translate("Provisions", "Provisions in force"))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._only.setObjectName("provisions_only")
        self._only.setAccessibleName(self._only.text().replace("&", ""))
        self._side = side = Card("", "setup_provisions")
        side.setAccessibleName(translate("Provisions", "Provisions"))
        side.rows.setContentsMargins(16, 12, 16, 12)
        side.rows.setSpacing(10)
        side.add(
            Field(translate("Provisions", "&Law"), self._regime, "provisions_regime"),
            Field(translate("Provisions", "Find a &provision or words"), self._words, "provisions_find"),
        )
        side.add(self._only)
        side.rows.addWidget(self.list, 1)
        side.add(self._count)
        self._sides.setContentsMargins(24, 16, 24, 16)
        self._sides.setSpacing(16)
        self._sides.addWidget(side, 1)
        self._sides.addWidget(self.card, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Read below the list where there is no room beside it."""
        super().resizeEvent(event)
        wide = self.width() >= SIDE_BY_SIDE
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(way)
        be_high(self.list, None if wide else LEAST_HEIGHT // 2, LEAST_LIST)
        be_high(self.card, None if wide else LEAST_HEIGHT)

    def show_law(self, law: Provisions, checks: Checks, shipped: Provisions) -> None:
        """Show these, with what was said of them here; the one that is read stays in front."""
        self._law, self._checks, self._shipped = law, checks, shipped
        self._fill()

    def _fill(self) -> None:
        if self._law is None:
            return
        chosen = self._chosen()
        found = self._found(self._law)
        if self._only.isChecked():
            found = tuple(one for one in found if one.unconfirmed)
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for one in found:
            self.list.addItem(_item(one, self._today()))
        at = _place_of(chosen, found)
        self.list.setCurrentRow(at if found else -1)
        self.list.blockSignals(blocked)
        unsure = sum(one.unconfirmed for one in found)
        said = translate("Provisions", "{provisions}, of which {number} are not confirmed")
        self._count.setText(said.format(provisions=counted(len(found), "provision"), number=unsure))
        self._choose()

    def _found(self, law: Provisions) -> tuple[Provision, ...]:
        """Return what fits, each that was amended here with its versions of other days."""
        regime, words, today = self._regime.value(), self._words.text(), self._today()
        found = law.matching(words, regime, today)
        own = {
            cite: versions_of(law, (law_of, cite))
            for (law_of, cite), said in self._checks.items()
            if said.readings and law_of is regime
        }
        shown = [one for row in found for one in own.get(row.cite, (row,))]
        gone = [these for these in own.values() if not any(one.in_force(today) for one in these)]
        shown += [one for these in gone for one in these if words.casefold() in one.label().casefold()]
        return tuple(shown)

    def _versions(self, row: Provision) -> tuple[Provision, ...]:
        return versions_of(self._law, (row.regime, row.cite)) if self._law else ()

    def _chosen(self) -> Provision | None:
        at = self.list.currentRow()
        found: Provision | None = self.list.item(at).data(ROW) if at >= 0 else None
        return found

    def _choose(self) -> None:
        provision = self._chosen()
        self.card.setVisible(provision is not None)
        if provision is not None:
            said = self._checks.get((provision.regime, provision.cite))
            shipped = None
            if said and said.readings and self._shipped:
                shipped = self._shipped.find(
                    provision.regime, provision.cite, provision.begins_on or self._today()
                )
            self.card.show_provision(provision, said, self._today(), shipped)

    def _open_form(self) -> None:
        if (provision := self._chosen()) is not None and self._shipped is not None:
            self.card.open_form(provision, self._versions(provision), self._shipped, self._today)

    def _amend(self, readings: object) -> None:
        if (provision := self._chosen()) is not None:
            self.amended.emit(provision, readings)

    @property
    def is_edited(self) -> bool:
        """Whether a provision is being amended and that is not saved."""
        return self.card.form is not None and self.card.form.is_edited

    def _check(self, is_right: bool, source: str) -> None:
        if (provision := self._chosen()) is not None:
            self.checked.emit(provision, is_right, source)


def _place_of(chosen: Provision | None, found: Sequence[Provision]) -> int:
    """Return where the provision stands that was read, in this version or another; the first where none."""
    same = [at for at, one in enumerate(found) if chosen and one.cite == chosen.cite]
    return next((at for at in same if chosen and found[at].begins_on == chosen.begins_on), (*same, 0)[0])


def _item(provision: Provision, on: date) -> QListWidgetItem:
    unsure = translate("Provisions", "not confirmed") if provision.unconfirmed else ""
    days = "" if provision.in_force(on) else days_of(provision.begins_on, provision.ends_on).rstrip(".")
    second = " · ".join(filter(None, (days, provision.covers, unsure)))
    item = QListWidgetItem(f"{named(provision)}\n{second}")
    item.setData(ROW, provision)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{named(provision)}: {second}")
    item.setToolTip(second)
    return item
