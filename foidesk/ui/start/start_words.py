"""What needs somebody, put into words and in order: the most pressing first."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from foidesk.casework.what_needs_me import NeedsMe
from foidesk.domain.lifecycle import Stage
from foidesk.ui.start import needs as names
from foidesk.ui.start.need import Group, Need
from foidesk.ui.tokens import Tone
from foidesk.ui.tongue import counted, in_words, translate

CALENDAR_ENDS: Final = timedelta(days=365)
"""How long before its end the calendar is said to grow old: reviews and tribunals lie far ahead."""

STAGES: Final = {
    names.STOPPED: (Stage.AWAITING_CLARIFICATION, Stage.AWAITING_FEE),
    names.ANSWERED: (Stage.ANSWERED,),
    names.REVIEW: (Stage.IN_REVIEW,),
    names.REGULATOR: (Stage.WITH_ICO,),
    names.DECIDED: (Stage.ICO_DECIDED,),
    names.TRIBUNAL: (Stage.WITH_TRIBUNAL,),
}


def sentence(needs: NeedsMe) -> str:
    """Return how the day stands."""
    if not needs.has_cases:
        return translate("Start", "There is no request in this case file yet.")
    said = []
    if needs.late:
        one, more = translate("Start", "{requests} is late"), translate("Start", "{requests} are late")
        said.append((one if needs.late == 1 else more).format(requests=counted(needs.late, "request")))
    if needs.due_today:
        today = translate("Start", "{requests} due today")
        said.append(today.format(requests=counted(needs.due_today, "request")))
    if said:
        both = translate("Start", "{one} and {two}.")
        return both.format(one=said[0], two=said[1]) if len(said) > 1 else f"{said[0]}."
    if needs.is_quiet:
        return translate("Start", "Nothing is late, and nothing is due in the next ten working days.")
    return translate("Start", "Nothing is late, and nothing is due today.")


def groups(needs: NeedsMe) -> tuple[Group, ...]:
    """Return everything that needs somebody, under headings; of a new case file, what to begin with."""
    return (
        Group(translate("Start", "First steps"), tuple(_first_steps(needs))),
        Group(translate("Start", "Deadlines"), tuple(_deadlines(needs)) if needs.has_cases else ()),
        Group(translate("Start", "Waiting"), tuple(_waiting(needs)) if needs.has_cases else ()),
        Group(translate("Start", "Looking after FoiDesk"), tuple(_care(needs))),
    )


def _first_steps(needs: NeedsMe) -> Iterator[Need]:
    """Yield what there is to do before a first answer can go out."""
    if not needs.is_set_up:
        yield Need(
            names.SETUP,
            translate("Start", "Set up your authority"),
            "settings",
            None,
            Tone.SOON,
            translate("Start", "Its name, address and numbering head every letter"),
        )
    if not needs.has_cases:
        yield Need(
            names.IMPORT,
            translate("Start", "Bring in the first request"),
            "inbox",
            None,
            Tone.BUSY,
            translate("Start", "A saved e-mail; what came by post is written down"),
        )


def _deadlines(needs: NeedsMe) -> Iterator[Need]:
    yield Need(names.LATE, translate("Start", "Late"), "alarm-clock", needs.late, Tone.LATE)
    yield Need(names.TODAY, translate("Start", "Due today"), "calendar-clock", needs.due_today, Tone.SOON)
    for days, number in needs.within.items():
        tone = Tone.SOON if days == min(needs.within) else Tone.BUSY
        words = translate("Start", "Due within {days}").format(days=counted(days, "working day"))
        until = translate("Start", "Until {day}").format(day=in_words(needs.ends[days]))
        yield Need(f"{names.WITHIN}{days}", words, "calendar-days", number, tone, until)


def _waiting(needs: NeedsMe) -> Iterator[Need]:
    if needs.approvals:
        yield Need(
            names.APPROVALS,
            translate("Start", "Letters to approve"),
            "file-text",
            needs.approvals,
            Tone.SOON,
            noun="letter",
        )
    if needs.tasks:
        yield Need(names.TASKS, translate("Start", "Tasks due"), "list", needs.tasks, Tone.SOON, noun="task")
    yield from _owing(needs)
    words = {
        names.STOPPED: (
            translate("Start", "Clock stopped"),
            "circle-pause",
            translate("Start", "Waiting for a clarification or a fee"),
        ),
        names.ANSWERED: (translate("Start", "Sent, not closed"), "circle-check-big", ""),
        names.REVIEW: (translate("Start", "In review"), "rotate-ccw", ""),
        names.REGULATOR: (translate("Start", "With the regulator"), "landmark", ""),
        names.DECIDED: (translate("Start", "Decided by the regulator"), "gavel", _undated(needs)),
        names.TRIBUNAL: (translate("Start", "At the tribunal"), "gavel", ""),
    }
    for key, (said, icon, more) in words.items():
        number = sum(needs.stages.get(stage.value, 0) for stage in STAGES[key])
        yield Need(key, said, icon, number, Tone.BUSY, more)


def _undated(needs: NeedsMe) -> str:
    """Return how many owe what was ordered without a date for it, if any do."""
    said = translate("Start", "{count} to be done, no date given").format(count=needs.undated)
    return said if needs.undated else ""


def _owing(needs: NeedsMe) -> Iterator[Need]:
    """Yield the business areas that owe an answer, if any do."""
    owing = needs.owing
    if owing.areas:
        late = translate("Start", ", {count} overdue").format(count=owing.overdue) if owing.overdue else ""
        more = translate("Start", "{answers} owed{late}").format(
            answers=counted(owing.answers, "answer"), late=late
        )
        tone = Tone.LATE if owing.overdue else Tone.BUSY
        words = translate("Start", "Business areas that owe an answer")
        yield Need(names.AREAS, words, "users", owing.areas, tone, more, noun="business area")


def _care(needs: NeedsMe) -> Iterator[Need]:
    yield _backup(needs)
    if needs.backup.drill_is_due:
        drill = needs.backup.drill
        when = (
            translate("Start", "Last tried {day}").format(day=in_words(drill.done_at.date()))
            if drill
            else translate("Start", "Never tried yet")
        )
        yield Need(
            names.DRILL,
            translate("Start", "Try whether the backup restores"),
            "rotate-ccw",
            None,
            Tone.SOON,
            when,
        )
    elif needs.backup.drill:
        when = in_words(needs.backup.drill.done_at.date())
        yield Need(
            names.DRILL, translate("Start", "Restoring was tried"), "circle-check-big", None, Tone.FINE, when
        )
    for one in needs.regulators:
        when = (
            translate("Start", "Last confirmed {day}").format(day=in_words(one.confirmed_on))
            if one.confirmed_on
            else ""
        )
        yield Need(
            f"{names.ENTRIES}{one.name}",
            translate("Start", "Confirm the details of the {regulator}").format(regulator=one.noun),
            "landmark",
            None,
            Tone.SOON,
            when,
        )
    if needs.known_to - needs.today < CALENDAR_ENDS:
        yield Need(
            names.CALENDAR,
            translate("Start", "Import the next bank holidays"),
            "calendar",
            None,
            Tone.SOON,
            _known_to(needs.known_to),
        )


def _known_to(day: date) -> str:
    return translate("Start", "Known to {day}").format(day=in_words(day))


def _backup(needs: NeedsMe) -> Need:
    backup = needs.backup
    if backup.folder is None:
        return Need(
            names.BACKUP,
            translate("Start", "No backup is made"),
            "triangle-alert",
            None,
            Tone.LATE,
            translate("Start", "Choose a folder for backups"),
        )
    if backup.fault:
        return Need(
            names.BACKUP,
            translate("Start", "The last backup failed"),
            "triangle-alert",
            None,
            Tone.LATE,
            backup.fault,
        )
    if backup.last is None:
        return Need(
            names.BACKUP, translate("Start", "No backup has been made yet"), "triangle-alert", None, Tone.SOON
        )
    made = translate("Start", "{day}, read back and found whole").format(
        day=in_words(backup.last.made_at.date())
    )
    words, icon = (
        (translate("Start", "A backup is due"), "clock")
        if backup.is_due
        else (translate("Start", "Backed up"), "circle-check-big")
    )
    return Need(names.BACKUP, words, icon, None, Tone.SOON if backup.is_due else Tone.FINE, made)
