"""Read the words of letters and files into search, and index what an older case file never had indexed.

Nothing of it is an act on a case: it leaves no trace on a timeline or in the audit, and can stop anywhere.
"""

from dataclasses import dataclass

from foidesk.intake.file_text import LARGEST_FILE, TOO_LARGE, FileText
from foidesk.intake.reading_apart import TextReader
from foidesk.store.case_file import CaseFile
from foidesk.store.connections import Connection
from foidesk.store.faults import CaseFileDamaged
from foidesk.store.read_texts import Unread, count_unread, next_unread, put_text, unread_of_case
from foidesk.store.records import Records
from foidesk.store.search_gathering import gather, is_scattered
from foidesk.store.search_settling import catch_up, count_due

GONE = FileText("", "It is missing or damaged.")


@dataclass(frozen=True, slots=True)
class Left:
    """What search does not know yet: cases, and letters and files."""

    cases: int
    texts: int

    def __bool__(self) -> bool:
        """Whether anything is left."""
        return bool(self.cases or self.texts)


def what_is_left(connection: Connection) -> Left:
    """Return what search does not know yet."""
    return Left(count_due(connection), count_unread(connection))


def take_step(case_file: CaseFile, reader: TextReader) -> bool:
    """Index some cases, or read one letter or file; return whether there was anything to do."""
    if case_file.look(count_due):
        case_file.tend(catch_up)
        return True
    unread = case_file.look(next_unread, 1)
    for one in unread:
        _read(case_file, reader, one)
    return bool(unread)


def tidy_step(case_file: CaseFile) -> bool:
    """Gather some of search's scattered pages; return whether there was anything to do."""
    if not case_file.look(is_scattered):
        return False
    case_file.tend(gather)
    return True


def read_files_of(case_file: CaseFile, reader: TextReader, case_id: int) -> None:
    """Read what came with one case."""
    for one in case_file.look(unread_of_case, case_id):
        _read(case_file, reader, one)


def catch_up_whole(case_file: CaseFile) -> None:
    """Read and index everything that is left."""
    with TextReader() as reader:
        while take_step(case_file, reader):
            pass


def _read(case_file: CaseFile, reader: TextReader, one: Unread) -> None:
    if one.size > LARGEST_FILE:
        found = TOO_LARGE
    else:
        try:
            data = case_file.read(_bytes_of, one)
        except CaseFileDamaged:
            found = GONE
        else:
            found = reader.read(data, one.name, one.content_type)
    case_file.tend(put_text, one, found.text, found.note)


def _bytes_of(records: Records, one: Unread) -> bytes:
    return records.files.read(one.sha256)
