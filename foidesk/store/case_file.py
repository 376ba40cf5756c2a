"""The one door to a case file: look, read, write."""

import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, Self, TypeVar

from foidesk.store.connections import Connection, Database, Readers
from foidesk.store.faults import told_plainly
from foidesk.store.files import Files
from foidesk.store.folders import DATABASE, FILES, make_case_file, tidy_up, verify_case_file
from foidesk.store.interruptible import Interruptible
from foidesk.store.locks import WritingLock
from foidesk.store.records import Records

if TYPE_CHECKING:
    from sqlalchemy import Engine

P = ParamSpec("P")
T = TypeVar("T")


class CaseFile:
    """An open case file: the folder NAME.foidesk. Any thread may look and read; one at a time writes."""

    def __init__(self, folder: Path, lock: WritingLock | None, key: bytes | None = None) -> None:
        self.folder = folder
        self.database = Database(folder / DATABASE, key)
        self.files = Files(folder / FILES)
        self._lock = lock
        self._readers = Readers(self.database)
        self._engines: dict[bool, Engine] = {}
        self._writing = threading.Lock()
        self._making = threading.Lock()

    @classmethod
    def create(cls, folder: Path, now: datetime, key: bytes | None = None) -> Self:
        """Make an empty case file and open it for writing.

        Raises CaseFileExists, CaseFileReadOnly or CaseFileFull.
        """
        with told_plainly(folder):
            make_case_file(folder, now, key)
        return cls.open(folder, key)

    @classmethod
    def open(cls, folder: Path, key: bytes | None = None, *, for_writing: bool = True) -> Self:
        """Open a case file, bringing an older one up to date.

        Raises NotACaseFile, NewerCaseFile, CaseFileReadOnly, CaseFileInUse, CaseFileFull or CaseFileDamaged.
        """
        with told_plainly(folder):
            return cls(folder, verify_case_file(folder, key, for_writing=for_writing), key)

    @property
    def is_writable(self) -> bool:
        """Whether it was opened for writing."""
        return self._lock is not None

    def look(self, query: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a query of plain SQL, as the register does: quick, and free of SQLModel."""
        with told_plainly(self.folder), self._readers.lent() as connection:
            return query(connection, *args, **kwargs)

    def read(self, query: Callable[Concatenate[Records, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a query over the records; it sees one moment of the file throughout."""
        from sqlmodel import Session  # 0.25 s, so not before the first paint

        with (
            told_plainly(self.folder),
            Session(self._engine(writing=False), expire_on_commit=False) as session,
        ):
            return query(Records(session, self.files), *args, **kwargs)

    def write(self, use_case: Callable[Concatenate[Records, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a use case as one transaction: once it returns, all is on the disk; if it raises, none is."""
        from foidesk.store.audit import audited  # 0.25 s, so not before the first paint
        from foidesk.store.search_settling import settle

        with self._writing, told_plainly(self.folder), audited(self._writer()) as session:
            records = Records(session, self.files)
            result = use_case(records, *args, **kwargs)
            settle(records)
            return result

    def tend(self, work: Callable[Concatenate[Records, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run as one transaction what only derives from the rest, as search does: it leaves no audit row."""
        from sqlmodel import Session  # 0.25 s, so not before the first paint

        from foidesk.store.search_settling import settle

        with self._writing, told_plainly(self.folder), Session(self._writer()) as session, session.begin():
            records = Records(session, self.files)
            result = work(records, *args, **kwargs)
            settle(records)
            return result

    def interruptible(self) -> Interruptible:
        """Return a connection for questions that may take long; whoever asks for it closes it."""
        return Interruptible(self.database, self.folder)

    def close(self) -> None:
        """Close every connection, fold the journal into the database, and let others write."""
        with self._writing:  # whatever is being written is written first
            while self._engines:
                self._engines.popitem()[1].dispose()
            self._readers.close()
            if self._lock is not None:
                tidy_up(self.database)
                self._lock.release()
                self._lock = None

    def _writer(self) -> "Engine":
        if not self.is_writable:
            raise RuntimeError("this case file was opened for reading only")
        return self._engine(writing=True)

    def _engine(self, *, writing: bool) -> "Engine":
        from foidesk.store.engine import make_engine  # SQLAlchemy: not before the first paint

        with self._making:
            if writing not in self._engines:
                self._engines[writing] = make_engine(self.database, writing=writing)
            return self._engines[writing]
