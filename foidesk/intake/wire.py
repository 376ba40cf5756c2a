"""What both exchange formats share: strict fields, reading into domain values, writing back."""

import json
import re
from collections.abc import Callable
from dataclasses import asdict
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Any, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    JsonValue,
    TypeAdapter,
    ValidationError,
)

from foidesk.intake.wire_faults import BrokenFile, faults_of, shown

T = TypeVar("T")
W = TypeVar("W", bound="Wire")
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_ESCAPE = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u([dD][89a-fA-F][0-9a-fA-F]{2})|.)",
    re.DOTALL,
)
"""An escape in JSON; the group is half of a character that stands alone, which no Unicode text can hold."""
INSTANT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}(\.[0-9]{1,6})?(Z|[+-][0-9]{2}:[0-9]{2})")


class Wire(BaseModel):
    """One object of a file. Unknown keys are refused, and null means the same as left out."""

    model_config = ConfigDict(extra="forbid", strict=True, allow_inf_nan=False)


def _as_day(value: object) -> object:
    return _iso(value, DAY, date.fromisoformat, "a date; write it YYYY-MM-DD")


def _as_instant(value: object) -> object:
    return _iso(value, INSTANT, datetime.fromisoformat, "an instant; write it YYYY-MM-DDTHH:MM:SS+00:00")


def _iso(value: object, shape: re.Pattern[str], read: Callable[[str], date], said: str) -> object:
    if not isinstance(value, str):
        return value
    try:
        if shape.fullmatch(value.upper()):
            return read(value.upper())
    except ValueError:
        pass
    raise ValueError(f"{json.dumps(value[:40], ensure_ascii=False)} is not {said}")


def _as_number(value: object) -> object:
    """Turn a Decimal into the shortest JSON number; what comes from a file is one already."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return _one_of(value, (int, float), "a number")


def _as_cell(value: object) -> object:
    return _one_of(value, (str, int, float, type(None)), "text, a number or null")


def _one_of(value: object, kinds: tuple[type, ...], said: str) -> object:
    if isinstance(value, bool) or not isinstance(value, kinds):
        raise ValueError(f"must be {said}, not {shown(value)}")  # noqa: TRY004 – pydantic wants a ValueError
    return value


def _words(value: str | None) -> str:
    return value or ""


Day = Annotated[date, BeforeValidator(_as_day)]
Instant = Annotated[datetime, BeforeValidator(_as_instant)]
Cell = Annotated[str | int | float | None, BeforeValidator(_as_cell)]
Amount = Annotated[Annotated[int, Field(ge=0)] | Annotated[float, Field(ge=0)], BeforeValidator(_as_number)]
Words = Annotated[str | None, AfterValidator(_words)]
"""Text of a value that has no meaning without it: null becomes empty."""


def read_wire(data: bytes, wire: type[W], kind: str) -> W:
    """Return the file as its wire model. Raises BrokenFile with every fault by path."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BrokenFile([("", "is not UTF-8 text")]) from None
    text = _ESCAPE.sub(lambda found: r"\ufffd" if found[1] else found[0], text)
    try:
        return wire.model_validate_json(text)
    except ValidationError as error:
        found = error.errors(include_url=False)
    document = None if found[0]["type"] == "json_invalid" else json.loads(text)
    if isinstance(document, dict) and document.get("format") != kind:
        raise BrokenFile([("/format", f'must be "{kind}"')])
    raise BrokenFile(faults_of(found, document))


def domain_value(fields: dict[str, Any], kind: type[T]) -> T:
    """Return a frozen value from the fields of a wire model; left-out ones take their own default."""
    return TypeAdapter(kind).validate_python(fields)


def wire_text(value: Any, wire: type[Wire], *, without: frozenset[str] = frozenset(), **head: Any) -> str:
    """Return a domain value, or its fields, as the text of a file; keys of objects in `without` are left out
    at any depth.
    """
    given = value if isinstance(value, dict) else asdict(value)
    model = wire.model_validate({**head, **given}, strict=False, by_alias=False, by_name=True)
    document = _lacking(model.model_dump(mode="json", by_alias=True), without)
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _lacking(document: JsonValue, keys: frozenset[str]) -> JsonValue:
    if isinstance(document, dict):
        return {key: _lacking(value, keys) for key, value in document.items() if key not in keys}
    return [_lacking(one, keys) for one in document] if isinstance(document, list) else document
