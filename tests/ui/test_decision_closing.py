"""Closing the window over decisions that cannot be saved."""

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from foidesk.domain.problems import Problem
from foidesk.store.case_file import CaseFile
from foidesk.ui.case.tab import Tab
from tests.ui.bench import bare_office, control, lawbook, office
from tests.ui.test_main_window import join

__all__ = ["bare_office", "join", "lawbook", "office"]


class NoRoom(Problem):
    remedy = "Free some space."


@pytest.fixture
def decided(office, join, qtbot):
    """A window in which an answer was typed and not yet kept."""
    case_id = office.log()
    joined = join(office)
    joined.desk.ways.show_tab(Tab.DECISION)
    qtbot.waitUntil(lambda: "decision" in joined.desk.__dict__, timeout=10_000)
    box = control(joined.window, "part_answer", QPlainTextEdit)
    box.setFocus()
    qtbot.keyClicks(box, "Eleven swans.")
    return joined, case_id


def test_what_was_just_typed_is_kept_when_the_window_closes(decided):
    joined, case_id = decided
    assert joined.window.close()
    kept = joined.desk.decision._keeper.read(case_id)
    assert kept.parts[0].answer == "Eleven swans."


def test_what_cannot_be_kept_holds_the_window_open_once(decided, monkeypatch):
    joined, _case_id = decided

    def full(*_args, **_kwargs):
        raise NoRoom("The disk is full.")

    monkeypatch.setattr(CaseFile, "write", full)
    assert not joined.window.close()
    said = [label.text() for label in joined.window.banner.findChildren(QLabel)]
    assert "Some of what you decided is not saved yet." in said
    assert control(joined.window, "part_answer", QPlainTextEdit).toPlainText() == "Eleven swans."
    assert joined.window.close()
