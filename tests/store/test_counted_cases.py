"""A case read for counting has everything its clocks read, and its dates are put back without touching more."""

from dataclasses import replace
from datetime import date
from itertools import count

from hypothesis import HealthCheck, given, settings

from foidesk.store.cases import SortingCopy, case_row
from foidesk.store.counted_cases import AT_ONCE, as_case, counted_cases, put_dates
from foidesk.store.plain_sql import plain
from tests.store.conftest import keep_case
from tests.store.generated_cases import cases
from tests.store.test_round_trip import shared_file

__all__ = ["shared_file"]

numbers = count()


def counted(ids):
    return lambda records: list(counted_cases(plain(records), ids))


def without_words(event):
    silent = replace(event, text=None, parts=(), breaches=(), provision=None, amount=None)
    return replace(silent, by=None, reference=None, outcome=None)


@given(cases)
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_it_is_the_case_without_what_was_asked_said_and_decided(shared_file, case):
    case = replace(case, reference=f"{case.reference}#counted{next(numbers)}")
    case_id = shared_file.write(keep_case, case.reference, case=case)
    (found,) = shared_file.read(counted([case_id]))
    assert (found.case_id, found.reference, found.due_on) == (case_id, case.reference, date(2026, 11, 30))
    again = as_case(found.facts)
    assert again.timeline == tuple(without_words(event) for event in case.timeline)
    assert [(part.label, part.regime) for part in again.parts] == [
        (part.label, part.regime) for part in case.parts
    ]
    facts = ("regime", "variation", "authorities", "school_closures")
    assert [getattr(again, name) for name in facts] == [getattr(case, name) for name in facts]


def test_more_than_are_read_at_once_come_in_order(case_file):
    ids = [case_file.write(keep_case, f"C{number}") for number in range(3)]
    assert [one.case_id for one in case_file.read(counted(ids * AT_ONCE))] == ids * 3
    assert case_file.read(counted([])) == []


def test_only_what_copies_the_fold_is_put_back(case_file):
    case_id = case_file.write(keep_case, "C1", outcome="disclosed")
    other = case_file.write(keep_case, "C2")
    copy = SortingCopy(
        "final",
        "eir",
        date(2026, 11, 3),
        None,
        date(2026, 11, 9),
        "",
        2,
        None,
        None,
        date(2026, 12, 9),
        20,
        4,
    )

    def put(records):
        put_dates(plain(records), case_id, copy)
        return keep_case(records, "C3")

    case_file.write(put)
    found = case_file.read(case_row, case_id)
    for name in copy.columns():
        assert getattr(found, name) == ("disclosed" if name == "outcome" else getattr(copy, name)), name
    assert case_file.read(case_row, other).stage == "received"
