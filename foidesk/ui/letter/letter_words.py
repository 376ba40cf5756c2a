"""What is said above a letter, and what the letters of a case are called."""

from foidesk.domain.approval import WayOut
from foidesk.domain.dates import capitalised
from foidesk.domain.letter_kinds import RECORDS, LetterKind
from foidesk.store.documents import KeptLetter
from foidesk.ui.case.act_words import ACTS
from foidesk.ui.case.ground_words import GROUNDS_SAID
from foidesk.ui.letter.approval_words import WAITS, standing_words
from foidesk.ui.letter.chooser import Group, Key, Version
from foidesk.ui.letter.kind_words import LETTERS
from foidesk.ui.letter.letter_desk import Desk
from foidesk.ui.letter.letter_notice import Notice, Way
from foidesk.ui.letter.replacing import overriding_words, replacing_words
from foidesk.ui.letter.sheets import Sheet
from foidesk.ui.tongue import counted, in_words, marked, translate

NO_SENDER = marked("Letters", "No authority is set up yet, so there is nobody to write this letter for.")
READS_OTHERWISE = marked(
    "Letters", "The case has changed since this letter was shown. Read it again, then issue it."
)
NONE_DUE = marked("Letters", "No letter has been issued in this case, and none is due now.")
NO_LETTER = marked("Letters", "There is no letter to issue.")
BEING_DRAWN = marked("Letters", "The letter is being drawn.")
NO_DATE = marked("Letters", "Give the letter a date first.")
REPLACED = marked("Letters", "This letter was replaced already. Correct the later one.")
NO_REASON = marked("Letters", "Say first what was wrong with the earlier letter.")


def groups_of(desk: Desk) -> tuple[Group, ...]:
    """Return the letters to choose from: those that fit now, the issued ones newest first, then the rest."""
    correcting, choices = desk.corrections, desk.choices
    to_write = [*correcting, *(kind for kind in choices.fit if kind not in correcting)]
    rest = [kind for kind in choices.rest if kind not in correcting]
    return (
        Group(
            translate("Letters", "To write"),
            tuple(Version(kind, _draft_words(desk, kind)) for kind in to_write),
        ),
        Group(
            translate("Letters", "Kept"),
            tuple(Version(one.id, _kept_words(desk, one)) for one in reversed(desk.letters)),
        ),
        Group(
            translate("Letters", "Not usual now"),
            tuple(Version(kind, _draft_words(desk, kind)) for kind in rest),
        ),
    )


def _draft_words(desk: Desk, kind: LetterKind) -> str:
    replaced = desk.corrected_by(kind)
    if replaced is not None:
        return translate("Letters", "{title}, correcting that of {day}").format(
            title=LETTERS[kind].title, day=in_words(replaced.dated)
        )
    return LETTERS[kind].title


def _kept_words(desk: Desk, letter: KeptLetter) -> str:
    return translate("Letters", "Issued {day}: {title}{replacing_words}").format(
        day=in_words(letter.dated), title=letter.title, replacing_words=replacing_words(desk.letters, letter)
    )


def first_choice(desk: Desk) -> Key | None:
    """Return the letter shown first: a correction under way, else what comes next, else the last one kept."""
    if desk.corrections:
        return desk.corrections[0]
    if desk.choices.first is not None:
        return desk.choices.first
    return desk.letters[-1].id if desk.letters else None


def why_not_issue(desk: Desk, sheet: Sheet) -> str:
    """Return why the draft on screen cannot be issued; empty when it can."""
    kind = sheet.kind
    if desk.corrected_by(kind) is not None and not desk.draft(kind).reason.strip():
        return translate("Letters", NO_REASON)
    if not desk.can_be_sent(kind):
        return _why_not_now(kind)
    if desk.way(kind) is WayOut.WAIT:
        return translate("Letters", WAITS)
    return desk.lacking[0] if kind is LetterKind.RESPONSE and desk.lacking else ""


def _why_not_now(kind: LetterKind) -> str:
    act = RECORDS[kind]
    if act is None:
        return translate("Letters", "{title}: this does not fit where the case stands.").format(
            title=LETTERS[kind].title
        )
    return f"{ACTS[act].button}: {GROUNDS_SAID[act]}."


def notice_without(desk: Desk) -> Notice:
    """Return why there is no letter to look at, and what to do."""
    return (
        Notice("note", translate("Letters", NONE_DUE))
        if desk.has_sender
        else Notice("doubt", translate("Letters", NO_SENDER), Way.SETUP)
    )


def notice_of(desk: Desk, sheet: Sheet) -> Notice:
    """Return what is to be said about the letter on screen, the gravest thing first."""
    kept = desk.kept(sheet.id)
    if kept is not None:
        pages = counted(len(sheet.shown.sizes), "page")
        return Notice(
            "note",
            translate(
                "Letters", "Kept as issued: {pages}, unchanged.{of_the_other}{overriding_words}"
            ).format(
                pages=pages, of_the_other=_of_the_other(desk, kept), overriding_words=overriding_words(kept)
            ),
        )
    why_not = why_not_issue(desk, sheet)
    if why_not == translate("Letters", NO_REASON):
        return Notice(
            "note",
            translate("Letters", "{no_reason} The decisions can be changed for it.").format(
                no_reason=translate("Letters", NO_REASON)
            ),
            Way.DECISIONS,
        )
    if why_not == translate("Letters", WAITS):
        why_not = ""  # which its standing says
    asked = desk.asked.get(sheet.kind)
    said = (standing_words(asked), why_not, *sheet.warnings)
    is_calm = asked is not None and asked.waits and not why_not and not sheet.warnings
    return Notice("note" if is_calm else "doubt", "\n".join(words for words in said if words))


def _of_the_other(desk: Desk, kept: KeptLetter) -> str:
    words = replacing_words(desk.letters, kept)
    return "".join(f" {capitalised(said)}." for said in words.split(" · ") if said)
