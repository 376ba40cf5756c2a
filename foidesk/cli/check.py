"""foidesk check: what a letter would lack if it were issued on a day."""

from collections.abc import Iterable
from typing import Any

from foidesk.casework.check_letter import check_letter
from foidesk.cli.faults import THE_ANSWER_IS_NO
from foidesk.cli.standings import case_id
from foidesk.cli.surroundings import Errand
from foidesk.domain.checks import Finding
from foidesk.domain.letter_kinds import LetterKind
from foidesk.lawbook import Lawbook
from foidesk.store.records import Records


def run(errand: Errand) -> int:
    """Say what is found. Returns 1 where something blocks the letter."""
    asked = errand.asked
    with errand.case_file() as case_file:
        found = case_file.read(_check, asked, asked.on or errand.today, errand.lawbook())
    document = {"kind": asked.kind, "findings": [_as_json(one) for one in found]}
    lines = tuple(_lines(found)) or ("Nothing found: the letter can go out.",)
    errand.console.answer(document, *lines)
    return THE_ANSWER_IS_NO if any(one.blocks for one in found) else 0


def _check(records: Records, asked: Any, dated: Any, lawbook: Lawbook) -> tuple[Finding, ...]:
    kind = LetterKind(asked.kind)
    return check_letter(records, case_id(records, asked.reference), kind, dated, lawbook)


def _as_json(one: Finding) -> dict[str, Any]:
    return {
        "id": one.id,
        "level": one.level.value,
        "provision": one.provision,
        "part": one.part,
        "message": one.message,
        "remedy": one.remedy.says,
        "words": one.words or None,
    }


def _lines(found: Iterable[Finding]) -> Iterable[str]:
    for one in found:
        part = f" part {one.part}" if one.part else ""
        yield f"{one.level.value:5}  {one.id}  {one.provision}{part}: {one.message} {one.remedy.says}"
