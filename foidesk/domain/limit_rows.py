"""Every time limit as a row of data: which act starts it, how many of which days, who must act."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from typing import TypeVar

from foidesk.domain.limit_terms import Anchor, Purpose, Unit, Who
from foidesk.domain.problems import Problem
from foidesk.domain.regime import Regime, Variation
from foidesk.domain.timeline import Act

Choice = TypeVar("Choice", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Limit:
    """One time limit: one row of the shipped table.

    `act` starts it. `any_number` rows serve every rule of the same name with another number in it.
    `code_receipt`: the s45 code's reading of receipt on a non-working day applies to it. `ceiling` names the
    rule it may not pass. `letter_sets_date`: a date given in the letter or notice stands in place of the one
    counted. `by_hour`: the hour of the last day by which it must be done, UK time, where not midnight. The
    dates it holds between are of the day it starts.
    """

    rule: str
    what: str
    regimes: tuple[Regime, ...]
    purpose: Purpose
    act: Act
    provision: str
    number: int
    unit: Unit
    calendar: str
    who: Who
    anchor: Anchor = Anchor.ACT
    variation: Variation | None = None
    ceiling: str | None = None
    any_number: bool = False
    code_receipt: bool = False
    letter_sets_date: bool = False
    by_hour: int | None = None
    begins_on: date | None = None
    ends_on: date | None = None

    @property
    def regime(self) -> Regime:
        """The regime it belongs to first of all."""
        return self.regimes[0]

    def holds_on(self, day: date) -> bool:
        """Return whether the row is law for something that starts on `day`."""
        return (self.begins_on or day) <= day <= (self.ends_on or day)


class BadLimit(Problem):
    """A row of the table of limits that cannot be used."""

    remedy = "Correct that row of limits.toml, or install the program again."

    def __init__(self, rule: object, why: str) -> None:
        super().__init__(f"The time limit “{rule}” cannot be used: {why}.")


def limits_from(rows: Sequence[Mapping[str, object]]) -> Mapping[str, Limit]:
    """Return the table by rule name. Raises BadLimit, naming the row, at the first fault."""
    limits: dict[str, Limit] = {}
    for row in rows:
        limit = limit_from(row)
        if limit.rule in limits:
            raise BadLimit(limit.rule, "it is there twice")
        limits[limit.rule] = limit
    for limit in limits.values():
        if limit.ceiling is not None and limit.ceiling not in limits:
            raise BadLimit(limit.rule, f"its ceiling “{limit.ceiling}” is not in the table")
    return limits


def limit_from(row: Mapping[str, object]) -> Limit:
    """Return one row read. Raises BadLimit."""
    rule = row.get("rule", "(a row without a name)")
    unknown = sorted(set(row) - {one.name for one in fields(Limit)})
    if unknown:
        raise BadLimit(rule, f"{unknown[0]} is not a column")
    return Limit(
        rule=_text(row, "rule"),
        what=_text(row, "what"),
        regimes=_regimes(row),
        purpose=_choice(row, "purpose", Purpose),
        act=_choice(row, "act", Act),
        provision=_text(row, "provision"),
        number=_number(row),
        unit=_choice(row, "unit", Unit),
        calendar=_text(row, "calendar"),
        who=_choice(row, "who", Who),
        anchor=_choice(row, "anchor", Anchor, Anchor.ACT),
        variation=_choice(row, "variation", Variation) if "variation" in row else None,
        ceiling=_text(row, "ceiling") if "ceiling" in row else None,
        any_number=_flag(row, "any_number"),
        code_receipt=_flag(row, "code_receipt"),
        letter_sets_date=_flag(row, "letter_sets_date"),
        by_hour=_number(row, "by_hour") if "by_hour" in row else None,
        begins_on=_day(row, "begins_on"),
        ends_on=_day(row, "ends_on"),
    )


def _refuse(row: Mapping[str, object], column: str) -> BadLimit:
    return BadLimit(
        row.get("rule", "(a row without a name)"), f"{column} is missing or not what it should be"
    )


def _text(row: Mapping[str, object], column: str) -> str:
    value = row.get(column)
    if isinstance(value, str) and value.strip():
        return value
    raise _refuse(row, column)


def _number(row: Mapping[str, object], column: str = "number") -> int:
    value = row.get(column)
    if isinstance(value, int) and not isinstance(value, bool) and value > 0:
        return value
    raise _refuse(row, column)


def _flag(row: Mapping[str, object], column: str) -> bool:
    value = row.get(column, False)
    if isinstance(value, bool):
        return value
    raise _refuse(row, column)


def _day(row: Mapping[str, object], column: str) -> date | None:
    value = row.get(column)
    if value is None or type(value) is date:
        return value
    raise _refuse(row, column)


def _choice(
    row: Mapping[str, object], column: str, kind: type[Choice], default: Choice | None = None
) -> Choice:
    value = row.get(column, default)
    try:
        return kind(str(value))
    except ValueError:
        raise _refuse(row, column) from None


def _regimes(row: Mapping[str, object]) -> tuple[Regime, ...]:
    value = row.get("regimes")
    known = {one.value: one for one in Regime}
    if isinstance(value, list) and value and all(one in known for one in value):
        return tuple(known[one] for one in value)
    raise _refuse(row, "regimes")
