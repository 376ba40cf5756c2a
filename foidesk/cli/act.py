"""foidesk act: one more row of a timeline."""

import argparse
from datetime import date
from functools import partial

from foidesk.casework.changes import Hand
from foidesk.casework.record_act import record_act
from foidesk.cli.standings import Stood, case_id, stood
from foidesk.cli.surroundings import Errand
from foidesk.domain.dates import in_words
from foidesk.domain.far_days import is_far_ahead
from foidesk.domain.timeline import Event
from foidesk.lawbook import Lawbook
from foidesk.store.records import Records


def run(errand: Errand) -> int:
    """Record the act and say where the case stands now."""
    asked, lawbook = errand.asked, errand.lawbook()
    with errand.case_file(for_writing=True) as case_file:
        case_file.write(partial(_record, asked.case, _event(asked)), lawbook, errand.hand)
        found = case_file.read(stood, asked.case, lawbook, errand.today)
    doubts = _doubts(asked.until, errand.today)
    said = [f"  check: {doubt}" for doubt in doubts]
    errand.console.answer({"standing": found.document(), "doubts": doubts}, *_lines(found), *said)
    return 0


def _record(reference: str, event: Event, records: Records, lawbook: Lawbook, hand: Hand) -> None:
    record_act(records, case_id(records, reference), event, lawbook, hand)


def _event(asked: argparse.Namespace) -> Event:
    named = ("until", "provision", "amount", "to", "by", "part", "reference", "outcome", "text")
    said = {name: getattr(asked, name) for name in named}
    return Event(asked.act, asked.on, row=asked.struck_row, struck=asked.struck_row is not None, **said)


def _doubts(until: date | None, today: date) -> list[str]:
    if until is None or not is_far_ahead(until, today):
        return []
    return [f"{in_words(until)} is more than a year away: is the year right?"]


def _lines(found: Stood) -> list[str]:
    return [f"{found.sheet.case.reference}  recorded", *found.lines()]
