"""foidesk export --format bundle: everything that is kept of a case, in one ZIP whose manifest holds."""

import json
from hashlib import sha256
from zipfile import ZipFile

import pytest

from foidesk.store.audit import audit_trail
from foidesk.store.audit_chain import Head, chain_head
from foidesk.store.case_file import CaseFile

REQUEST = b"""From: Cara Swan <cara@example.org>
To: foi@example.org
Date: Mon, 02 Nov 2026 09:30:00 +0000
Subject: Swans
Message-ID: <1@example.org>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=x

--x
Content-Type: text/plain; charset=utf-8

How many swans are there?
--x
Content-Type: application/pdf
Content-Disposition: attachment; filename="../../map.pdf"

%PDF-1.4 map
--x
Content-Type: application/pdf
Content-Disposition: attachment; filename="MAP.PDF"

%PDF-1.4 another map
--x--
"""


@pytest.fixture
def answered(set_up, tmp_path):
    """A request with two attachments of like names, acknowledged."""
    (tmp_path / "swans.eml").write_bytes(REQUEST)
    logged = set_up("log", tmp_path / "swans.eml", "--json")
    assert logged.code == 0, logged.err
    reference = set_up("list", "--json").json["cases"][0]["reference"]
    letter = ("letter", reference, "--kind", "acknowledgement", "--out", tmp_path / "ack.pdf", "--issue")
    assert set_up(*letter, "--on", "2026-11-03").code == 0
    return reference


def trail(office):
    case_file = CaseFile.open(office.home / "cases.foidesk", for_writing=False)
    lines, head = case_file.read(audit_trail), case_file.look(chain_head)
    case_file.close()
    return lines, head


def test_a_bundle_holds_what_is_kept_and_its_manifest_holds(set_up, answered, tmp_path):
    before = trail(set_up)[1]
    out = tmp_path / "bundle.zip"
    done = set_up("export", answered, "--format", "bundle", "--out", out, "--json")
    assert (done.code, done.json) == (0, {"files": [str(out)]})
    with ZipFile(out) as archive:
        assert archive.testzip() is None
        manifest = json.loads(archive.read("manifest.json"))
        listed = {one["name"]: one for one in manifest["files"]}
        assert sorted(archive.namelist()) == sorted([*listed, "manifest.json"])
        for name, one in listed.items():
            data = archive.read(name)
            assert (len(data), sha256(data).hexdigest()) == (one["size"], one["sha256"])
        assert archive.read("letters/2026-11-03 acknowledgement.pdf") == (tmp_path / "ack.pdf").read_bytes()
        assert archive.read("attachments/swans.eml") == REQUEST
        assert json.loads(archive.read("case.json"))["reference"] == answered
    maps = [name for name in listed if "map" in name.lower()]
    assert len({name.lower() for name in maps}) == 2
    assert not [name for name in listed if ".." in name.split("/") or name.count("/") > 1]
    assert (manifest["reference"], manifest["made_by"], manifest["restricted"]) == (
        answered,
        "f.officer",
        False,
    )
    assert Head.parse(manifest["audit"]) == before


def test_every_export_is_in_the_audit(set_up, answered, tmp_path):
    for form in ("json", "bundle"):
        for options in ((), ("--restricted",)):
            done = set_up("export", answered, "--format", form, "--out", tmp_path / "out", *options)
            assert done.code == 0
    lines = [(one.what, one.detail["format"]) for one in trail(set_up)[0][-4:]]
    assert lines == [
        ("export_case", "json"),
        ("export_restricted", "json"),
        ("export_case", "bundle"),
        ("export_restricted", "bundle"),
    ]


def test_what_was_not_written_is_not_in_the_audit(set_up, answered, tmp_path):
    before = trail(set_up)
    done = set_up("export", answered, "--format", "bundle", "--out", tmp_path / "none" / "out.zip")
    assert done.code == 2
    assert trail(set_up) == before


def test_a_letter_to_the_regulator_goes_only_with_what_is_restricted(set_up, sample, tmp_path):
    case = json.loads(sample("total_ncnd.json").read_text("utf-8"))
    case["parts"][0]["actual_holding"] = "held"
    case["timeline"] = [
        {"act": "receive", "on": "2026-10-01"},
        {"act": "answer", "on": "2026-10-20"},
        {"act": "receive_ico_complaint", "on": "2026-11-10", "reference": "IC-1", "until": "2026-12-01"},
    ]
    (tmp_path / "case.json").write_text(json.dumps(case), "utf-8")
    logged = set_up("log", tmp_path / "case.json")
    assert logged.code == 0, logged.err
    reference = case["reference"]
    sent = set_up(
        "letter", reference, "--kind", "ico_submission", "--restricted", "--issue", "--on", "2026-11-16",
        "--out", tmp_path / "ico.pdf", "--text", "We stand by our answer.",
    )  # fmt: skip
    assert sent.code == 0, sent.err
    for options, there in (((), False), (("--restricted",), True)):
        out = tmp_path / "bundle.zip"
        done = set_up("export", reference, "--format", "bundle", "--out", out, *options)
        assert ("left out" in done.out) is not there
        with ZipFile(out) as archive:
            manifest = json.loads(archive.read("manifest.json"))
            assert ("letters/2026-11-16 ico_submission.pdf" in archive.namelist()) is there
            assert ('"actual_holding"' in archive.read("case.json").decode()) is there
        assert [one["kind"] for one in manifest["left_out"]] == ([] if there else ["ico_submission"])
