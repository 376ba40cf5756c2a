"""What a command is given from outside: its options, the streams, the clock, and where things live."""

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final, Protocol, TextIO

from foidesk.casework.calendar_in_force import lawbook_in_force
from foidesk.casework.changes import Hand
from foidesk.casework.look_after import warnings_of
from foidesk.casework.open_case_file import open_case_file
from foidesk.cli.console import Console
from foidesk.cli.passphrases import passphrase_in
from foidesk.cli.wish import Wish
from foidesk.domain.clock_law import ClockLaw
from foidesk.lawbook import Lawbook, read_clock_law, read_lawbook
from foidesk.resources import resource
from foidesk.settings import Places
from foidesk.store.anchors import Anchors, remember_audit
from foidesk.store.case_file import CaseFile
from foidesk.store.key_faults import CaseFileLocked, NotEncrypted
from foidesk.store.whereabouts import check_whereabouts

SHIPPED_DAYS: Final = (
    "The case file is encrypted and was not opened, so these are the bank holidays that came with FoiDesk."
)


class Clock(Protocol):
    """Tells the time; a test hands in one that stands still."""

    def today(self) -> date:
        """Return the day it is in the United Kingdom."""
        ...

    def now(self) -> datetime:
        """Return this instant, with its offset."""
        ...


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The world outside. `open_window` returns an exit code once it is closed, or raises NoScreen."""

    places: Places
    clock: Clock
    user: str
    out: TextIO
    err: TextIO
    has_screen: bool
    open_window: Callable[[Wish], int]


@dataclass(frozen=True, slots=True)
class Errand:
    """One command to carry out."""

    asked: argparse.Namespace
    console: Console
    around: Surroundings

    @property
    def folder(self) -> Path:
        """The case file it is about: the one named, or the workstation's own."""
        return self.asked.file or self.around.places.case_file

    @property
    def anchors(self) -> Anchors:
        """What is remembered of the audits of case files."""
        return Anchors(self.around.places.anchors)

    @property
    def today(self) -> date:
        """The day it is in the United Kingdom."""
        return self.around.clock.today()

    @property
    def hand(self) -> Hand:
        """Who acts, for the audit."""
        return Hand(self.around.clock.now(), self.around.user)

    def lawbook(self) -> Lawbook:
        """Return the law. Raises BadLawFile."""
        return read_lawbook(resource("law"))

    def clock_law(self) -> ClockLaw:
        """Return what dates are counted by: with the case file's own bank holidays where there is one.

        Where that is locked, by those that came with the program, and it is said so. Raises BadLawFile, and
        the Problems of `case_file`.
        """
        if not self.folder.exists():
            return read_clock_law(resource("law"))
        try:
            with self.case_file() as case_file:
                return case_file.look(lawbook_in_force, self.lawbook()).clock
        except CaseFileLocked:
            self.console.remark(SHIPPED_DAYS)
            return read_clock_law(resource("law"))

    @contextmanager
    def case_file(self, *, for_writing: bool = False) -> Iterator[CaseFile]:
        """Open the case file, by the passphrase given if it is encrypted, and close it again.

        Whoever writes is told of what is wrong around it. Raises CannotRead, BadPassphraseFile,
        CaseFileOnShare, and the Problems of `open_case_file`.
        """
        self.check_place()
        case_file = open_case_file(self.folder, self.passphrase(), for_writing=for_writing)
        try:
            for problem in warnings_of(case_file, self.around.clock.now()) if for_writing else ():
                self.console.complain(problem)
            yield case_file
            if for_writing:
                remember_audit(case_file, self.anchors)
        finally:
            case_file.close()

    def check_place(self) -> None:
        """Raise CaseFileOnShare where the case file lies, or would, on a drive of another computer."""
        if not self.around.places.any_folder:
            check_whereabouts(self.folder)

    def passphrase(self) -> str | None:
        """Return the passphrase given for the case file, if any. Raises CannotRead or BadPassphraseFile."""
        path = self.asked.passphrase_file
        return None if path is None else passphrase_in(path)

    def refuse_passphrase(self) -> None:
        """Raise NotEncrypted where a passphrase was given."""
        if self.asked.passphrase_file is not None:
            raise NotEncrypted
