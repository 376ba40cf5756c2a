"""The table of the register: 44-pixel rows, one selection, marks, columns that give way in order."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from foidesk.ui.measures import EDGE, EXCERPT, ROW
from foidesk.ui.register.columns import WIDTHS, hidden_in
from foidesk.ui.register.mark_box import MARK_ROOM
from foidesk.ui.register.marks import Marks
from foidesk.ui.register.register_model import Column, RegisterModel
from foidesk.ui.register.row_delegate import RowDelegate
from foidesk.ui.register.whole_rows import WholeRows
from foidesk.ui.theme import Theme
from foidesk.ui.tongue import translate

STEPS = {
    int(Qt.Key.Key_Up): -1,
    int(Qt.Key.Key_Down): 1,
    int(Qt.Key.Key_PageUp): -10,
    int(Qt.Key.Key_PageDown): 10,
    int(Qt.Key.Key_Home): -(2**31),
    int(Qt.Key.Key_End): 2**31,
}
"""How many rows a key stretches the marks by."""


class RegisterTable(WholeRows):
    """Shows a RegisterModel. Enter, or a double click, opens the case.

    Space, or a click with Ctrl or Shift, marks: the marks are told apart from the one case that is open.
    """

    opened = Signal()
    toggled = Signal(int)
    stretched = Signal(int, int)
    all_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.hovered_row = -1
        self.marks = Marks(self)
        self._anchor: int | None = None
        self._lead: int | None = None
        self.wanted: frozenset[Column] = frozenset()
        self.setObjectName("register")
        self.setAccessibleName(translate("Register", "Register of requests"))
        self.setItemDelegate(RowDelegate(theme, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.doubleClicked.connect(self._open)
        self.marks.changed.connect(self._repaint)

    def size_columns(self) -> None:
        """Give the columns their first widths; called once the model is set."""
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(90)
        header.setSectionResizeMode(Column.REQUEST, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width)

    def selectAll(self) -> None:
        """Ask for every mark. Qt selects nothing: it would ask every row of a long register."""
        self.all_wanted.emit()

    def make_room_for_excerpts(self, wanted: bool) -> None:
        """Give each row another line, in which it says why it was found; or take it back."""
        self.set_height(ROW + EXCERPT if wanted else ROW)

    def choose_row(self, row: int) -> None:
        """Select a row and bring it into sight."""
        self.selectRow(row)
        self.scrollTo(self.model().index(row, Column.REFERENCE))

    def choose_none(self) -> None:
        """Select no row."""
        blocked = self.selectionModel().blockSignals(True)
        self.selectionModel().clear()
        self.selectionModel().blockSignals(blocked)
        self.viewport().update()

    def show_chosen(self) -> None:
        """Bring the selected row into sight, or the first where none is selected."""
        self.scrollTo(self.model().index(self.chosen_row() or 0, Column.DEADLINE))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit()

    def _hover(self, row: int) -> None:
        if row != self.hovered_row:
            self.hovered_row = row
            self.viewport().update()

    # What Qt tells

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let columns give way where the subject would be squeezed."""
        super().resizeEvent(event)
        model = self.model()
        if isinstance(model, RegisterModel):
            # Not asked of the viewport: its first mention makes PySide look through all widget classes.
            self._fit(event.size().width(), model)

    def want_columns(self, wanted: frozenset[Column]) -> None:
        """Show these of the columns that can be chosen as well, as far as there is room."""
        self.wanted = wanted
        model = self.model()
        if isinstance(model, RegisterModel):
            self._fit(self.width(), model)

    def _fit(self, width: int, model: RegisterModel) -> None:
        """Show what there is room for."""
        widths = {column: self._width(column) for column in WIDTHS}
        hidden = hidden_in(width, widths, self.wanted)
        model.is_compact = Column.REFERENCE in hidden
        for column in WIDTHS:
            self.setColumnHidden(column, column in hidden)

    def _width(self, column: Column) -> int:
        return self.columnWidth(column) or WIDTHS[column]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the case on Enter; Home and End go to the first and last case, not along the row."""
        last = self.model().rowCount() - 1
        if self._marks_by_key(event, last):
            return
        if event.key() == Qt.Key.Key_Down and self.chosen_row() is None and last >= 0:
            self.choose_row(0)  # Qt has its cursor on the first row unseen, and would go past it
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen_row() is not None:
            self.opened.emit()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and last >= 0:
            self.choose_row(0 if event.key() == Qt.Key.Key_Home else last)
        else:
            super().keyPressEvent(event)

    def _marks_by_key(self, event: QKeyEvent, last: int) -> bool:
        """Take the keys that mark: Space, Shift with the arrows, Home and End, and Escape."""
        at = self.chosen_row()
        if event.key() == Qt.Key.Key_Escape and self.marks:
            self.marks.clear()
        elif event.key() == Qt.Key.Key_Space and at is not None:
            self._toggle(at)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and event.key() in STEPS and last >= 0:
            lead = self._lead if self._lead is not None else at or 0
            self._stretch(min(max(lead + STEPS[event.key()], 0), last))
        else:
            return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Mark with Ctrl or Shift, or on the box of a row; any other press chooses the case."""
        row = self.rowAt(event.position().toPoint().y())
        held = event.modifiers()
        on_box = bool(self.marks) and event.position().x() < MARK_ROOM
        if row < 0 or event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        elif held & Qt.KeyboardModifier.ShiftModifier:
            self._stretch(row)
        elif held & Qt.KeyboardModifier.ControlModifier or on_box:
            at = self.chosen_row()
            if not self.marks and at is not None and at != row:
                self._toggle(at)
            self._toggle(row)
        else:
            super().mousePressEvent(event)

    def _toggle(self, row: int) -> None:
        self._anchor = self._lead = row
        self.toggled.emit(row)

    def _stretch(self, row: int) -> None:
        """Mark from where marking began, or else from the case that is open, to `row`."""
        if self._anchor is None:
            self._anchor = self.chosen_row() or 0
        self._lead = row
        self.scrollTo(self.model().index(row, Column.DEADLINE))
        self.stretched.emit(min(self._anchor, row), max(self._anchor, row))

    def _repaint(self) -> None:
        if not self.marks:
            self._anchor = self._lead = None
        self._make_room()
        self.viewport().update()

    def _make_room(self) -> None:
        """Let the reference keep its room beside the boxes, unless the officer has chosen another width."""
        bare, boxed = WIDTHS[Column.REFERENCE], WIDTHS[Column.REFERENCE] + MARK_ROOM - EDGE
        if self.columnWidth(Column.REFERENCE) in {bare, boxed}:
            self.setColumnWidth(Column.REFERENCE, boxed if self.marks else bare)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the whole row under the mouse."""
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        """No row is under the mouse."""
        super().leaveEvent(event)
        self._hover(-1)
