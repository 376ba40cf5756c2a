"""Settings as JSON, with logos from beside the file."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from foidesk.domain.authority import Authority, ReviewTerms, Settings
from foidesk.intake.settings_json import read_settings_file, write_settings
from foidesk.intake.wire_faults import BrokenFile
from foidesk.resources import resource
from tests.intake.cases import LISTS, SETTINGS

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)


def settings_with(**authority):
    one = {"name": "Northshire Constabulary", **authority}
    return {"format": "foidesk-settings", "version": 1, "authorities": [one]}


def read(document, folder=Path()):
    return read_settings_file(json.dumps(document).encode(), folder)


def test_the_least_takes_every_default():
    assert read(settings_with()).settings == Settings((Authority("Northshire Constabulary"),))


def test_a_review_of_null_is_no_procedure_and_left_out_says_nothing_of_the_kind():
    assert read(settings_with(review=None)).settings.authorities[0].review is None
    assert read(settings_with()).settings.authorities[0].review == ReviewTerms()
    assert read(settings_with(review={"window": 60})).settings.authorities[0].review == ReviewTerms(window=60)


def test_logos_come_from_beside_the_file(tmp_path):
    (tmp_path / "crests").mkdir()
    (tmp_path / "crests" / "north.png").write_bytes(PNG)
    office, logos, *_rest = read(settings_with(logo="crests/north.png"), tmp_path)
    assert logos == {"Northshire Constabulary": PNG}
    assert office.authorities[0].logo == "crests/north.png"


LOGOS = [
    ("none.png", 'there is no file "none.png" to read beside this one'),
    ("../north.png", '"../north.png" must lie beside this file'),
    ("/etc/passwd", '"/etc/passwd" must lie beside this file'),
    ("text.png", '"text.png" is not a PNG or JPEG picture'),
    ("large.png", '"large.png" is larger than 5 MB'),
    ("folder", 'there is no file "folder" to read beside this one'),
    ("\x00", "there is no file"),
]


@pytest.mark.parametrize(("name", "why"), LOGOS)
def test_a_logo_that_cannot_be_used_is_named_by_path(name, why, tmp_path):
    (tmp_path / "text.png").write_bytes(b"words")
    (tmp_path / "large.png").write_bytes(PNG + bytes(5_000_000))
    (tmp_path / "folder").mkdir()
    with pytest.raises(BrokenFile) as caught:
        read(settings_with(logo=name), tmp_path)
    assert str(caught.value).startswith(f"/authorities/0/logo: {why}")


FAULTS = [
    (settings_with(reference_pattern="FOI"), "/authorities/0/reference_pattern: "),
    (settings_with(kind="club"), '/authorities/0/kind: "club" is not one of'),
    (settings_with(colour=1), "/authorities/0/colour: is not a key of this format"),
    (settings_with(name=""), "/authorities/0/name: "),
    (settings_with(review={"window": 0}), "/authorities/0/review/window: must be more than 0, not 0"),
    (settings_with(suppress_below="5"), '/authorities/0/suppress_below: must be a whole number, not "5"'),
    (settings_with() | {"authorities": []}, "/authorities: needs at least 1"),
    (settings_with() | {"format": "foidesk-case"}, '/format: must be "foidesk-settings"'),
    (
        settings_with() | {"officers": [{"name": "F", "roles": ["king"]}]},
        '/officers/0/roles/0: "king" is not one',
    ),
    (
        settings_with() | {"regulators": [{"name": "ICO", "regimes": ["foia"], "from": "soon"}]},
        '/regulators/0/from: "soon" is not a date',
    ),
    (
        settings_with() | {"authorities": [{"name": "A"}, {"name": "A"}]},
        '/authorities/1/name: "A" is there already',
    ),
]


@pytest.mark.parametrize(("document", "said"), FAULTS, ids=[one[1][:40] for one in FAULTS])
def test_a_fault_is_named_by_its_path(document, said):
    with pytest.raises(BrokenFile) as caught:
        read(document)
    assert str(caught.value).startswith(said)


def test_a_regulator_s_dates():
    dated = {"name": "ICO", "regimes": ["foia"], "from": "2016-01-01", "until": "2026-12-31"}
    regulator = read(settings_with() | {"regulators": [dated]}).settings.regulators[0]
    assert (str(regulator.begins_on), str(regulator.ends_on)) == ("2016-01-01", "2026-12-31")


def test_the_sample_office_comes_back_the_same():
    folder = resource("samples")
    office = read_settings_file((folder / "settings.json").read_bytes(), folder)
    assert {one.name for one in office.settings.authorities if one.logo} == set(office.logos)
    assert read_settings_file(write_settings(office.settings).encode(), folder)[:2] == office[:2]


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(SETTINGS, LISTS)
def test_writing_and_reading_again_gives_the_same_settings_and_lists(office, lists):
    found = read_settings_file(write_settings(office, lists).encode(), Path())
    assert (found.settings, found.lists) == (office, lists)
