"""From starting the process to the first paint, and to ready for input: FoiDesk's window against a bare Qt one."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from foidesk.lawbook import read_lawbook
from foidesk.resources import resource
from foidesk.store.case_file import CaseFile
from tests.benchmarks.recount import CASES, NOW, SPREADS, fill
from tests.benchmarks.timing import medians

ROUNDS = 11
BARE = """
import sys, time
from PySide6.QtCore import QAbstractTableModel, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
class Rows(QAbstractTableModel):
    def rowCount(self, parent=None): return 20
    def columnCount(self, parent=None): return 5
    def data(self, index, role=0): return "text" if role == 0 else None
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, done)
def done():
    print("painted", time.monotonic_ns(), flush=True)
    QApplication.quit()
app = QApplication(sys.argv[:1])
window, table = Window(), QTableView()
table.setModel(Rows())
window.setCentralWidget(table)
window.resize(1440, 900)
window.show()
app.exec()
"""
OURS = """
import gc, sys, time
gc.disable()
from pathlib import Path
from foidesk.__main__ import WallClock
from foidesk import app as foidesk
def mark(name): print(name, time.monotonic_ns(), flush=True)
clock = WallClock()
opening = foidesk.Opening(Path(sys.argv[1]), Path(sys.argv[1]).with_suffix(".ini"))
app = foidesk.make_application()
foidesk.load_fonts(app, foidesk.root())
case_file = foidesk.open_to_look(opening, clock)
joined = foidesk.join
def join(*parts):
    mark("painted")
    joined(*parts)
foidesk.join = join
window = foidesk.build(app, case_file, opening, clock)
window.resize(1440, 900)
def ready():
    mark("ready")
    app.quit()
window.ready.connect(ready)
window.show()
app.exec()
case_file.close()
"""


def run(script: str, folder: str, *arguments: str) -> dict[str, float]:
    """Return each mark the child printed, in milliseconds after the child was started.

    Compiled modules are kept in `folder`, as an installed program has them.
    """
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": f"{folder}/compiled"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begun = time.monotonic_ns()
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    marks = (line.split() for line in done.stdout.splitlines() if line.startswith(("painted ", "ready ")))
    return {name: (int(at) - begun) / 1e6 for name, at in marks}


def report() -> Iterator[str]:
    """Yield the medians in milliseconds and the ratios: with the sample cases, and with 100,000."""
    with tempfile.TemporaryDirectory() as folder:
        bare = partial(run, BARE, folder)
        few = Twice(partial(run, OURS, folder, str(_sample(folder))))
        many = Twice(partial(run, OURS, folder, str(_filled(folder))))
        middle = medians(
            ROUNDS,
            {
                "bare": lambda: bare()["painted"],
                "few": few.painted,
                "few ready": few.ready,
                "many": many.painted,
                "many ready": many.ready,
            },
        )
    yield f"bare Qt window: {middle['bare']:.0f} ms"
    for name, cases in (("few", "the sample cases"), ("many", f"{CASES:,} cases")):
        painted, ready = middle[name], middle[f"{name} ready"]
        yield f"FoiDesk with {cases}: first rows painted {painted:.0f} ms, ready for input {ready:.0f} ms"
        yield f"  ratio of the first paint {painted / middle['bare']:.2f} (target at most 1.5)"
        yield f"  ratio of ready {ready / middle['bare']:.2f} (target at most 4.5)"


class Twice:
    """One start, of which two things are measured."""

    def __init__(self, start: Callable[[], dict[str, float]]) -> None:
        self._start = start
        self._last: dict[str, float] = {}

    def painted(self) -> float:
        """Start anew, and return when the first rows were painted."""
        self._last = self._start()
        return self._last["painted"]

    def ready(self) -> float:
        """Return when that same start took input."""
        return self._last["ready"]


def _sample(folder: str) -> Path:
    sample = Path(folder) / "demo.foidesk"
    subprocess.run(
        [sys.executable, "-m", "foidesk", "--file", str(sample), "demo", "--no-window"],
        check=True,
        capture_output=True,
    )
    return sample


def _filled(folder: str) -> Path:
    made = CaseFile.create(Path(folder) / "many.foidesk", NOW)
    made.write(fill, read_lawbook(resource("law")), SPREADS[0])
    made.close()
    return made.folder
