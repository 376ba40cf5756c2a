"""The questions found in a request, offered as its parts."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from foidesk.domain.decisions import Part
from foidesk.ui.fields import Card
from foidesk.ui.intake.part_row import PartRow
from foidesk.ui.plain import push, say
from foidesk.ui.tongue import marked, translate

AT_ONCE = 50
"""Rows drawn at a time: a long list of questions must not hold up the window."""

NONE_FOUND = marked(
    "Intake", "No numbered questions were found. The request as a whole will be answered as one part."
)


class PartsCard(Card):
    """A row per question. Rows not drawn yet are parts all the same."""

    find_requested = Signal()
    rows_changed = Signal()

    def __init__(self) -> None:
        super().__init__(translate("Intake", "Questions"), "intake_parts")
        self._rows: list[PartRow] = []
        self._undrawn: tuple[Part, ...] = ()
        self._said = say("", "hint", "intake_parts_said")
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._more = push("", "intake_parts_more", "quiet")
        self.find_button = push(translate("Intake", "Loo&k for numbered questions"), "intake_parts_find")
        self._add = push(translate("Intake", "Add a &question"), "intake_parts_add")
        self._all = push(translate("Intake", "Untick all"), "intake_parts_all", "quiet")
        self.add(self._said)
        self.rows.addLayout(self._list)
        self.add(self._more)
        self.rows.addLayout(self._buttons((self.find_button, self._add, self._all)))
        self._more.clicked.connect(self._draw_more)
        self._add.clicked.connect(self._add_empty)
        self._all.clicked.connect(self._tick_all)
        self.find_button.clicked.connect(self.find_requested)

    @staticmethod
    def _buttons(buttons: tuple[QPushButton, ...]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in buttons:
            row.addWidget(button)
        row.addStretch()
        return row

    def show_parts(self, parts: tuple[Part, ...]) -> None:
        """Offer these parts, all ticked."""
        for row in tuple(self._rows):
            self._drop(row)
        self._undrawn = parts
        self._draw_more()

    def parts(self) -> tuple[Part, ...]:
        """Return the parts kept, in order; a row with neither number nor words is none."""
        drawn = tuple(row.part() for row in self._rows if row.is_kept)
        return tuple(part for part in drawn if part.label or part.asks) + self._undrawn

    def _draw_more(self) -> None:
        now, self._undrawn = self._undrawn[:AT_ONCE], self._undrawn[AT_ONCE:]
        for part in now:
            self._put(PartRow(part))
        self._renumber()

    def _put(self, row: PartRow) -> None:
        row.merge_requested.connect(self._merge)
        row.remove_requested.connect(self._remove)
        row.changed.connect(self._tell)
        self._rows.append(row)
        self._list.addWidget(row)

    def _add_empty(self) -> None:
        while self._undrawn:
            self._draw_more()
        row = PartRow(Part(label=str(len(self._rows) + 1)))
        self._put(row)
        self._renumber()
        row.asks.setFocus()

    def _merge(self, row: PartRow) -> None:
        before = self._rows[self._rows.index(row) - 1]
        before.take_in(row.part())
        self._remove(row)
        before.asks.setFocus()

    def _remove(self, row: PartRow) -> None:
        place = self._rows.index(row)
        self._drop(row)
        self._renumber()
        if self._rows:
            self._rows[min(place, len(self._rows) - 1)].remove.setFocus()
        else:
            self._add.setFocus()

    def _drop(self, row: PartRow) -> None:
        self._rows.remove(row)
        self._list.removeWidget(row)
        row.setParent(None)
        row.deleteLater()

    def _tick_all(self) -> None:
        wanted = not any(row.is_kept for row in self._rows)
        for row in self._rows:
            row.tick.setChecked(wanted)

    def _renumber(self) -> None:
        for place, row in enumerate(self._rows, 1):
            row.number(place)
        self._tell()
        self.rows_changed.emit()

    def _tell(self) -> None:
        found, kept = len(self._rows) + len(self._undrawn), sum(row.is_kept for row in self._rows)
        kept += len(self._undrawn)
        self._said.setText(_count_in_words(found, kept))
        self._more.setText(
            translate("Intake", "Show {min} more of {number}").format(
                min=min(AT_ONCE, len(self._undrawn)), number=len(self._undrawn)
            )
        )
        self._more.setAccessibleName(self._more.text())
        self._more.setVisible(bool(self._undrawn))
        self._all.setVisible(found > 1)
        self._all.setText(
            translate("Intake", "Untick all")
            if any(row.is_kept for row in self._rows)
            else translate("Intake", "Tick all")
        )
        self._all.setAccessibleName(self._all.text())


def _count_in_words(found: int, kept: int) -> str:
    if not found:
        return translate("Intake", NONE_FOUND)
    if not kept:
        return translate("Intake", "None is ticked: the request as a whole will be answered as one part.")
    said = (
        translate("Intake", "One question")
        if found == 1
        else translate("Intake", "{found} questions").format(found=found)
    )
    also = "" if kept == found else translate("Intake", ", {kept} ticked").format(kept=kept)
    return translate(
        "Intake", "{said}{also}. Each ticked question becomes a part with its own decision."
    ).format(said=said, also=also)
