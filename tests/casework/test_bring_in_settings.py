"""Settings as a file: what one would change is told value by value, and what is written is read back equal."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from foidesk.casework.bring_in_settings import bring_in_settings, foresee_settings
from foidesk.casework.changes import Change
from foidesk.casework.export_settings import (
    CannotExport,
    NothingSetUp,
    note_settings,
    settings_held,
    write_held,
)
from foidesk.domain.attachments import FileLimits
from foidesk.domain.authority import Authority, Contact, Officer, ReviewTerms, Settings, WindowUnit
from foidesk.domain.settings_changes import in_brief
from foidesk.intake.settings_json import SettingsFile, read_settings_file
from foidesk.resources import resource
from foidesk.store.audit import audit_trail
from foidesk.store.case_file import CaseFile
from foidesk.store.settings_rows import read_logos, read_settings
from foidesk.ui.setup.change_words import change_words, whose_words
from tests.casework.conftest import COMMISSIONER, HAND, NORTH, SETTINGS, SOUTH

REVIEW = NORTH.review
TODAY = HAND.now.date()
LOGO, OTHER = b"\x89PNG\r\n\x1a\n one", b"\x89PNG\r\n\x1a\n two"

OTHERS = [
    # what the file says, in other words than the settings kept; what the officer is told; the audit's words
    (
        replace(SETTINGS, authorities=(replace(NORTH, review=replace(REVIEW, answer_days=40)), SOUTH)),
        ["Northshire Constabulary: Time to answer a review: 20 → 40 working days"],
        ["Northshire Constabulary review.answer days: 20 → 40"],
    ),
    (
        replace(SETTINGS, authorities=(replace(NORTH, review=replace(REVIEW, window=8, window_unit="weeks")), SOUTH)),
        ["Northshire Constabulary: Time to ask for a review: 40 working days → 8 weeks"],
        ["Northshire Constabulary review.window: 40, working_days → 8, weeks"],
    ),
    (
        replace(SETTINGS, authorities=(replace(NORTH, contact=Contact("A. Body"), publishes_responses=True), SOUTH)),
        [
            "Northshire Constabulary: Responses are published: no → yes",
            "Northshire Constabulary: Contact: none → A. Body",
        ],
        [
            "Northshire Constabulary publishes responses: no → yes",
            "Northshire Constabulary contact.name: none → A. Body",
        ],
    ),
    (
        replace(SETTINGS, authorities=(SOUTH,)),
        [],  # an authority a file leaves out stays
        [],
    ),
    (
        replace(SETTINGS, authorities=(SOUTH, NORTH)),
        ["Authorities: stand in another order: Southshire Constabulary, Northshire Constabulary"],
        ["authorities order"],
    ),
    (
        replace(SETTINGS, officers=(Officer("F. Officer", "Head"), Officer("G. New"))),
        ["F. Officer: Post: none → Head", "G. New: is added"],
        ["F. Officer post: none → Head", "G. New added"],
    ),
    (
        replace(SETTINGS, regulators=(replace(COMMISSIONER, confirmed_on=date(2026, 11, 20)),)),
        ["Information Commissioner's Office: Last confirmed: none → 20 November 2026"],
        ["Information Commissioner's Office confirmed on: none → 2026-11-20"],
    ),
    (
        replace(SETTINGS, attachments=FileLimits(10, ("pdf",))),
        [
            "Files that come with requests: Largest file, in MB: none → 10",
            "Files that come with requests: Kinds of file that are opened: none → pdf",
        ],
        ["files largest mb: none → 10", "files opened: none → pdf"],
    ),
    (
        replace(SETTINGS, attachments=FileLimits(1, ("pdf",))),
        [
            "Files that come with requests: Largest file, in MB: none → 1",
            "Files that come with requests: Kinds of file that are opened: none → pdf",
        ],
        ["files largest mb: none → 1", "files opened: none → pdf"],
    ),
    (Settings(SETTINGS.authorities), [], []),  # what a file leaves out stays
]  # fmt: skip


@pytest.mark.parametrize(("found", "told", "audited"), OTHERS)
def test_what_would_change_is_told_and_then_done(desk, found, told, audited):
    foreseen = desk.case_file.read(foresee_settings, SettingsFile(found, {}), desk.lawbook, TODAY)
    assert [f"{whose_words(one)}: {change_words(one)}" for one in foreseen.changes] == told
    assert [in_brief(one) for one in foreseen.changes] == audited
    assert desk.case_file.read(read_settings) == SETTINGS
    done = desk.case_file.write(bring_in_settings, SettingsFile(found, {}), "office.json", desk.lawbook, HAND)
    assert done == (Change.everything() if told else Change.of())
    assert desk.case_file.read(foresee_settings, SettingsFile(found, {}), desk.lawbook, TODAY).changes == ()
    if told:
        line = desk.case_file.read(audit_trail)[-1]
        assert (line.what, line.detail["source"], line.detail["changed"]) == (
            "change_settings",
            "office.json",
            audited,
        )


def test_a_logo_that_is_another_picture_is_told(desk):
    pictured = replace(SETTINGS, authorities=(replace(NORTH, logo="north.png"), SOUTH))
    desk.set_up(pictured, {NORTH.name: LOGO})
    assert (
        desk.case_file.read(
            foresee_settings, SettingsFile(pictured, {NORTH.name: LOGO}), desk.lawbook, TODAY
        ).changes
        == ()
    )
    other = SettingsFile(pictured, {NORTH.name: OTHER})
    (change,) = desk.case_file.read(foresee_settings, other, desk.lawbook, TODAY).changes
    assert change_words(change) == "Logo: another picture"
    desk.case_file.write(bring_in_settings, other, "x", desk.lawbook, HAND)
    assert desk.case_file.read(read_logos) == {NORTH.name: OTHER}


FULL = replace(
    NORTH,
    address=("1 High Street", "Northtown"),
    phone="01234 567890",
    logo="north.png",
    reference_pattern="N {number:04}",
    review=ReviewTerms(30, WindowUnit.CALENDAR_DAYS, 15, ("Reviews", "Northtown")),
    contact=Contact("F. Officer", "Head"),
    needs_approval=True,
)
SOME = [
    # what a file says of the authority, besides its name; what becomes of it
    ({}, FULL),
    ({"review": {"answer_days": 40}}, replace(FULL, review=replace(FULL.review, answer_days=40))),
    ({"review": None, "phone": None}, replace(FULL, review=None, phone=None)),
    ({"address": ["2 Low Street"], "approval": False}, replace(FULL, address=("2 Low Street",), needs_approval=False)),
    ({"contact": {"name": "G. New"}}, replace(FULL, contact=Contact("G. New"))),
]  # fmt: skip


@pytest.mark.parametrize(("said", "becomes"), SOME)
def test_what_a_file_leaves_out_of_an_authority_stays_and_so_do_all_others(desk, said, becomes):
    desk.set_up(replace(SETTINGS, authorities=(SOUTH, FULL)), {NORTH.name: LOGO})
    new = {"name": "Eastshire Council", "phone": "01999 1"}
    document = {
        "format": "foidesk-settings",
        "version": 1,
        "authorities": [new, {"name": NORTH.name, **said}],
    }
    found = read_settings_file(json.dumps(document).encode(), Path())
    desk.case_file.write(bring_in_settings, found, "some.json", desk.lawbook, HAND)
    east = Authority("Eastshire Council", phone="01999 1")
    assert desk.case_file.read(read_settings) == replace(SETTINGS, authorities=(SOUTH, becomes, east))
    assert desk.case_file.read(read_logos) == {NORTH.name: LOGO}


def test_time_that_is_counted_anew_is_foreseen(desk):
    later = replace(SETTINGS, authorities=(replace(NORTH, non_working_receipt="s45_code"), SOUTH))
    assert desk.case_file.read(foresee_settings, SettingsFile(later, {}), desk.lawbook, TODAY).counts_anew
    assert not desk.case_file.read(
        foresee_settings, SettingsFile(SETTINGS, {}), desk.lawbook, TODAY
    ).counts_anew


def test_settings_come_back_from_the_file_they_were_written_to(desk, tmp_path):
    """Two authorities whose logos have one name, in a folder where another file has it already."""
    logos = {NORTH.name: LOGO, SOUTH.name: OTHER}
    pictured = replace(SETTINGS, authorities=tuple(replace(one, logo="logo.png") for one in (NORTH, SOUTH)))
    desk.set_up(pictured, logos)
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "logo.png").write_bytes(b"mine")
    written = write_held(desk.case_file.read(settings_held), folder / "s.json")
    assert [path.name for path in written] == ["s.json", "logo (2).png", "logo (3).png"]
    assert (folder / "logo.png").read_bytes() == b"mine"
    back = read_settings_file(written[0].read_bytes(), folder)
    assert back.logos == logos
    assert [one.name for one in back.settings.authorities] == [NORTH.name, SOUTH.name]
    again = write_held(desk.case_file.read(settings_held), folder / "s.json")
    assert again == written, "the same pictures serve again"
    desk.case_file.write(note_settings, "s.json", HAND)
    assert desk.case_file.read(audit_trail)[-1].what == "export_settings"


def test_the_sample_settings_go_out_as_they_came_in(tmp_path, lawbook):
    source = resource("samples", "settings.json")
    found = read_settings_file(source.read_bytes(), source.parent)
    case_file = CaseFile.create(tmp_path / "office.foidesk", HAND.now)
    with pytest.raises(NothingSetUp):
        case_file.read(settings_held)
    case_file.write(bring_in_settings, found, "settings.json", lawbook, HAND)
    (tmp_path / "out").mkdir()
    written = write_held(case_file.read(settings_held), tmp_path / "out" / "settings.json")
    case_file.close()
    was, now = (json.loads(path.read_text("utf-8")) for path in (source, written[0]))
    assert now["authorities"] == [{"approval": False, **one} for one in was["authorities"]]
    assert now["officers"] == was["officers"]


def test_where_it_cannot_be_written_nothing_is_left(desk, tmp_path):
    pictured = replace(SETTINGS, authorities=(replace(NORTH, logo="north.png"), SOUTH))
    desk.set_up(pictured, {NORTH.name: LOGO})
    taken = tmp_path / "out"
    (taken / "s.json").mkdir(parents=True)
    with pytest.raises(CannotExport) as caught:
        write_held(desk.case_file.read(settings_held), taken / "s.json")
    assert caught.value.remedy.startswith("Choose another folder")
    assert [path.name for path in taken.iterdir()] == ["s.json"]
