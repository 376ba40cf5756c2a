"""The frame: shelves, top bar, pages, banner and status; places components and knows no case."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from foidesk.ui.measures import CASE_SHARE, FOLD_AT_WORK_BELOW, FOLD_BELOW, ONE_PANE_BELOW, REGISTER_SHARE
from foidesk.ui.tabbed_window import TabbedWindow

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent

    from foidesk.ui.care.opening import Successor
    from foidesk.ui.theme import Theme

ROOMY, FRAME = QSize(1440, 900), QSize(16, 48)
"""The first size, where the screen has room for it and for the window manager's own frame."""


class MainWindow(TabbedWindow):
    """Places what it is given. Until it is furnished it shows what it was given as its central widget.

    `painted` once it has been seen, `ready` when it takes input, `complete` when nothing loads any more.
    """

    painted = Signal()
    ready = Signal()
    complete = Signal()
    closing = Signal()
    files_dropped = Signal(list)
    narrowed = Signal(bool)
    faulted = Signal(object)

    def __init__(self, geometry: QSettings | None = None) -> None:
        super().__init__()
        self.kept = geometry
        self._seen = self._is_furnished = False
        self._case_is_open = self._case_is_wide = False
        self._shares = {False: [REGISTER_SHARE, CASE_SHARE], True: [380, 820]}
        self._sides: tuple[QWidget, QWidget] | None = None
        self._may_close: list[Callable[[], bool]] = []
        self.successor: Successor | None = None
        """What is to take the place of the case file once the window is closed, and be opened then."""
        self.setObjectName("main")
        self.setWindowTitle("FoiDesk")
        self.setMinimumSize(QSize(720, 440))
        self.resize(ROOMY.boundedTo(self.screen().availableSize() - FRAME))
        self._restore()

    def furnish(self, theme: "Theme") -> None:
        """Put the frame in place of what was shown at first; from now on files can be dropped."""
        from foidesk.ui.banner import Banner  # after the first paint, and so are the rest
        from foidesk.ui.drop_sheet import DropSheet
        from foidesk.ui.shelves import ShelvesView
        from foidesk.ui.status_line import StatusLine
        from foidesk.ui.top_bar import TopBar

        self.theme = theme
        self.shelves, self.top_bar, self.banner = ShelvesView(theme), TopBar(theme), Banner()
        self.pages, self.split, self.status = QStackedWidget(), QSplitter(), StatusLine()
        self._lay_out()
        DropSheet(self).dropped.connect(self.files_dropped)
        self.shelves.draw_icons()
        self.top_bar.draw_icons()
        self._is_furnished = True
        self._arrange()

    def _lay_out(self) -> None:
        desk, work = QWidget(), QWidget()
        names = {desk: "desk", work: "work", self.pages: "pages", self.split: "split"}
        for widget, name in names.items():
            widget.setObjectName(name)
        down = _without_gaps(QVBoxLayout(work))
        for part, stretch in ((self.top_bar, 0), (self.banner, 0), (self.pages, 1)):
            down.addWidget(part, stretch)
        across = _without_gaps(QHBoxLayout(desk))
        across.addWidget(self.shelves)
        across.addWidget(work, 1)
        self.pages.addWidget(self.split)
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        self.setCentralWidget(desk)
        self.setStatusBar(self.status)

    # What is shown

    def place(self, register: QWidget, case: QWidget) -> None:
        """Put the register on the left and the case on the right."""
        self._sides = (register, case)
        self.split.addWidget(register)
        self.split.addWidget(case)
        self.split.setStretchFactor(0, 3)
        self.split.setStretchFactor(1, 2)
        self.split.setSizes(self._shares[False])
        self._arrange()

    def add_page(self, page: QWidget) -> None:
        """Take a page that can be shown over the register."""
        self.pages.addWidget(page)

    def show_page(self, page: QWidget) -> None:
        """Show a page in place of register and case. What was said of the work before it is said no more."""
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        self.banner.hide()

    def back(self) -> None:
        """Show register and case again; a problem of the page before is said no more."""
        if not self.is_on_register:
            self.pages.setCurrentWidget(self.split)
            self.banner.drop_problem()

    @property
    def is_on_register(self) -> bool:
        """Whether register and case are shown, and no page over them."""
        return self.pages.currentWidget() is self.split

    def show_case_side(self, case_is_open: bool) -> None:
        """In a narrow window show the case alone, or the register alone; side by side in a wide one."""
        self._case_is_open = case_is_open
        self._arrange()

    def give_case_room(self, wide: bool) -> None:
        """Give the case more of the width while a decision or letter is worked on."""
        if wide != self._case_is_wide:
            self._shares[self._case_is_wide] = self.split.sizes()
            self._case_is_wide = wide
            self._arrange()
            self.split.setSizes(self._shares[wide])

    def show_busy(self, busy: bool) -> None:
        """Say in the status bar whether something is being done."""
        self.status.show_busy(busy)

    def show_status(self, file_name: str, calendar: str) -> None:
        """Say which case file is open, and how far the bank holidays are known."""
        self.status.show_file(file_name, calendar)

    def ask_before_closing(self, may_close: Callable[[], bool]) -> None:
        """Ask `may_close` before the window goes; False keeps it open."""
        self._may_close.append(may_close)

    # How it fits

    @property
    def is_narrow(self) -> bool:
        """Whether register and case take turns."""
        return self.width() < ONE_PANE_BELOW

    def _arrange(self) -> None:
        if not self._is_furnished:
            return
        self.narrowed.emit(self.is_narrow)
        self.shelves.fold(self.width() < (FOLD_AT_WORK_BELOW if self._case_is_wide else FOLD_BELOW))
        if self._sides is not None:
            register, case = self._sides
            register.setVisible(not (self.is_narrow and self._case_is_open))
            case.setVisible(not self.is_narrow or self._case_is_open)

    def _restore(self) -> None:
        kept = None if self.kept is None else self.kept.value("window/geometry")
        if kept is not None:
            from PySide6.QtCore import QByteArray  # the first start has nothing to bring back

            if isinstance(kept, QByteArray):
                self.restoreGeometry(kept)

    # What Qt tells

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        """Enter presses the button the cursor is on, as Space does."""
        at = self.focusWidget()
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and isinstance(at, QPushButton | QToolButton):
            at.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: "QResizeEvent") -> None:
        """Fold what does not fit."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: "QPaintEvent") -> None:
        """Say once that the window has been seen."""
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: "QCloseEvent") -> None:
        """Keep the geometry; stay open where something asks for it."""
        if not all(may_close() for may_close in self._may_close):
            event.ignore()
            return
        if self.kept is not None:
            self.kept.setValue("window/geometry", self.saveGeometry())
        self.hide()  # what is still at work, such as a very long letter, is waited for out of sight
        self.closing.emit()
        event.accept()


def _without_gaps(row: QBoxLayout) -> QBoxLayout:
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    return row
