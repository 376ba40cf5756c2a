"""A damaged case file: what can be read goes into a new one, and what is missing is named."""

import json
import shutil
from collections import Counter
from pathlib import Path
from random import Random

import pytest

from foidesk.casework.salvage_account import WORDS as WORDS_OF_TABLES
from foidesk.casework.salvage_case_file import ACCOUNT, Wreck, salvage_case_file
from foidesk.domain.decisions import Outcome, Part
from foidesk.domain.problems import Problem
from foidesk.store.audit import audit_trail
from foidesk.store.case_file import CaseFile
from foidesk.store.case_lines import CaseFilter, Order, page_of_lines
from foidesk.store.case_sheets import case_sheet, find_case
from foidesk.store.connections import Database, opened
from foidesk.store.documents import file_bytes
from foidesk.store.faults import CaseFileExists, CaseFileInUse, NotACaseFile
from foidesk.store.keys import Keys
from foidesk.store.place_faults import TooLittleRoom
from foidesk.store.salvage.mending import LOST_EVENT
from foidesk.store.salvage.shapes import tables_of
from tests.casework.conftest import HAND, SETTINGS, Desk
from tests.store.conftest import keep_case

PAGE = 4096
OLD_FILES = Path(__file__).parents[1] / "old_files"
KEY = bytes(range(32))


def made(folder, lawbook, cases, key=None):
    """An office's file with that many cases, each with its mail, two parts and some text."""
    desk = Desk(CaseFile.create(folder, HAND.now, key), lawbook)
    desk.set_up(SETTINGS)
    chance = Random(2026)
    for number in range(cases):
        text = " ".join(
            f"{chance.choice(WORDS)}{chance.randrange(999)}" for _ in range(chance.randrange(30, 400))
        )
        parts = (Part("1", text[:200]), Part("2", "Who feeds them?", outcome=Outcome.NOT_HELD))
        mail = f"mail {number} {text[:100]}".encode() if number % 10 == 6 else None
        desk.log(
            message_id=f"<{number}>", original=mail, request_text=text, subject=f"Swans {number}", parts=parts
        )
    desk.case_file.close()
    return folder


WORDS = ("swan", "goose", "pond", "invoice", "contract", "councillor", "Llyn", "ceist", "£", "ward")


@pytest.fixture(scope="module")
def office(tmp_path_factory, lawbook):
    return made(tmp_path_factory.mktemp("salvage") / "office.foidesk", lawbook, 100)


@pytest.fixture(scope="module")
def large(tmp_path_factory, lawbook):
    """Of small rows a page holds a hundred, so only a larger file can lose as little as a hundredth."""
    folder = tmp_path_factory.mktemp("salvage") / "large.foidesk"
    case_file = CaseFile.create(folder, HAND.now)

    def fill(records):
        for number in range(2_500):
            keep_case(records, f"FOI-2026-{number:05}", request_text=f"How many swans on pond {number}? " * 9)

    case_file.write(fill)
    case_file.close()
    # Salvaged once, so that the register's columns are those of the fold.
    salvage_case_file(Wreck(folder), folder.with_name("folded.foidesk"), lawbook, HAND)
    return folder.with_name("folded.foidesk")


@pytest.fixture(scope="module")
def sealed(tmp_path_factory, lawbook):
    return made(tmp_path_factory.mktemp("salvage") / "sealed.foidesk", lawbook, 60, KEY)


def rows_in(folder, key=None):
    """Return every row of every table, by table and number: read by SQLite, not by what salvages."""
    key = key and Keys.of(key).database
    with opened(Database(folder / "cases.db", key), writing=False) as connection:
        names = [table.name for table in tables_of(connection)]
        return {
            (name, row[0]): row[1:]
            for name in names
            for row in connection.execute(f'select rowid, * from "{name}"')
        }


def damaged(office, tmp_path, *pages, fill=b"\0"):
    folder = tmp_path / "damaged.foidesk"
    shutil.copytree(office, folder)
    database = folder / "cases.db"
    whole = bytearray(database.read_bytes())
    for page in pages:
        whole[(page - 1) * PAGE : page * PAGE] = fill * PAGE
    database.write_bytes(whole)
    return folder


def salvaged(folder, lawbook, key=None):
    new = folder.with_name("new.foidesk")
    before = bytes_in(folder)
    account = salvage_case_file(Wreck(folder, key), new, lawbook, HAND)
    assert bytes_in(folder) == before, "the damaged file is not touched"
    return new, account


def bytes_in(folder):
    return {
        path: path.read_bytes() for path in folder.rglob("*") if path.is_file() and path.name != "open.lock"
    }


def compare(office, new, account, key=None):
    """Return how many rows are lost; every other is as it was, and what the account says is true."""
    before, after = rows_in(office, key), rows_in(new, key)
    added = {at for at in after if at not in before and not any(LOST_EVENT in str(one) for one in after[at])}
    assert {table for table, _number in added} <= {"audit"}, "nothing is made up but the note of the salvage"
    stood_in = [at for at in before if at in after and differs(before[at], after[at], at[0])]
    lost = [at for at in before if at not in after] + stood_in
    said = {one.table: one.lost for one in account.tables if one.lost}
    unsure = {one.table for one in account.unsure}
    true = Counter(table for table, _number in lost)
    assert {table: count for table, count in true.items() if table not in unsure} == {
        table: count for table, count in said.items() if table not in unsure
    }
    assert account.is_whole == (not lost and not unsure)
    return len(lost)


def differs(before, after, table):
    return before != after and table != "audit_head"


def test_a_sound_file_comes_over_whole(office, tmp_path, lawbook):
    new, account = salvaged(damaged(office, tmp_path), lawbook)
    assert compare(office, new, account) == 0
    assert account.headline.startswith("Everything was saved")
    assert account.files == 10
    assert "Everything was saved" in (new / ACCOUNT).read_text("utf-8")
    case_file = CaseFile.open(new)
    assert case_file.read(audit_trail)[-1].what == "salvage_case_file"
    for line in case_file.look(page_of_lines, CaseFilter(), Order.OLDEST, 0, 5):
        sheet = case_file.read(case_sheet, line.id)
        assert [case_file.read(file_bytes, one.id)[:5] for one in sheet.attachments] in ([], [b"mail "])
    desk = Desk(case_file, lawbook)
    assert desk.log(message_id="<after>").reference == "FOI 000101/26"
    case_file.close()


def test_any_one_page_zeroed_costs_less_than_a_hundredth(large, tmp_path, lawbook, record_property):
    """Done when: at least 99 % of the rows, and what is missing is said."""
    count = (large / "cases.db").stat().st_size // PAGE
    total, chance, worst = len(rows_in(large)), Random(26), 0
    pages = [1, *chance.sample(range(2, count + 1), 7)]
    for page in pages:
        new, account = salvaged(damaged(large, tmp_path, page), lawbook)
        lost = compare(large, new, account)
        worst = max(worst, lost)
        assert lost <= total / 100, f"page {page} cost {lost} of {total}: {account.headline}"
        assert (lost == 0) or account.incomplete or not account.is_whole
        CaseFile.open(new).close()
        shutil.rmtree(new)
        shutil.rmtree(tmp_path / "damaged.foidesk")
    record_property(
        "told", f"salvage: {len(pages)} single pages zeroed, at most {worst} of {total} rows lost"
    )


def test_without_the_first_page_every_row_comes_over(office, tmp_path, lawbook):
    new, account = salvaged(damaged(office, tmp_path, 1), lawbook)
    assert compare(office, new, account) == 0
    assert "would tell for certain" in account.headline
    assert not account.is_whole


def test_a_case_without_its_head_keeps_what_hung_on_it(office, tmp_path, lawbook):
    """The leaf with the heads of the last cases, found by their subject."""
    whole = (office / "cases.db").read_bytes()
    leaves = [
        at // PAGE + 1
        for at in range(0, len(whole), PAGE)
        if whole[at] == 0x0D and whole[at : at + PAGE].count(b"A. Applicanta@example.org") > 3
    ]
    new, account = salvaged(damaged(office, tmp_path, leaves[-1]), lawbook)
    lost = compare(office, new, account)
    assert 3 < lost < 50
    assert len(account.incomplete) == lost
    reference, lacks = account.incomplete[0]
    assert "who asked, and the subject" in lacks
    case_file = CaseFile.open(new)
    sheet = case_file.read(case_sheet, case_file.read(find_case, reference))
    assert sheet.case.subject.startswith("[The head of this case could not be saved")
    assert len(sheet.case.parts) == 2
    assert reference in (new / ACCOUNT).read_text("utf-8")
    case_file.close()


def test_a_file_cut_in_half_keeps_its_half(office, tmp_path, lawbook):
    folder = damaged(office, tmp_path)
    database = folder / "cases.db"
    whole = database.read_bytes()
    database.write_bytes(whole[: len(whole) // 2 // PAGE * PAGE + 1000])
    new, account = salvaged(folder, lawbook)
    before, after = rows_in(office), rows_in(new)
    whole_rows = sum(before[at] == after.get(at) for at in before)
    assert whole_rows > len(before) * 0.28
    assert not account.is_whole
    case_file = CaseFile.open(new)
    for line in case_file.look(page_of_lines, CaseFilter(), Order.OLDEST, 0, 1000):
        case_file.read(case_sheet, line.id)  # each can be opened, whatever it lacks
    case_file.close()


@pytest.mark.parametrize("left", [Random(1).randbytes(400_000), b""], ids=["noise", "nothing"])
def test_what_holds_nothing_is_an_empty_file_that_says_so(office, tmp_path, lawbook, left):
    folder = damaged(office, tmp_path)
    (folder / "cases.db").write_bytes(left)
    new, account = salvaged(folder, lawbook)
    assert account.saved == 0
    assert account.files == 10
    assert not account.is_whole
    assert account.headline == "Nothing of the database could be read. 10 files were saved."
    CaseFile.open(new).close()


def test_what_is_only_in_the_journal_comes_too(office, tmp_path, lawbook):
    folder = tmp_path / "damaged.foidesk"
    shutil.copytree(office, tmp_path / "open.foidesk")
    desk = Desk(CaseFile.open(tmp_path / "open.foidesk"), lawbook)
    late = [
        desk.log(message_id=f"<late {number}>", subject=f"Late {number}").reference for number in range(5)
    ]
    shutil.copytree(tmp_path / "open.foidesk", folder)  # as a crash would leave it, the journal not folded in
    desk.case_file.close()
    database = folder / "cases.db"
    assert (folder / "cases.db-wal").stat().st_size > PAGE
    database.write_bytes(bytes(PAGE) + database.read_bytes()[PAGE:])
    new, _account = salvaged(folder, lawbook)
    case_file = CaseFile.open(new)
    for reference in late:
        assert case_file.read(case_sheet, case_file.read(find_case, reference)).case.subject.startswith(
            "Late"
        )
    case_file.close()


ENCRYPTED = [("a page", 30), ("the first page, and the salt with it", 1)]


@pytest.mark.parametrize(("what", "page"), ENCRYPTED, ids=[one[0] for one in ENCRYPTED])
def test_an_encrypted_file_is_salvaged_into_an_encrypted_one(sealed, tmp_path, lawbook, what, page):
    new, account = salvaged(damaged(sealed, tmp_path, page), lawbook, KEY)
    assert compare(sealed, new, account, KEY) <= len(rows_in(sealed, KEY)) * 0.1
    for path in new.rglob("*"):
        if path.is_file() and path.name.startswith("cases.db"):
            assert b"A. Applicant" not in path.read_bytes()
    assert not (new / "damaged").exists()
    CaseFile.open(new, KEY).close()


def test_a_flipped_bit_of_an_encrypted_page_costs_that_page(sealed, tmp_path, lawbook):
    folder = damaged(sealed, tmp_path)
    database = folder / "cases.db"
    whole = bytearray(database.read_bytes())
    whole[PAGE * 25 + 100] ^= 4
    database.write_bytes(whole)
    new, account = salvaged(folder, lawbook, KEY)
    assert compare(sealed, new, account, KEY) <= len(rows_in(sealed, KEY)) * 0.1


@pytest.mark.parametrize("version", [1, 2, 3, 4])
def test_a_file_of_an_older_version_is_salvaged_and_brought_up_to_date(tmp_path, lawbook, version):
    folder = tmp_path / "damaged.foidesk"
    shutil.copytree(OLD_FILES / f"version_{version}", folder)
    new, account = salvaged(folder, lawbook)
    assert account.is_whole
    case_file = CaseFile.open(new)
    lines = case_file.look(page_of_lines, CaseFilter(), Order.OLDEST, 0, 10)
    assert [(line.reference, line.stage) for line in lines] == [
        ("FOI 000001/26", "answered"), ("FOI 000002/26", "received"),
    ]  # fmt: skip
    case_file.close()
    assert not list(new.glob("before-version-*"))


def gone(path):
    path.unlink()


def altered(path):
    path.write_bytes(b"altered" + path.read_bytes())


@pytest.mark.parametrize("happened", [gone, altered])
def test_a_kept_file_that_is_not_whole_is_named(office, tmp_path, lawbook, happened):
    folder = damaged(office, tmp_path)
    case_file = CaseFile.open(folder, for_writing=False)
    reference = "FOI 000007/26"
    kept = case_file.read(case_sheet, case_file.read(find_case, reference)).attachments[0]
    path = case_file.files.path(kept.sha256)
    case_file.close()
    happened(path)
    new, account = salvaged(folder, lawbook)
    assert account.files_missing == ((reference, "swans.eml"),)
    assert account.files == 9
    assert f"{reference}: swans.eml" in (new / ACCOUNT).read_text("utf-8")


# What is refused


def test_an_account_has_words_for_every_table(office):
    with opened(Database(office / "cases.db"), writing=False) as connection:
        names = {table.name for table in tables_of(connection)}
    assert names - {"search_key", "search_word"} <= set(WORDS_OF_TABLES)


def test_nothing_is_ever_written_over(office, tmp_path, lawbook):
    new = tmp_path / "new.foidesk"
    new.mkdir()
    (new / "mine.txt").write_text("mine")
    with pytest.raises(CaseFileExists):
        salvage_case_file(Wreck(office), new, lawbook, HAND)
    assert [path.name for path in new.iterdir()] == ["mine.txt"]


def test_what_is_no_case_file_is_named(tmp_path, lawbook):
    with pytest.raises(NotACaseFile, match=r"no cases\.db"):
        salvage_case_file(Wreck(tmp_path), tmp_path / "new.foidesk", lawbook, HAND)


def test_a_file_somebody_works_with_is_left_alone(office, tmp_path, lawbook):
    folder = damaged(office, tmp_path)
    held = CaseFile.open(folder)
    with pytest.raises(CaseFileInUse):
        salvage_case_file(Wreck(folder), tmp_path / "new.foidesk", lawbook, HAND)
    held.close()
    assert not (tmp_path / "new.foidesk.salvaging").exists()


def test_room_is_looked_for_first(office, tmp_path, lawbook, monkeypatch):
    from types import SimpleNamespace

    monkeypatch.setattr(shutil, "disk_usage", lambda _place: SimpleNamespace(free=100_000))
    with pytest.raises(TooLittleRoom):
        salvage_case_file(Wreck(office), tmp_path / "new.foidesk", lawbook, HAND)


def test_stopped_half_way_nothing_is_left(office, tmp_path, lawbook):
    class Stopped(Problem):
        pass

    def stop(done, _of):
        if done == 3:
            raise Stopped("Stopped.")

    with pytest.raises(Stopped):
        salvage_case_file(Wreck(office), tmp_path / "new.foidesk", lawbook, HAND, stop)
    assert list(tmp_path.iterdir()) == []


def test_a_file_left_open_still_counts_as_that_after_it_was_salvaged(office, tmp_path, lawbook):
    folder = damaged(office, tmp_path)
    (folder / "open_by.json").write_text('{"host": "desk-4", "pid": 4711}')
    salvage_case_file(Wreck(folder), tmp_path / "new.foidesk", lawbook, HAND)
    assert (folder / "open_by.json").exists()
    assert json.loads((folder / "open_by.json").read_text())
