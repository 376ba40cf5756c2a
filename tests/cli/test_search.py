"""foidesk list --search: the same search as the window's, over the same words."""

import shutil
from pathlib import Path

import pytest

from foidesk.store.case_file import CaseFile
from tests.intake.hostile_files import docx, laughing_docx, pdf, xlsx, zip_bomb

OLD = Path(__file__).parents[1] / "old_files"


def message(subject, *attached):
    from email.message import EmailMessage

    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = "Siân O’Neill <sian@example.org>", "foi@example.org", subject
    made["Date"], made["Message-ID"] = "Thu, 19 Nov 2026 10:00:00 +0000", f"<{subject}@example.org>"
    made.set_content(f"How many {subject} are there?")
    for name, data in attached:
        made.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return made.as_bytes()


MAILS = {
    "swans.eml": message("swans", ("plan.docx", docx("The lagoon is to be drained."))),
    "geese.eml": message("geese", ("nests.xlsx", xlsx([["Bittern", 31]])), ("map.pdf", pdf("Of the saltmarsh"))),
    "herons.eml": message("herons", ("bomb.docx", zip_bomb()), ("laugh.docx", laughing_docx()), ("p.html", b"<p>Grebe")),
    "coots.eml": message("coots", ("cut.pdf", pdf("Of swans")[:100]), ("a.txt", "Caf\u00e9".encode("cp1252"))),
}  # fmt: skip


@pytest.fixture(scope="module")
def mails(tmp_path_factory):
    folder = tmp_path_factory.mktemp("mails")
    for name, data in MAILS.items():
        (folder / name).write_bytes(data)
    return [folder / name for name in MAILS]


@pytest.fixture
def desk(set_up, mails):
    done = set_up("log", *mails)
    assert (done.code, done.err) == (0, "")
    return set_up


FOUND = [
    ("swans", ["swans"]),
    ("drained", ["swans"]),
    ("bittern", ["geese"]),
    ("saltmarsh", ["geese"]),
    ("grebe", ["herons"]),
    ("café", ["coots"]),
    ("plan.docx", ["swans"]),
    ("sian", ["swans", "geese", "herons", "coots"]),
    ('"lagoon is to be"', ["swans"]),
    ("how -lagoon -bittern", ["herons", "coots"]),
    ("xylophone", []),
    ("!!!", []),
    ("'; drop table part", []),
]


def subjects(done):
    return [one["subject"] for one in done.json["cases"]]


def test_words_in_letters_files_and_requests_are_found(desk):
    for typed, expected in FOUND:
        done = desk("list", "--search", typed, "--json")
        assert (done.code, done.json["total"], subjects(done)) == (0, len(expected), expected), typed
        assert "instead" not in done.json


def test_a_misspelling_is_found_and_said(desk):
    done = desk("list", "--search", "bitern", "--json")
    assert (done.code, done.json["instead"], subjects(done)) == (0, "bittern", ["geese"])
    assert "Showing what holds “bittern”, instead of “bitern”." in desk("list", "--search", "bitern").out


def test_a_limit_shortens_what_is_found_and_filters_narrow_it(desk):
    done = desk("list", "--search", "sian", "--limit", "1", "--json")
    assert (done.json["total"], len(done.json["cases"])) == (4, 1)
    assert desk("list", "--search", "sian", "--stage", "answered", "--json").json["total"] == 0
    assert desk("list", "--search", "sian", "--due-before", "2026-11-20", "--json").json["total"] == 0


def test_an_old_file_is_read_before_it_is_searched(office):
    shutil.copytree(OLD / "version_4", office.case_file)
    done = office("list", "--search", "junior member", "--json")
    assert (done.code, [one["reference"] for one in done.json["cases"]]) == (0, ["FOI 000001/26"])
    assert (
        office("list", "--search", "response", "--json").json["total"] == 1
    )  # a letter's own words, from its PDF


def test_a_file_that_another_foidesk_writes_to_is_searched_as_far_as_it_is_read(office):
    shutil.copytree(OLD / "version_4", office.case_file)
    held = CaseFile.open(office.case_file)
    try:
        assert office("list", "--search", "swans", "--json").json["total"] == 0
    finally:
        held.close()
    assert office("list", "--search", "swans", "--json").json["total"] == 2
