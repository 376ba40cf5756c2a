"""The terms for files that come with requests, until an office sets its own: resources/attachments.toml."""

from pathlib import Path
from typing import Any

from foidesk.domain.attachments import FileTerms
from foidesk.lawbook.rows import Columns, opened, terms

TERMS = "attachments.toml"


def read_attachment_terms(folder: Path) -> FileTerms:
    """Return the shipped terms; `folder` is that of all resources. Raises BadLawFile."""
    return terms(FileTerms, TERMS, opened(folder, TERMS), COLUMNS)


def _megabytes(value: Any) -> int:
    if type(value) is int and value > 0:
        return value
    raise ValueError(f"{value!r} is not a number of MB above nought")


def _kinds(value: Any) -> tuple[str, ...]:
    if isinstance(value, list) and all(
        isinstance(one, str) and one.isalnum() and one.islower() for one in value
    ):
        return tuple(value)
    raise ValueError(f"{value!r} is not a list of the ends of names")


COLUMNS: Columns = {"largest_mb": _megabytes, **dict.fromkeys(("opened", "programs", "macros"), _kinds)}
