"""Every row of the register says which working day it is."""

from datetime import date

import pytest

from foidesk.casework.changes import Hand
from foidesk.casework.record_act import record_act
from foidesk.domain.timeline import Act, Event
from foidesk.store.case_lines import CaseFilter, CaseLine, Order, page_of_lines
from foidesk.ui.register.deadline_cell import deadline_cell
from foidesk.ui.register.register_page import RegisterPage
from foidesk.ui.register.register_view import RegisterView
from tests.ui.bench import NOW, TODAY, bare_office, lawbook, office, theme

__all__ = ["bare_office", "lawbook", "office", "theme"]


def a_line(**facts):
    usual = CaseLine(
        *(1, "FOI 1", "Swans", "A. Applicant", "in_progress", date(2026, 11, 2), date(2026, 12, 1)),
        *("foia", "", "", None, 20, None),
    )
    return usual._replace(**facts)


NUMBERS = [
    # facts of the line, working days left, what is painted, what is spoken
    ({}, 6, "14 of 20", "6 working days left, working day 14 of 20, due 1 December 2026"),
    ({}, 20, "0 of 20", "20 working days left, working day 0 of 20, due 1 December 2026"),
    ({}, 0, "20 of 20", "Due today, working day 20 of 20, due 1 December 2026"),
    ({}, -1, "20 allowed", "1 working day late, 20 working days allowed, due 1 December 2026"),
    ({}, -4, "24 of 20", "4 working days late, working day 24 of 20, due 1 December 2026"),
    ({"due_days": 40}, 30, "10 of 40", "30 working days left, working day 10 of 40, due 1 December 2026"),
    ({"due_days": None}, 6, "", "6 working days left, due 1 December 2026"),
    (
        {"due_on": None, "stage": "answered", "answered_on": date(2026, 11, 18), "taken_days": 12},
        *(None, "on working day 12", "Answered 18 Nov 2026, on working day 12"),
    ),
    (
        {"due_on": None, "stage": "ico_decided", "answered_on": date(2026, 11, 18), "is_owed": True},
        *(None, "", "Owed, no date given"),
    ),
]


@pytest.mark.parametrize(("facts", "left", "number", "spoken"), NUMBERS)
def test_which_working_day(facts, left, number, spoken):
    cell = deadline_cell(a_line(**facts), TODAY, lambda _due, _regime: left)
    assert (cell.number, cell.spoken) == (number, spoken)


def test_the_case_file_keeps_what_the_register_counts_by(office):
    plain = office.log()
    extended, answered, paid = (office.log() for _ in range(3))
    hand = Hand(NOW, "F. Officer")

    def record(case_id, act, on, **facts):
        office.file.write(record_act, case_id, Event(act, date(2026, 11, on), **facts), office.lawbook, hand)

    record(extended, Act.EXTEND_PUBLIC_INTEREST, 16, until=date(2026, 12, 15))
    record(answered, Act.ANSWER, 18)
    record(paid, Act.SEND_FEES_NOTICE, 9)
    lines = {one.id: one for one in office.file.look(page_of_lines, CaseFilter(), Order.OLDEST, 0, 9)}
    counted = {key: (line.due_days, line.taken_days) for key, line in lines.items()}
    assert counted == {plain: (20, None), extended: (30, None), answered: (None, 12), paid: (None, None)}


def test_a_case_due_on_friday_is_late_on_saturday(qtbot, office, theme):
    view = RegisterView(theme)
    qtbot.addWidget(view)
    view.furnish()
    page = RegisterPage(view, office.file, lambda: date(2026, 11, 28))
    page.use_law(office.lawbook.clock)
    line = a_line(due_on=date(2026, 11, 27))
    assert view.table.model().deadline(line).words == "1 working day late"
