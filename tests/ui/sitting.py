"""A sitting at the desk: the whole window on the sample case file, as it was one morning."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from foidesk import app as desk_app
from foidesk.app import Opening
from foidesk.casework.changes import Hand
from foidesk.casework.make_demo import make_demo
from foidesk.resources import root
from foidesk.store.case_file import CaseFile
from foidesk.store.case_lines import lines_of
from foidesk.store.search_finding import Search, find
from foidesk.ui.desk import Desk
from foidesk.ui.fonts import load_fonts
from foidesk.ui.tokens import Scheme
from tests.ui.bench import lawbook, settle

__all__ = ["lawbook"]

NOW = datetime(2026, 11, 27, 10, 0, tzinfo=UTC)
SIZE = QSize(1200, 760)
SOON_MS = 2_000


class Clock:
    def today(self):
        return NOW.date()

    def now(self):
        return NOW


class Sitting:
    """The desk on the sample case file, as it was one morning."""

    def __init__(self, qapp, qtbot, folder, lawbook):
        made = make_demo(folder / "demo.foidesk", lawbook, Hand(NOW, "Maeve Gallagher"))
        made.close()
        self.qtbot, self.looking = qtbot, CaseFile.open(made.folder, for_writing=False)
        opening = Opening(
            made.folder, folder / "window.ini", Scheme.LIGHT, sample=True, officer="Maeve Gallagher"
        )
        load_fonts(qapp, root())
        self.window = desk_app.build(qapp, self.looking, opening, Clock())
        self.window.resize(SIZE)
        with qtbot.waitSignal(self.window.complete, timeout=30_000):
            self.window.show()
        self.desk = self.window.findChild(Desk)
        self.ways = self.desk.ways

    def go_to(self, reference):
        lines = self.looking.look(lines_of, self.looking.look(find, Search(reference)).ids)
        self.ways.go_to(lines[0].id)
        self.settle()

    def settle(self, pause=150):
        settle(self.qtbot, self.desk.runner)
        self.qtbot.wait(pause)

    def rest(self):
        """Wait until nothing comes in any more: no work, no timer about to fire, the same sight thrice."""
        before, same = None, 0
        while same < 3:
            settle(self.qtbot, self.desk.runner)
            self.qtbot.wait(15)
            timers = [
                one for one in self.window.findChildren(QTimer) if one.isSingleShot() and one.isActive()
            ]
            waiting = any(one.remainingTime() < SOON_MS for one in timers)
            now = self._sight()
            same = same + 1 if now == before and not waiting else 0
            before = now

    def _sight(self):
        every = (one for top in QApplication.topLevelWidgets() for one in (top, *top.findChildren(QWidget)))
        return [(one, one.size(), one.isEnabled()) for one in every if one.isVisible()]

    def picture(self, path):
        self.settle()
        self.window.grab().save(str(path))

    def close(self, qapp):
        if not self.window.close():
            assert self.window.close()
        qapp.aboutToQuit.emit()
        self.looking.close()
        self.window.deleteLater()
        qapp.sendPostedEvents(None, 52)
        qapp.setStyleSheet("")


@pytest.fixture
def sitting(qapp, qtbot, tmp_path, lawbook):
    made = Sitting(qapp, qtbot, tmp_path, lawbook)
    yield made
    made.close(qapp)
