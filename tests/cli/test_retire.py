"""foidesk retire and foidesk access, from outside: listed, held, shown, destroyed; and what is held of a person."""

import json
from io import BytesIO
from zipfile import ZipFile

import pytest
from pypdf import PdfReader

from foidesk.casework import finish_destruction, retire_cases
from foidesk.store.faults import CaseFileFull
from tests.cli.conftest import refused

MARK = "Zaphod Quuxbeeble"


def case(reference, name, received="2020-01-06", **facts):
    acts = facts.pop("acts", (("withdraw", "2020-03-02"),))
    return {
        "format": "foidesk-case",
        "version": 1,
        "reference": reference,
        "applicant": {"name": name, "email": f"{name[0].lower()}q@example.org"},
        "request_text": facts.pop("request_text", f"I am {name}. How many swans?"),
        "timeline": [{"act": "receive", "on": received}, *({"act": act, "on": on} for act, on in acts)],
        **facts,
    }


@pytest.fixture
def desk(set_up, tmp_path):
    """Three requests: one to go, one still held, one of somebody else."""
    for one in (
        case("FOI 000101/20", MARK),
        case("FOI 000102/20", MARK, acts=(("answer", "2020-01-20"),)),
        case("FOI 000103/26", "B. Other", "2026-10-05", acts=()),
    ):
        path = tmp_path / "case.json"
        path.write_text(json.dumps(one), "utf-8")
        done = set_up("log", path)
        assert done.code == 0, done.err
    return set_up


def on_disk(desk):
    folder = desk.home / "cases.foidesk"
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_what_is_due_is_listed_with_what_holds_it(desk):
    document = desk("retire", "--list", "--json").json
    first, second = document["cases"]
    assert (first["reference"], first["kept_until"], first["way"], first["held_by"]) == (
        "FOI 000101/20", "2022-03-02", "deleted", [],
    )  # fmt: skip
    assert second["reference"] == "FOI 000102/20"
    assert "section 77" in second["held_by"][0]
    assert {one["unconfirmed"] for one in document["schedules"]} == {True}
    assert "HELD: It is answered, not closed" in desk("retire").out


def test_without_yes_nothing_is_destroyed(desk):
    before = on_disk(desk)
    done = desk("retire", "--anonymise", "FOI 000101/20")
    assert (done.code, "Say --yes" in done.out) == (1, True)
    assert MARK.encode() in before
    assert MARK in desk("show", "FOI 000101/20").out


@pytest.mark.parametrize("way", ["--anonymise", "--delete"])
def test_destroyed_it_is_gone_and_certified(desk, tmp_path, way):
    desk("act", "FOI 000102/20", "close", "--on", "2020-06-01")
    out = tmp_path / "certificate.pdf"
    done = desk("retire", way, "FOI 000101/20", "FOI 000102/20", "--yes", "--out", out, "--json")
    assert done.code == 0, done.err
    assert done.json["destroyed"] == ["FOI 000101/20", "FOI 000102/20"]
    assert done.json["still_held"] == []
    for word in (MARK.encode(), b"Quuxbeeble", b"quuxbeeb", b"zq@example.org"):
        assert word not in on_disk(desk)
    words = PdfReader(BytesIO(out.read_bytes())).pages[0].extract_text()
    assert "Certificate of destruction 1" in words
    again = tmp_path / "again.pdf"
    assert desk("retire", "--certificate", "1", "--out", again).code == 0
    assert again.read_bytes() == out.read_bytes()
    verified = desk("verify", "--json")
    assert (verified.code, verified.json["faults"]) == (0, [])
    assert desk("show", "FOI 000101/20").code == (0 if way == "--anonymise" else 2)
    assert desk("retire", "--list", "--json").json["cases"] == []


def test_without_room_for_the_certificate_it_says_what_is_gone(desk, tmp_path, monkeypatch):
    def full(records, *_args):
        raise CaseFileFull(records.files.folder)

    out = tmp_path / "certificate.pdf"
    with monkeypatch.context() as patched:
        for module in (retire_cases, finish_destruction):
            patched.setattr(module, "certify_destruction", full)
        done = desk("retire", "--delete", "FOI 000101/20", "--yes", "--out", out)
    assert refused(done, "FOI 000101/20 is destroyed, and not yet certified", "is full", "certificate 1")
    assert not out.exists()


def test_what_section_77_holds_is_refused_in_a_sentence(desk):
    done = desk("retire", "--delete", "FOI 000101/20", "FOI 000102/20", "--yes")
    assert done.code == 2
    assert "FOI 000102/20 cannot be destroyed. It is answered, not closed" in done.err
    assert MARK.encode() in on_disk(desk)


def test_a_hold_is_put_and_lifted(desk):
    assert desk("retire", "--hold", "FOI 000101/20").code == 2
    assert desk("retire", "--hold", "FOI 000101/20", "--reason", "An inquiry.").code == 0
    refused = desk("retire", "--delete", "FOI 000101/20", "--yes")
    assert (refused.code, "hold on it: “An inquiry”." in refused.err) == (2, True)
    assert desk("retire", "--release", "FOI 000101/20").code == 0
    assert desk("retire", "--delete", "FOI 000101/20", "--yes").code == 0


def test_backups_that_still_hold_it_are_listed_with_the_day_they_go(desk, tmp_path):
    (tmp_path / "stick").mkdir()
    made = desk("backup", tmp_path / "stick")
    assert made.code == 0, made.err
    done = desk("retire", "--delete", "FOI 000101/20", "--yes", "--json")
    (copy,) = done.json["still_held"]
    assert copy["path"].startswith(str(tmp_path / "stick"))
    assert "expires_on" in copy


# What is held about a person


def test_a_person_is_found_by_a_part_of_name_or_address(desk):
    for words in ("quux", "ZQ@EXAMPLE"):
        found = desk("access", words, "--json").json["requests"]
        assert {"FOI 000101/20", "FOI 000102/20"} <= {one["reference"] for one in found}
    refused = desk("access", "Nobody At All")
    assert (refused.code, "No request is from anybody" in refused.err) == (2, True)


def test_everything_held_goes_into_one_file(desk, tmp_path):
    out = tmp_path / "held.zip"
    assert desk("act", "FOI 000101/20", "correct", "--on", "2026-11-20", "--strike", "1").code == 0
    done = desk("access", "quux", "--out", out, "--json")
    assert done.code == 0, done.err
    with ZipFile(out) as archive:
        page = archive.read("index.html").decode()
        names = archive.namelist()
        kept = json.loads(archive.read("FOI 000101-20/case.json"))
        manifest = json.loads(archive.read("manifest.json"))
    for said in (
        MARK,
        "FOI 000101/20",
        "FOI 000102/20",
        "How many swans?",
        "Logged the request",
        "struck out",
    ):
        assert said in page
    assert "B. Other" not in page
    assert "<script" not in page
    assert kept["applicant"]["name"] == MARK
    assert {"CHECK FIRST.html", "FOI 000102-20/history.json"} <= set(names)
    assert {one["name"] for one in manifest["files"]} == set(names) - {"manifest.json"}
    lines = desk("audit", "FOI 000101/20", "--json").json["lines"]
    assert lines[0]["what"] == "export_person"
    assert MARK not in json.dumps(lines[0])


def test_only_the_requests_chosen(desk, tmp_path):
    out = tmp_path / "held.zip"
    done = desk("access", "quux", "--case", "FOI 000102/20", "--out", out, "--json")
    assert [one["reference"] for one in done.json["requests"]] == ["FOI 000102/20"]
    with ZipFile(out) as archive:
        assert not [name for name in archive.namelist() if name.startswith("FOI 000101")]
    assert desk("access", "quux", "--case", "FOI 000103/26", "--out", out).code == 2


def test_other_people_named_are_pointed_out_to_the_officer_alone(set_up, tmp_path):
    text = "I am Zaphod Quuxbeeble. Mr Ford Prefect of ford@example.com saw it. <b>So?</b>"
    path = tmp_path / "case.json"
    path.write_text(json.dumps(case("FOI 000101/20", MARK, request_text=text)), "utf-8")
    assert set_up("log", path).code == 0
    out = tmp_path / "held.zip"
    named = set_up("access", "quux", "--out", out, "--json").json["others_named"]
    assert {one["words"] for one in named} >= {"ford@example.com", "Mr Ford"}
    with ZipFile(out) as archive:
        assert "ford@example.com" in archive.read("CHECK FIRST.html").decode()
        assert "others" not in archive.read("manifest.json").decode()
        assert "&lt;b&gt;So?&lt;/b&gt;" in archive.read("index.html").decode()
