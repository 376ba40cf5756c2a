"""Who holds information here: business areas, each with a contact and a deputy, and a button of its own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from foidesk.domain.commission import BusinessArea
from foidesk.ui.fields import Field, line_edit
from foidesk.ui.plain import push
from foidesk.ui.setup.row_list import SavedRows
from foidesk.ui.signs import SignButton
from foidesk.ui.tongue import Told, marked, translate

SAID = marked(
    "Settings",
    "The teams that are asked for what a request is about. The contact gets the e-mail, "
    "the deputy a copy. An area that is removed keeps what it was asked.",
)
FIELDS = Told(
    "Settings",
    {
        "name": marked("Settings", "Business area"),
        "contact": marked("Settings", "Contact"),
        "email": marked("Settings", "E-mail of the contact"),
        "deputy": marked("Settings", "Deputy"),
        "deputy_email": marked("Settings", "E-mail of the deputy"),
    },
)


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
        self.remove = SignButton(
            "trash-2",
            translate("Settings", "Remove business area {place}").format(place=place),
            f"area_{place}_remove",
        )
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


class AreasPane(SavedRows[AreaForm, BusinessArea]):
    """A form for each area; one with nothing in it is left out."""

    def __init__(self) -> None:
        super().__init__(
            translate("Settings", "Business areas"),
            ("setup_areas", "areas"),
            translate("Settings", SAID),
            translate("Settings", "Sa&ve the areas"),
            spacing=8,
        )
        self.add_button = push(translate("Settings", "&Add a business area"), "setup_area_add")
        self.add_to_foot(self.add_button, self.save, self.undo)
        self.add_button.clicked.connect(self._add)
        self.tell()

    def values(self) -> tuple[BusinessArea, ...]:
        """Return the areas as typed."""
        return tuple(area for form in self.rows if (area := form.area()) != BusinessArea("", id=area.id))

    def row_of(self, value: BusinessArea) -> AreaForm:
        """Return the form of an area."""
        form = AreaForm(value, self.next_number())
        form.changed.connect(self.tell)
        form.remove_requested.connect(self._remove)
        return form

    def is_faulty(self) -> bool:
        """Say of each form what is wrong with its name; return whether anything is."""
        names: set[str] = set()
        for form in self.rows:
            area = form.area()
            bare = not area.name and area != BusinessArea("", id=area.id)
            twice = area.name.casefold() in names
            said = (
                translate("Settings", "This area needs a name.")
                if bare
                else translate("Settings", "Another area has this name.")
                if twice
                else ""
            )
            form.fields["name"].fault(said)
            names |= {area.name.casefold()} - {""}
        return any(form.fields["name"].remark() for form in self.rows)

    def _add(self) -> None:
        self.put(self.row_of(BusinessArea(""))).take_focus()

    def _remove(self, form: AreaForm) -> None:
        self.drop(form)
        self.add_button.setFocus()
        self.tell()
