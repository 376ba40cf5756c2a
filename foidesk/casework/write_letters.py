"""Write kept letters out as files, named by their case."""

import re
from pathlib import Path
from typing import Final

from foidesk.store.documents import KeptLetter, all_letters, letter_bytes
from foidesk.store.files import write_safely
from foidesk.store.records import Records

UNFIT: Final = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')
"""What some file system cannot have in a name."""


def write_letters(records: Records, folder: Path) -> list[Path]:
    """Write every kept letter into `folder`, over any of the same name; return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    for reference, letter in all_letters(records):
        path = folder / file_name(reference, letter)
        if path in written:
            path = path.with_stem(f"{path.stem} {letter.id}")
        write_safely(path, letter_bytes(records, letter.id))
        written.append(path)
    return written


def file_name(reference: str, letter: KeptLetter) -> str:
    """Return a name any file system takes, such as “FOI 004321-26 response.pdf”."""
    return f"{UNFIT.sub('-', reference).strip(' .')[:100]} {letter.kind}.pdf"
