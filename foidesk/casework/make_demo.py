"""Make the sample case file: invented authorities and people, handled as an office would."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from foidesk.casework.change_settings import change_settings
from foidesk.casework.changes import Change, Hand
from foidesk.casework.compose_letter import compose_letter
from foidesk.casework.issue_letter import Issued, issue_letter
from foidesk.casework.letter_writers import KINDS
from foidesk.casework.log_request import log_request
from foidesk.casework.record_act import record_act
from foidesk.casework.wanted_letter import WantedLetter
from foidesk.domain.case import Case
from foidesk.domain.letter_kinds import RECORDS
from foidesk.domain.particulars import Particulars
from foidesk.domain.timeline import Act, Event
from foidesk.intake.case_json import read_case
from foidesk.intake.draft import Draft
from foidesk.intake.settings_json import read_settings_file
from foidesk.lawbook import Lawbook
from foidesk.letters.wording import Wording, read_wording
from foidesk.resources import resource
from foidesk.store.case_file import CaseFile
from foidesk.store.records import Records

SETTINGS: Final = "settings.json"
TOLD_BY: Final = {act: kind for kind, act in RECORDS.items() if act is not None and kind in KINDS}
"""The letter that tells of each act."""


def make_demo(folder: Path, lawbook: Lawbook, hand: Hand) -> CaseFile:
    """Return the sample case file, open for writing; it is made first, whole or not at all, if need be."""
    if folder.exists():
        return CaseFile.open(folder)
    making = folder.with_name(f"{folder.name}.making")
    shutil.rmtree(making, ignore_errors=True)
    case_file = CaseFile.create(making, hand.now)
    try:
        case_file.write(fill_with_samples, resource("samples"), lawbook, hand)
    finally:
        case_file.close()
    making.replace(folder)
    return CaseFile.open(folder)


def fill_with_samples(records: Records, samples: Path, lawbook: Lawbook, hand: Hand) -> Change:
    """Set up the sample authorities and handle every sample case to where its timeline says."""
    office = read_settings_file((samples / SETTINGS).read_bytes(), samples)
    change_settings(records, office.settings, office.logos, lawbook, hand)
    wording = read_wording(resource("clauses"))
    for case in sample_cases(samples, lawbook):
        _handle(records, case, lawbook, wording, hand)
    return Change.everything()


def sample_cases(samples: Path, lawbook: Lawbook) -> Iterator[Case]:
    """Read every sample case; a file holds one or a list of them."""
    for path in sorted(samples.glob("*.json")):
        if path.name != SETTINGS:
            read = json.loads(path.read_text("utf-8"))
            for one in read if isinstance(read, list) else [read]:
                yield read_case(json.dumps(one).encode(), lawbook.provisions)


def _handle(records: Records, case: Case, lawbook: Lawbook, wording: Wording, hand: Hand) -> None:
    """Log the case as it was before its first letter, and take it from there letter by letter."""
    places = [place for place, event in enumerate(case.timeline) if event.act in TOLD_BY]
    first = next(iter(places), len(case.timeline))
    draft = Draft(replace(case, timeline=case.timeline[:first]))
    case_id = log_request(records, draft, lawbook, hand).case_id
    for event in case.timeline[first:]:
        if event.act is not Act.ANSWER:
            record_act(records, case_id, event, lawbook, hand, today=event.on)  # in the samples’ own time
        if event.act in TOLD_BY:
            _write(records, case_id, event, lawbook, wording, hand)


def _write(
    records: Records, case_id: int, event: Event, lawbook: Lawbook, wording: Wording, hand: Hand
) -> None:
    """Issue the letter that tells of a row; of an answer, the row is added with it."""
    kind, said = TOLD_BY[event.act], Particulars(by=event.by)
    drawn = compose_letter(records, case_id, WantedLetter(kind, event.on, said), lawbook, wording)
    letter = Issued(kind, event.on, drawn.pdf, drawn.title, drawn.pages, said=said, words=drawn.words)
    issue_letter(records, case_id, letter, lawbook, hand)
