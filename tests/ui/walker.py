"""Goes through a window as a screen reader and a keyboard do, and says what neither can use."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

Role = QAccessible.Role
INTERACTIVE = {
    Role.Button, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.EditableText, Role.SpinBox, Role.List,
    Role.Table, Role.Tree, Role.PageTab, Role.PageTabList, Role.Slider, Role.Link, Role.ButtonMenu,
    Role.MenuItem, Role.ToolBar, Role.Dial,
}  # fmt: skip
CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit,
    QPlainTextEdit, QTextEdit, QTabBar,
)  # fmt: skip
ARROWS = (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left)
MOST_STOPS, MOST_IN_A_GROUP = 400, 20


def nodes(interface: QAccessibleInterface, deep: int = 40) -> Iterator[QAccessibleInterface]:
    """Yield what a screen reader meets; cells are left to tests of their models."""
    yield interface
    if deep and interface.role() not in {Role.Table, Role.List, Role.Tree}:
        for place in range(interface.childCount()):
            child = interface.child(place)
            if child is not None and child.isValid() and not child.state().invisible:
                yield from nodes(child, deep - 1)


def nameless(root: QWidget) -> list[str]:
    """Return the interactive controls that are shown and have no name."""
    every = nodes(QAccessible.queryAccessibleInterface(root))
    asked = (node for node in every if node.role() in INTERACTIVE)
    return [_called(node) for node in asked if not node.text(QAccessible.Text.Name).strip()]


def _called(node: QAccessibleInterface) -> str:
    widget, parent = node.object(), node.parent()
    name = widget.objectName() if widget is not None else ""
    above = parent.object().objectName() if parent is not None and parent.object() is not None else ""
    return f"{node.role().name} {name or type(widget).__name__} in {above}"


def controls(root: QWidget) -> list[QWidget]:
    """Return what can be used now: shown, enabled, and not a part of another control."""
    return [
        one
        for one in root.findChildren(QWidget)
        if isinstance(one, CONTROLS) and one.isVisible() and one.isEnabled() and not _is_part(one)
    ]


def _is_part(one: QWidget) -> bool:
    """Whether a control belongs to another that is counted itself, or only moves what is seen of one."""
    if isinstance(one, QScrollBar | QHeaderView):
        return True
    above = one.parentWidget()
    while above is not None:
        whole = isinstance(above, QComboBox | QAbstractSpinBox | QLineEdit | QAbstractItemView | QTabBar)
        if whole and not isinstance(one, QAbstractScrollArea):
            return True
        above = above.parentWidget()
    return False


def unreachable(window: QWidget) -> list[str]:
    """Return the controls that neither Tab nor, from a stop of Tab, an arrow key leads to."""
    wanted = controls(window)
    stops = _tabbed(window)
    missing = [one for one in wanted if _whole(one) not in stops and one not in stops]
    if missing:
        stops |= _by_arrows([stop for stop in stops if isinstance(stop, QAbstractButton)], set(missing))
    return [_told(one) for one in missing if one not in stops]


def _whole(one: QWidget) -> QWidget:
    return one.focusProxy() or one


def _told(one: QWidget) -> str:
    words = one.accessibleName() or getattr(one, "text", lambda: "")()
    return f"{type(one).__name__} {one.objectName()} “{words}”"


def _tabbed(window: QWidget) -> set[QWidget]:
    """Return what has the keyboard after each press of Tab, until it comes round."""
    seen: list[QWidget] = []
    window.activateWindow()
    QApplication.processEvents()
    if QApplication.focusWidget() is None or not QApplication.focusWidget().isVisible():
        QTest.keyClick(window, Qt.Key.Key_Tab)
    for _ in range(MOST_STOPS):
        at = QApplication.focusWidget()
        if at is None or (at in seen and at is not seen[-1]):
            break  # round once; in a text, Tab goes from blank to blank first
        seen.append(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
    return set(seen)


def _by_arrows(stops: list[QAbstractButton], missing: set[QWidget]) -> set[QWidget]:
    """Return those of `missing` that arrow keys lead to from another of their group, where Tab stops."""
    groups = {one.group() for one in missing if isinstance(one, QAbstractButton)} - {None}
    found: set[QWidget] = set()
    beside = {(type(one), one.parentWidget()) for one in missing}
    for stop in (one for one in stops if one.group() in groups or (type(one), one.parentWidget()) in beside):
        for arrow in ARROWS:
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            at, met = stop, {stop}
            for _ in range(MOST_IN_A_GROUP):
                QTest.keyClick(at, arrow)
                at = QApplication.focusWidget()
                met.add(at)
            found |= met & missing
    return found
