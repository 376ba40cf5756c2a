"""Rows of a file of law made into values, column by column; a fault is named by file and row."""

import json
import tomllib
from collections.abc import Callable
from dataclasses import MISSING, fields
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from foidesk.domain.problems import Problem

Made = TypeVar("Made")
Row = dict[str, Any]
Columns = dict[str, Callable[[Any], Any]]
"""The reader of each column. It raises ValueError or TypeError for what does not belong there."""


class BadLawFile(Problem):
    """A shipped file of law that is missing, damaged or wrongly edited."""

    remedy = "Put the file back as it was, or install FoiDesk again."

    def __init__(self, file: str, fault: object, row: int | str | None = None) -> None:
        where = file if row is None else f"{file}, row {row}"
        super().__init__(f"The law cannot be read. {where}: {fault}")


def opened(folder: Path, file: str) -> Row:
    """Return a file's top level: TOML or JSON by its name. Raises BadLawFile."""
    try:
        text = (folder / file).read_text("utf-8")
        top = json.loads(text) if file.endswith(".json") else tomllib.loads(text)
    except OSError:
        raise BadLawFile(file, f"it is not in {folder}, or cannot be opened") from None
    except ValueError as fault:
        raise BadLawFile(file, fault) from None
    if not isinstance(top, dict):
        raise BadLawFile(file, "it is not a table of rows")
    return top


def asked(file: str, top: Row, key: str) -> Any:
    """Return what a file says under `key`. Raises BadLawFile where it says nothing."""
    if key not in top:
        raise BadLawFile(file, f"“{key}” is missing")
    return top[key]


def rows_of(file: str, top: Row, key: str) -> list[Row]:
    """Return the list of rows under `key`. Raises BadLawFile where it is no such list."""
    rows = asked(file, top, key)
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise BadLawFile(file, f"“{key}” is not a list of rows")
    return rows


def each(file: str, rows: list[Row], make: Callable[[Row], Made], name: str = "") -> list[Made]:
    """Return every row made into a value. A fault names the row by its column `name`, else by its number."""
    made: list[Made] = []
    for number, row in enumerate(rows, 1):
        try:
            made.append(make(row))
        except KeyError as missing:
            raise BadLawFile(file, f"“{missing.args[0]}” is missing", row.get(name, number)) from None
        except (TypeError, ValueError) as fault:
            raise BadLawFile(file, fault, row.get(name, number)) from None
    return made


def built(kind: type[Made], row: Row, columns: Columns) -> Made:
    """Return a dataclass made of a row. A strange key is a ValueError, one that lacks a KeyError."""
    if unknown := sorted(row.keys() - columns.keys()):
        raise ValueError(f"“{unknown[0]}” is not a column")
    if lacking := sorted(_required(kind) - row.keys()):
        raise KeyError(lacking[0])
    return kind(**{key: columns[key](value) for key, value in row.items()})


def terms(kind: type[Made], file: str, row: Row, columns: Columns) -> Made:
    """Return the one value a file describes. Raises BadLawFile."""
    try:
        return built(kind, row, columns)
    except KeyError as missing:
        raise BadLawFile(file, f"“{missing.args[0]}” is missing") from None
    except (TypeError, ValueError) as fault:
        raise BadLawFile(file, fault) from None


def _required(kind: type[Any]) -> set[str]:
    return {one.name for one in fields(kind) if one.default is MISSING and one.default_factory is MISSING}


def text(value: object) -> str:
    """Return words as they are."""
    if isinstance(value, str) and value.strip():
        return value
    raise ValueError(f"{value!r} is not words")


def day(value: object) -> date:
    """Return a TOML date as it is."""
    if type(value) is date:
        return value
    raise ValueError(f"{value!r} is not a date")


def flag(value: object) -> bool:
    """Return true or false as it is."""
    if isinstance(value, bool):
        return value
    raise ValueError(f"{value!r} is neither true nor false")


def many(read: Callable[[Any], Made]) -> Callable[[object], tuple[Made, ...]]:
    """Return the reader of a list whose items `read` reads."""

    def several(value: object) -> tuple[Made, ...]:
        if isinstance(value, list):
            return tuple(read(one) for one in value)
        raise ValueError(f"{value!r} is not a list")

    return several
