"""The order Tab goes in: down the layouts as they stand when it is pressed. Qt's own is that of making."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLayout,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QScrollArea,
    QSplitter,
    QTabBar,
    QTabWidget,
    QTextEdit,
    QWidget,
)

WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTabBar, QTextEdit)
"""What is one stop: the parts inside have no place of their own in the order."""


def tab_on(window: QWidget, *, forward: bool) -> bool:
    """Give the focus to the next stop of `window`, or the one before, and bring it into sight.

    Pages and rows come and go, so the order is read anew each time: top to bottom, in a row from the left,
    and round again. Of an exclusive group Qt makes one button a stop; arrows go on from there. False where
    nothing takes the focus.
    """
    at = window.focusWidget()
    every = list(in_order(window, at))
    place = _place_of(at, every)
    after = every[place + 1 :] + every[: max(place, 0)]
    before = every[:place][::-1] + every[max(place, 0) + 1 :][::-1] if place >= 0 else every[::-1]
    ways = after if forward else before
    stop = next((one for one in ways if _is_stop(one) and one.isVisibleTo(window)), None)
    if stop is None:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    stop.setFocus(reason)
    _scroll_to(stop)
    return True


def _scroll_to(widget: QWidget) -> None:
    """Scroll to `widget`; Qt itself only does so within the area that had the focus before."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()


def stops_of(widget: QWidget | None) -> Iterator[QWidget]:
    """Yield what Tab stops at inside `widget` in its order, whether or not `widget` itself is on screen."""
    if widget is not None:
        yield from filter(_is_stop, in_order(widget))


def in_order(widget: QWidget, at: QWidget | None = None) -> Iterator[QWidget]:
    """Yield `widget` and all that is not hidden in it as it is laid out, each before what it holds.

    `at` has its place although it is hidden: Qt goes on from what had the focus as it goes.
    """
    yield widget
    if not isinstance(widget, WHOLE):
        for child in _children(widget):
            if not child.isHidden() or (at is not None and (child is at or child.isAncestorOf(at))):
                yield from in_order(child, at)


def _children(widget: QWidget) -> list[QWidget]:
    """Return what lies in `widget`: as it is laid out, and what has no layout by where it is."""
    laid: list[QWidget | None]
    match widget:
        case QTabWidget():
            return _known([widget.tabBar(), widget.currentWidget()])
        case QScrollArea():
            return _known([widget.widget()])
        case QSplitter():
            laid = [widget.widget(place) for place in range(widget.count())]
        case QMainWindow():
            laid = [widget.menuWidget(), widget.centralWidget(), widget.statusBar()]
        case _:
            laid = list(_laid(widget, widget.layout()))
    known = _known(laid)
    return known + sorted(_loose(widget, known), key=lambda child: (child.y(), child.x()))


def _known(widgets: list[QWidget | None]) -> list[QWidget]:
    return [widget for widget in widgets if widget is not None]


def _loose(widget: QWidget, laid: list[QWidget]) -> list[QWidget]:
    """Return what lies on `widget` without a layout, such as what is drawn over a page."""
    own = (child for child in widget.children() if isinstance(child, QWidget) and not child.isWindow())
    return [child for child in own if child not in laid]


def _laid(widget: QWidget, layout: QLayout | None) -> Iterator[QWidget]:
    """Yield what `layout` lays out on `widget`.

    Its items are never asked for: what PySide hands out for one outlives it, and when something else is
    made at the same address and goes, memory is freed that is in use.
    """
    if layout is None:
        return
    inside = [one for one in layout.children() if isinstance(one, QLayout)]
    shown = [one for one in widget.children() if isinstance(one, QWidget)]
    placed: list[tuple[int, QLayout | QWidget]] = [
        *((layout.indexOf(one), one) for one in inside),
        *((layout.indexOf(one), one) for one in shown),
    ]
    for place, one in sorted(placed, key=lambda pair: pair[0]):
        if isinstance(one, QLayout):
            yield from _laid(widget, one)
        elif place >= 0:
            yield one


def _place_of(at: QWidget | None, every: list[QWidget]) -> int:
    """Return where `at` is, or what it is a part of; -1 where nothing has the focus."""
    while at is not None and at not in every:
        at = at.parentWidget()
    return -1 if at is None else every.index(at)


def _is_stop(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return takes and widget.isEnabled() and not isinstance(widget, QTabWidget | QMainWindow)
