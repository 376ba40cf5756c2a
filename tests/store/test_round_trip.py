"""What goes into the case file comes out of it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import count

import pytest
from hypothesis import HealthCheck, example, given, settings

from foidesk.domain.case import Applicant, Case
from foidesk.domain.decisions import Claim, DataTable, Part
from foidesk.domain.timeline import Act, Event, Step
from foidesk.store.case_file import CaseFile
from foidesk.store.case_sheets import case_sheet
from foidesk.store.cases import case_value, put_facts
from foidesk.store.packed import storable
from foidesk.store.parts import put_parts
from foidesk.store.search_finding import Search, find
from tests.store.conftest import NOW, keep_case
from tests.store.generated_cases import cases

SMALL = Case(Applicant(), "", (), reference="1")


@pytest.fixture(scope="module")
def shared_file(tmp_path_factory):
    opened = CaseFile.create(tmp_path_factory.mktemp("round") / "round.foidesk", NOW)
    yield opened
    opened.close()


numbers = count()


@given(cases)
@example(replace(SMALL, subject="nul \0 in the middle", request_text="\0"))
@example(replace(SMALL, subject="👩🏽‍💻 \ufeff \u202e ﷽", request_text="a\r\nb\rc\u2028d"))
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
def test_a_stored_case_comes_back_equal(shared_file, case):
    case = replace(case, reference=f"{case.reference}#{next(numbers)}")
    case_id = shared_file.write(keep_case, case.reference, case=case)
    assert shared_file.read(case_value, case_id) == case


@given(cases, cases)
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
def test_changed_facts_and_parts_come_back_equal(shared_file, before, after):
    reference = f"{before.reference}#{next(numbers)}"
    before = replace(before, reference=reference)
    after = replace(after, reference=reference, timeline=before.timeline)

    def change(records):
        case_id = keep_case(records, reference, case=before)
        put_facts(records, case_id, after)
        put_parts(records, case_id, after.parts)
        return case_id

    assert shared_file.read(case_value, shared_file.write(change)) == after


LONE = [
    # given            stored           why
    ("a\ud800b", "a\ufffdb", "a lone high half"),
    ("a\udc00b", "a\ufffdb", "a lone low half"),
    ("\ud83d\ude00", "\U0001f600", "two halves of one character, joined"),
    ("plain", "plain", "nothing to do"),
]


@pytest.mark.parametrize(("given_text", "stored", "why"), LONE, ids=[one[2] for one in LONE])
def test_surrogates_are_made_storable(shared_file, given_text, stored, why):
    case = replace(
        SMALL,
        reference=f"S{next(numbers)}",
        subject=given_text,
        parts=(Part(answer=given_text, tables=(DataTable(given_text, (given_text,)),)),),
    )
    case_id = shared_file.write(keep_case, case.reference, case=case)
    back = shared_file.read(case_value, case_id)
    assert storable(given_text) == stored
    assert (back.subject, back.parts[0].answer, back.parts[0].tables[0].columns) == (
        stored,
        stored,
        (stored,),
    )


def test_a_request_of_ten_megabytes_is_kept_and_found(shared_file):
    text = "Dear Sirs, é\n" * 800_000 + "the needle"
    case = replace(SMALL, reference=f"L{next(numbers)}", request_text=text)
    case_id = shared_file.write(keep_case, case.reference, case=case)
    assert shared_file.read(case_value, case_id).request_text == text
    assert shared_file.look(find, Search("the needle")).ids == (case_id,)


def test_an_hour_keeps_the_offset_it_was_written_in(shared_file):
    at = datetime(2026, 7, 1, 23, 59, tzinfo=timezone(timedelta(hours=1)))
    case = replace(SMALL, reference=f"T{next(numbers)}", timeline=(Event(Act.RECEIVE, date(2026, 7, 1), at),))
    back = shared_file.read(case_value, shared_file.write(keep_case, case.reference, case=case))
    assert back.timeline[0].at.isoformat() == "2026-07-01T23:59:00+01:00"


def test_a_sheet_says_when_it_was_logged_and_from_which_message(shared_file):
    reference = f"M{next(numbers)}"
    case_id = shared_file.write(keep_case, reference, message_id="<1@example.org>")
    sheet = shared_file.read(case_sheet, case_id)
    assert (sheet.id, sheet.case.reference, sheet.message_id) == (case_id, reference, "<1@example.org>")
    assert sheet.logged_at == datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


def test_nested_values_keep_their_types(shared_file):
    event = Event(
        Act.CORRECT, date(2026, 1, 2), row=0,
        should_say=Event(Act.ANSWER, date(2026, 1, 1), steps=(Step("pay", date(2026, 2, 1)),),
                         parts=(Part(claims=(Claim("40(2)", limbs=("40(3A)(a)",)),)),)),
    )  # fmt: skip
    case = replace(SMALL, reference=f"N{next(numbers)}", timeline=(event,))
    back = shared_file.read(case_value, shared_file.write(keep_case, case.reference, case=case))
    said = back.timeline[0].should_say
    assert isinstance(said, Event)
    assert said.act is Act.ANSWER
    assert said.steps[0].until == date(2026, 2, 1)
    assert said.parts[0].claims[0].limbs == ("40(3A)(a)",)
