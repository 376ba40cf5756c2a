"""From starting the process to the first paint, and to ready for input: FoiDesk's window against a bare Qt one."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

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
from foidesk.ui.theme import Theme
def mark(name): print(name, time.monotonic_ns(), flush=True)
clock = WallClock()
opening = foidesk.Opening(Path(sys.argv[1]), Path(sys.argv[1]).with_suffix(".ini"))
app = foidesk.make_application()
theme = Theme(foidesk.root(), opening.scheme)
case_file = foidesk.open_to_look(opening, clock)
joined = foidesk.join
def join(*parts):
    mark("painted")
    joined(*parts)
foidesk.join = join
window = foidesk.build(app, theme, case_file, opening, clock)
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
    """Yield the medians in milliseconds and the two ratios."""
    with tempfile.TemporaryDirectory() as folder:
        sample = Path(folder) / "demo.foidesk"
        subprocess.run(
            [sys.executable, "-m", "foidesk", "--file", str(sample), "demo", "--no-window"],
            check=True,
            capture_output=True,
        )
        last: dict[str, float] = {}

        def ours() -> float:
            last.update(run(OURS, folder, str(sample)))
            return last["painted"]

        middle = medians(
            ROUNDS,
            {"bare": lambda: run(BARE, folder)["painted"], "painted": ours, "ready": lambda: last["ready"]},
        )
    bare, painted, ready = middle["bare"], middle["painted"], middle["ready"]
    yield f"first paint: bare Qt window {bare:.0f} ms, FoiDesk with its first rows {painted:.0f} ms"
    yield f"  ratio {painted / bare:.2f} (target at most 1.5)"
    yield f"styled and ready for input: {ready:.0f} ms"
    yield f"  ratio {ready / bare:.2f} (target at most 4.5)"
