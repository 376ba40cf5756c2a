"""Settings as letters need them, logos included."""

from dataclasses import replace
from datetime import date

import pytest

from foidesk.casework.change_settings import BadSettings
from foidesk.casework.changes import Change
from foidesk.domain.authority import Authority, Officer, Role, Settings
from foidesk.domain.reference import BadPattern
from foidesk.domain.regime import NonWorkingReceipt
from foidesk.domain.timeline import Act, Event
from foidesk.store.audit import audit_trail
from foidesk.store.deadline_moves import moves_of
from foidesk.store.settings_rows import read_logos, read_settings
from tests.casework.conftest import NORTH, SETTINGS, SOUTH

LOGO = b"\x89PNG"
WITH_LOGO = replace(SETTINGS, authorities=(replace(NORTH, logo="north.png"), SOUTH))


def test_settings_come_back_equal(desk):
    settings = replace(SETTINGS, officers=(Officer("G. Officer", "Head", (Role.APPROVER, Role.REVIEWER)),))
    assert desk.set_up(settings) == Change.everything()
    assert desk.case_file.read(read_settings) == settings
    assert desk.case_file.read(audit_trail)[-1].what == "change_settings"


def test_the_shipped_regulators_come_back_equal(desk, lawbook):
    settings = replace(SETTINGS, regulators=lawbook.regulators)
    desk.set_up(settings)
    assert desk.case_file.read(read_settings) == settings
    assert lawbook.regulators


def test_the_same_again_changes_nothing(desk):
    before = desk.case_file.read(audit_trail)
    assert desk.set_up() == Change.of()
    assert desk.case_file.read(audit_trail) == before


def test_a_logo_is_kept_until_it_is_replaced_or_taken_away(desk):
    desk.set_up(WITH_LOGO, {NORTH.name: LOGO})
    desk.set_up(replace(WITH_LOGO, officers=()))
    assert desk.case_file.read(read_logos) == {NORTH.name: LOGO}
    desk.set_up(WITH_LOGO, {NORTH.name: b"\x89PNG new"})
    assert desk.case_file.read(read_logos) == {NORTH.name: b"\x89PNG new"}
    desk.set_up(SETTINGS)
    assert desk.case_file.read(read_logos) == {}


BAD = [
    (Settings(), BadSettings, "no authority"),
    (Settings((Authority(" "),)), BadSettings, "no name"),
    (Settings((NORTH, NORTH)), BadSettings, "two of one name"),
    (WITH_LOGO, BadSettings, "a logo nobody gave"),
    (Settings((replace(NORTH, reference_pattern="FOI"), SOUTH)), BadPattern, "a pattern without a number"),
]


@pytest.mark.parametrize(("settings", "problem", "why"), BAD, ids=[one[2] for one in BAD])
def test_settings_nothing_could_be_written_from(desk, settings, problem, why):
    with pytest.raises(problem) as said:
        desk.set_up(settings)
    assert said.value.next_step
    assert desk.case_file.read(read_settings) == SETTINGS


def test_a_sender_with_cases_stays(desk):
    desk.log(authorities=(SOUTH.name,))
    with pytest.raises(BadSettings, match="Southshire"):
        desk.set_up(Settings((NORTH,)))


def test_reading_receipt_as_the_code_does_moves_the_open_dates_and_says_so(desk):
    """31 January 2026 is a Saturday: day 1 is Monday under the Act, Tuesday under the code's reading."""
    desk.set_up()
    saturday = desk.log(received="2026-01-31").case_id
    monday = desk.log(received="2026-02-02").case_id
    answered = desk.log(
        received="2026-01-31", timeline=(Event(Act.ANSWER, date(2026, 2, 20)),), reference="FOI 000900/26"
    ).case_id
    assert (desk.line(saturday).due_on, desk.line(monday).due_on) == (date(2026, 2, 27), date(2026, 3, 2))
    code = replace(NORTH, non_working_receipt=NonWorkingReceipt.S45_CODE)
    desk.set_up(replace(SETTINGS, authorities=(code, SOUTH)))
    assert (desk.line(saturday).due_on, desk.line(monday).due_on) == (date(2026, 3, 2), date(2026, 3, 2))
    (move,) = desk.case_file.read(moves_of, saturday)
    assert (move.was, move.now) == (date(2026, 2, 27), date(2026, 3, 2))
    assert desk.case_file.read(moves_of, monday) == desk.case_file.read(moves_of, answered) == ()


def test_a_new_telephone_number_recounts_nothing(desk, monkeypatch):
    desk.set_up()
    desk.log()
    monkeypatch.setattr("foidesk.casework.change_settings.count_case", None)
    desk.set_up(replace(SETTINGS, authorities=(replace(NORTH, phone="01632 960001"), SOUTH)))
