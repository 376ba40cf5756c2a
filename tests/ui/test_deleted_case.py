"""A case that is deleted while the desk shows it: every tab lets go of it, and nothing of it is asked for again."""

from datetime import date

from foidesk.casework.changes import Hand
from foidesk.casework.record_act import record_act
from foidesk.casework.retire_cases import Wish, retiring
from foidesk.domain.retention import Way
from foidesk.domain.timeline import Act, Event
from foidesk.lawbook.retention_rows import read_retention
from foidesk.letters.wording import read_wording
from foidesk.resources import resource
from foidesk.store.case_sheets import find_case
from foidesk.ui.case.tab import Tab
from foidesk.ui.retention import work
from tests.ui.sitting import NOW, lawbook, sitting

__all__ = ["lawbook", "sitting"]


def test_every_tab_lets_go_of_it(sitting, lawbook, monkeypatch):
    desk, reference, hand = sitting.desk, "FOI2018/01427", Hand(NOW, "F. Officer")
    case_file = desk.case._file
    case_id = case_file.read(find_case, reference)
    case_file.write(record_act, case_id, Event(Act.CLOSE, date(2026, 11, 27)), lawbook, hand)
    sitting.go_to(reference)
    for tab in Tab:
        desk.case.view.show_tab(tab)
        sitting.settle(0)
    assert desk.case.case_id == desk.letter._hand.case_id == case_id
    shipped, wording = read_retention(resource("law")), read_wording(resource("clauses"))
    wish = Wish([case_id], Way.DELETED, NOW.date(), shipped, lawbook, wording, lambda: hand, "Asked for")
    monkeypatch.setattr(work, "TELL_EVERY", 0.0)
    done, said = [], []
    desk.case.failed.connect(said.append)
    desk.runner.run_in_turns(lambda: work._told(retiring(case_file, wish)), done.append)
    sitting.qtbot.waitUntil(lambda: bool(done), timeout=30_000)
    sitting.settle()
    assert (
        desk.case.case_id is desk.letter._hand.case_id is desk.decision._case_id is desk.areas.case_id is None
    )
    assert said == [], "whoever had it deleted is not told that it is gone"
    assert desk.start.view.isVisible()
