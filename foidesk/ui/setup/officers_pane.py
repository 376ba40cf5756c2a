"""Who handles requests here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout

from foidesk.domain.authority import Officer
from foidesk.ui.fields import Field, line_edit
from foidesk.ui.plain import push
from foidesk.ui.setup.row_list import RowList
from foidesk.ui.setup.words import ROLES
from foidesk.ui.signs import SignButton
from foidesk.ui.tongue import marked, translate

SAID = marked(
    "Settings", "They are offered when a request is logged. Whoever is named as contact is added first."
)


class OfficerRow(QFrame):
    """One officer: name, post, and what they may do."""

    changed = Signal()
    remove_requested = Signal(object)

    def __init__(self, officer: Officer, place: int) -> None:
        super().__init__()
        self._name, self._post = line_edit(), line_edit()
        self._name.setText(officer.name)
        self._post.setText(officer.post or "")
        self.name_field = Field(translate("Settings", "Name"), self._name, f"officer_{place}_name")
        self._roles = {role: QCheckBox(words) for role, words in ROLES.items()}
        self.remove = SignButton(
            "trash-2",
            translate("Settings", "Remove officer {place}").format(place=place),
            f"officer_{place}_remove",
        )
        names = QHBoxLayout()
        names.setSpacing(16)
        names.addWidget(self.name_field, 1, Qt.AlignmentFlag.AlignTop)
        names.addWidget(
            Field(translate("Settings", "Post"), self._post, f"officer_{place}_post"),
            1,
            Qt.AlignmentFlag.AlignTop,
        )
        names.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignBottom)
        ticks = QGridLayout()
        ticks.setHorizontalSpacing(24)
        ticks.setColumnStretch(2, 1)
        for number, (role, box) in enumerate(self._roles.items()):
            box.setObjectName(f"officer_{place}_{role}")
            box.setAccessibleName(
                translate("Settings", "{roles}, officer {place}").format(roles=ROLES[role], place=place)
            )
            box.setChecked(role in officer.roles)
            box.toggled.connect(self.changed)
            ticks.addWidget(box, number // 2, number % 2)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 8)
        rows.addLayout(names)
        rows.addLayout(ticks)
        self._name.textChanged.connect(self.changed)
        self._post.textChanged.connect(self.changed)
        self.remove.clicked.connect(lambda: self.remove_requested.emit(self))

    def officer(self) -> Officer:
        """Return the officer as typed."""
        roles = tuple(role for role, box in self._roles.items() if box.isChecked())
        return Officer(" ".join(self._name.text().split()), self._post.text().strip() or None, roles)

    def take_focus(self) -> None:
        """Put the cursor in the name."""
        self._name.setFocus()


class OfficersPane(RowList[OfficerRow]):
    """A row per officer; one without a name is left out."""

    def __init__(self) -> None:
        super().__init__(translate("Settings", "Officers"), "setup_officers", translate("Settings", SAID))
        self.add_button = push(translate("Settings", "&Add an officer"), "setup_officer_add")
        self.add_to_foot(self.add_button)
        self.add_button.clicked.connect(lambda: self._put(Officer("")).take_focus())

    def show_officers(self, officers: tuple[Officer, ...]) -> None:
        """Show these officers in place of those before."""
        self.clear()
        for officer in officers:
            self._put(officer)

    def officers(self) -> tuple[Officer, ...]:
        """Return the officers as typed."""
        return tuple(officer for row in self.rows if (officer := row.officer()).name)

    def fault(self) -> str:
        """Return what is wrong: two officers of one name cannot be told apart on a case."""
        names: set[str] = set()
        said = ""
        for row in self.rows:
            name = row.officer().name.casefold()
            twice = (
                translate("Settings", "Another officer here has this name already.")
                if name and name in names
                else ""
            )
            row.name_field.fault(twice)
            said = said or twice
            names.add(name)
        return said

    def _put(self, officer: Officer) -> OfficerRow:
        row = self.put(OfficerRow(officer, self.next_number()))
        row.changed.connect(self.changed)
        row.remove_requested.connect(self._remove)
        self.changed.emit()
        return row

    def _remove(self, row: OfficerRow) -> None:
        self.drop(row)
        self.add_button.setFocus()
        self.changed.emit()
