"""Provisions as an office reads them where what is shipped is out of date or wrong: its own over those."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import Final

from foidesk.domain.dates import ONE_DAY, in_words
from foidesk.domain.provision import Provision
from foidesk.domain.provision_terms import PublicInterest, Test
from foidesk.domain.provisions import Cited, Provisions
from foidesk.domain.regime import Regime

FREE: Final = frozenset(
    {
        *(Test.CLASS, Test.PREJUDICE, Test.SUBSTANTIAL_PREJUDICE, Test.ADVERSE_EFFECT),
        *(Test.REQUIRED, Test.ENDANGER, Test.CONFIDENCE),
    }
)
"""Tests one of which may take another's place. All others stand for what a claim records, or for how cost,
burden and repetition are reckoned: a provision that has one keeps it.
"""


@dataclass(frozen=True, slots=True)
class Reading:
    """A provision as an office reads it between two days, both included; a day that is None is open.

    All else of it (what it is for, its limbs, what a claim records) is as shipped.
    """

    title: str
    title_cy: str
    covers: str
    public_interest: PublicInterest
    test: Test
    source: str
    note: str = ""
    begins_on: date | None = None
    ends_on: date | None = None

    @classmethod
    def of(cls, row: Provision) -> "Reading":
        """Return a provision as it reads now."""
        return cls(
            row.title,
            row.title_cy,
            row.covers,
            row.public_interest,
            row.test,
            row.source,
            row.note,
            row.begins_on,
            row.ends_on,
        )


@dataclass(frozen=True, slots=True)
class Amended:
    """A provision with the office's own versions of it; none: it is as shipped."""

    regime: Regime
    cite: str
    readings: tuple[Reading, ...] = ()


Readings = Mapping[Cited, Sequence[Reading]]


def versions_of(law: Provisions, cited: Cited) -> tuple[Provision, ...]:
    """Return every version of a provision, the earliest first."""
    rows = (row for row in law.rows if (row.regime, row.cite) == cited)
    return tuple(sorted(rows, key=lambda one: one.begins_on or date.min))


def open_tests(row: Provision, shipped: Provisions) -> tuple[Test, ...]:
    """Return what can be asked for instead: a test its law has elsewhere (FOISA knows no bare prejudice)."""
    if row.test not in FREE:
        return (row.test,)
    there = {one.test for one in shipped.rows if one.regime is row.regime} & FREE
    return tuple(test for test in Test if test in there)


def open_interests(row: Provision, shipped: Provisions) -> tuple[PublicInterest, ...]:
    """Return whether the public interest may be weighed instead, or not, as its law has it elsewhere."""
    if row.test not in FREE or row.public_interest is PublicInterest.NONE:
        return (row.public_interest,)
    alike = (one for one in shipped.rows if one.regime is row.regime and one.test in FREE)
    there = {one.public_interest for one in alike} - {PublicInterest.NONE}
    return tuple(one for one in PublicInterest if one in there)


def check_readings(cited: Cited, readings: Sequence[Reading], shipped: Provisions) -> None:
    """Raise ValueError, in a sentence, where readings cannot stand over what is shipped."""
    for reading in readings:
        if not reading.title or not reading.source:
            raise ValueError("It needs a title, and where the law says so.")
        if reading.begins_on and reading.ends_on and reading.ends_on < reading.begins_on:
            raise ValueError("It ends before it begins.")
        base = _base(cited, reading, shipped)
        if reading.test not in open_tests(base, shipped):
            raise ValueError("Another provision of this law has no such test.")
        if reading.public_interest not in open_interests(base, shipped):
            raise ValueError("No provision of this law is weighed in that way.")
    in_order = sorted(readings, key=lambda one: one.begins_on or date.min)
    for one, other in pairwise(in_order):
        if one.ends_on is None or other.begins_on is None or one.ends_on >= other.begins_on:
            begins = other.begins_on or one.begins_on
            since = f" from {in_words(begins)}" if begins else ""
            raise ValueError(f"Two versions of it hold on the same days{since}.")


def amended(shipped: Provisions, own: Readings) -> Provisions:
    """Return the law as shipped, with an office's own readings in place of every version of theirs."""
    rows: list[Provision] = []
    done: set[Cited] = set()
    for row in shipped.rows:
        cited = row.regime, row.cite
        if cited not in own:
            rows.append(row)
        elif cited not in done:
            done.add(cited)
            rows += (_read(reading, _base(cited, reading, shipped)) for reading in own[cited])
    law = Provisions.of(rows, shipped.limbs)
    return Provisions.of([each for row in rows for each in _by_limbs(row, law)], shipped.limbs)


def begun_by(law: Provisions, own: Collection[Cited], day: date) -> Provisions:
    """Return the law for a letter of that day: of `own` provisions no version that begins after it.

    What asks for the newest version of a provision then gets that of the letter.
    """
    rows = [row for row in law.rows if not (_is_later(row, day) and (row.regime, row.cite) in own)]
    there = {(row.regime, row.cite) for row in rows}
    rows += [row for row in law.rows if (row.regime, row.cite) not in there]
    return Provisions.of(rows, law.limbs)


def _is_later(row: Provision, day: date) -> bool:
    return row.begins_on is not None and row.begins_on > day


def _base(cited: Cited, reading: Reading, shipped: Provisions) -> Provision:
    """Return the shipped version a reading is of: that of its first day, else the earliest."""
    versions = versions_of(shipped, cited)
    begins = reading.begins_on
    return next((one for one in versions if begins and one.in_force(begins)), versions[0])


def _read(reading: Reading, base: Provision) -> Provision:
    return replace(
        base,
        title=reading.title,
        title_cy=reading.title_cy,
        covers=reading.covers,
        public_interest=reading.public_interest,
        test=reading.test,
        source=reading.source,
        note=reading.note,
        begins_on=reading.begins_on,
        ends_on=reading.ends_on,
        welsh_unconfirmed=base.welsh_unconfirmed and reading.title_cy == base.title_cy,
    )


def _by_limbs(row: Provision, law: Provisions) -> Iterator[Provision]:
    """Yield a provision whose tests are those of its limbs (FOISA s18) as each of them reads at the time."""
    if row.test is not Test.AS_LIMBS:
        yield row
        return
    begins = row.begins_on
    for ends in (*_turns(row, law), row.ends_on):
        tests = ((limb, law.find(row.regime, limb, begins or ends)) for limb in row.rests_on)
        limb_tests = tuple((limb, found.test) for limb, found in tests if found is not None)
        yield replace(row, begins_on=begins, ends_on=ends, limb_tests=limb_tests)
        begins = ends and ends + ONE_DAY


def _turns(row: Provision, law: Provisions) -> list[date]:
    """Return the last days before a limb's test becomes another, within the days the provision holds."""
    days: set[date] = set()
    for limb in row.rests_on:
        versions = versions_of(law, (row.regime, limb))
        turns = ((new.begins_on, old.test, new.test) for old, new in pairwise(versions))
        days |= {begins - ONE_DAY for begins, was, now in turns if begins and was is not now}
    return sorted(
        day
        for day in days
        if (row.begins_on is None or day >= row.begins_on) and (row.ends_on is None or day < row.ends_on)
    )


def reading_words(reading: Reading) -> str:
    """Return a version in one line, for the audit and for what a file would change."""
    begins = "always" if reading.begins_on is None else f"from {in_words(reading.begins_on)}"
    ends = "" if reading.ends_on is None else f" to {in_words(reading.ends_on)}"
    terms = f"{reading.public_interest}, {reading.test.replace('_', ' ')}"
    return f"“{reading.title}”: {reading.covers} ({terms}) {begins}{ends}, {reading.source}"
