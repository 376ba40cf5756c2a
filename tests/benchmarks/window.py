"""The whole window on a generated case file, in a process of its own: worked as an officer works it, and watched.

`python -m tests.benchmarks.window memory FOLDER` or `… watch FOLDER` prints one JSON document.
"""

import gc
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SCROLLS = 300
"""Stops on the way from the first case to the last."""
OPENED = 25
TYPED = ("modern slavery", "patel", "potholes", "swans and g")
AHEAD = 60.0
"""Seconds in which the window has surely made what it makes ahead."""
HOLDS = 12
"""Times each thing is done while it is watched."""


def apart(what: str, folder: Path) -> dict[str, Any]:
    """Return what the window in a process of its own tells."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.window", what, str(folder)],
        env=environment, capture_output=True, text=True,
    )  # fmt: skip
    if done.returncode:
        raise RuntimeError(done.stderr)
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


class Desk:
    """The window, open and complete, on the day the generated file was made for."""

    def __init__(self, folder: Path, state: Path) -> None:
        gc.disable()  # as the program does until it takes input
        from foidesk import app as foidesk
        from foidesk.ui.care.opening import Opening, open_to_look
        from tests.benchmarks.generated import NOW

        class StillClock:
            def now(self) -> Any:
                return NOW

            def today(self) -> Any:
                return NOW.date()

        opening, clock = Opening(folder, state), StillClock()
        self.app = foidesk.make_application()
        foidesk.load_fonts(self.app, foidesk.root())
        self.looking = open_to_look(opening, clock)
        self.window = foidesk.build(self.app, self.looking, opening, clock)
        self.window.resize(1440, 900)
        done: list[bool] = []
        self.window.complete.connect(lambda: done.append(True))
        self.window.show()
        self.wait(60, lambda: bool(done))
        foidesk.make_ahead(self.window)
        self.wait(AHEAD, lambda: gc.get_freeze_count() > 0)

    def wait(self, seconds: float, until: Callable[[], bool] = lambda: False) -> None:
        """Let the window work for so long, or until something is so."""
        from PySide6.QtCore import QEventLoop, QTimer

        end = time.perf_counter() + seconds
        while not until() and time.perf_counter() < end:
            loop = QEventLoop()
            QTimer.singleShot(5, loop.quit)
            loop.exec()

    def control(self, name: str) -> Any:
        from PySide6.QtWidgets import QWidget

        found = self.window.findChild(QWidget, name)
        assert found is not None, f"there is no {name}"
        return found

    @property
    def ways(self) -> Any:
        from foidesk.ui.desk import Desk as Pages

        return self.window.findChild(Pages).ways

    def shelf(self, name: str) -> None:
        self.control(f"shelf_{name}").click()

    def type(self, text: str, pause: float) -> None:
        from PySide6.QtTest import QTest

        box = self.control("search")
        box.clear()
        for letter in text:
            QTest.keyClick(box, letter)
            self.wait(pause)

    def type_on(self, letter: str) -> None:
        from PySide6.QtTest import QTest

        QTest.keyClick(self.control("search"), letter)

    def scroll(self, stops: int) -> None:
        """Go from the first case to the last, and have every stop painted."""
        bar = self.control("register").verticalScrollBar()
        for stop in range(stops + 1):
            bar.setValue(bar.maximum() * stop // stops)
            self.app.processEvents()

    def close(self) -> None:
        self.window.close()
        self.wait(0.2)
        self.app.quit()
        self.looking.close()


def peak() -> float:
    """Return this process's peak memory in MB."""
    status = Path("/proc/self/status").read_text()
    return int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1]) / 1024


def memory(desk: Desk) -> dict[str, Any]:
    """Return the peak of the window once it is there, and after it was scrolled through, searched and worked in."""
    told = {"there": peak()}
    desk.shelf("all")
    desk.scroll(SCROLLS)
    table = desk.control("register")
    rows = table.model().rowCount()
    told["scrolled"] = peak()
    for stop in range(OPENED):
        table.choose_row(rows * stop // OPENED)
        desk.wait(0.15)
    told["opened"] = peak()
    for words in TYPED:
        desk.type(words, 0.05)
        desk.wait(1.5)
    desk.type(" ", 0.5)
    told["searched"] = peak()
    return {**told, "rows": rows}


class Watchdog:
    """Notes for how long the GUI thread was held at a time: by the clock, and in its own time of the processor."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)
        self._last = (time.perf_counter(), time.thread_time())
        self.longest = (0.0, 0.0)

    def _tick(self) -> None:
        now = (time.perf_counter(), time.thread_time())
        held = (now[0] - self._last[0], now[1] - self._last[1])
        self.longest = max(self.longest[0], held[0]), max(self.longest[1], held[1])
        self._last = now

    @contextmanager
    def watching(self) -> Iterator[None]:
        self._last, self.longest = (time.perf_counter(), time.thread_time()), (0.0, 0.0)
        self._timer.start()
        yield
        self._timer.stop()


def watch(desk: Desk) -> dict[str, Any]:
    """Return for each thing done the median and the longest hold, each by the clock and by the processor, in ms."""
    dog, held = Watchdog(), {}
    desk.shelf("all")
    desk.wait(0.5)
    for name, things in _things(desk).items():
        found = []
        for does in things:
            with dog.watching():
                does()
                desk.wait(0.35)
            found.append(dog.longest)
        if "first" not in name:
            del found[0]  # what is made when it is first asked for is not what is done all day
        walls, own = zip(*found, strict=True)
        held[name] = [1e3 * value for value in (median(walls), max(walls), median(own), max(own))]
    return held


def _things(desk: Desk) -> dict[str, list[Callable[[], object]]]:
    """Return what is watched, each as often as it is done."""
    from foidesk.ui.case.tab import Tab

    table = desk.control("register")
    rows = table.model().rowCount()
    bar = table.verticalScrollBar()
    shelves = ("open", "late", "due_soon", "stopped", "answered", "all")
    ways = desk.ways
    tabs = [partial(ways.show_tab, tab) for tab in Tab]
    pages = [
        *(ways.show_start, ways.show_calendar, ways.show_audit, ways.show_retention, ways.show_what_if),
        *(ways.new_request, partial(desk.shelf, "all")),
    ]
    settings = [ways.show_setup, partial(desk.shelf, "all")]

    def several(does: Callable[[int], object]) -> list[Callable[[], object]]:
        return [partial(does, turn) for turn in range(HOLDS + 1)]

    return {
        "nothing at all": several(lambda _turn: None),
        "opening a case": several(lambda turn: table.choose_row((turn + 1) * rows // (HOLDS + 3))),
        "opening the next case": several(lambda turn: table.choose_row(1000 + turn)),
        "switching the shelf": several(lambda turn: desk.shelf(shelves[turn % len(shelves)])),
        "scrolling to anywhere": several(lambda turn: bar.setValue(bar.maximum() * (turn * 7 % 13) // 13)),
        "typing a letter of a search": several(partial(_type_on, desk)),
        "a tab of a case, the first time": [partial(desk.shelf, "all"), *tabs],
        "  and again": tabs * 3,
        "a page, the first time": pages,
        "  and again ": pages * 2,
        "the settings, the first time": settings[:1],
        "  and again  ": settings[::-1] * 4,
    }


def _type_on(desk: Desk, turn: int) -> None:
    words = "modern slavery offences"
    if turn % len(words) == 0:
        desk.control("search").clear()
    desk.type_on(words[turn % len(words)])


def main(what: str, folder: str) -> None:
    with tempfile.TemporaryDirectory() as state:
        desk = Desk(Path(folder), Path(state) / "window.ini")
        told = {"memory": memory, "watch": watch}[what](desk)
        desk.close()
    sys.stdout.write(f"{json.dumps(told)}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
