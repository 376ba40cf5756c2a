"""Goes through a window as a screen reader does, and says what it could not tell of."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role = QAccessible.Role
INTERACTIVE = {
    Role.Button, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.EditableText, Role.SpinBox, Role.List,
    Role.Table, Role.Tree, Role.PageTab, Role.PageTabList, Role.Slider, Role.Link, Role.ButtonMenu,
    Role.MenuItem, Role.ToolBar, Role.Dial,
}  # fmt: skip


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
