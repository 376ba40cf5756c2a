"""The audit on screen, against a real case file: lines, filters, older lines, the check, the export."""

import csv
import io
import json
from threading import Event
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QLineEdit, QPushButton, QTableView, QWidget

from foidesk.casework import export_audit
from foidesk.casework.changes import Hand
from foidesk.casework.note_going_out import note_going_out
from foidesk.casework.tell_audit import Kind
from foidesk.store import audit_chain
from foidesk.store.anchors import Anchors, remember_audit
from foidesk.store.audit import audit_trail
from foidesk.store.audit_lines import page_of_audit
from foidesk.store.connections import opened
from foidesk.ui.audit.audit_page import AuditPage
from foidesk.ui.ledger import Ledger
from foidesk.ui.watch import Watch
from tests.ui.bench import NOW, choose, control, lawbook, office, settle, theme

__all__ = ["lawbook", "office", "theme"]

HAND = Hand(NOW, "F. Officer")


@pytest.fixture
def anchors(tmp_path):
    return Anchors(tmp_path / "anchors")


@pytest.fixture
def page(qtbot, office, theme, anchors):
    parent = QWidget()
    qtbot.addWidget(parent)
    ledger = Ledger(office.file, office.clock, "F. Officer")
    made = AuditPage(office.file, office.runner, ledger, anchors, parent)
    made.parent_kept = parent
    made.widget.resize(1200, 800)
    parent.resize(1200, 800)
    parent.show()
    return made


def lines(page):
    model = control(page.widget, "audit_lines", QTableView).model()
    return [
        tuple(model.index(row, column).data() for column in range(1, model.columnCount()))
        for row in range(model.rowCount())
    ]


def seal(page):
    return page.widget.seal.text()


def show(qtbot, page, office, reference=""):
    page.show_audit(reference)
    settle(qtbot, office.runner)


def test_lines_are_told_in_plain_words_the_newest_first(qtbot, page, office):
    office.log()
    show(qtbot, page, office)
    assert lines(page)[0] == (
        "20 Nov 2026, 09:30",
        "F. Officer",
        "Logged the request",
        "FOI 000001/26",
        "Received on 2 November 2026; due on 1 December 2026",
    )
    assert [line[2] for line in lines(page)] == [
        "Logged the request",
        "Changed the settings",
        "Made the case file",
    ]


def test_one_case_alone_and_one_that_is_not_there(qtbot, page, office):
    first, second = office.log(), office.log()
    office.file.write(note_going_out, "open_file", second, {"name": "map.pdf"}, HAND)
    show(qtbot, page, office, "FOI 000002/26")
    assert [(line[2], line[4]) for line in lines(page)] == [
        ("Opened a file", "Map.pdf"),
        ("Logged the request", "Received on 2 November 2026; due on 1 December 2026"),
    ]
    control(page.widget, "audit_case", QLineEdit).setText("FOI 9")
    qtbot.waitUntil(
        lambda: "No case has the reference FOI 9." in page.widget.case_field.remark(), timeout=5000
    )
    assert lines(page) == []
    assert first != second


KINDS = [
    (Kind.GOING_OUT, ["Opened a file"]),
    (Kind.HANDLING, ["Logged the request"]),
    (Kind.SETTINGS, ["Changed the settings"]),
    (Kind.KEEPING, ["Made the case file"]),
    (Kind.RESTRICTED, ["Exported the case with what is restricted"]),
    (Kind.OVERRIDES, ["Issued a letter"]),
    (Kind.LETTERS, ["Issued a letter"]),
]


@pytest.mark.parametrize(("kind", "whats"), KINDS, ids=[one[0].name for one in KINDS])
def test_one_kind_alone(qtbot, page, office, kind, whats):
    case_id = office.log()
    for what, detail in (
        ("open_file", {"name": "map.pdf"}),
        ("export_restricted", {"format": "json"}),
        ("issue_letter", {"kind": "response", "overrides": [["N04", "known to us", "It is late."]]}),
    ):
        office.file.write(note_going_out, what, case_id, detail, HAND)
    show(qtbot, page, office)
    choose(control(page.widget, "audit_kind", QComboBox), kind.value)
    settle(qtbot, office.runner)
    assert [line[2] for line in lines(page)] == whats
    if kind is Kind.OVERRIDES:
        assert lines(page)[0][4] == "Response; N04 overridden: known to us"


def test_older_lines_come_as_the_table_is_scrolled(qtbot, page, office):
    case_id = office.log()
    for number in range(450):
        office.file.write(note_going_out, "open_file", case_id, {"name": str(number)}, HAND)
    show(qtbot, page, office)
    table = control(page.widget, "audit_lines", QTableView)
    assert 200 <= len(lines(page)) < 450
    for _ in range(4):
        table.scrollToBottom()
        settle(qtbot, office.runner)
    rows = [one.row for one in office.file.look(page_of_audit, size=1000)]
    model = table.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [f"{row:,}" for row in rows]


def test_what_is_done_elsewhere_appears_by_itself(qtbot, page, office):
    show(qtbot, page, office)
    before = len(lines(page))
    office.runner.run(lambda: office.file.write(note_going_out, "save_file", None, {}, HAND))
    qtbot.waitUntil(lambda: len(lines(page)) == before + 1, timeout=5000)


def test_the_check_says_that_it_holds_or_which_row_does_not(qtbot, page, office, anchors):
    office.log()
    remember_audit(office.file, anchors)
    show(qtbot, page, office)
    check = control(page.widget, "audit_check", QPushButton)
    check.click()
    qtbot.waitUntil(lambda: "hold" in seal(page), timeout=5000)
    assert seal(page) == "All 3 rows hold, and they fit what this machine remembers of them."
    with opened(office.file.database, writing=True) as connection:
        connection.execute("drop trigger audit_refuses_update")
        connection.execute("update audit set done_by = 'N. Obody' where id = 2")
    check.click()
    qtbot.waitUntil(lambda: "Row 2" in seal(page), timeout=5000)
    assert seal(page).startswith("Row 2 of the audit was altered.")
    assert check.isEnabled()


@pytest.fixture
def slow(monkeypatch):
    """Reading tells after every row how far it is, and stops there until it may go on."""
    held, at = Event(), []

    def wait(watch, done, total):
        at.append((done, total))
        held.wait(20)
        tell(watch, done, total)

    tell = Watch.__call__
    monkeypatch.setattr(audit_chain, "OFTEN", 1)
    monkeypatch.setattr(export_audit, "OFTEN", 1)
    monkeypatch.setattr(Watch, "__call__", wait)
    yield SimpleNamespace(go_on=held.set, at=at)
    held.set()


def test_the_check_tells_how_far_it_is_and_can_be_stopped(qtbot, page, office, slow):
    for _ in range(3):
        office.log()
    show(qtbot, page, office)
    check = control(page.widget, "audit_check", QPushButton)
    check.click()
    assert (check.accessibleName(), control(page.widget, "audit_export", QPushButton).isEnabled()) == (
        "Stop",
        False,
    )
    qtbot.waitUntil(lambda: bool(slow.at), timeout=5000)
    check.click()
    slow.go_on()
    qtbot.waitUntil(lambda: "Stopped" in seal(page), timeout=5000)
    assert slow.at == [(1, 5)]
    assert check.accessibleName() == "Check that it holds"
    check.click()
    qtbot.waitUntil(lambda: "rows hold" in seal(page), timeout=5000)


def test_how_far_it_is(qtbot, page, office, slow):
    show(qtbot, page, office)
    said = []
    shown = page.widget.show_reading
    page.widget.show_reading = lambda words: (said.append(words), shown(words))
    slow.go_on()
    control(page.widget, "audit_check", QPushButton).click()
    qtbot.waitUntil(lambda: "rows hold" in seal(page), timeout=5000)
    assert said == ["Reading every row…", "Read 1 of 2 rows…", "Read 2 of 2 rows…"]


def test_an_export_can_be_stopped_and_then_writes_nothing(qtbot, page, office, tmp_path, slow):
    show(qtbot, page, office)
    page.export(tmp_path / "audit.csv")
    qtbot.waitUntil(lambda: bool(slow.at), timeout=5000)
    assert page.let_close()  # as the window does that is to close
    slow.go_on()
    qtbot.waitUntil(lambda: "Stopped" in seal(page), timeout=5000)
    assert not list(tmp_path.glob("audit*"))
    assert all(one.what != "export_audit" for one in office.file.read(audit_trail))


def test_a_table_for_a_spreadsheet_runs_nothing_and_gives_the_head(qtbot, page, office, tmp_path):
    case_id = office.log()
    office.file.write(note_going_out, "open_file", case_id, {"name": "=cmd|' /C calc'!A0"}, HAND)
    show(qtbot, page, office)
    head = control(page.widget, "audit_found", QLabel).text().rpartition(" ")[2]
    control(page.widget, "audit_export", QPushButton).click()
    dialog = page.widget.findChild(QFileDialog, "audit_export_as")
    dialog.fileSelected.emit(str(tmp_path / "audit.csv"))
    dialog.reject()
    qtbot.waitUntil((tmp_path / "audit.csv").exists, timeout=10_000)
    settle(qtbot, office.runner)
    rows = list(csv.reader(io.StringIO((tmp_path / "audit.csv").read_text("utf-8"))))
    assert rows[0] == ["Row", "When", "Who", "What", "Case", "Detail", "Hash"]
    assert rows[-2][5].startswith("'=cmd|")
    assert (rows[-1][3], rows[-1][6]) == ("Head of the chain", head)
    assert len(rows) == 1 + 4 + 1
    last = office.file.read(audit_trail)[-1]
    assert (last.what, last.done_by, last.detail) == ("export_audit", "F. Officer", {"format": "csv"})


def test_the_whole_in_json_can_be_verified_by_anybody(qtbot, page, office, tmp_path):
    from hashlib import sha256

    office.log()
    show(qtbot, page, office)
    page.export(tmp_path / "audit.json")
    qtbot.waitUntil((tmp_path / "audit.json").exists, timeout=10_000)
    document = json.loads((tmp_path / "audit.json").read_text("utf-8"))
    prev = "00" * 32
    for row in document["rows"]:
        digest = sha256(bytes.fromhex(row["salt"]) + row["detail"].encode())
        assert digest.hexdigest() == row["digest"]
        at, by, what = (row[name].encode() for name in ("done_at", "done_by", "what"))
        lengths = f"{row['row']} {row['case_id'] or 0} {len(at)} {len(by)} {len(what)} ".encode()
        whole = lengths + at + by + what + digest.digest() + bytes.fromhex(prev)
        assert sha256(whole).hexdigest() == row["hash"]
        assert row["prev"] == prev
        prev = row["hash"]
    assert document["head"] == {"rows": len(document["rows"]), "hash": prev}


def test_a_line_leads_to_its_case(qtbot, page, office):
    case_id = office.log()
    show(qtbot, page, office)
    table = control(page.widget, "audit_lines", QTableView)
    with qtbot.waitSignal(page.case_requested) as asked:
        table.activated.emit(table.model().index(0, 0))
    assert asked.args == [case_id]


def test_where_it_cannot_be_written_is_said(qtbot, page, office, tmp_path):
    show(qtbot, page, office)
    page.export(tmp_path / "none" / "audit.csv")
    qtbot.waitUntil(lambda: "not saved" in seal(page), timeout=10_000)
    assert "The audit was not saved: there is no folder" in seal(page)
