"""Counts what a window holds: widgets, what Qt and PySide hang on them, wires, objects of the desk, threads."""

import gc
import re
import threading
from collections import Counter
from functools import partial
from types import FunctionType

from PySide6.QtCore import QCoreApplication, QEvent, QMetaMethod, QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import getAllValidWrappers, isValid

OURS = "foidesk.ui"


def held() -> Counter[str]:
    """Return how many of each there are, once all that was let go of has gone."""
    for _turn in range(3):  # what goes may have held what goes next
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
    every = [one for top in _tops() for one in (top, *top.findChildren(QObject))]
    return Counter(
        [
            *(f"widget {_called(one)}" for one in QApplication.allWidgets()),
            *(f"object {_called(one)}" for one in every if not one.isWidgetType()),
            *("running QThread" for one in every if isinstance(one, QThread) and one.isRunning()),
            *("ticking QTimer" for one in every if _ticks(one)),
            *(wire for one in every for wire in _wires(one)),
            *(
                f"wrapper {type(one).__name__}"
                for one in getAllValidWrappers()
                if not isinstance(one, QObject)
            ),
            *(name for one in gc.get_objects() if (name := _of_the_desk(one))),
            *(f"thread {thread.name.rstrip('0123456789')}" for thread in threading.enumerate()),
        ]
    )


def _tops() -> list[QObject]:
    return [QCoreApplication.instance(), *QApplication.topLevelWidgets()]


def _called(one: QObject) -> str:
    """Return what an object is; rows are numbered on and on, so that their number tells nothing."""
    return f"{type(one).__name__} {re.sub(r'[0-9]+', '#', one.objectName())}"


def _ticks(one: QObject) -> bool:
    return isinstance(one, QTimer) and one.isActive() and not one.isSingleShot()


def _wires(one: QObject) -> list[str]:
    """Return each slot an object's signals reach, the signals of the desk's own objects."""
    found, kind = [], one.metaObject()
    for at in range(kind.methodCount()):
        method = kind.method(at)
        if method.methodType() is QMetaMethod.MethodType.Signal:
            signal = method.methodSignature().toStdString()
            found += [f"wire {_called(one)}.{signal}"] * one.receivers(f"2{signal}")
    return found


def _of_the_desk(one: object) -> str:
    """Return what Python still holds of the desk, dead or alive: its objects, its functions, and its errands."""
    kind = type(one)
    if kind is FunctionType:
        where = str(one.__module__)
        return f"function {where}.{one.__qualname__}" if where.startswith(OURS) else ""
    if kind is partial:
        func = one.func
        return f"partial {getattr(func, '__module__', '')}.{getattr(func, '__qualname__', func)}"
    if not str(kind.__module__).startswith(OURS):
        return ""
    dead = isinstance(one, QObject) and not isValid(one)
    return f"{'dead' if dead else 'live'} {kind.__module__}.{kind.__qualname__}"


def grown(before: Counter[str], after: Counter[str]) -> dict[str, int]:
    """Return what there is more of."""
    return {name: more for name, more in (after - before).items() if more > 0}
