"""The one door to a case file: look, read, write."""

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, Self, TypeVar

from foidesk.store.connections import Connection, Database, Readers
from foidesk.store.faults import CaseFileProblem, told_plainly
from foidesk.store.files import Files
from foidesk.store.folders import DATABASE, FILES, rewrite, tidy_up
from foidesk.store.folders import verify_case_file as verify
from foidesk.store.identity import Identity
from foidesk.store.keys import Keys
from foidesk.store.locks import WritingLock
from foidesk.store.records import Records
from foidesk.store.unfinished_restore import finish_restore

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from foidesk.store.interruptible import Interruptible
    from foidesk.store.quick_check import QuickCheck

P = ParamSpec("P")
T = TypeVar("T")


class CaseFile:
    """An open case file: the folder NAME.foidesk. Any thread may look and read; one at a time writes."""

    def __init__(self, folder: Path, lock: WritingLock | None, keys: Keys | None = None) -> None:
        self.folder, self.keys = folder, keys
        self.database = Database(folder / DATABASE, None if keys is None else keys.database)
        self.files = Files(folder / FILES, keys)
        self._lock = lock
        self._readers = Readers(self.database)
        self._engines: dict[bool, Engine] = {}
        self._writing = threading.Lock()
        self._making = threading.Lock()
        self._identity = Identity.of(self.database.path)
        self._held = ExitStack()
        self._refused: CaseFileProblem | None = None

    @classmethod
    def create(
        cls, folder: Path, now: datetime, key: bytes | None = None, envelope: bytes | None = None
    ) -> Self:
        """Make an empty case file and open it for writing. With a data key it is encrypted.

        `envelope` is what its keys.json says. Raises CaseFileExists, CaseFileReadOnly or CaseFileFull.
        """
        from foidesk.store.making import make_case_file  # there are no first rows to wait for

        with told_plainly(folder):
            finish_restore(folder)
            make_case_file(folder, now, None if key is None else Keys.of(key).database, envelope)
        return cls.open(folder, key)

    @classmethod
    def open(
        cls, folder: Path, key: bytes | None = None, *, for_writing: bool = True, check_later: bool = False
    ) -> Self:
        """Open a case file, bringing an older one up to date. `key` is the data key of an encrypted one.

        One that was left open is read through first; with `check_later` the caller does (`quick_check`).
        Raises NotACaseFile, NewerCaseFile, CaseFileReadOnly, CaseFileInUse, CaseFileFull or CaseFileDamaged;
        CaseFileLocked where a key is wanted, WrongKey where it is another.
        """
        keys = None if key is None else Keys.of(key)
        with told_plainly(folder):
            finish_restore(folder)
            database_key = None if keys is None else keys.database
            lock = verify(folder, database_key, for_writing=for_writing, check_later=check_later)
            return cls(folder, lock, keys)

    @property
    def key(self) -> bytes | None:
        """The data key; None of a file that is not encrypted."""
        return None if self.keys is None else self.keys.data

    @property
    def is_writable(self) -> bool:
        """Whether it was opened for writing."""
        return self._lock is not None

    @property
    def was_left_open(self) -> bool:
        """Whether the last one who wrote never closed it."""
        return self._lock is not None and self._lock.was_left_open

    def check_identity(self) -> None:
        """Raise CaseFileGone where the file is not the one that was opened."""
        self._identity.check(self.folder)

    def quick_check(self) -> "QuickCheck":
        """Return a look through the whole database, to be run on a thread of its own."""
        from foidesk.store.quick_check import QuickCheck  # a writer's: not before the first paint

        return QuickCheck(self.database, self._held)

    def refuse_writing(self, problem: CaseFileProblem) -> None:
        """Write no more, because the file turned out damaged: every write from here on raises `problem`."""
        self._refused = problem

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
        """Run a use case as one transaction: once it returns, all is on the disk; if it raises, none is.

        Raises CaseFileGone where the file is not the one that was opened, what `refuse_writing` was given,
        and as `told_plainly`.
        """
        from foidesk.store.audit import audited  # 0.25 s, so not before the first paint
        from foidesk.store.search_settling import settle

        with self._held_for_writing(), audited(self._writer()) as session:
            records = Records(session, self.files)
            done = use_case(records, *args, **kwargs)
            settle(records)
        return done

    def tend(self, work: Callable[Concatenate[Records, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run as one transaction what only derives from the rest, as search does: it leaves no audit row.

        Raises as `write`.
        """
        from sqlmodel import Session  # 0.25 s, so not before the first paint

        from foidesk.store.plain_sql import plain
        from foidesk.store.seals import seal
        from foidesk.store.search_settling import settle

        with self._held_for_writing(), Session(self._writer()) as session, session.begin():
            records = Records(session, self.files)
            done = work(records, *args, **kwargs)
            settle(records)
            seal(plain(records))
        return done

    @contextmanager
    def _held_for_writing(self) -> Iterator[None]:
        """Hold the one writer's place. What went into a file that nobody will find again is not saved."""
        if self._refused is not None:
            raise self._refused
        with self._writing, told_plainly(self.folder):
            self.check_identity()
            yield
            self.check_identity()

    def rewrite(self) -> bool:
        """Write the database anew without the pages it no longer uses, and empty the journal.

        Returns False where somebody still reads old pages. Raises CaseFileGone and as `told_plainly`.
        """
        with self._writing, told_plainly(self.folder):
            self.check_identity()
            self._readers.close()
            with self._making:
                while self._engines:
                    self._engines.popitem()[1].dispose()
            return rewrite(self.database)

    def interruptible(self) -> "Interruptible":
        """Return a connection for questions that may take long; whoever asks for it closes it."""
        from foidesk.store.interruptible import Interruptible  # not before the first paint

        return Interruptible(self.database, self.folder)

    def close(self) -> None:
        """Close every connection, fold the journal into the database, and let others write."""
        with self._writing:  # whatever is being written is written first
            while self._engines:
                self._engines.popitem()[1].dispose()
            self._readers.close()
            self._held.close()
            if self._lock is not None:
                if self._refused is None:  # a damaged file is left as it is
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
