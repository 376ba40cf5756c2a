"""Encrypted case files by the command line: made, opened, changed, converted; nothing ever prompts."""

import re

import pytest

from foidesk.cli.wish import Wish
from tests.cli.conftest import refused

pytestmark = pytest.mark.usefixtures("cheap_scrypt")
CODE = re.compile(r"\b(?:[2-9A-HJ-KM-NP-Z]{5}-){6}[2-9A-HJ-KM-NP-Z]{5}\b")
PHRASE = "swans on the pond at noon"


@pytest.fixture
def phrase(tmp_path):
    path = tmp_path / "phrase.txt"
    path.write_text(f"{PHRASE}\n", "utf-8")
    return path


@pytest.fixture
def encrypted(office, sample, phrase):
    """An office on a computer without a keyring, its case file encrypted by a passphrase; and the code shown."""
    done = office("setup", sample("settings.json"), "--passphrase-file", phrase, "--json")
    assert (done.code, done.err, done.json["encrypted"]) == (0, "", True)
    office.code = done.json["recovery_code"]
    return office


def is_plain(office):
    return (office.case_file / "cases.db").read_bytes().startswith(b"SQLite format 3")


def test_where_there_is_a_keyring_a_new_file_is_encrypted_and_the_code_shown_once(office, sample, a_keyring):
    done = office("setup", sample("settings.json"))
    assert (done.code, done.err) == (0, "")
    assert "encrypted" in done.out.splitlines()[0]
    (code,) = CODE.findall(done.out)
    assert "office safe" in done.out
    assert not is_plain(office)
    again = office("setup", sample("settings.json"))
    assert not CODE.findall(again.out)
    for line in (["list"], ["log", sample("request.eml")], ["due", "--received", "2026-11-02"]):
        assert office(*line).code == 0
    a_keyring.entries.clear()
    assert refused(office("list"), "is encrypted", "keyring has no key for it", "--passphrase-file FILE")
    path = office.home / "code.txt"
    path.write_text(code.lower(), "utf-8")
    assert office("list", "--passphrase-file", path).code == 0


def test_a_passphrase_makes_an_encrypted_file_and_every_command_takes_it(encrypted, phrase, sample, tmp_path):
    assert not is_plain(encrypted)
    assert refused(encrypted("list"), "is encrypted")
    logged = encrypted("--passphrase-file", phrase, "log", sample("request.eml"), "--json").json["logged"]
    reference = logged[0]["reference"]
    lines = [
        ["list"],
        ["show", reference],
        ["act", reference, "acknowledge", "--on", "2026-11-19"],
        ["check", reference],
        ["letter", reference, "--kind", "acknowledgement", "--out", tmp_path / "a.pdf"],
        ["export", reference, "--format", "json", "--out", tmp_path / "a.json"],
        ["holidays"],
        ["due", "--received", "2026-11-02"],
        ["setup", sample("settings.json")],
        ["keys"],
    ]
    for line in lines:
        done = encrypted(*line, "--passphrase-file", phrase, "--json")
        assert done.code in ((0, 1) if line[0] == "check" else (0,)), (line, done)
        assert done.json


BAD_FILES = [
    (b"", "is empty"),
    (b"  \n", "is empty"),
    (b"one\ntwo\n", "has more than one line"),
    (b"\xff\xfe\x00", "is not a text file"),
    (b"x" * 5000, "is too long"),
    (None, "cannot be read"),
    (b"geese on the pond at noon", "That is not the passphrase or the recovery code"),
]


@pytest.mark.parametrize(("data", "why"), BAD_FILES, ids=[why for _data, why in BAD_FILES])
def test_a_file_without_the_passphrase_says_so(encrypted, tmp_path, data, why):
    path = tmp_path / "typed.txt"
    if data is not None:
        path.write_bytes(data)
    assert refused(encrypted("list", "--passphrase-file", path), why)


def test_a_slip_in_the_code_is_named(encrypted, tmp_path):
    path = tmp_path / "typed.txt"
    groups = encrypted.code.split("-")
    groups[2] = groups[2][:-1] + ("2" if groups[2][-1] != "2" else "3")
    path.write_text("-".join(groups), "utf-8")
    assert refused(encrypted("list", "--passphrase-file", path), "slip in the third group")


def test_neither_byte_order_mark_nor_windows_line_end_is_part_of_it(encrypted, tmp_path):
    path = tmp_path / "windows.txt"
    path.write_bytes(f"\ufeff{PHRASE}\r\n".encode())
    assert encrypted("list", "--passphrase-file", path).code == 0


PLAIN = ["list", "show X", "log X", "act X answer --on 2026-11-02", "keys", "keys --decrypt"]


@pytest.mark.parametrize("line", [*PLAIN, "demo"])
def test_a_passphrase_for_a_file_that_has_none_is_refused(set_up, phrase, line):
    for argv in (["--passphrase-file", phrase, *line.split()], [*line.split(), "--passphrase-file", phrase]):
        assert refused(set_up(*argv), "not encrypted", "Leave --passphrase-file out.")


def test_a_case_file_that_is_not_there_is_not_called_plain(office, phrase):
    assert refused(office("list", "--passphrase-file", phrase), "there is no such folder")


def test_the_window_gets_the_passphrase(office, phrase):
    office.window_code = 0
    assert office("--passphrase-file", phrase).code == 0
    assert office.wishes == [Wish(office.case_file, secret=PHRASE)]
    assert PHRASE not in repr(office.wishes)


def test_what_needs_no_case_file_counts_by_what_was_shipped_and_says_so(encrypted):
    for line in (["due", "--received", "2026-11-02"], ["holidays"]):
        done = encrypted(*line, "--json")
        assert (done.code, done.err.count("\n")) == (0, 1)
        assert "came with FoiDesk" in done.err


def test_a_setup_that_fails_leaves_no_key_behind(office, sample, a_keyring, monkeypatch):
    def full(*_args):
        raise OSError(28, "no space")

    monkeypatch.setattr("foidesk.cli.setup.bring_in_settings", full)
    assert office("setup", sample("settings.json")).code == 2
    assert not office.case_file.exists()
    assert a_keyring.entries == {}


# foidesk keys


def test_keys_says_how_the_file_is_kept(set_up):
    shown = set_up("keys", "--json").json
    assert (shown["encrypted"], shown["ways"], shown["keyring"]) == (False, [], False)
    assert "not encrypted" in set_up("keys").out


def test_keys_of_a_locked_file_says_what_opens_it(encrypted):
    assert encrypted("keys", "--json").json["ways"] == ["passphrase", "recovery_code"]
    assert "by its passphrase, or by its recovery code" in encrypted("keys").out


def test_there_and_back(set_up, sample, phrase, a_keyring):
    set_up("log", sample("request.eml"))
    done = set_up("keys", "--encrypt", "--json").json
    assert (done["encrypted"], done["ways"]) == (True, ["keyring", "recovery_code"])
    assert CODE.fullmatch(done["recovery_code"])
    assert not is_plain(set_up)
    assert set_up("list", "--json").json["total"] == 1
    assert refused(set_up("keys", "--encrypt"), "encrypted already")
    done = set_up("keys", "--decrypt", "--json").json
    assert (done["encrypted"], "recovery_code" in done) == (False, False)
    assert is_plain(set_up)
    assert refused(set_up("keys", "--decrypt"), "not encrypted", "Nothing needs to be done.")
    assert set_up("list", "--json").json["total"] == 1


def test_without_a_keyring_encrypting_needs_a_passphrase(set_up, phrase):
    assert refused(set_up("keys", "--encrypt"), "no keyring", "--new-passphrase-file FILE")
    assert is_plain(set_up)
    done = set_up("keys", "--encrypt", "--new-passphrase-file", phrase)
    assert len(CODE.findall(done.out)) == 1
    assert "Backups and copies made before" in done.out
    assert set_up("list", "--passphrase-file", phrase).code == 0


def test_a_new_passphrase_ends_the_one_before(encrypted, phrase, tmp_path):
    new = tmp_path / "new.txt"
    new.write_text("geese", "utf-8")
    done = encrypted("keys", "--passphrase-file", phrase, "--new-passphrase-file", new, "--json")
    assert (done.code, done.json["ways"]) == (0, ["passphrase", "recovery_code"])
    assert "is short" in done.err
    assert encrypted("list", "--passphrase-file", new).code == 0
    assert refused(encrypted("list", "--passphrase-file", phrase), "That is not the passphrase")


def test_a_new_code_ends_the_one_before(encrypted, phrase, tmp_path):
    new = encrypted("keys", "--passphrase-file", phrase, "--new-recovery-code", "--json").json[
        "recovery_code"
    ]
    paper = tmp_path / "paper.txt"
    for code, exit_code in ((encrypted.code, 2), (new, 0)):
        paper.write_text(code, "utf-8")
        assert encrypted("list", "--passphrase-file", paper).code == exit_code
    assert encrypted("list", "--passphrase-file", phrase).code == 0


def test_a_keyring_can_remember_and_forget(encrypted, phrase, a_keyring):
    assert encrypted("list").code == 2
    assert encrypted("keys", "--remember", "--passphrase-file", phrase, "--json").json["ways"][0] == "keyring"
    assert encrypted("list").code == 0
    assert encrypted("keys", "--forget").code == 0
    assert encrypted("list").code == 2
    assert a_keyring.entries == {}


def test_the_last_way_in_is_not_given_up(office, sample, a_keyring):
    office("setup", sample("settings.json"))
    assert refused(office("keys", "--forget"), "only the recovery code", "Choose a passphrase first.")
    assert office("list").code == 0


def test_without_a_keyring_nothing_can_be_remembered(encrypted, phrase):
    assert refused(encrypted("keys", "--remember", "--passphrase-file", phrase), "no keyring")


CONTRADICT = [
    "keys --encrypt --decrypt",
    "keys --remember --forget",
    "keys --encrypt --new-recovery-code",
    "keys --decrypt --new-passphrase-file p",
]


@pytest.mark.parametrize("line", CONTRADICT)
def test_wishes_that_contradict_each_other_do_nothing(set_up, line):
    assert refused(set_up(*line.split()))
    assert is_plain(set_up)


@pytest.mark.parametrize("option", ["--new-recovery-code", "--remember", "--forget"])
def test_a_plain_file_has_no_keys_to_change(set_up, option):
    assert refused(set_up("keys", option), "not encrypted", "--encrypt")


def test_keys_are_not_changed_under_an_open_window(encrypted, phrase):
    from foidesk.casework.open_case_file import open_case_file

    held = open_case_file(encrypted.case_file, PHRASE)
    try:
        for option in ("--new-recovery-code", "--decrypt"):
            assert refused(encrypted("keys", option, "--passphrase-file", phrase), "open in another FoiDesk")
    finally:
        held.close()
    assert not is_plain(encrypted)


def test_every_change_is_in_the_audit(encrypted, phrase, tmp_path):
    from foidesk.casework.open_case_file import open_case_file
    from foidesk.store.audit import audit_trail

    new = tmp_path / "new.txt"
    new.write_text("geese on the pond at dusk", "utf-8")
    encrypted("keys", "--passphrase-file", phrase, "--new-passphrase-file", new, "--new-recovery-code")
    encrypted("keys", "--passphrase-file", new, "--decrypt")
    case_file = open_case_file(encrypted.case_file)
    rows = case_file.read(audit_trail)
    case_file.close()
    assert [row.what for row in rows if "make" not in row.what and "settings" not in row.what] == [
        "change_passphrase", "change_recovery_code", "decrypt_case_file",
    ]  # fmt: skip
    assert {row.done_by for row in rows[-3:]} == {"f.officer"}
    assert "geese" not in str(rows)
