"""Who holds information here: business areas, each with a contact and a deputy, and a button of its own."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from foidesk.domain.commission import BusinessArea
from foidesk.ui.fields import Card, Field, line_edit
from foidesk.ui.plain import push, say
from foidesk.ui.remarks import Remark
from foidesk.ui.signs import SignButton

SAID = (
    "The teams that are asked for what a request is about. The contact gets the e-mail, the deputy a copy."
    " An area that is removed keeps what it was asked."
)
FIELDS = {
    "name": "Business area",
    "contact": "Contact",
    "email": "E-mail of the contact",
    "deputy": "Deputy",
    "deputy_email": "E-mail of the deputy",
}


class AreaForm(QFrame):
    """One area as it is typed."""

    changed = Signal()
    remove_requested = Signal(object)

    def __init__(self, area: BusinessArea, place: int) -> None:
        super().__init__()
        self._id = area.id
        self._lines = {name: line_edit() for name in FIELDS}
        self.fields = {
            name: Field(label, self._lines[name], f"area_{place}_{name}") for name, label in FIELDS.items()
        }
        self.remove = SignButton("trash-2", f"Remove business area {place}", f"area_{place}_remove")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 12)
        rows.setSpacing(10)
        rows.addLayout(self._line("name", last=self.remove))
        rows.addLayout(self._line("contact", "email"))
        rows.addLayout(self._line("deputy", "deputy_email"))
        for name, line in self._lines.items():
            line.setText(getattr(area, name))
            line.textChanged.connect(self.changed)
        self.remove.clicked.connect(lambda: self.remove_requested.emit(self))

    def _line(self, *names: str, last: QWidget | None = None) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        for name in names:
            row.addWidget(self.fields[name], 1, Qt.AlignmentFlag.AlignTop)
        if last is not None:
            row.addWidget(last, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def area(self) -> BusinessArea:
        """Return the area as typed."""
        return BusinessArea(
            **{name: " ".join(line.text().split()) for name, line in self._lines.items()}, id=self._id
        )

    def take_focus(self) -> None:
        """Put the cursor in the name."""
        self._lines["name"].setFocus()


class AreasPane(QWidget):
    """A form for each area; one with nothing in it is left out."""

    changed = Signal()
    rows_changed = Signal()
    save_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._forms: list[AreaForm] = []
        self._kept: tuple[BusinessArea, ...] = ()
        self._made = 0
        card = Card("Business areas", "setup_areas")
        card.add(say(SAID, "hint"))
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        card.rows.addLayout(self._list)
        self.remark = Remark("areas_remark")
        card.add(self.remark)
        self.add_button = push("&Add a business area", "setup_area_add")
        self.save = push("Sa&ve the areas", "areas_save", "primary")
        self.undo = push("&Undo", "areas_undo")
        foot = QHBoxLayout()
        foot.setSpacing(12)
        for button in (self.add_button, self.save, self.undo):
            foot.addWidget(button)
        foot.addStretch()
        card.rows.addLayout(foot)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(card)
        rows.addStretch()
        self.add_button.clicked.connect(self._add)
        self.save.clicked.connect(self.save_requested)
        self.undo.clicked.connect(self.undo_changes)
        self._tell()

    def show_areas(self, areas: Sequence[BusinessArea]) -> None:
        """Show these areas in place of those before."""
        self._kept = tuple(areas)
        for form in tuple(self._forms):
            self._drop(form)
        for area in areas:
            self._put(area)
        self.remark.show_words("note", "")
        self._tell()

    def areas(self) -> tuple[BusinessArea, ...]:
        """Return the areas as typed."""
        return tuple(area for form in self._forms if (area := form.area()) != BusinessArea("", id=area.id))

    @property
    def is_edited(self) -> bool:
        """Whether something was changed and not saved."""
        return self.areas() != self._kept

    def undo_changes(self) -> None:
        """Show them as they are kept."""
        self.show_areas(self._kept)

    def _fault(self) -> bool:
        """Say of each form what is wrong with its name; return whether anything is."""
        names: set[str] = set()
        for form in self._forms:
            area = form.area()
            bare = not area.name and area != BusinessArea("", id=area.id)
            twice = area.name.casefold() in names
            said = "This area needs a name." if bare else "Another area has this name." if twice else ""
            form.fields["name"].fault(said)
            names |= {area.name.casefold()} - {""}
        return any(form.fields["name"].remark() for form in self._forms)

    def _add(self) -> None:
        self._put(BusinessArea("")).take_focus()

    def _put(self, area: BusinessArea) -> AreaForm:
        self._made += 1
        form = AreaForm(area, self._made)
        form.changed.connect(self._tell)
        form.remove_requested.connect(self._remove)
        self._forms.append(form)
        self._list.addWidget(form)
        self.rows_changed.emit()
        return form

    def _remove(self, form: AreaForm) -> None:
        self._drop(form)
        self.add_button.setFocus()
        self._tell()

    def _drop(self, form: AreaForm) -> None:
        self._forms.remove(form)
        self._list.removeWidget(form)
        form.setParent(None)
        form.deleteLater()

    def _tell(self) -> None:
        fault = self._fault()
        self.save.setEnabled(self.is_edited and not fault)
        self.undo.setEnabled(self.is_edited)
        self.changed.emit()
