"""Start: where things live, the log, the clock, and which face – the window or the command line."""

import gc
import io
import logging
import os
import sys
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final, TextIO

from foidesk.cli.wish import NoScreen, Wish
from foidesk.domain.problems import Problem
from foidesk.logbook import keep_log
from foidesk.settings import Places, places

if TYPE_CHECKING:
    from foidesk.ui.tokens import Scheme

READ_TEXTS: Final = "read-texts"
"""What FoiDesk starts itself with to read files apart; no command for people."""
UNSEEN: Final = ("offscreen", "minimal")
"""Qt's platforms that draw nothing anybody can look at."""


class WallClock:
    """The real time, as it is in the United Kingdom."""

    def today(self) -> date:
        """Return the day it is in the United Kingdom."""
        return self.now().date()

    def now(self) -> datetime:
        """Return this instant, with its offset."""
        from zoneinfo import ZoneInfo  # no time is asked before the first paint

        return datetime.now(ZoneInfo("Europe/London"))


class UnknownColours(Problem):
    """FOIDESK_THEME names no colours there are."""

    def __init__(self, wanted: str, known: tuple[str, ...]) -> None:
        super().__init__(f"There are no colours “{wanted}”.", f"FOIDESK_THEME takes {', '.join(known)}.")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    given = sys.argv[1:] if argv is None else list(argv)
    if given == [READ_TEXTS]:
        from foidesk.intake.reading_child import serve

        return serve()
    where = places(os.environ)
    _keep_log(where.log)
    out, err = _stream(sys.stdout), _stream(sys.stderr)
    files = _dropped(given)
    try:
        if not given or files:
            return _open_window(where, Wish(where.case_file, files=files))
        return _command_line(given, where, out, err)
    except Problem as problem:
        err.write(problem.in_full + "\n")
        return 2
    finally:
        _let_go(out)


def _command_line(given: Sequence[str], where: Places, out: TextIO, err: TextIO) -> int:
    from foidesk.cli.dispatch import run  # the window needs none of it before its first paint
    from foidesk.cli.surroundings import Surroundings

    seen = _has_screen(os.environ)
    around = Surroundings(where, WallClock(), _user(), out, err, seen, partial(_open_window, where))
    return run(given, around)


def _open_window(where: Places, wish: Wish) -> int:
    """Open the window and return the exit code once it is closed. Raises NoScreen."""
    if not (_has_screen(os.environ) or os.environ.get("QT_QPA_PLATFORM")):
        raise NoScreen("There is no screen here to open the window on.")
    gc.disable()  # for the start: once the window takes input it collects by itself (ui/collector.py)
    try:
        from foidesk.app import run_window  # Qt, which the command line never needs
        from foidesk.ui.care.opening import Opening
    except ImportError as error:
        if "PySide6" not in str(error.name) and ".so" not in str(error):
            raise
        raise NoScreen(f"The window cannot be opened: a library it needs is missing ({error}).") from None
    user, state = _user(), where.window_state
    colours = _colours(os.environ)
    facts = (wish.case_file, state, colours, wish.sample, user, wish.files, where.any_folder, where.anchors)
    return run_window(Opening(*facts, wish.secret, opened=where.opened), WallClock())


def _colours(environment: Mapping[str, str]) -> "Scheme | None":
    """Return the colours FOIDESK_THEME asks for, or None to follow the system's. Raises UnknownColours."""
    from foidesk.ui.tokens import Scheme

    wanted = environment.get("FOIDESK_THEME", "").strip().lower()
    try:
        return Scheme(wanted) if wanted else None
    except ValueError:
        raise UnknownColours(wanted, tuple(Scheme)) from None


def _has_screen(environment: Mapping[str, str]) -> bool:
    """Whether a window would be seen."""
    chosen = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if chosen:
        return chosen not in UNSEEN
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def _dropped(given: Sequence[str]) -> list[Path]:
    """Return the files a desktop opened the program with, or nothing if this is a command."""
    files = [Path(one) for one in given]
    return files if all(one.suffix and one.is_file() for one in files) else []


def _user() -> str:
    """Return who is signed in to this machine, for the audit."""
    import getpass  # a little late: it brings terminals along

    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "somebody without a user name"


def _stream(stream: TextIO | None) -> TextIO:
    """Return the stream speaking UTF-8, whatever the console; a program without a console has none."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="replace")
    return stream if stream is not None else io.StringIO()


def _let_go(out: TextIO) -> None:
    """Hand on the last of the output; a reader that has gone away is no fault."""
    try:
        out.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), out.fileno())


def _keep_log(path: Path) -> None:
    """Log warnings and faults where an administrator finds them."""
    keep_log(path)
    sys.excepthook = _log_uncaught


def _log_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    logging.getLogger("foidesk").critical("a fault of our own", exc_info=(kind, error, trace))
    if not issubclass(kind, KeyboardInterrupt):
        _stream(sys.stderr).write("Something went wrong inside FoiDesk, and this step was not carried out.\n")


if __name__ == "__main__":
    sys.exit(main())
