import io
import json
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from foidesk.cli.dispatch import run
from foidesk.cli.surroundings import Surroundings
from foidesk.cli.wish import NoScreen
from foidesk.resources import resource
from foidesk.settings import places

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=ZoneInfo("Europe/London"))


class StoppedClock:
    def today(self) -> date:
        return NOW.date()

    def now(self) -> datetime:
        return NOW


@dataclass
class Done:
    code: int
    out: str
    err: str

    @property
    def json(self):
        return json.loads(self.out)


@dataclass
class Office:
    """The program on a machine of its own, called in this process."""

    home: Path
    has_screen: bool = False
    window_code: int | None = None
    wishes: list = field(default_factory=list)

    def __call__(self, *argv):
        out, err = io.StringIO(), io.StringIO()
        where = places({"FOIDESK_HOME": str(self.home)})
        around = Surroundings(where, StoppedClock(), "f.officer", out, err, self.has_screen, self._open)
        code = run([str(one) for one in argv], around)
        return Done(code, out.getvalue(), err.getvalue())

    def _open(self, wish):
        self.wishes.append(wish)
        if self.window_code is None:
            raise NoScreen("There is no screen here to open the window on.")
        return self.window_code

    @property
    def case_file(self):
        return self.home / "cases.foidesk"


@pytest.fixture
def office(tmp_path):
    return Office(tmp_path / "home")


@pytest.fixture
def sample():
    return lambda name: resource("samples", name)


@pytest.fixture
def set_up(office, sample):
    """An office that has its settings: the sample ones."""
    assert office("setup", sample("settings.json")).code == 0
    return office


def refused(done, *words):
    """Whether a command failed as the contract says: exit 2, sentences on standard error, nothing else."""
    assert done.code == 2, done
    assert done.out == ""
    assert done.err.count("\n") == 1
    assert "Traceback" not in done.err
    for word in words:
        assert word in done.err
    return True
