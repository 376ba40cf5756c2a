"""The terms backups are kept by until an office sets its own: resources/backups.toml."""

from pathlib import Path
from typing import Any

from foidesk.domain.backups import BackupTerms
from foidesk.lawbook.rows import Columns, asked, opened, terms

TERMS = "backups.toml"


def read_backup_terms(folder: Path) -> BackupTerms:
    """Return the shipped terms; `folder` is that of all resources. Raises BadLawFile."""
    top = opened(folder, TERMS)
    keep = asked(TERMS, top, "keep")
    return terms(BackupTerms, TERMS, {**{key: top[key] for key in top if key != "keep"}, **keep}, COLUMNS)


def _count(value: Any) -> int:
    if type(value) is int and value > 0:
        return value
    raise ValueError(f"{value!r} is not a number above nought")


COLUMNS: Columns = dict.fromkeys(BackupTerms.__dataclass_fields__, _count)
