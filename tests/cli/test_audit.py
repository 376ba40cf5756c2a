"""foidesk audit: what was done, in words or as a file; each file that is written is itself in it."""

import csv
import io
import json
import shutil


def test_the_newest_lines_the_last_at_the_foot(set_up, sample):
    assert set_up("log", sample("total_ncnd.json")).code == 0
    done = set_up("audit")
    assert done.code == 0
    last = done.out.splitlines()[-1]
    assert "2026-11-20 09:30  f.officer" in last
    document = set_up("audit", "--json").json
    assert [one["what"] for one in document["lines"]][-1] == "make_case_file"
    assert document["head"].startswith(f"{document['lines'][0]['row']}:")
    assert len(set_up("audit", "--limit", "1", "--json").json["lines"]) == 1


def test_one_case(set_up, sample):
    set_up("log", sample("total_ncnd.json"))
    reference = set_up("list", "--json").json["cases"][0]["reference"]
    lines = set_up("audit", reference, "--json").json["lines"]
    assert {one["reference"] for one in lines} == {reference}
    refused = set_up("audit", "FOI-1-NONE")
    assert (refused.code, "FOI-1-NONE" in refused.err) == (2, True)


def test_into_a_file(set_up, tmp_path):
    assert set_up("audit", "--out", tmp_path / "audit.csv").code == 0
    rows = list(csv.reader(io.StringIO((tmp_path / "audit.csv").read_text("utf-8"))))
    assert rows[1][3] == "Made the case file"
    assert set_up("audit", "--out", tmp_path / "audit.json").code == 0
    document = json.loads((tmp_path / "audit.json").read_text("utf-8"))
    assert [row["what"] for row in document["rows"]][-1] == "export_audit"
    assert document["head"]["hash"] == document["rows"][-1]["hash"]


def test_the_audit_is_remembered_outside_the_file(set_up):
    """Each command that writes leaves an anchor; one for a file of its own."""
    anchors = list((set_up.home / "audit anchors").iterdir())
    assert len(anchors) == 1
    said = json.loads(anchors[0].read_text("utf-8"))
    assert said["head"] == set_up("audit", "--json").json["head"]


def test_an_older_copy_put_back_is_told_until_it_is_accepted(set_up, sample, tmp_path):
    folder = set_up.home / "cases.foidesk"
    shutil.copytree(folder, tmp_path / "copy")
    assert set_up("log", sample("total_ncnd.json")).code == 0
    shutil.rmtree(folder)
    shutil.copytree(tmp_path / "copy", folder)
    told = set_up("verify")
    assert (told.code, "cut off" in told.out) == (1, True)
    assert set_up("audit", "--accept").code == 0
    assert set_up("verify").code == 0
    assert set_up("audit", "--json").json["lines"][0]["what"] == "accept_audit"
