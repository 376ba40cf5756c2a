from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from foidesk.casework.change_settings import change_settings
from foidesk.casework.changes import Hand
from foidesk.casework.log_request import log_request
from foidesk.domain.authority import Authority, Officer, Regulator, Settings
from foidesk.domain.case import Applicant, Case
from foidesk.domain.regime import Regime
from foidesk.domain.timeline import Act, Event
from foidesk.intake.draft import Draft
from foidesk.lawbook import read_lawbook
from foidesk.resources import resource
from foidesk.store.case_file import CaseFile
from foidesk.store.case_lines import CaseFilter, Order, page_of_lines
from foidesk.store.case_sheets import case_sheet

HAND = Hand(datetime(2026, 11, 20, 9, 30, tzinfo=UTC), "F. Officer")
NORTH = Authority(
    "Northshire Constabulary",
    reference_pattern="FOI {number:06}/{year:2}",
    address=("1 Castle Road", "Northtown"),
)
SOUTH = Authority("Southshire Constabulary", reference_pattern="{year}{number:04}")
COMMISSIONER = Regulator(
    "Information Commissioner's Office", "Information Commissioner", (Regime.FOIA,), ("1 Water Lane",)
)
SETTINGS = Settings((NORTH, SOUTH), (Officer("F. Officer"),), (COMMISSIONER,))


class Desk:
    """A case file with the law and a hand, so that tests read as what an officer does."""

    def __init__(self, case_file, lawbook):
        self.case_file = case_file
        self.lawbook = lawbook
        self.hand = HAND

    def do(self, use_case, *args):
        """Do it now; an act of a later day is recorded on that day, since none is taken before it."""
        hand = self.hand
        days = [one.on for one in args if isinstance(one, Event) and one.on > hand.now.date()]
        if days:
            hand = replace(hand, now=hand.now + (max(days) - hand.now.date()))
        return self.case_file.write(use_case, *args, self.lawbook, hand)

    def log(self, draft=None, **facts):
        return self.do(log_request, draft or drafted(**facts))

    def set_up(self, settings=SETTINGS, logos=None):
        return self.case_file.write(change_settings, settings, logos or {}, self.lawbook, self.hand)

    def sheet(self, case_id):
        return self.case_file.read(case_sheet, case_id)

    def line(self, case_id):
        lines = self.case_file.look(page_of_lines, CaseFilter(), Order.OLDEST, 0, 10_000)
        return next(line for line in lines if line.id == case_id)


def drafted(received="2026-11-02", *, message_id=None, attachments=(), original=None, timeline=(), **facts):
    """A draft of a case received on a day, with any of a case's facts."""
    start = (Event(Act.RECEIVE, date.fromisoformat(received)),) if received else ()
    case = Case(Applicant("A. Applicant", email="a@example.org"), "How many swans?", (*start, *timeline))
    return Draft(
        replace(case, **facts),
        message_id=message_id,
        attachments=attachments,
        original=original,
        original_name="swans.eml" if original else None,
    )


@pytest.fixture(scope="session")
def lawbook():
    return read_lawbook(resource("law"))


@pytest.fixture
def desk(tmp_path, lawbook):
    case_file = CaseFile.create(tmp_path / "office.foidesk", HAND.now)
    made = Desk(case_file, lawbook)
    made.set_up()
    yield made
    case_file.close()
