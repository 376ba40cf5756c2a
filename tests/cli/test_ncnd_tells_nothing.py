"""What is true behind a neither-confirm-nor-deny answer never shows: not in bytes, checks, lists or exports."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from foidesk.resources import resource
from tests.cli.conftest import Office

TRUTHS = ("held", "not_held", None)
NCND = ("total_ncnd.json", "joint_forces.json", "voice_assistants.json", "two_systems.json")


def everything_said(home: Path, case: dict, truth: str | None, dated: str) -> list[object]:
    """Return all that leaves FoiDesk for a case whose closed parts are in truth `truth`."""
    office = Office(home)
    case = json.loads(json.dumps(case))
    for part in case["parts"]:
        if part["holding"] == "neither_confirm_nor_deny":
            part["actual_holding"] = truth
    case["timeline"] = [row for row in case["timeline"] if row["act"] == "receive"]
    home.mkdir(parents=True)
    given, reference = home / "case.json", case["reference"]
    given.write_text(json.dumps(case), "utf-8")
    assert office("setup", resource("samples", "settings.json")).code == 0
    assert office("log", given).code == 0
    said: list[object] = [office("check", reference, "--on", dated, "--json").json]
    said += [office("show", reference, "--json").out, office("list", "--json").out]
    for kind in ("response", "disclosure_log"):
        office("letter", reference, "--kind", kind, "--on", dated, "--out", home / f"{kind}.pdf")
        said.append((home / f"{kind}.pdf").read_bytes() if (home / f"{kind}.pdf").exists() else kind)
    issued = office("letter", reference, "--on", dated, "--out", home / "out.pdf", "--issue")
    assert issued.code == 0, issued.err
    said += [(home / "out.pdf").read_bytes()]
    for name in ("case.json.out",):
        assert office("export", reference, "--format", "json", "--out", home / name).code == 0
        said.append((home / name).read_bytes())
    return said


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(sample=st.sampled_from(NCND), asks=st.text(st.characters(codec="utf-8"), min_size=1, max_size=40))
def test_the_truth_makes_no_difference(tmp_path_factory, sample, asks):
    case = json.loads(resource("samples", sample).read_text("utf-8"))
    closed = [part for part in case["parts"] if part["holding"] == "neither_confirm_nor_deny"]
    closed[0]["asks"] = asks
    dated = next(row["on"] for row in case["timeline"] if row["act"] == "answer")
    home = tmp_path_factory.mktemp("ncnd")
    first, *others = (everything_said(home / str(truth), case, truth, dated) for truth in TRUTHS)
    assert all(other == first for other in others)


def test_on_demand_it_is_exported_and_the_audit_says_so(set_up, sample, tmp_path):
    case = json.loads(sample("total_ncnd.json").read_text("utf-8"))
    case["parts"][0]["actual_holding"] = "held"
    given = tmp_path / "case.json"
    given.write_text(json.dumps(case), "utf-8")
    set_up("log", given)
    out = tmp_path / "out.json"
    assert set_up("export", case["reference"], "--format", "json", "--restricted", "--out", out).code == 0
    assert json.loads(out.read_text("utf-8"))["parts"][0]["actual_holding"] == "held"


@pytest.mark.parametrize("sample", NCND)
def test_the_samples_have_a_closed_part(sample):
    case = json.loads(resource("samples", sample).read_text("utf-8"))
    assert any(part["holding"] == "neither_confirm_nor_deny" for part in case["parts"])
