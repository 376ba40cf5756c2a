"""The settings against a real case file: shown, changed, saved as one Change."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from foidesk.casework.attachment_terms import limit_files
from foidesk.casework.change_settings import change_settings
from foidesk.casework.changes import Hand
from foidesk.domain.attachments import FileLimits
from foidesk.domain.authority import Authority, Contact, Officer, Settings
from foidesk.domain.problems import Problem
from foidesk.lawbook import read_lawbook
from foidesk.resources import resource
from foidesk.store.audit import audit_trail
from foidesk.store.case_file import CaseFile
from foidesk.store.settings_rows import read_logos, read_settings, read_signatures
from foidesk.ui.runner import Runner
from foidesk.ui.setup.setup_page import SetupPage

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
NORTH = Authority("Northshire Council", address=("Town Hall",), contact=Contact("F. Officer"))


class StillClock:
    def today(self):
        return NOW.date()

    def now(self):
        return NOW


@pytest.fixture(scope="module")
def lawbook():
    return read_lawbook(resource("law"))


@pytest.fixture
def case_file(tmp_path):
    made = CaseFile.create(tmp_path / "office.foidesk", NOW)
    yield made
    made.close()


@pytest.fixture
def page(qtbot, case_file, lawbook):
    runner = Runner()
    parent = QWidget()
    qtbot.addWidget(parent)
    made = SetupPage(case_file, runner, lawbook, StillClock(), parent, by="F. Officer")
    made.failures, made.changes = [], []
    runner.failed.connect(made.failures.append)
    runner.changed.connect(made.changes.append)
    parent.show()
    yield made
    runner.close()


def control(page, name):
    return page.widget.findChild(QWidget, name)


def shown(qtbot, page):
    page.show_settings()
    qtbot.waitUntil(lambda: control(page, "setup_title").text() != "", timeout=10_000)
    return page


def save(qtbot, page):
    with qtbot.waitSignal(page.closed, timeout=10_000):
        control(page, "setup_save").click()


def test_first_run_starts_from_defaults_and_the_laws_regulators(qtbot, page, case_file, lawbook):
    shown(qtbot, page)
    assert control(page, "setup_title").text() == "Set up your authority"
    assert page.widget.values().regulators == lawbook.regulators
    control(page, "authority_name").setText("Northshire Council")
    control(page, "authority_contact").setText("F. Officer")
    save(qtbot, page)
    kept = case_file.read(read_settings)
    assert kept.authorities == (Authority("Northshire Council", contact=Contact("F. Officer")),)
    assert kept.officers == (Officer("F. Officer"),)
    assert kept.regulators == ()  # the shipped ones go on standing in, in this edition and the next
    assert [change.cases for change in page.changes] == [None]


def test_a_regulator_the_officer_confirmed_is_kept(qtbot, page, case_file, lawbook):
    case_file.write(change_settings, Settings((NORTH,)), {}, lawbook, Hand(NOW, "x"))
    shown(qtbot, page)
    control(page, "regulator_1_confirm").click()
    save(qtbot, page)
    first, *others = case_file.read(read_settings).regulators
    assert first == replace(lawbook.regulators[0], confirmed_on=NOW.date())
    assert others == list(lawbook.regulators[1:])


def test_a_changed_setting_is_saved_with_the_rest_as_it_was(qtbot, page, case_file, lawbook):
    case_file.write(change_settings, Settings((NORTH,), (Officer("G. Other"),)), {}, lawbook, Hand(NOW, "x"))
    shown(qtbot, page)
    assert control(page, "setup_title").text() == "Set-up"
    control(page, "setup_reference_reference_pattern").setEditText("{year}{number:04}")
    save(qtbot, page)
    kept = case_file.read(read_settings)
    assert kept.authorities[0].reference_pattern == "{year}{number:04}"
    assert kept.officers == (Officer("G. Other"),)


def test_a_logo_stays_with_an_authority_that_is_renamed(qtbot, page, case_file, lawbook, tmp_path):
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    image.save(str(tmp_path / "crest.png"))
    case_file.write(change_settings, Settings((NORTH,)), {}, lawbook, Hand(NOW, "x"))
    shown(qtbot, page)
    page.widget.authorities.form.letterhead.take(tmp_path / "crest.png")
    save(qtbot, page)
    control(page, "authority_name").setText("Northshire Borough Council")
    save(qtbot, page)
    assert case_file.read(read_logos) == {"Northshire Borough Council": (tmp_path / "crest.png").read_bytes()}


def test_the_first_settings_come_from_a_file_whole_and_what_is_saved_later_stands(
    qtbot, page, case_file, tmp_path
):
    path = tmp_path / "settings.json"
    authority = {"name": "Southshire Council", "review": None, "email": "foi@example.org"}
    head = {"format": "foidesk-settings", "version": 1}
    lists = {"attachments": {"largest_mb": 7, "opened": ["pdf"]}, "areas": [{"name": "Payroll"}]}
    path.write_text(json.dumps({**head, "authorities": [authority], **lists}), "utf-8")
    shown(qtbot, page)
    page.files.read(path)
    lines = control(page, "bring_in_changes")
    qtbot.waitUntil(lambda: lines.count() == 4, timeout=5000)
    assert lines.item(3).text() == "Business area: Payroll\nis added"
    assert case_file.read(read_settings).authorities == ()
    with qtbot.waitSignal(page.files.brought_in, timeout=5000):
        control(page, "bring_in_apply").click()
    qtbot.waitUntil(lambda: control(page, "authority_name").text() == "Southshire Council", timeout=5000)
    kept = case_file.read(read_settings)
    assert kept.authorities == (Authority("Southshire Council", review=None, email="foi@example.org"),)
    assert kept.attachments == FileLimits(7, ("pdf",))
    qtbot.waitUntil(lambda: page.widget.areas.values() != (), timeout=5000)
    assert [one.name for one in page.widget.areas.values()] == ["Payroll"]
    case_file.write(limit_files, FileLimits(9, ("pdf",)), Hand(NOW, "x"))
    control(page, "authority_email").setText("new@example.org")
    save(qtbot, page)
    assert case_file.read(read_settings).attachments == FileLimits(9, ("pdf",))


@pytest.mark.parametrize("words", ["{", '{"format": "foidesk-case"}', None])
def test_a_settings_file_that_cannot_be_read_changes_nothing(qtbot, page, tmp_path, words):
    path = tmp_path / "settings.json"
    if words is not None:
        path.write_text(words, "utf-8")
    shown(qtbot, page)
    control(page, "authority_name").setText("Northshire Council")
    page.files.read(path)
    qtbot.waitUntil(lambda: len(page.failures) == 1, timeout=5000)
    assert isinstance(page.failures[0], Problem)
    assert control(page, "authority_name").text() == "Northshire Council"


def test_esc_asks_when_something_was_changed(qtbot, page, case_file):
    shown(qtbot, page)
    with qtbot.waitSignal(page.closed, timeout=5000):
        qtbot.keyClick(page.widget, Qt.Key.Key_Escape)
    control(page, "authority_name").setText("Northshire Council")
    qtbot.keyClick(page.widget, Qt.Key.Key_Escape)
    assert page.widget.bar.is_asking
    control(page, "setup_bar_answer_1").click()
    assert control(page, "authority_name").text() == "Northshire Council"
    qtbot.keyClick(page.widget, Qt.Key.Key_Escape)
    with qtbot.waitSignal(page.closed, timeout=5000):
        control(page, "setup_bar_answer_0").click()
    assert case_file.read(read_settings).authorities == ()


def test_a_signature_and_who_signs_are_kept_beside_the_logo(qtbot, page, case_file, lawbook, tmp_path):
    image = QImage(60, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkBlue)
    image.save(str(tmp_path / "hand.png"))
    case_file.write(change_settings, Settings((NORTH,)), {}, lawbook, Hand(NOW, "x"))
    shown(qtbot, page)
    card = page.widget.authorities.form.signature
    card.take(tmp_path / "hand.png")
    control(page, "setup_signature_signatory").setText("R. Heron")
    control(page, "setup_signature_signatory_post").setText("Head of Information Rights")
    said = control(page, "setup_signature_summary").text()
    assert said == "R. Heron, Head of Information Rights, with a picture of the signature"
    save(qtbot, page)
    (kept,) = case_file.read(read_settings).authorities
    assert (kept.signature, kept.signatory) == ("hand.png", Contact("R. Heron", "Head of Information Rights"))
    assert case_file.read(read_signatures) == {NORTH.name: (tmp_path / "hand.png").read_bytes()}
    control(page, "setup_signature_remove").click()
    save(qtbot, page)
    assert case_file.read(read_signatures) == {}
    assert case_file.read(read_settings).authorities[0].signatory.name == "R. Heron"


def test_settings_read_from_a_file_keep_who_signs(qtbot, page, case_file, lawbook, tmp_path):
    """The exchange format does not say who signs, so importing settings does not take it away."""
    signing = replace(NORTH, signature="hand.png", signatory=Contact("R. Heron"))
    hands = {NORTH.name: b"\x89PNG\r\n\x1a\n a hand"}
    case_file.write(change_settings, Settings((signing,)), {}, lawbook, Hand(NOW, "x"), hands)
    path = tmp_path / "settings.json"
    authority = {"name": NORTH.name, "email": "new@example.org"}
    text = json.dumps({"format": "foidesk-settings", "version": 1, "authorities": [authority]})
    path.write_text(text, "utf-8")
    shown(qtbot, page)
    page.files.read(path)
    lines = control(page, "bring_in_changes")
    qtbot.waitUntil(lambda: lines.count() == 1, timeout=5000)
    assert lines.item(0).text() == "Northshire Council\nE-mail: none → new@example.org"
    assert case_file.read(read_settings).authorities == (signing,)
    control(page, "bring_in_apply").click()
    qtbot.waitUntil(lambda: control(page, "authority_email").text() == "new@example.org", timeout=5000)
    assert case_file.read(read_settings).authorities == (replace(signing, email="new@example.org"),)
    assert case_file.read(read_signatures) == hands


def test_a_file_is_told_before_it_is_read_in_and_can_be_declined(qtbot, page, case_file, lawbook, tmp_path):
    case_file.write(change_settings, Settings((NORTH,)), {}, lawbook, Hand(NOW, "x"))
    told, refused = [], []
    page.files.told.connect(told.append)
    page.files.refused.connect(refused.append)
    shown(qtbot, page)
    control(page, "authority_email").setText("half@example.org")
    control(page, "setup_import").click()
    control(page, "setup_export").click()
    assert [one.split(":")[0] for one in refused] == ["Save what you changed here first"] * 2
    save(qtbot, page)
    path = tmp_path / "office.json"
    page.files.write(path)
    qtbot.waitUntil(lambda: told == [f"The settings are saved as {path}."], timeout=5000)
    document = json.loads(path.read_text("utf-8"))
    assert document["authorities"][0]["email"] == "half@example.org"
    document["authorities"][0]["review"]["answer_days"] = 40
    path.write_text(json.dumps(document), "utf-8")
    page.files.read(path)
    lines = control(page, "bring_in_changes")
    qtbot.waitUntil(lambda: lines.count() == 1, timeout=5000)
    assert lines.item(0).text() == "Northshire Council\nTime to answer a review: 20 → 40 working days"
    said = "office.json would make 1 change. Nothing has been changed yet."
    assert control(page, "bring_in_said").text() == said
    assert control(page, "bring_in_anew").text().startswith("The time of open requests is counted anew")
    qtbot.keyClick(page.widget.bringing, Qt.Key.Key_Escape)
    assert control(page, "setup_tabs").isVisible()
    assert case_file.read(read_settings).authorities[0].review.answer_days == 20
    page.files.read(path)
    qtbot.waitUntil(lines.isVisible, timeout=5000)
    control(page, "bring_in_apply").click()
    qtbot.waitUntil(lambda: len(told) == 2, timeout=5000)
    assert case_file.read(read_settings).authorities[0].review.answer_days == 40
    line = case_file.read(audit_trail)[-1]
    assert (line.done_by, line.what, line.detail["source"]) == (
        "F. Officer",
        "change_settings",
        "office.json",
    )
    qtbot.waitUntil(lambda: page._shown == page.widget.values(), timeout=5000)
    page.files.read(path)
    qtbot.waitUntil(lambda: lines.count() == 0, timeout=5000)
    assert not control(page, "bring_in_apply").isEnabled()
    assert page.failures == []
