"""The order Tab goes in: that of the layouts, whenever rows came or moved; Qt's own is that of making."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QTabWidget, QWidget


def order_tabs(root: QWidget) -> None:
    """Let Tab go through `root` as it is laid out: downwards, and in a row from the left.

    A tab widget stops Tab for its bar, which stops it too: with both, Tab goes round and never leaves.
    """
    for tabs in root.findChildren(QTabWidget):
        tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    for one, following in pairwise(stops_of(root)):
        QWidget.setTabOrder(one, following)


def stops_of(widget: QWidget | None) -> Iterator[QWidget]:
    """Yield what Tab stops at inside `widget`, shown or not, in the order of the layouts."""
    if widget is None:
        return
    if isinstance(widget, QTabWidget):
        yield widget.tabBar()
        for place in range(widget.count()):
            yield from stops_of(widget.widget(place))
    elif isinstance(widget, QScrollArea):
        yield from stops_of(widget.widget())
    elif widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    elif (layout := widget.layout()) is not None:
        yield from _within(layout)


def _within(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield from stops_of(widget)
        elif (inner := item.layout()) is not None:
            yield from _within(inner)
