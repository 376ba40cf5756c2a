"""The process that reads files: it takes one after the other, answers with words, and knows no more."""

import json
import os
import sys
from contextlib import suppress
from typing import IO, Final

from foidesk.intake.file_text import text_of_file

MOST_MEMORY: Final = 2 * 1024**3
"""Bytes this process may come to, where the system keeps count."""


def serve() -> int:
    """Answer until there is nothing left to read."""
    _hold_back()
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())  # whatever a library prints is no answer
    _serve(sys.stdin.buffer, answers)
    return 0


def _serve(asked: IO[bytes], answers: IO[bytes]) -> None:
    while line := asked.readline():
        about = json.loads(line)
        found = text_of_file(asked.read(about["size"]), about["name"], about["type"])
        answers.write(json.dumps({"text": found.text, "note": found.note}).encode() + b"\n")
        answers.flush()


def _hold_back() -> None:
    """Take no more memory than any honest file needs, and do not hear Ctrl+C: whoever asked does."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
