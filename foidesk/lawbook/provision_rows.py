"""The provisions of the four laws, read section by section from their files."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from foidesk.domain.provisions import Need, Provision, Provisions, PublicInterest, Test, Use
from foidesk.domain.regime import Regime
from foidesk.lawbook.rows import (
    BadLawFile,
    Columns,
    Row,
    asked,
    built,
    day,
    each,
    flag,
    many,
    opened,
    rows_of,
    text,
)

FILES = ("foia.toml", "eir.toml", "foisa.toml", "eisr.toml")

COLUMNS: Columns = {
    **dict.fromkeys(("cite", "title", "title_cy", "help", "covers", "ncnd", "life", "note", "source"), text),
    **dict.fromkeys(("needs", "allows"), many(Need)),
    **dict.fromkeys(("rests_on", "absolute_by", "qualified_by", "not_with"), many(text)),
    **dict.fromkeys(("begins_on", "ends_on"), day),
    **dict.fromkeys(("usual", "unconfirmed", "welsh_unconfirmed", "emissions_barred"), flag),
    "also": many(Use),
    "regime": Regime,
    "use": Use,
    "public_interest": PublicInterest,
    "test": Test,
}
LIMBS, SECTION, ROWS, HELP_NCND = "limbs", "section", "provisions", "help_ncnd"
OF_THE_FILE = {SECTION, LIMBS, "checked_on"}


def read_provisions(folder: Path) -> Provisions:
    """Return the provisions of all four laws. Raises BadLawFile, naming the file and the row.

    A file's own keys are the defaults of its sections, and a section's those of its rows.
    """
    rows: list[Provision] = []
    limbs: dict[tuple[Regime, str], str] = {}
    for file in FILES:
        top = opened(folder, file)
        of_file = _with_limb_tests(_rows(file, top))
        _check(file, of_file)
        rows += of_file
        limbs |= _limbs(file, top, of_file)
    return Provisions.of(rows, limbs)


def _rows(file: str, top: Row) -> list[Provision]:
    shared = {key: asked(file, top, key) for key in ("regime", "source")} | {"use": Use.WITHHOLD}
    shared |= {key: value for key, value in top.items() if key not in OF_THE_FILE}
    made: list[Provision] = []
    for section in rows_of(file, top, SECTION):
        plain = shared | {key: value for key, value in section.items() if key != ROWS}
        made += each(file, [plain | row for row in rows_of(file, section, ROWS)], _provision, "cite")
    return made


def _provision(row: Row) -> Provision:
    """Return a row as a value; `help_ncnd` is the help of those that neither confirm nor deny."""
    own = {key: value for key, value in row.items() if key != HELP_NCND}
    if row["use"] == Use.NCND and HELP_NCND in row:
        own["help"] = row[HELP_NCND]
    return built(Provision, own, COLUMNS)


def _with_limb_tests(rows: list[Provision]) -> list[Provision]:
    """Give those whose test is that of their limbs the tests of these."""
    tests = {row.cite: row.test for row in rows}
    return [
        replace(row, limb_tests=tuple((limb, tests[limb]) for limb in row.rests_on if limb in tests))
        if row.test is Test.AS_LIMBS
        else row
        for row in rows
    ]


def _check(file: str, rows: list[Provision]) -> None:
    """Raise BadLawFile for a cite given twice, and for one that names what is not there."""
    try:
        known = Provisions.of(rows)
    except ValueError as fault:
        raise BadLawFile(file, fault) from None
    for row in rows:
        for dangling in _dangling(row, known):
            raise BadLawFile(file, dangling, row.cite)


def _dangling(row: Provision, known: Provisions) -> Iterator[str]:
    if row.ncnd is not None:
        named = known.find(row.regime, row.ncnd)
        if named is None or named.use is not Use.NCND:
            yield f"“{row.ncnd}” is no provision to neither confirm nor deny by"
    for limb in (*row.absolute_by, *row.qualified_by):
        if limb not in row.rests_on:
            yield f"it does not rest on “{limb}”"


def _limbs(file: str, top: Row, rows: Iterable[Provision]) -> Mapping[tuple[Regime, str], str]:
    """Return what the limbs cover that are no provisions of their own. Raises BadLawFile."""
    words = top.get(LIMBS, {})
    if not isinstance(words, dict):
        raise BadLawFile(file, f"“{LIMBS}” is not a table of words")
    rested_on = {limb for row in rows for limb in row.rests_on}
    for cite, said in words.items():
        if cite not in rested_on:
            raise BadLawFile(file, "no provision rests on it", cite)
        try:
            text(said)
        except ValueError as fault:
            raise BadLawFile(file, fault, cite) from None
    return {(Regime(top["regime"]), cite): said for cite, said in words.items()}
