"""The register's model: pages on demand, few of them kept, and what each cell says."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from foidesk.domain.working_days import CalendarTooShort
from foidesk.store.case_lines import CaseLine
from foidesk.ui.register.deadline_cell import deadline_cell
from foidesk.ui.register.register_model import DEADLINE_ROLE, PAGE, PAGES_KEPT, Column, RegisterModel
from foidesk.ui.tokens import Tone

TODAY = date(2026, 11, 20)
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def a_line(number=1, **facts):
    usual = {
        "id": number,
        "reference": f"FOI-2026-{number:04}",
        "subject": "Swans",
        "applicant": "A. Applicant",
        "stage": "in_progress",
        "received_on": date(2026, 11, 2),
        "due_on": date(2026, 11, 30),
        "regime": "foia",
        "officer": "",
        "outcome": "",
        "answered_on": None,
    }
    return CaseLine(**(usual | facts))


class Shelf:
    def __init__(self, total):
        self.total, self.asked = total, []

    def count(self):
        return self.total

    def fetch(self, start, size):
        self.asked.append((start, size))
        return [a_line(n) for n in range(start, min(start + size, self.total))]


def model_of(total):
    shelf = Shelf(total)
    model = RegisterModel(shelf.count, shelf.fetch, lambda: TODAY)
    model.reload()
    return model, shelf


def test_qt_finds_no_fault_with_it(qtmodeltester):
    model, _shelf = model_of(250)
    qtmodeltester.check(model)


def test_five_thousand_cases_cost_one_page_at_a_time():
    model, shelf = model_of(5_000)
    assert model.rowCount() == 5_000
    assert shelf.asked == []
    assert model.data(model.index(4_999, 0)) == "FOI-2026-4999"
    assert model.data(model.index(4_990, 1)) == "Swans"
    assert shelf.asked == [(4_900, PAGE)]


def test_only_so_many_pages_are_kept():
    model, shelf = model_of(PAGE * (PAGES_KEPT + 4))
    for page in range(PAGES_KEPT + 4):
        model.line(page * PAGE)
    shelf.asked.clear()
    model.line(PAGE * (PAGES_KEPT + 3))
    assert shelf.asked == []
    model.line(0)
    assert shelf.asked == [(0, PAGE)]


def test_a_register_that_shrank_shows_nothing_where_a_row_was():
    model, shelf = model_of(30)
    shelf.total = 10
    assert model.data(model.index(20, 0)) is None


def test_reloading_counts_and_reads_again():
    model, shelf = model_of(3)
    shelf.total = 4
    model.reload()
    assert model.rowCount() == 4


@pytest.mark.parametrize(("case_id", "near", "row"), [(7, 0, 7), (150, 140, 150), (9_999, 0, None)])
def test_a_case_is_found_near_where_it_was(case_id, near, row):
    model, _shelf = model_of(300)
    assert model.row_near(case_id, near) == row


DEADLINES = [
    # facts, days left, words, tone, spoken
    ({"due_on": date(2026, 11, 12)}, -6, "6 working days late", Tone.LATE, "6 working days late, due 12 November 2026"),
    ({"due_on": TODAY}, 0, "Due today", Tone.SOON, "Due today, due 20 November 2026"),
    ({"due_on": date(2026, 11, 30)}, 6, "6 working days left", Tone.FINE, "6 working days left, due 30 November 2026"),
    ({"due_on": None, "stage": "awaiting_clarification"}, None, "Clock stopped", Tone.QUIET, "Clock stopped"),
    ({"due_on": None, "stage": "awaiting_fee"}, None, "Clock stopped", Tone.QUIET, "Clock stopped"),
    ({"due_on": None, "stage": "withdrawn"}, None, "No clock runs", Tone.QUIET, "No clock runs"),
    (
        {"due_on": None, "stage": "answered", "answered_on": date(2026, 11, 18)},
        *(None, "Answered 18 Nov 2026", Tone.QUIET, "Answered 18 Nov 2026"),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("facts", "left", "words", "tone", "spoken"), DEADLINES)
def test_a_deadline_in_words(facts, left, words, tone, spoken):
    cell = deadline_cell(a_line(**facts), TODAY, lambda _due, _regime: left)
    assert (cell.words, cell.tone, cell.spoken) == (words, tone, spoken)


def too_short(_due, _regime):
    raise CalendarTooShort(date(2030, 12, 31))


@pytest.mark.parametrize("days_left", [None, too_short], ids=["law not read yet", "calendar too short"])
@pytest.mark.parametrize(
    ("due", "words", "tone"),
    [(date(2026, 11, 30), "Due 30 Nov 2026", Tone.FINE), (date(2026, 11, 3), "Due 3 Nov 2026", Tone.LATE)],
)
def test_without_working_days_the_date_itself_is_said(days_left, due, words, tone):
    cell = deadline_cell(a_line(due_on=due), TODAY, days_left)
    assert (cell.words, cell.tone) == (words, tone)


@pytest.mark.parametrize(
    ("received", "due", "filled"),
    [
        (TODAY, TODAY + timedelta(28), 0.0),
        (TODAY - timedelta(14), TODAY + timedelta(14), 0.5),
        (TODAY - timedelta(40), TODAY - timedelta(12), 1.0),
        (TODAY, TODAY, 0.0),
    ],
)
def test_the_bar_fills_with_the_time_that_has_passed(received, due, filled):
    cell = deadline_cell(a_line(received_on=received, due_on=due), TODAY, lambda _due, _regime: 1)
    assert cell.filled == filled


CELLS = [
    (Column.REFERENCE, "FOI-2026-0001, received 2 November 2026"),
    (Column.REQUEST, "Swans, A. Applicant, EIR 2004"),
    (Column.STAGE, "In progress, officer nobody yet"),
    (Column.DEADLINE, "4 working days left, due 30 November 2026"),
]


@pytest.mark.parametrize(("column", "words"), CELLS)
def test_a_screen_reader_hears_every_painted_cell(column, words):
    model = RegisterModel(lambda: 1, lambda _start, _size: [a_line(regime="eir")], lambda: TODAY)
    model.reload()
    model.count_days(lambda _due, _regime: 4)
    assert model.data(model.index(0, column), SPOKEN) == words


def test_where_the_reference_has_no_column_it_stands_under_the_subject():
    model = RegisterModel(lambda: 1, lambda _start, _size: [a_line(applicant="")], lambda: TODAY)
    model.reload()
    model.is_compact = True
    assert model.data(model.index(0, Column.REQUEST), SPOKEN) == "Swans, FOI-2026-0001 · No name given"


def test_hostile_subjects_stay_on_one_line():
    model = RegisterModel(lambda: 1, lambda _start, _size: [a_line(subject="a\n\n\tb  c")], lambda: TODAY)
    model.reload()
    assert model.data(model.index(0, Column.REQUEST)) == "a b c"


def test_the_deadline_is_worked_out_for_the_law_of_the_case():
    asked = []
    model = RegisterModel(lambda: 1, lambda _start, _size: [a_line(regime="foisa")], lambda: TODAY)
    model.reload()
    model.count_days(lambda due, regime: asked.append((due, regime)) or 3)
    model.data(model.index(0, Column.DEADLINE), DEADLINE_ROLE)
    assert asked == [(date(2026, 11, 30), "foisa")]
