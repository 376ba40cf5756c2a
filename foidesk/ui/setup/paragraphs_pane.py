"""The paragraphs an office inserts: its own and the stock, found by provision or words, written below."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem

from foidesk.domain.clauses import Clause
from foidesk.domain.regime import Regime
from foidesk.ui.fields import Card, ChoiceBox, Field, line_edit
from foidesk.ui.plain import push, say
from foidesk.ui.setup.list_beside_form import ListBesideForm
from foidesk.ui.setup.paragraph_form import BLANK, ParagraphForm
from foidesk.ui.setup.paragraph_words import fits, named, origin
from foidesk.ui.tongue import counted, marked, translate
from foidesk.ui.wording import REGIMES

SAID = marked(
    "Settings",
    "“Insert paragraph” in a decision offers these: yours first, then FoiDesk’s own. "
    "Every change is kept as a version; letters already written stay as they are.",
)
HALF_TYPED = marked("Settings", "save or undo the paragraph you are writing first.")

CLAUSE = Qt.ItemDataRole.UserRole


class ParagraphsPane(ListBesideForm):
    """Shows paragraphs and says which is to be saved or retired. Keeps nothing itself."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._clauses: tuple[Clause, ...] = ()
        self._stock_ids: frozenset[str] = frozenset()
        self.form = ParagraphForm()
        self._regime = ChoiceBox({Regime(law): words for law, words in REGIMES.items()})
        self._words = line_edit(translate("Settings", "31(1)(a), or words"))
        self._count = say("", "hint", "paragraphs_count")
        self._list = QListWidget()
        self.add_button = push(translate("Settings", "&Add a paragraph"), "paragraph_add")
        self._arrange()
        self._join()

    def _arrange(self) -> None:
        self._list.setObjectName("paragraphs")
        self._list.setAccessibleName(translate("Settings", "Paragraphs"))
        card = Card("", "setup_paragraphs")
        card.setAccessibleName(translate("Settings", "Paragraphs"))
        card.add(say(translate("Settings", SAID), "hint"))
        card.add(
            Field(translate("Settings", "Under"), self._regime, "paragraphs_regime"),
            Field(translate("Settings", "Find a provision or &words"), self._words, "paragraphs_find"),
        )
        card.rows.addWidget(self._list, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._count, 1)
        foot.addWidget(self.add_button)
        card.rows.addLayout(foot)
        self.put_beside(card, self._list, self.form)

    def _join(self) -> None:
        self._regime.currentIndexChanged.connect(self._fill)
        self._words.textChanged.connect(self._fill)
        self._list.currentItemChanged.connect(self._choose)
        self.add_button.clicked.connect(self._add)
        self.form.edited.connect(self._hold)

    def show_clauses(self, own: Sequence[Clause], stock: Sequence[Clause], shown: str = "") -> None:
        """Show these, own ones first; choose the one of id `shown`."""
        self._stock_ids = frozenset(one.id for one in stock)
        replaced = {one.id for one in own}
        self._clauses = (*own, *(one for one in stock if one.id not in replaced))
        self._fill()
        found = next((one for one in self._clauses if one.id == shown), None)
        if found is not None:
            self._show(found)

    def ids(self) -> frozenset[str]:
        """Return the ids of all paragraphs shown or hidden by the search."""
        return frozenset(one.id for one in self._clauses)

    def fault(self) -> str:
        """Return what must be done before the settings are left, or nothing."""
        return translate("Settings", HALF_TYPED) if self.form.is_edited else ""

    def _fill(self) -> None:
        law, words = self._regime.value(), self._words.text()
        found = [one for one in self._clauses if one.regime is law and fits(one, words)]
        blocked = self._list.blockSignals(True)
        self._list.clear()
        for clause in found:
            self._list.addItem(self._item(clause))
        self._list.blockSignals(blocked)
        self._mark(self.form.shown_id)
        self._count.setText(counted(len(found), "paragraph"))

    def _item(self, clause: Clause) -> QListWidgetItem:
        whose = origin(clause, of_stock=clause.id in self._stock_ids)
        item = QListWidgetItem(f"{named(clause)} · {whose}")
        item.setData(CLAUSE, clause)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{whose}: {named(clause)}".replace("\n", ". "))
        return item

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.form.show_clause(item.data(CLAUSE))

    def _show(self, clause: Clause) -> None:
        self._regime.show_value(clause.regime)
        self.form.show_clause(clause)
        self._mark(clause.id)

    def _mark(self, clause_id: str) -> None:
        """Choose a row without showing it anew."""
        blocked = self._list.blockSignals(True)
        rows = range(self._list.count())
        at = next(
            (row for row in rows if clause_id and self._list.item(row).data(CLAUSE).id == clause_id), -1
        )
        self._list.setCurrentRow(at)
        self._list.blockSignals(blocked)

    def _add(self) -> None:
        law = self._regime.value()
        self._mark("")
        self.form.show_clause(Clause("", 0, law, "", BLANK.purpose, "", ""))
        self.form.begin()

    def _hold(self) -> None:
        """While a paragraph is half written no other can be chosen over it."""
        held = self.form.is_edited
        for control in (self._list, self._regime, self._words, self.add_button):
            control.setEnabled(not held)
        self.changed.emit()
