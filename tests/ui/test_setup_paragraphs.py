"""The paragraphs page of the settings: found, added, changed, retired and brought back, each kept at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QWidget,
)

from foidesk.domain.clauses import Clause, Purpose
from foidesk.domain.regime import Regime
from foidesk.store.audit import audit_trail
from foidesk.store.clause_rows import own_clauses
from foidesk.ui.setup.paragraph_words import PURPOSES, fits
from foidesk.ui.setup.setup_page import SetupPage
from tests.ui.bench import choose, control, lawbook, office, settle

__all__ = ["lawbook", "office"]

STOCK_HARM = "foia/31(1)(a)/harm/avoid_detection"


class Settings:
    """The settings page with its paragraphs in front."""

    def __init__(self, qtbot, office):
        self.qtbot, self.office = qtbot, office
        self.page = SetupPage(office.file, office.runner, office.lawbook, office.clock, by="F. Officer")
        self.widget = self.page.widget
        qtbot.addWidget(self.widget)
        self.widget.resize(1000, 900)
        self.widget.show()
        self.page.show_settings()
        settle(qtbot, office.runner)
        self.widget.tabs.setCurrentIndex(3)

    def get(self, name, kind=QWidget):
        return control(self.widget, name, kind)

    @property
    def rows(self):
        rows = self.get("paragraphs", QListWidget)
        return [rows.item(at).text() for at in range(rows.count())]

    def find(self, words):
        self.get("paragraphs_find", QLineEdit).setText(words)

    def pick(self, title):
        rows = self.get("paragraphs", QListWidget)
        at = next(at for at, row in enumerate(self.rows) if row.startswith(title + "\n"))
        rows.setCurrentRow(at)

    def write(self, **texts):
        for name, words in texts.items():
            box = self.get(f"paragraph_{name}")
            box.setPlainText(words) if isinstance(box, QPlainTextEdit) else box.setText(words)

    def press(self, name):
        self.get(name, QAbstractButton).click()
        settle(self.qtbot, self.office.runner)

    @property
    def own(self):
        return [(one.id, one.version, one.title, one.retired) for one in self.office.file.read(own_clauses)]

    @property
    def said(self):
        return self.get("paragraph_said").text()


@pytest.fixture
def settings(qtbot, office):
    return Settings(qtbot, office)


def test_every_stock_paragraph_is_there_by_law_and_found_by_provision_or_words(settings):
    assert len(settings.rows) > 400
    settings.find("31(1)(a)")
    assert "How offenders would use it\nSection 31(1)(a) · Harm from disclosure · Ours" in settings.rows
    assert all("Section 31(1)(a)" in row for row in settings.rows)
    settings.find("31 mosaic")
    assert settings.rows == []
    settings.find("40 small")
    assert settings.rows == ["Small numbers\nSection 40(2) · Why it applies · Ours"]
    settings.find("")
    choose(settings.get("paragraphs_regime", QComboBox), "EIR 2004")
    assert settings.rows[0].endswith("· Ours")
    assert all("\nRegulation " in row for row in settings.rows)
    assert settings.get("paragraphs_count", QLabel).text() == f"{len(settings.rows)} paragraphs"


@pytest.mark.parametrize(
    ("words", "found"),
    [("31", True), ("31(1)", True), ("31(1)(a)", True), ("3", False), ("31(1)(b)", False), ("harm", True), ("CAMERA", True), ("31 camera", True), ("30 camera", False), ("", True)],
)  # fmt: skip
def test_what_is_found(words, found):
    clause = Clause("x", 1, Regime.FOIA, "31(1)(a)", Purpose.HARM, "Cameras", "The {cameras}.")
    assert fits(clause, words) is found


def test_every_purpose_has_words_of_its_own():
    assert set(PURPOSES) == set(Purpose)
    assert len(set(PURPOSES.values())) == len(PURPOSES)


def test_one_is_added_and_kept_at_once(settings):
    settings.press("paragraph_add")
    assert settings.get("paragraph_cite").hasFocus()
    choose(settings.get("paragraph_purpose", QComboBox), "Harm from disclosure")
    settings.write(cite="31(1)(a)", title="Vans", body="The {vans} would be known.")
    settings.press("paragraph_save")
    assert settings.own == [("own/1", 1, "Vans", False)]
    assert settings.rows[0] == "Vans\nSection 31(1)(a) · Harm from disclosure · Yours"
    assert settings.get("paragraphs", QListWidget).currentRow() == 0
    assert not settings.page.would_lose
    (line,) = [line for line in settings.office.file.read(audit_trail) if line.what == "add_clause"]
    assert line.done_by == "F. Officer"


def test_a_stock_one_that_is_changed_becomes_yours_and_can_be_retired_and_brought_back(settings):
    settings.find("31(1)(a)")
    settings.pick("How offenders would use it")
    assert "FoiDesk’s own" in settings.said
    settings.write(body="Our own account of {what}.")
    settings.press("paragraph_save")
    assert settings.own == [(STOCK_HARM, 2, "How offenders would use it", False)]
    assert settings.rows[0].endswith("· Yours, in place of ours")
    settings.press("paragraph_retire")
    assert settings.own == [(STOCK_HARM, 3, "How offenders would use it", True)]
    assert settings.rows[0].endswith("· Retired")
    assert "retired" in settings.said
    assert not settings.get("paragraph_retire").isEnabled()
    settings.press("paragraph_save")
    assert settings.own == [(STOCK_HARM, 4, "How offenders would use it", False)]


def test_a_half_written_one_holds_everything_until_it_is_saved_or_undone(settings):
    settings.pick("What the work would be")
    assert settings.get("setup_save").isEnabled()
    settings.write(title="Something else")
    assert not settings.get("setup_save").isEnabled()
    assert (
        settings.get("setup_bar_reason").text()
        == "Paragraphs: save or undo the paragraph you are writing first."
    )
    assert not settings.get("paragraphs").isEnabled()
    assert settings.page.would_lose
    settings.press("paragraph_undo")
    assert settings.get("paragraph_title", QLineEdit).text() == "What the work would be"
    assert settings.get("paragraphs").isEnabled()
    assert settings.get("setup_save").isEnabled()
    assert not settings.page.would_lose
    assert settings.own == []


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ({"cite": "99"}, "There is no section 99."),
        ({"cite": "s 31"}, "no way to cite a provision"),
        ({"body": "An open {brace"}, "in braces"),
        ({"title": ""}, "needs a title"),
    ],
)
def test_a_mistake_is_told_beside_the_form_and_nothing_typed_is_lost(settings, wrong, why):
    settings.press("paragraph_add")
    settings.write(**{"cite": "31", "title": "T", "body": "B.", **wrong})
    settings.press("paragraph_save")
    assert why in settings.said
    assert "Nothing has been changed" in settings.said
    assert settings.own == []
    assert settings.get("paragraph_body", QPlainTextEdit).toPlainText() == wrong.get("body", "B.")
    assert settings.office.failures == []


def test_leaving_asks_and_gives_up_what_was_half_written(settings, qtbot):
    settings.pick("What the work would be")
    settings.write(title="Something else")
    closed = []
    settings.page.closed.connect(lambda: closed.append(True))
    settings.press("setup_back")
    assert closed == []
    settings.press("setup_bar_answer_0")
    assert closed == [True]
    assert not settings.page.would_lose
    assert settings.own == []


def test_every_control_is_named_and_reached_by_tab(settings):
    pane = settings.widget.paragraphs
    reached = [one for one in pane.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    named = {one.objectName() for one in reached if one.accessibleName()}
    assert {
        "paragraphs", "paragraphs_find", "paragraphs_regime", "paragraph_add", "paragraph_cite", "paragraph_title",
        "paragraph_purpose", "paragraph_language", "paragraph_regime", "paragraph_body", "paragraph_save",
    } <= named  # fmt: skip
