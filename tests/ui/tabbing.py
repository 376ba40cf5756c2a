"""Goes round a window with Tab as an officer without a mouse does, and says where that fails."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from operator import ne

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from foidesk.ui.tabbed_window import TabbedWindow

CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit,
    QPlainTextEdit, QTextEdit, QTabBar,
)  # fmt: skip
WHOLES = (QComboBox, QAbstractSpinBox, QLineEdit, QAbstractItemView, QTabBar)
ARROWS = (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left)
MOST_STOPS, MOST_IN_A_GROUP, MOST_BLANKS, LAYOUT_TURNS = 400, 20, 30, 20


def controls(root: QWidget) -> list[QWidget]:
    """Return what can be used now: shown, enabled, and not a part of another control."""
    return [one for one in root.findChildren(QWidget) if _is_control(one) and not _is_part(one)]


def _is_control(one: QWidget) -> bool:
    linked = isinstance(one, QLabel) and bool(
        one.textInteractionFlags() & Qt.TextInteractionFlag.LinksAccessibleByMouse and "<a " in one.text()
    )
    return (isinstance(one, CONTROLS) or linked) and one.isVisible() and one.isEnabled()


def _is_part(one: QWidget) -> bool:
    """Whether a control belongs to another that is counted itself: the button of a drop-down, the line of a
    spin box, the corner of a table, what scrolls a tab bar. What only scrolls or heads a table is none."""
    if isinstance(one, QScrollBar | QHeaderView):
        return True
    above = one.parentWidget()
    while above is not None:
        if isinstance(above, WHOLES) and not isinstance(one, QAbstractScrollArea):
            return True
        above = above.parentWidget()
    return False


def told(one: QWidget | None) -> str:
    """Return what a fault calls a control."""
    if one is None:
        return "nothing"
    words = one.accessibleName() or getattr(one, "text", lambda: "")()
    return f"{type(one).__name__} {one.objectName()} “{words}”"


def names_on_the_way(view: QWidget) -> list[str]:
    """Return the names of what Tab stops at in a view of its own, from the first on, once round."""
    window = TabbedWindow()
    window.setCentralWidget(view)
    window.resize(view.size())
    window.show()
    stops = [stop.objectName() for stop in Tabbing(window, set(), set()).stops]
    window.takeCentralWidget()
    window.deleteLater()
    return stops


class Tabbing:
    """One window, gone round with Tab. `pictured` and `proved` hold what was seen to work before."""

    def __init__(self, window: QWidget, pictured: set[str], proved: set[str]) -> None:
        self.window, self._pictured, self._proved = window, pictured, proved
        self._wanted = controls(window)
        self._faults: list[str] = []
        window.activateWindow()
        QApplication.processEvents()
        if (at := QApplication.focusWidget()) is None or not at.isVisible():
            QTest.keyClick(window, Qt.Key.Key_Tab)
        self.stops = self._round(Qt.Key.Key_Tab)

    def faults(self) -> list[str]:
        """Return everything that a keyboard cannot do here; goes to other pages by the last of it."""
        self._faults += self._out_of_sight() + self._out_of_order() + self._not_backwards()
        self._faults += self._unreached()
        return self._faults

    def _round(self, key: Qt.Key) -> list[QWidget]:
        """Return what has the keyboard after each press, until it comes round to where it began."""
        stops: list[QWidget] = []
        stayed = 0
        while (at := QApplication.focusWidget()) is not None and len(stops) < MOST_STOPS:
            if stops and at is stops[-1]:  # in a text, Tab goes from blank to blank first
                stayed += 1
                if stayed > MOST_BLANKS:
                    self._faults += [f"{key.name} never leaves {told(at)}"] if len(self._takers()) > 1 else []
                    break
            elif at in stops:
                if at is not stops[0]:
                    self._faults.append(f"{key.name} goes round without {told(stops[0])}")
                break
            else:
                stops.append(at)
                stayed = 0
                if key is Qt.Key.Key_Tab:
                    self._look(at)
            QTest.keyClick(at, key)
        return stops

    def _takers(self) -> list[QWidget]:
        """Return the controls that take the focus from Tab: where there is one, Tab has nowhere to go."""
        return [one for one in self._wanted if one.focusPolicy() & Qt.FocusPolicy.TabFocus]

    def _look(self, at: QWidget) -> None:
        """Note where a stop cannot be seen: hidden, scrolled away or painted as if it were none."""
        for _turn in range(LAYOUT_TURNS):
            if at.isVisible() and not at.visibleRegion().isEmpty():
                return
            QTest.qWait(10)  # what was scrolled or shown just now is laid out in the next turns of the loop
        self._faults.append(f"out of sight with the focus: {told(at)}")

    def _out_of_sight(self) -> list[str]:
        faults = []
        for stop in self.stops:
            kind = f"{type(stop).__name__} {stop.property('role')} {re.sub('[0-9]', '', stop.objectName())}"
            if kind in self._pictured:
                continue
            if _shows_focus(stop):
                self._pictured.add(kind)
            else:
                faults.append(f"looks the same with the focus: {told(stop)}")
        return faults

    def _out_of_order(self) -> list[str]:
        """Return where Tab goes back up; once it must, from the last stop to the first."""
        circle = [*self.stops, *self.stops[:1]]
        back = [(one, then) for one, then in pairwise(circle) if is_before(then, one)]
        if len(back) <= 1:
            return []
        return [f"goes back up from {told(one)} to {told(then)}" for one, then in back]

    def _not_backwards(self) -> list[str]:
        self.stops[0].setFocus(Qt.FocusReason.TabFocusReason)
        back = self._round(Qt.Key.Key_Backtab)
        expected = [self.stops[0], *reversed(self.stops[1:])]
        if back == expected:
            return []
        ways = zip(back, expected, strict=False)
        wrong = next(((got, want) for got, want in ways if got is not want), (None, None))
        return [f"Shift+Tab goes another way: to {told(wrong[0])}, not {told(wrong[1])}"]

    def _unreached(self) -> list[str]:
        """Return what neither Tab leads to nor, from a stop of Tab, an arrow key."""
        reached = {*self.stops, *(stop.focusProxy() for stop in self.stops)}
        missing = [one for one in self._wanted if (one.focusProxy() or one) not in reached]
        others = {*self._by_arrows(missing), *self._by_their_keys(missing)}
        return [f"Tab never comes to {told(one)}" for one in missing if one not in others]

    def _by_their_keys(self, missing: list[QWidget]) -> Iterator[QWidget]:
        """Yield the buttons that are a part of a box or row where Tab stops: a key there, really pressed,
        presses them, as the arrow keys do those of a spin box. The button says itself which key that is.
        """
        for one in missing:
            if isinstance(one, QAbstractButton) and (key := one.property("key")):
                proved = f"{one.property('role')} {key}"
                if proved in self._proved or any(_presses(stop, key, one) for stop in self._around(one)):
                    self._proved.add(proved)
                    yield one

    def _around(self, one: QWidget) -> list[QWidget]:
        """Return the stops of the nearest widget that holds some, the last of them first."""
        for above in _up(one):
            near = [stop for stop in self.stops if stop is above or above.isAncestorOf(stop)]
            if near:
                return near[::-1]
        return []

    def _by_arrows(self, missing: list[QWidget]) -> Iterator[QWidget]:
        """Yield those that an arrow key, really pressed, leads to from a stop of Tab.

        Radio buttons, shelves, faces and rows of findings are one stop, as everywhere on the desktop, and
        arrows go on from there; so does the list under a box that is typed in, which moves with its arrows.
        """
        for one in missing:
            stop = next((stop for stop in self.stops if _leads_on(stop, one)), None)
            if stop is not None and (told(one) in self._proved or _arrows_lead(stop, one)):
                self._proved.add(told(one))
                yield one


def _presses(stop: QWidget, key: str, button: QAbstractButton) -> bool:
    pressed: list[bool] = []
    listening = button.clicked.connect(lambda: pressed.append(True))
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keySequence(stop, QKeySequence(key))
    if isinstance(asking := QApplication.activeModalWidget(), QDialog):
        asking.reject()
    button.disconnect(listening)
    return bool(pressed)


def _leads_on(stop: QWidget, one: QWidget) -> bool:
    """Whether an officer would look for `one` with the arrows from `stop`."""
    if isinstance(one, QAbstractItemView):
        return isinstance(stop, QLineEdit) and stop.parentWidget() is one.parentWidget()
    if not (isinstance(one, QAbstractButton) and isinstance(stop, QAbstractButton)):
        return False
    if one.group() is not None:
        return stop.group() is one.group() and one.group().exclusive()
    return type(stop) is type(one) and stop.parentWidget() is one.parentWidget()


def _arrows_lead(stop: QWidget, one: QWidget) -> bool:
    """Whether pressing one arrow key again and again goes from `stop` to `one`, or through the list it is."""
    for arrow in ARROWS:
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        at: QWidget | None = stop
        for _ in range(MOST_IN_A_GROUP):
            if at is None:
                break
            row = _row_of(one)
            QTest.keyClick(at, arrow)
            at = QApplication.focusWidget()
            if at is one or _row_of(one) != row:
                return True
    return False


def _row_of(one: QWidget) -> int:
    return one.currentIndex().row() if isinstance(one, QAbstractItemView) else -1


def is_before(one: QWidget, other: QWidget) -> bool:
    """Whether `one` is read before `other`: above it or left of it, where the two part in the layout."""
    first, second = _where_they_part(one, other)
    above, left = first.bottom() < second.top(), first.right() < second.left()
    below, right = first.top() > second.bottom(), first.left() > second.right()
    return (above and not right) or (left and not below)


def _where_they_part(one: QWidget, other: QWidget) -> tuple[QRect, QRect]:
    """Return the places of the two children of the nearest widget that holds both."""
    lines = [list(_up(widget)) for widget in (one, other)]
    shared = next(widget for widget in lines[0] if widget in lines[1])
    first, second = (_under(line, shared) for line in lines)
    return _place(first, shared), _place(second, shared)


def _up(widget: QWidget) -> Iterator[QWidget]:
    at: QWidget | None = widget
    while at is not None:
        yield at
        at = at.parentWidget()


def _under(line: Iterable[QWidget], shared: QWidget) -> QWidget:
    below = shared
    for widget in line:
        if widget is shared:
            break
        below = widget
    return below


def _place(widget: QWidget, within: QWidget) -> QRect:
    corner = QPoint(0, 0) if widget is within else widget.mapTo(within, QPoint(0, 0))
    return QRect(corner, widget.size())


def _shows_focus(stop: QWidget) -> bool:
    """Whether a control is painted otherwise with the focus than without it, by more than a cursor."""
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    with_focus = stop.grab().toImage()
    stop.clearFocus()
    QApplication.processEvents()
    without = stop.grab().toImage()
    return _different(with_focus, without) >= (stop.width() + stop.height()) // 2


def _different(one: QImage, other: QImage) -> int:
    if one.size() != other.size():
        return one.width() * one.height()
    plain = [image.convertToFormat(QImage.Format.Format_RGB32) for image in (one, other)]
    return sum(map(ne, *(memoryview(image.constBits()).cast("I") for image in plain)))
