"""The register's lines: shelves, search, order, pages."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from foidesk.domain.lifecycle import Stage
from foidesk.store.audit import AuditLine, note_down
from foidesk.store.case_file import CaseFile
from foidesk.store.case_lines import (
    CaseFilter,
    CaseLine,
    Order,
    Shelf,
    count_lines,
    count_shelves,
    lines_of,
    page_of_lines,
)
from foidesk.store.cases import SortingCopy, put_copy
from foidesk.store.needs import count_undated
from tests.store.conftest import NOW, keep_case

TODAY = date(2026, 11, 20)
SOON = date(2026, 11, 27)

CASES = [
    # reference  stage                     due            answered
    ("late",     "received",               "2026-11-19",  None),
    ("today",    "in_progress",            "2026-11-20",  None),
    ("soon",     "extended",               "2026-11-27",  None),
    ("later",    "received",               "2026-11-28",  None),
    ("later-2",  "received",               "2026-11-28",  None),
    ("stopped",  "awaiting_clarification", None,          None),
    ("fee",      "awaiting_fee",           None,          None),
    ("answered", "answered",               None,          "2026-11-10"),
    ("review",   "in_review",              "2026-12-10",  "2026-10-10"),
    ("gone",     "withdrawn",              None,          None),
    ("answered-2", "answered",             None,          "2026-11-12"),
    ("passed",   "transferred",            None,          None),
    ("unknown",  "received",               None,          None),
    ("ordered",  "ico_decided",            "2026-12-01",  "2026-08-03"),
    ("upheld",   "ico_decided",            None,          "2026-08-04"),
    ("promised", "reviewed",               "2026-11-29",  "2026-08-05"),
    ("overdue",  "ico_decided",            "2026-11-18",  "2026-08-06"),
]  # fmt: skip


@pytest.fixture(scope="module")
def register(tmp_path_factory):
    made = CaseFile.create(tmp_path_factory.mktemp("lines") / "register.foidesk", NOW)
    for reference, stage, due, answered in CASES:
        made.write(
            keep_case,
            reference,
            stage=stage,
            due_on=due and date.fromisoformat(due),
            answered_on=answered and date.fromisoformat(answered),
            subject=f"About {reference}",
            applicant=f"Ms {reference.title()}",
            request_text=f"100% of {reference}_figures, caf\u00e9!",
        )
    yield made
    made.close()


def references(register, order=Order.DUE, start=0, size=100, **wanted):
    wanted = CaseFilter(**{"today": TODAY, "soon": SOON, **wanted})
    lines = register.look(page_of_lines, wanted, order, start, size)
    if size == 100:
        assert register.look(count_lines, wanted) == len(lines)
    return [line.reference for line in lines]


SHELVES = [
    (
        Shelf.ALL,
        [
            *(
                "overdue",
                "late",
                "today",
                "soon",
                "later",
                "later-2",
                "promised",
                "ordered",
                "review",
                "unknown",
            ),
            *("stopped", "fee", "upheld", "answered-2", "answered", "passed", "gone"),
        ],
    ),
    (
        Shelf.OPEN,
        [
            *(
                "overdue",
                "late",
                "today",
                "soon",
                "later",
                "later-2",
                "promised",
                "ordered",
                "review",
                "unknown",
            ),
            *("stopped", "fee"),
        ],
    ),
    (Shelf.LATE, ["overdue", "late"]),
    (Shelf.DUE_SOON, ["today", "soon"]),
    (Shelf.STOPPED, ["stopped", "fee"]),
    (Shelf.ANSWERED, ["upheld", "answered-2", "answered"]),
    (Shelf.CLOSED, ["passed", "gone"]),
]


@pytest.mark.parametrize(("shelf", "wanted"), SHELVES, ids=[one[0] for one in SHELVES])
def test_a_shelf_holds_its_cases_soonest_due_first(register, shelf, wanted):
    assert references(register, shelf=shelf) == wanted


def test_the_shelves_are_counted_as_they_are_filled(register):
    counted = register.look(count_shelves, TODAY, SOON)
    assert counted == {shelf: len(wanted) for shelf, wanted in SHELVES}


FILTERS = [
    # filter                                            lines                        why
    ({"stage": "awaiting_fee"}, ["fee"], "one stage"),
    ({"due_before": date(2026, 11, 20)}, ["overdue", "late"], "due before a day leaves the day out"),
    ({"stage": "late\udcff"}, [], "half a character, as a terminal may hand over"),
    ({"stage": "' or 1 = 1 --"}, [], "a quotation mark ends nothing"),
]  # fmt: skip


@pytest.mark.parametrize(("wanted", "lines", "why"), FILTERS, ids=[one[2] for one in FILTERS])
def test_filters(register, wanted, lines, why):
    assert references(register, **wanted) == lines


def test_orders(register):
    everyone = [one[0] for one in CASES]
    assert references(register, Order.OLDEST) == everyone
    assert references(register, Order.NEWEST) == everyone[::-1]


@pytest.mark.parametrize("order", Order)
@given(size=st.integers(1, 14))
@settings(deadline=None, max_examples=12)
def test_pages_neither_overlap_nor_leave_out(register, order, size):
    paged = [one for start in range(0, len(CASES), size) for one in references(register, order, start, size)]
    assert paged == references(register, order)


def test_a_line_carries_values(register):
    (line,) = register.look(lines_of, [9])
    assert line == CaseLine(
        id=9, reference="review", subject="About review", applicant="Ms Review", stage="in_review",
        received_on=date(2026, 11, 2), due_on=date(2026, 12, 10), regime="foia", officer="", outcome="",
        answered_on=date(2026, 10, 10),
    )  # fmt: skip


def test_lines_come_in_the_order_asked_for_and_without_what_has_gone(register):
    assert [line.id for line in register.look(lines_of, [5, 99, 2, 7])] == [5, 2, 7]


def test_what_was_ordered_is_open_until_it_is_done(case_file):
    """A case moves between shelves with its date, and is counted on the one it lies on."""
    moves = [
        ("ico_decided", date(2026, 12, 1), Shelf.OPEN),
        ("ico_decided", None, Shelf.ANSWERED),
        ("ico_decided", "owed", Shelf.OPEN),
        ("ico_decided", date(2026, 12, 1), Shelf.OPEN),
        ("reviewed", "owed", Shelf.OPEN),
        ("final", None, Shelf.ANSWERED),
        ("withdrawn", None, Shelf.CLOSED),
    ]
    case_file.write(keep_case, "ordered", stage="answered", due_on=None)
    for stage, due, shelf in moves:
        case_file.write(move, stage, due)
        counted = case_file.look(count_shelves, TODAY, SOON)
        lying = {one for one in (Shelf.OPEN, Shelf.ANSWERED, Shelf.CLOSED) if counted[one]}
        assert lying == {shelf}
        assert references(case_file, shelf=shelf) == ["ordered"]
        (line,) = case_file.look(page_of_lines, CaseFilter(shelf=shelf), Order.DUE, 0, 9)
        assert line.is_owed is (due == "owed")
        assert case_file.look(count_undated) == int(due == "owed")


def move(records, stage, due):
    owed = due == "owed"
    put_copy(
        records,
        1,
        SortingCopy(stage, "foia", date(2026, 11, 2), None if owed else due, None, "", is_owed=owed),
    )
    note_down(records, AuditLine(NOW, "", "test", None, {}))


def test_every_stage_has_its_shelf(case_file):
    for stage in Stage:
        case_file.write(keep_case, stage.value, stage=stage.value, due_on=None)
    shelved = {
        shelf: set(references(case_file, shelf=shelf)) for shelf in (Shelf.OPEN, Shelf.ANSWERED, Shelf.CLOSED)
    }
    assert shelved[Shelf.CLOSED] == {"withdrawn", "lapsed", "transferred", "not_foi"}
    assert sum(map(len, shelved.values())) == len(Stage)


EACH = {
    **{shelf.value: CaseFilter(shelf, today=TODAY, soon=SOON) for shelf in Shelf},
    "stage": CaseFilter(stage="received"),
    "officer": CaseFilter(officer="F. Officer"),
    "nobody": CaseFilter(officer=""),
    "officer's open": CaseFilter(Shelf.OPEN, officer="F. Officer"),
    "outcome": CaseFilter(outcome="withheld"),
    "authority": CaseFilter(authority="Swan Council"),
    "provision": CaseFilter(provision="40(2)"),
    "due before": CaseFilter(due_before=TODAY),
}
SORTED = {(name, order) for name in ("late", "due_soon", "due before") for order in (Order.NEWEST, Order.OLDEST)} | {
    ("officer's open", Order.NEWEST), ("officer's open", Order.OLDEST)
}  # fmt: skip
"""What is found by a span of dates, or is open with one officer, is little enough to be sorted."""


@pytest.mark.parametrize("order", Order)
@pytest.mark.parametrize("name", EACH)
def test_a_page_is_found_in_order_by_an_index(register, name, order, monkeypatch):
    monkeypatch.setattr("foidesk.store.listing.FEW", -1)  # as in a file where everything is found often
    steps = plan_of(register, EACH[name], order)
    assert any("INDEX case_" in step for step in steps)
    assert not any(step.startswith("SCAN case") and "INDEX" not in step for step in steps)
    assert any("B-TREE" in step for step in steps) is ((name, order) in SORTED)


def plan_of(register, wanted, order):
    """Return the steps by which SQLite finds the first page."""
    plans = []

    class Asks:
        """Stands where the connection does, and asks how each thing would be found."""

        def __init__(self, connection):
            self.connection = connection

        def execute(self, sql, values):
            plans.append([row[3] for row in self.connection.execute(f"explain query plan {sql}", values)])
            return self.connection.execute(sql, values)

    register.look(lambda connection: page_of_lines(Asks(connection), wanted, order, 0, 50))
    return plans[-1]
