"""Frozen values packed as JSON text and unpacked by their types: for what is kept whole."""

import json
import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")

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
    value: T = _typed(json.loads(text), kind)
    return value


def unpack_all(text: str, kind: type[T]) -> tuple[T, ...]:
    """Return the tuple of values `pack` wrote, each of them a `kind`."""
    return tuple(_typed(one, kind) for one in json.loads(text))


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


def _typed(value: Any, kind: Any) -> Any:
    origin = get_origin(kind)
    if origin in {Union, types.UnionType}:
        return _one_of(value, get_args(kind))
    if origin is tuple:
        inner = get_args(kind)[0]
        return tuple(_typed(one, inner) for one in value)
    if is_dataclass(kind) and isinstance(kind, type):
        hints = _hints(kind)
        return kind(**{name: _typed(held, hints[name]) for name, held in value.items()})
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(value)
    read = READ.get(kind)
    return value if read is None else read(value)


def _one_of(value: Any, kinds: tuple[Any, ...]) -> Any:
    """None stays None; one other kind is read as that; a cell is what JSON had."""
    wanted = [one for one in kinds if one is not types.NoneType]
    return value if value is None or len(wanted) > 1 else _typed(value, wanted[0])


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)
