"""A virtual screen with a window manager and an accessibility bus, and a person at its keyboard and mouse."""

import os
import signal
import subprocess
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from PIL import ImageGrab

from tests.atspi import Accessible, Desktop

T = TypeVar("T")
START = 40.0  # seconds a service may take to come up on a busy machine
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"


def wait_for(look: Callable[[], T], what: str, seconds: float = START) -> T:
    """Return the first truthy answer of `look`, asked again and again; fail saying what was waited for.

    A control that goes away while it is looked at is no answer yet.
    """
    ends = time.monotonic() + seconds
    while True:
        with suppress(LookupError):
            if answer := look():
                return answer
        assert time.monotonic() < ends, f"waited {seconds:.0f} s for {what}"
        time.sleep(0.05)


class Screen:
    """Xvfb, openbox, a session bus and AT-SPI of its own; programs started on it are ended with it."""

    def __init__(self, folder: Path, size: str = "1440x900x24") -> None:
        self.folder = folder
        self._started: list[subprocess.Popen[bytes]] = []
        self._environment = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("QT_", "DISPLAY", "WAYLAND", "DBUS_", "XDG_"))
        }
        display = self._start_x(size)
        self._environment |= {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "XDG_RUNTIME_DIR": str(folder),
            "XDG_DATA_HOME": str(folder / "data"),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_STATE_HOME": str(folder / "state"),
            "XDG_CACHE_HOME": str(folder / "cache"),
            "LC_ALL": "C.UTF-8",
        }
        self._environment["DBUS_SESSION_BUS_ADDRESS"] = self._start_bus()
        self.start([LAUNCHER, "--launch-immediately"])
        self.start(["openbox", "--sm-disable"])
        self.desktop = wait_for(lambda: Desktop.of(self._environment), "the accessibility bus")

    def _start_x(self, size: str) -> str:
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp", "-noreset"]
        server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
        self._started.append(server)
        os.close(writing)
        with os.fdopen(reading) as answer:
            return f":{answer.readline().strip()}"

    def _start_bus(self) -> str:
        command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
        bus = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=self._environment
        )
        self._started.append(bus)
        return bus.stdout.readline().decode().strip()

    def start(self, command: Sequence[str], **more: str) -> "subprocess.Popen[bytes]":
        """Start a program on this screen; its output goes to a file named after it."""
        log = self.folder / f"{Path(command[0]).name}-{len(self._started)}.log"
        with log.open("wb") as out:
            program = subprocess.Popen(
                command, env=self._environment | more, stdout=out, stderr=subprocess.STDOUT, cwd=self.folder
            )
        self._started.append(program)
        return program

    def run(self, *command: str) -> str:
        done = subprocess.run(
            command, env=self._environment, check=True, capture_output=True, text=True, timeout=START
        )
        return done.stdout

    def program(self, name: str) -> Accessible:
        """Return the running program of that accessible name."""
        return wait_for(lambda: self.desktop.program(name), f"the program {name} on the accessibility bus")

    # What a person does

    def key(self, *keys: str) -> None:
        self.run("xdotool", "key", "--clearmodifiers", "--delay", "40", *keys)

    def type(self, text: str) -> None:
        self.run("xdotool", "type", "--clearmodifiers", "--delay", "12", text)

    def click(self, what: Accessible) -> None:
        x, y, width, height = what.rectangle()
        self.run(
            "xdotool", "mousemove", str(x + width // 2), str(y + height // 2), "sleep", "0.1", "click", "1"
        )

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Press at `start`, move to `end` in small steps and let go there."""
        steps = 12
        self.run("xdotool", "mousemove", *map(str, start), "mousedown", "1")
        for step in range(1, steps + 1):
            x = start[0] + (end[0] - start[0]) * step // steps
            y = start[1] + (end[1] - start[1]) * step // steps
            self.run("xdotool", "mousemove", str(x), str(y), "sleep", "0.04")
        self.run("xdotool", "sleep", "0.4", "mouseup", "1")

    def picture(self, name: str) -> Path:
        """Save what the screen shows."""
        path = self.folder / f"{name}.png"
        ImageGrab.grab(xdisplay=self._environment["DISPLAY"]).save(path)
        return path

    def close(self) -> None:
        for program in reversed(self._started):
            if program.poll() is None:
                program.send_signal(signal.SIGTERM)
        for program in reversed(self._started):
            try:
                program.wait(5)
            except subprocess.TimeoutExpired:
                program.kill()
                program.wait(5)
            if program.stdout:
                program.stdout.close()
        self.desktop.close()
