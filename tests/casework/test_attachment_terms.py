"""The limits for files that come with requests: what is kept, what is told, and what an office may set."""

import json
from dataclasses import replace

import pytest

from foidesk.casework.attachment_terms import doubted, limit_files, terms_in_force
from foidesk.casework.log_request import log_request
from foidesk.domain.attachments import BadLimits, FileLimits
from foidesk.intake.draft import Attachment, DraftField
from foidesk.intake.settings_json import read_settings_file, write_settings
from foidesk.store.audit import audit_trail
from foidesk.store.case_sheets import case_sheet
from foidesk.store.documents import file_bytes
from foidesk.store.settings_rows import read_settings
from tests.casework.conftest import HAND, drafted

LARGE = Attachment("plans.tif", "image/tiff", bytes(1_000_001))
SMALL = Attachment("map.pdf", "application/pdf", b"%PDF-1.4")
PROGRAM = Attachment("view.exe", "application/x", b"MZ")
FILES = (LARGE, SMALL, PROGRAM)


def kept_names(desk, case_id):
    return [one.name for one in desk.case_file.read(case_sheet, case_id).attachments]


@pytest.fixture
def limited(desk):
    desk.case_file.write(limit_files, FileLimits(1, ("pdf", "dwg")), HAND)
    return desk


def test_a_file_over_the_limit_stays_in_the_message_which_is_kept_whole(limited):
    draft = replace(drafted(attachments=FILES), original=b"From: a", original_name="a.eml")
    logged = limited.case_file.write(log_request, draft, limited.lawbook, HAND)
    assert kept_names(limited, logged.case_id) == ["a.eml", "map.pdf", "view.exe"]


def test_without_a_message_to_stay_in_it_is_kept(limited):
    assert kept_names(limited, limited.log(attachments=FILES).case_id) == ["plans.tif", "map.pdf", "view.exe"]


def test_a_program_is_kept_byte_for_byte(limited):
    case_id = limited.log(attachments=FILES).case_id
    (program,) = [
        one for one in limited.case_file.read(case_sheet, case_id).attachments if one.name == PROGRAM.name
    ]
    assert limited.case_file.read(file_bytes, program.id) == b"MZ"


def test_the_officer_is_told_before_it_is_logged(limited):
    draft = drafted(attachments=FILES)
    said = doubted(draft, limited.case_file.look(terms_in_force)).doubts_about(DraftField.ATTACHMENTS)
    assert said == (
        "“view.exe” is a program or a script, which a computer would carry out: it is kept, and never opened from here.",
        "“plans.tif” is over 1 MB, so it stays in the e-mail, which is kept whole, and is not kept beside it.",
    )
    assert doubted(draft, replace(limited.case_file.look(terms_in_force), largest_mb=9)).doubts_about(
        DraftField.ATTACHMENTS
    ) == (said[0],)
    bare = drafted(attachments=(SMALL,))
    assert doubted(bare, limited.case_file.look(terms_in_force)) is bare


def test_limits_are_noted_and_those_of_a_file_replace_them(limited):
    assert limited.case_file.read(audit_trail)[-1].detail == {"largest_mb": 1, "opened": ["pdf", "dwg"]}
    settings = limited.case_file.read(read_settings)
    assert settings.attachments == FileLimits(1, ("pdf", "dwg"))
    limited.set_up(replace(settings, attachments=None))
    assert limited.case_file.read(read_settings).attachments == settings.attachments
    limited.set_up(replace(settings, attachments=FileLimits(7, ("pdf",))))
    assert limited.case_file.look(terms_in_force).largest_mb == 7


def test_bad_limits_change_nothing(limited):
    with pytest.raises(BadLimits):
        limited.case_file.write(limit_files, FileLimits(5, ("exe",)), HAND)
    settings = limited.case_file.read(read_settings)
    with pytest.raises(BadLimits):
        limited.set_up(replace(settings, attachments=FileLimits(5, ("exe",))))
    assert limited.case_file.read(read_settings) == settings


def test_the_settings_file_bears_them_only_where_they_are_set(limited, tmp_path):
    settings = limited.case_file.read(read_settings)
    settings = replace(settings, authorities=tuple(replace(one, logo=None) for one in settings.authorities))
    text = write_settings(settings)
    assert json.loads(text)["attachments"] == {"largest_mb": 1, "opened": ["pdf", "dwg"]}
    assert read_settings_file(text.encode(), tmp_path).settings.attachments == settings.attachments
    assert "attachments" not in json.loads(write_settings(replace(settings, attachments=None)))
