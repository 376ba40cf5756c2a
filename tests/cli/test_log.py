"""foidesk log: each file its own transaction."""

import json

import pytest

import foidesk.cli.log as log_command
from tests.cli.conftest import refused
from tests.intake.mails import mail


@pytest.fixture
def files(tmp_path):
    def write(name, data):
        path = tmp_path / name
        path.write_bytes(data if isinstance(data, bytes) else json.dumps(data).encode())
        return path

    return write


def case(**facts):
    return {
        "format": "foidesk-case",
        "version": 1,
        "applicant": {"name": "Ada"},
        "request_text": "How many?",
        "timeline": [{"act": "receive", "on": "2026-11-02"}],
        **facts,
    }


def test_a_mail_becomes_a_case(set_up, files):
    path = files("swans.eml", mail(b"1. How many?\n2. Why?\n"))
    done = set_up("log", path)
    assert (done.code, done.err) == (0, "")
    assert done.out == f"FOI 000001-26  received 2026-11-02, due 2026-12-01  {path}\n"
    shown = set_up("show", "FOI 000001-26", "--json").json
    assert shown["request_text"] == "1. How many?\n2. Why?\n"
    assert [part["asks"] for part in shown["parts"]] == ["How many?", "Why?"]
    assert [one["name"] for one in shown["attachments"]] == ["swans.eml"]
    assert shown["channel"] == "email"


def test_json_holds_what_the_format_promises(set_up, files):
    path = files("swans.eml", mail())
    first = set_up("log", path, "--json").json["logged"]
    again = set_up("--json", "log", path).json["logged"]
    want = {"file": str(path), "reference": "FOI 000001-26", "received": "2026-11-02", "due": "2026-12-01"}
    assert first == [want | {"duplicate_of": None, "doubts": []}]
    assert again == [want | {"duplicate_of": "FOI 000001-26", "doubts": []}]


def test_a_duplicate_is_named_and_changes_nothing(set_up, files):
    path, copy = files("swans.eml", mail()), files("copy.eml", mail())
    set_up("log", path)
    done = set_up("log", copy)
    assert (done.code, done.out) == (0, f"FOI 000001-26  is there already  {copy}\n")
    assert set_up("list", "--json").json["total"] == 1


def test_a_case_logged_twice_is_a_duplicate_and_changed_is_refused(set_up, files):
    one = files("one.json", case(reference="FOI 000077-26"))
    assert set_up("log", one).code == 0
    assert set_up("log", one, "--json").json["logged"][0]["duplicate_of"] == "FOI 000077-26"
    other = files("other.json", case(reference="FOI 000077-26", request_text="How few?"))
    assert refused(set_up("log", other), "already a case FOI 000077-26")


def test_one_bad_file_does_not_undo_the_others(set_up, files):
    good, other = files("a.eml", mail()), files("c.eml", mail(b"Why?", Message_ID="<two@example.org>"))
    bad = files("b.json", case(colour="red"))
    done = set_up("log", good, bad, other)
    assert done.code == 2
    assert done.err.startswith(f"{bad}: /colour: is not a key of this format. ")
    assert [line.split("  ")[0] for line in done.out.splitlines()] == ["FOI 000001-26", "FOI 000002-26"]
    assert set_up("list", "--json").json["total"] == 2


BAD = [
    ("nodate.eml", mail(Date=None), "does not say when"),
    ("old.eml", mail(Date="Tue, 2 Nov 2004 10:00:00 +0000"), "1 January 2005"),
    ("late.eml", mail(Date="Wed, 1 Jan 2031 10:00:00 +0000"), "after 31 December 2030 are not known yet"),
    ("letter.txt", b"Dear Sir\n\nHow many?\n", "is not an e-mail"),
    ("nothing.eml", b"", "is not an e-mail"),
    ("outlook.msg", b"\xd0\xcf\x11\xe0" + bytes(600), "Outlook"),
    ("broken.json", b"{", "is not JSON"),
    ("wrong.json", case(parts=[{"claims": [{"provision": "31(9)"}]}]), '"31(9)" is not a provision of FOIA'),
    ("stranger.json", case(authorities=["Nowhere Council"]), "“Brackenshire Constabulary”"),
    ("early.json", case(timeline=[{"act": "receive", "on": "1999-01-01"}]), "1 January 2005"),
    (
        "backwards.json",
        case(timeline=[{"act": "receive", "on": "2026-11-02"}, {"act": "receive_fee", "on": "2026-11-03"}]),
        "cannot be recorded",
    ),
]


@pytest.mark.parametrize(("name", "data", "word"), BAD, ids=[one[0] for one in BAD])
def test_bad_input_is_refused_and_nothing_is_kept(set_up, files, name, data, word):
    assert refused(set_up("log", files(name, data)), name, word)
    assert set_up("list", "--json").json["total"] == 0


def test_a_file_that_is_not_there(set_up, tmp_path):
    assert refused(set_up("log", tmp_path / "none.eml"), "none.eml cannot be read")
    assert refused(set_up("log", tmp_path), "it is a folder")


def test_a_mail_without_a_date_is_logged_on_the_day_given(set_up, files):
    path = files("nodate.eml", mail(Date=None))
    logged = set_up("log", path, "--received", "2026-11-03", "--json").json["logged"][0]
    assert (logged["received"], logged["due"], logged["doubts"]) == ("2026-11-03", "2026-12-02", [])


def test_what_is_doubtful_is_said_but_does_not_stop_it(set_up, files):
    path = files("odd.eml", mail(b"Caf\xe9", kind="text/plain; charset=x-klingon", From=None, Subject=None))
    done = set_up("log", path)
    assert done.code == 0
    assert [line for line in done.out.splitlines() if "check: " in line and "x-klingon" in line]
    assert set_up("show", "FOI 000001-26", "--json").json["request_text"] == "Café"


def test_a_bug_over_one_file_is_told_without_its_words(set_up, files, monkeypatch):
    def broken(*_args, **_kwargs):
        raise ZeroDivisionError("secret words")

    monkeypatch.setattr(log_command, "read_request", broken)
    done = set_up("log", files("a.eml", mail()))
    assert refused(done, "went wrong inside FoiDesk", "foidesk.log")
    assert "secret" not in done.err


def test_a_stranger_s_words_do_not_reach_the_terminal_as_commands(set_up, files):
    set_up("log", files("a.eml", mail(Subject="\x1b[2J\x07 swans")))
    assert "\x1b" not in set_up("list").out + set_up("show", "FOI 000001-26").out


def test_there_must_be_a_case_file(office, files):
    assert refused(office("log", files("a.eml", mail())), "not a FoiDesk case file", "foidesk setup")


def test_a_day_that_has_not_come_is_doubted_and_kept_as_it_was(set_up, files):
    ahead = [*case()["timeline"], {"act": "acknowledge", "on": "2062-11-03"}]
    path = files("case.json", json.dumps(case(reference="AHEAD/1", timeline=ahead)).encode())
    done = set_up("log", path)
    said = "The timeline has “acknowledge” on 3 November 2062, which has not come yet."
    assert (done.code, done.out.splitlines()[1:]) == (0, [f"  check: {said}"])
    far = ("--on", "2026-11-20", "--until", "2062-12-18", "--provision", "43(2)")
    act = set_up("act", "AHEAD/1", "extend_public_interest", *far)
    assert (
        act.out.splitlines()[-1] == "  check: 18 December 2062 is more than a year away: is the year right?"
    )
    with_letter = ("letter", "AHEAD/1", "--kind", "acknowledgement", "--issue", "--on", "2062-11-27")
    issued = set_up(*with_letter, "--out", path.with_suffix(".pdf"))
    assert issued.out.splitlines()[-1] == "The letter is dated 27 November 2062, which has not come yet."
