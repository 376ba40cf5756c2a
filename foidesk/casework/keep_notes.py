"""Note something for the file of a case, or something to be done about it."""

from datetime import date

from foidesk.casework.changes import Change, Hand
from foidesk.casework.keep_case import noted
from foidesk.domain.case import Note
from foidesk.domain.problems import Problem
from foidesk.store.cases import case_row
from foidesk.store.records import Records
from foidesk.store.tasks import add_note, add_task, drop_last_note, drop_last_task, tick_task


class NothingNoted(Problem):
    """A note without a word in it."""

    def __init__(self) -> None:
        super().__init__("There is nothing in the note.", "Write what is to be kept.")


class NotTheLast(Problem):
    """A note or task after which something was written, or that was ticked off: it stays."""

    def __init__(self) -> None:
        said = "It is not the last thing noted of this case any more, so it stays."
        super().__init__(said, "Write another note that puts it right.")


def keep_note(records: Records, case_id: int, text: str, hand: Hand) -> Change:
    """Add a remark to the file of a case; no letter ever shows it. Raises NoSuchCase and NothingNoted."""
    case_row(records, case_id)
    add_note(records, case_id, Note(_said(text), hand.now.date(), hand.by))
    return noted(records, hand, "keep_note", case_id, {})


def keep_task(records: Records, case_id: int, text: str, due_on: date | None, hand: Hand) -> Change:
    """Add something to be done about a case. Raises NoSuchCase and NothingNoted."""
    case_row(records, case_id)
    add_task(records, case_id, _said(text), due_on, hand.now, hand.by)
    return noted(records, hand, "keep_task", case_id, {"due_on": due_on})


def tick(records: Records, task_id: int, hand: Hand, *, done: bool) -> Change:
    """Mark a task as done, or as open again. Raises NoSuchTask."""
    case_id = tick_task(records, task_id, hand.now if done else None, hand.by)
    return noted(records, hand, "tick", case_id, {"task": task_id, "done": done})


def take_back_note(records: Records, case_id: int, text: str, hand: Hand) -> Change:
    """Take the last note of a case back, which said `text`. Raises NotTheLast where it says another thing."""
    if not drop_last_note(records, case_id, _said(text)):
        raise NotTheLast
    return noted(records, hand, "take_back_note", case_id, {})


def take_back_task(records: Records, case_id: int, text: str, hand: Hand) -> Change:
    """Take the last task of a case back, which said `text` and is open. Raises NotTheLast for any other."""
    if not drop_last_task(records, case_id, _said(text)):
        raise NotTheLast
    return noted(records, hand, "take_back_task", case_id, {})


def _said(text: str) -> str:
    if not text.strip():
        raise NothingNoted
    return text.strip()
