"""A forge of children to kill, and how many there were in the end."""

import json
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path

import pytest

from foidesk.resources import resource
from tests.faults import works
from tests.faults.forge import REFUSED

ROOT = Path(__file__).parents[2]
KEY = "5a" * 32


@dataclass
class Order:
    """One child: what it does, where, and when it dies: `after` so many seconds, or at its `step`th call."""

    work: str
    folder: Path
    key: str | None = None
    after: float = 30.0
    step: int = 0
    limit: int = 0
    user: int = 0

    @property
    def said(self) -> Path:
        return self.folder.with_name("said.txt")


class Forge:
    """The process that forks and kills."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "tests.faults.forge"]
        self.process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self.process.stdout.readline() == "ready\n"
        self.kills, self.seconds = 0, 0.0

    def begin(self, order: Order) -> None:
        """Have a child started; what follows can be done meanwhile."""
        document = {
            "work": order.work, "folder": str(order.folder), "key": order.key,
            "said": str(order.said), "after": order.after, "step": order.step, "limit": order.limit,
            "user": order.user,
        }  # fmt: skip
        self.process.stdin.write(json.dumps(document) + "\n")
        self.process.stdin.flush()

    def end(self, order: Order) -> list[str]:
        """Wait until the child is dead; return what it had said was done."""
        answer = json.loads(self.process.stdout.readline())
        while answer["folder"] != str(
            order.folder
        ):  # of a test that failed while its child was still at work
            answer = json.loads(self.process.stdout.readline())
        assert answer["killed"] or answer["code"] in {0, REFUSED}, f"{order.work} failed by itself: {answer}"
        self.kills += answer["killed"]
        return self.said_by(order)

    def refused(self, order: Order) -> tuple[list[str], tuple[str, str, str]]:
        """Run a child that a Problem ends; return what it had done, and the Problem’s name, words and remedy."""
        self.begin(order)
        *done, last = self.end(order)
        assert last.startswith("! "), f"{order.work} was not refused: {last}"
        return done, tuple(json.loads(last[2:]))

    @staticmethod
    def said_by(order: Order) -> list[str]:
        lines = order.said.read_text("utf-8").splitlines(keepends=True) if order.said.exists() else []
        return [line.strip() for line in lines if line.endswith("\n")]

    def close(self) -> None:
        self.process.stdin.close()
        self.process.kill()  # its children have all been waited for
        self.process.wait()
        self.process.stdout.close()


@pytest.fixture(scope="session")
def forge():
    made, began = Forge(), time.monotonic()
    yield made
    made.seconds = time.monotonic() - began
    made.close()


@pytest.fixture(scope="session")
def arrived(tmp_path_factory):
    """E-mails and cases in JSON, some of them large."""
    folder = tmp_path_factory.mktemp("arrived")
    for number in range(30):
        mail = EmailMessage()
        mail["From"], mail["To"] = f"Cara Swan <cara{number}@example.org>", "foi@example.org"
        mail["Subject"], mail["Message-ID"] = f"Geese of {number}", f"<geese-{number}@example.org>"
        mail["Date"] = "Thu, 19 Nov 2026 23:59:00 +0000"
        mail.set_content("How many geese are there?\n" * (1 + number % 3 * 400))
        mail.add_attachment(
            b"%d" % number * 20_000, maintype="application", subtype="pdf", filename="map.pdf"
        )
        (folder / f"{number:02}.eml").write_bytes(mail.as_bytes())
    shutil.copy(resource("samples", "joint_forces.json"), folder / "05.json")
    return folder


@pytest.fixture(scope="session")
def lawbook():
    return works.lawbook()


@pytest.fixture(scope="session")
def bases(tmp_path_factory):
    """The files children begin with, plain and encrypted."""
    folder = tmp_path_factory.mktemp("bases")
    made = {None: folder / "plain.foidesk", KEY: folder / "sealed.foidesk"}
    for key, path in made.items():
        works.base(path, key)
    return made
