"""foidesk letter for an authority in Wales: in both languages, or in the one the applicant chose."""

import json

import pytest
from pypdf import PdfReader

from foidesk.store.case_file import CaseFile
from foidesk.store.case_sheets import case_sheet


@pytest.fixture
def draw(office, sample, tmp_path):
    """Draw a letter of a sample case of an authority that uses Welsh in a way, for an applicant with a language."""

    def letter(welsh, language, kind="acknowledgement", *more):
        settings = json.loads(sample("settings.json").read_text("utf-8"))
        (profile,) = [one for one in settings["authorities"] if one["name"].startswith("Bro Celynnen")]
        settings["authorities"] = [profile | {"welsh": welsh, "logo": None}]
        (tmp_path / "settings.json").write_text(json.dumps(settings), "utf-8")
        assert office("setup", tmp_path / "settings.json").code == 0
        cases = json.loads(sample("open_cases.json").read_text("utf-8"))
        (case,) = [one for one in cases if one["reference"] == "BC/2026/0093"]
        case["applicant"]["language"] = language
        case["timeline"] = case["timeline"][:1]
        (tmp_path / "case.json").write_text(json.dumps(case), "utf-8")
        assert office("log", tmp_path / "case.json").code == 0
        out = tmp_path / "letter.pdf"
        done = office(
            "letter", case["reference"], "--kind", kind, "--out", out, "--on", "2026-11-11", "--json", *more
        )
        assert (done.code, done.err) == (0, "")
        return done.json, [page.extract_text() for page in PdfReader(out).pages]

    return letter


CY, EN = "Rydym wedi cael eich cais", "We have received your request"
CASES = [
    ("bilingual", "cy", True, True),
    ("bilingual", "en", True, True),
    ("applicants_choice", "cy", True, False),
    ("applicants_choice", "en", False, True),
    ("none", "cy", False, True),
]


@pytest.mark.parametrize(("welsh", "language", "cy", "en"), CASES, ids=[f"{a} {b}" for a, b, *_ in CASES])
def test_the_settings_and_the_applicant_say_in_which_languages(draw, welsh, language, cy, en):
    done, pages = draw(welsh, language)
    text = "\n".join(pages)
    assert (CY in text, EN in text) == (cy, en)
    assert ("erbyn 8 Rhagfyr 2026" in text, "by 8 December 2026" in text) == (cy, en)
    if cy and en:
        assert text.index(CY) < text.index(EN)
    warned = [one for one in done["warnings"] if "Welsh wording has not been confirmed" in one]
    assert len(warned) == int(cy)


def test_a_letter_in_both_languages_is_issued_like_any_other(draw, office):
    done, _pages = draw("bilingual", "cy", "acknowledgement", "--issue")
    assert done["issued"] is True
    (kept,) = office("show", "BC/2026/0093", "--json").json["letters"]
    assert kept["sha256"] == done["sha256"]
    case_file = CaseFile.open(office.case_file, for_writing=False)
    (letter,) = case_file.read(case_sheet, 1).letters
    case_file.close()
    assert letter.title == f"{CY}: Ailgylchu / {EN}: Ailgylchu"
