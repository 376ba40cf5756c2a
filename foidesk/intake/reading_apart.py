"""Reads files in a process of its own: one that hangs, swells or crashes its reader takes nothing else along.

Nothing is written to the disk on the way: bytes go in by one pipe, words come back by another.
"""

import json
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from threading import Lock, Timer
from typing import Any, Final, Self

from foidesk.intake.file_text import LARGEST_FILE, TOO_LARGE, FileText

COMMAND: Final = "read-texts"
"""What the program is started with to be that process."""

LONGEST_SECONDS: Final = 30.0

GAVE_UP: Final = FileText("", "It could not be searched: reading it took too long, or failed.")


def command() -> list[str]:
    """Return what starts this program: an interpreter is told which, a bundled program knows."""
    is_python = Path(sys.executable).stem.lower().startswith("python")
    return [sys.executable, *(["-m", "foidesk"] if is_python else []), COMMAND]


class TextReader:
    """Starts its process when the first file is to be read, and again after one that it did not survive."""

    def __init__(self, longest_seconds: float = LONGEST_SECONDS) -> None:
        self._longest = longest_seconds
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_raised: object) -> None:
        self.close()

    def read(self, data: bytes, name: str, content_type: str = "") -> FileText:
        """Return the words of a file. Never raises for what is in it."""
        if len(data) > LARGEST_FILE:
            return TOO_LARGE
        try:
            return self._asked(data, {"name": name, "type": content_type, "size": len(data)})
        except (OSError, ValueError, KeyError):
            self.close()
            return GAVE_UP

    def close(self) -> None:
        """End the process, whatever it is doing. May be called from another thread."""
        with self._lock:
            process, self._process = self._process, None
        if process is not None:
            process.kill()
            with suppress(OSError):
                process.communicate()

    def _asked(self, data: bytes, about: dict[str, Any]) -> FileText:
        process = self._running()
        assert process.stdin is not None
        assert process.stdout is not None
        watch = Timer(self._longest, process.kill)
        watch.daemon = True
        watch.start()
        try:
            process.stdin.write(json.dumps(about).encode() + b"\n" + data)
            process.stdin.flush()
            answer = json.loads(process.stdout.readline())  # nothing, where it did not survive: a ValueError
        finally:
            watch.cancel()
        return FileText(answer["text"], answer["note"])

    def _running(self) -> "subprocess.Popen[bytes]":
        with self._lock:
            if self._process is None or self._process.poll() is not None:
                self._process = subprocess.Popen(  # noqa: S603  this program itself
                    command(),
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                    creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                )
            return self._process
