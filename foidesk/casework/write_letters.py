"""Write kept letters out as files, named by their case."""

import re
from pathlib import Path
from typing import Final

from foidesk.store.case_file import CaseFile
from foidesk.store.documents import letter_bytes
from foidesk.store.files import write_safely
from foidesk.store.many_letters import all_letters

UNFIT: Final = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')
"""What some file system cannot have in a name."""

LONGEST: Final = 120


def write_letters(case_file: CaseFile, folder: Path) -> list[Path]:
    """Write every kept letter into `folder`, over any of the same name; return their paths.

    An OSError is about `folder`; what is wrong with the case file is one of its Problems.
    """
    folder.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    for reference, letter in case_file.read(all_letters):
        path = folder / file_name(reference, letter.kind)
        if path in written:
            path = path.with_stem(f"{path.stem} {letter.id}")
        write_safely(path, case_file.read(letter_bytes, letter.id))
        written.append(path)
    return written


def file_name(reference: str, kind: str, *, draft: bool = False) -> str:
    """Return a name any file system takes, such as `FOI 004321-26 response.pdf`; a draft’s says DRAFT."""
    stem = UNFIT.sub("-", f"{reference} {kind}{' DRAFT' if draft else ''}").strip(" .-") or "letter"
    return f"{stem[:LONGEST]}.pdf"
