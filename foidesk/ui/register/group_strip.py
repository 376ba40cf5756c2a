"""The strip of groups above the list: a chip for everybody who has open requests, one of them chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QWidget

from foidesk.store.groups import Group, Grouping
from foidesk.ui.plain import say
from foidesk.ui.register.filter_words import NOBODY
from foidesk.ui.tongue import Told, counted, marked, translate

HEADINGS = Told(
    "Register",
    {
        Grouping.OFFICER: marked("Register", "Open by officer"),
        Grouping.AUTHORITY: marked("Register", "Open by authority"),
    },
)
LATE = marked("Register", "{late:,} late")
SPOKEN = marked("Register", "{requests}, {late:,} late")
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
HEIGHT = 40


class GroupStrip(QFrame):
    """One stop for Tab; Left, Right, Home and End go from chip to chip and narrow the list at once."""

    chosen = Signal(object)
    """The name that was chosen, "" for nobody yet; None for all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("register_groups")
        self._heading = say("", "hint", "register_groups_heading")
        self._heading.setWordWrap(False)
        self._inside = QWidget()
        self._across = QHBoxLayout(self._inside)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(6)
        self._across.addStretch()
        self._area = QScrollArea()
        self._area.setWidget(self._inside)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFixedHeight(HEIGHT)
        self._chips: dict[str | None, QPushButton] = {}
        self._shown: tuple[Grouping, Sequence[Group]] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 12, 6)
        row.setSpacing(10)
        row.addWidget(self._heading)
        row.addWidget(self._area, 1)
        self.hide()

    def expect(self, by: Grouping) -> None:
        """Show at once how it is grouped; who has what follows. No chip of another grouping stays."""
        if self._shown is None or self._shown[0] is not by:
            self._make_chips(by, ())
        self.show()

    def show_groups(self, by: Grouping, groups: Sequence[Group], name: str | None) -> None:
        """Show these groups; the one of that name is chosen, None being all."""
        if (by, groups) != self._shown:
            self._make_chips(by, groups)
        for key, chip in self._chips.items():
            chip.setChecked(key == name)
        held = name if name in self._chips else None
        for key, chip in self._chips.items():
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if key == held else Qt.FocusPolicy.ClickFocus)
        self.show()

    def take_focus(self) -> None:
        """Put the cursor on the chip that is chosen."""
        chips = list(self._chips.values())
        if chips:
            next((one for one in chips if one.isChecked()), chips[0]).setFocus()

    def _make_chips(self, by: Grouping, groups: Sequence[Group]) -> None:
        at = next((name for name, chip in self._chips.items() if chip.hasFocus()), None)
        had_cursor = any(chip.hasFocus() for chip in self._chips.values())
        while self._chips:
            _name, chip = self._chips.popitem()
            self._across.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._shown = by, groups
        self._heading.setText(HEADINGS[by])
        self.setAccessibleName(HEADINGS[by])
        whole = Group("", sum(one.cases for one in groups), sum(one.late for one in groups))
        is_sum = by is Grouping.OFFICER and bool(
            groups
        )  # a request of two authorities is in both their groups
        self._add(None, by, translate("Register", "All"), whole if is_sum else None)
        for group in groups:
            self._add(group.name, by, group.name or translate("Register", NOBODY).capitalize(), group)
        if had_cursor:
            self._chips[at if at in self._chips else None].setFocus()

    def _add(self, name: str | None, by: Grouping, words: str, group: Group | None) -> None:
        text, spoken = (
            f"{words}  {_shown(group)}".strip(),
            ", ".join(one for one in (words, _spoken(group)) if one),
        )
        chip = QPushButton(text.replace("&", "&&"))
        chip.setObjectName("group_all" if name is None else f"group_{name}")
        chip.setProperty("role", "chip")
        chip.setCheckable(True)
        chip.setAccessibleName(f"{HEADINGS[by]}: {spoken}")
        these = translate("Register", "Show these requests alone")
        chip.setToolTip(translate("Register", "Show everybody’s requests") if name is None else these)
        chip.clicked.connect(lambda: self._choose(name))
        chip.installEventFilter(self)
        self._chips[name] = chip
        self._across.insertWidget(self._across.count() - 1, chip)
        chip.show()

    def _choose(self, name: str | None) -> None:
        for key, chip in self._chips.items():
            chip.setChecked(key == name)
        self._area.ensureWidgetVisible(self._chips[name])
        self.chosen.emit(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from chip to chip by key, and keep the one with the cursor in sight."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._area.ensureWidgetVisible(watched)
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._step(watched, Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _step(self, watched: QObject, key: Qt.Key) -> bool:
        names = list(self._chips)
        at = next((row for row, name in enumerate(names) if self._chips[name] is watched), None)
        if at is None or key not in {*STEPS, Qt.Key.Key_Home, Qt.Key.Key_End}:
            return False
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(names) - 1}
        name = names[min(max(ends.get(key, at + STEPS.get(key, 0)), 0), len(names) - 1)]
        self._chips[name].setFocus()
        self._choose(name)
        return True


def _shown(group: Group | None) -> str:
    """Return the numbers for the eye."""
    if group is None:
        return ""
    late = f" · {translate('Register', LATE).format(late=group.late)}" if group.late else ""
    return f"{group.cases:,}{late}"


def _spoken(group: Group | None) -> str:
    """Return the numbers with what they count, for the ear."""
    if group is None:
        return ""
    requests = counted(group.cases, "request")
    return (
        translate("Register", SPOKEN).format(requests=requests, late=group.late) if group.late else requests
    )
