"""Frozen values packed as JSON text and unpacked by their types: for what is kept whole."""

import json
import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, Final, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")
M = TypeVar("M", bound=Enum)

WRITE: Mapping[type, Callable[[Any], Any]] = {
    datetime: datetime.isoformat,
    date: date.isoformat,
    Decimal: str,
}
READ: Mapping[Any, Callable[[Any], Any]] = {
    datetime: datetime.fromisoformat,
    date: date.fromisoformat,
    Decimal: Decimal,
}


LOADED: Final = json.JSONDecoder().raw_decode
"""Reads JSON that was written here, and so has no blanks around it."""


def storable(text: str) -> str:
    """Return the text with pairs of surrogates joined and lone ones replaced by U+FFFD."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def pack(value: object) -> str:
    """Return a value as compact JSON. Fields at their defaults are left out; like packs alike."""
    return json.dumps(_plain(value), ensure_ascii=False, separators=(",", ":"))


def unpack(text: str, kind: type[T]) -> T:
    """Return the value `pack` wrote, typed by the annotations of `kind`."""
    value: T = _read(kind, json.loads(text))
    return value


def unpack_all(text: str, kind: type[T]) -> tuple[T, ...]:
    """Return the tuple of values `pack` wrote, each of them a `kind`."""
    return () if text == "[]" else tuple(_read(kind, one) for one in json.loads(text))


def fields_of(text: str, kind: type) -> dict[str, Any]:
    """Return the fields of the value `pack` wrote, for one that has others elsewhere."""
    return _held(kind, LOADED(text)[0])


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {
            one.name: _plain(held)
            for one in fields(value)
            if (held := getattr(value, one.name)) != _default(one)
        }
    if isinstance(value, tuple | list):
        return [_plain(one) for one in value]
    if isinstance(value, Enum):
        return value.value
    write = WRITE.get(type(value))
    return value if write is None else write(value)


def _default(one: Any) -> Any:
    if one.default_factory is not MISSING:
        return one.default_factory()
    return one.default


@cache
def member_of(kind: type[M]) -> Callable[[Any], M]:
    """Return what looks a member of an enum up by its value, far sooner than a call of the enum does."""
    return {one.value: one for one in kind}.__getitem__


# Reading: what a type takes to be read is worked out once.

Reader = Callable[[Any], Any] | None
"""None where what JSON has is what is wanted."""


def _read(kind: Any, value: Any) -> Any:
    return _as_read(_reader(kind), value)


def _as_read(read: Reader, value: Any) -> Any:
    return value if read is None else read(value)


@cache
def _reader(kind: Any) -> Reader:
    origin = get_origin(kind)
    if origin in {Union, types.UnionType}:
        return _one_of(get_args(kind))
    if origin is tuple:
        return _several(get_args(kind)[0])
    if is_dataclass(kind) and isinstance(kind, type):
        return lambda value: kind(**_held(kind, value))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return member_of(kind)
    return READ.get(kind)


def _one_of(kinds: tuple[Any, ...]) -> Reader:
    """None stays None; one other kind is read as that; a cell is what JSON had."""
    wanted = [one for one in kinds if one is not types.NoneType]
    read = _reader(wanted[0]) if len(wanted) == 1 else None
    return read and (lambda value: None if value is None else read(value))


def _several(kind: Any) -> Reader:
    read = _reader(kind)
    return tuple if read is None else lambda value: tuple(map(read, value))


def _held(kind: type, value: Mapping[str, Any]) -> dict[str, Any]:
    readers = _fields(kind)
    return {name: held if (read := readers[name]) is None else read(held) for name, held in value.items()}


@cache
def _fields(kind: type) -> dict[str, Reader]:
    """Return how each field is read; asked for when a value comes, as a type may hold others of itself."""
    return {name: _reader(hint) for name, hint in get_type_hints(kind).items()}
