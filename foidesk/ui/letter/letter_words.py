"""What is said above a letter, and what the letters of a case are called."""

from foidesk.domain.dates import counted, in_words
from foidesk.ui.letter.letter_bar import Version
from foidesk.ui.letter.letter_notice import Notice, Way
from foidesk.ui.letter.work import Desk, Sheet

NO_SENDER = "No authority is set up yet, so there is nobody to write this letter for."
READS_OTHERWISE = "The case has changed since this letter was shown. Read it again, then issue it."
NONE_DUE = "No letter has been issued in this case, and none is due now."
NO_LETTER = "There is no letter to issue."
BEING_DRAWN = "The letter is being drawn."
NO_DATE = "Give the letter a date first."


def versions_of(desk: Desk) -> list[Version]:
    """Return the letters to choose from: the one being written first, then the issued ones, newest first."""
    drafts = [Version(None, "The letter being written")] if desk.may_draft else []
    kept = [Version(one.id, f"Issued {in_words(one.dated)}: {one.title}") for one in reversed(desk.letters)]
    return [*drafts, *kept]


def why_not_issue(desk: Desk) -> str:
    """Return why the letter being written cannot be issued; empty when it can."""
    return desk.lacking[0] if desk.lacking else ""


def notice_without(desk: Desk) -> Notice:
    """Return why there is no letter to look at, and what to do."""
    return Notice("note", NONE_DUE) if desk.has_sender else Notice("doubt", NO_SENDER, Way.SETUP)


def notice_of(desk: Desk, sheet: Sheet) -> Notice:
    """Return what is to be said about the letter on screen, the gravest thing first."""
    if sheet.id is not None:
        return Notice("note", f"Kept as issued: {counted(len(sheet.shown.sizes), 'page')}, unchanged.")
    if desk.lacking:
        return Notice("doubt", " ".join(desk.lacking), Way.DECISIONS)
    if desk.unfinished:
        return Notice("doubt", "\n".join((still_missing(desk), *sheet.warnings)), Way.DECISIONS)
    return Notice("doubt", "\n".join(sheet.warnings))


def still_missing(desk: Desk) -> str:
    """Return the first of what the decisions still lack, and how much more there is; empty for nothing."""
    first, *more = desk.unfinished or ("",)
    return f"{first} And {counted(len(more), 'more thing')} to fill in." if more else first
