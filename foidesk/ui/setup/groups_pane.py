"""The words an office takes for one another: its own and the shipped ones, found by a word, written below."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem

from foidesk.domain.synonyms import Group
from foidesk.ui.fields import Card, Field, line_edit
from foidesk.ui.plain import push, say
from foidesk.ui.setup.group_form import BLANK, GroupForm
from foidesk.ui.setup.list_beside_form import ListBesideForm
from foidesk.ui.tongue import counted, marked, translate

SAID = marked(
    "Settings",
    "Similar past requests are found by these, however differently they are worded. Add "
    "the abbreviations, sites and schemes your office goes by.",
)
HALF_TYPED = marked("Settings", "save or undo the group you are writing first.")
MOST = 200
"""Groups listed at a time: more are found by a word."""

GROUP = Qt.ItemDataRole.UserRole


class GroupsPane(ListBesideForm):
    """Shows groups and says which is to be saved or retired. Keeps nothing itself."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._groups: tuple[Group, ...] = ()
        self._shipped: frozenset[str] = frozenset()
        self.form = GroupForm()
        self._words = line_edit(translate("Settings", "HMO, potholes, taser…"))
        self._count = say("", "hint", "groups_count")
        self._list = QListWidget()
        self.add_button = push(translate("Settings", "&Add a group"), "group_add")
        self._arrange()
        self._words.textChanged.connect(self._fill)
        self._list.currentItemChanged.connect(self._choose)
        self.add_button.clicked.connect(self._add)
        self.form.edited.connect(self._hold)

    def _arrange(self) -> None:
        self._list.setObjectName("groups")
        self._list.setAccessibleName(translate("Settings", "Groups of words"))
        card = Card("", "setup_groups")
        card.setAccessibleName(translate("Settings", "Words"))
        card.add(say(translate("Settings", SAID), "hint"))
        card.add(Field(translate("Settings", "Find a &word"), self._words, "groups_find"))
        card.rows.addWidget(self._list, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._count, 1)
        foot.addWidget(self.add_button)
        card.rows.addLayout(foot)
        self.put_beside(card, self._list, self.form)

    def show_groups(self, own: Sequence[Group], shipped: Sequence[Group], shown: str = "") -> None:
        """Show these, own ones first; choose the one of id `shown`."""
        self._shipped = frozenset(one.id for one in shipped)
        replaced = {one.id for one in own}
        self._groups = (*own, *(one for one in shipped if one.id not in replaced))
        self._fill()
        found = next((one for one in self._groups if one.id == shown), None)
        if found is not None:
            self.form.show_group(found)
            self._mark(found.id)

    def ids(self) -> frozenset[str]:
        """Return the ids of all groups, listed or not."""
        return frozenset(one.id for one in self._groups)

    def fault(self) -> str:
        """Return what must be done before the settings are left, or nothing."""
        return translate("Settings", HALF_TYPED) if self.form.is_edited else ""

    def _fill(self) -> None:
        typed = self._words.text().casefold().split()
        found = [one for one in self._groups if _fits(one, typed)]
        blocked = self._list.blockSignals(True)
        self._list.clear()
        for group in found[:MOST]:
            self._list.addItem(self._item(group))
        self._list.blockSignals(blocked)
        self._mark(self.form.shown_id)
        listed = (
            translate("Settings", ", of which the first {most} are listed").format(most=MOST)
            if len(found) > MOST
            else ""
        )
        self._count.setText(f"{counted(len(found), 'group')}{listed}")

    def _item(self, group: Group) -> QListWidgetItem:
        whose = self._origin(group)
        item = QListWidgetItem(f"{group.terms[0]}  ·  {whose}\n{', '.join(group.terms[1:])}")
        item.setData(GROUP, group)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{whose}: {', '.join(group.terms)}")
        item.setToolTip(", ".join(group.terms))
        return item

    def _origin(self, group: Group) -> str:
        if group.retired:
            return translate("Settings", "Retired")
        if not group.own:
            return translate("Settings", "Ours")
        return (
            translate("Settings", "Yours, in place of ours")
            if group.id in self._shipped
            else translate("Settings", "Yours")
        )

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.form.show_group(item.data(GROUP))

    def _mark(self, group_id: str) -> None:
        """Choose a row without showing it anew."""
        blocked = self._list.blockSignals(True)
        rows = range(self._list.count())
        at = next((row for row in rows if group_id and self._list.item(row).data(GROUP).id == group_id), -1)
        self._list.setCurrentRow(at)
        self._list.blockSignals(blocked)

    def _add(self) -> None:
        self._mark("")
        self.form.show_group(BLANK)
        self.form.begin()

    def _hold(self) -> None:
        """While a group is half written no other can be chosen over it."""
        held = self.form.is_edited
        for control in (self._list, self._words, self.add_button):
            control.setEnabled(not held)
        self.changed.emit()


def _fits(group: Group, typed: Sequence[str]) -> bool:
    """Whether every word typed stands in one of the terms."""
    within = " ".join(group.terms).casefold()
    return all(word in within for word in typed)
