"""What the window says of backups."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from foidesk.domain.dates import ONE_DAY
from foidesk.store.room import in_units
from foidesk.ui.tongue import counted, marked, translate
from foidesk.ui.wording import day, short_day

if TYPE_CHECKING:
    from foidesk.casework.backup_standing import BackupKnown, BackupStanding

Said = tuple[str, str]
"""A kind a remark knows, and the words."""

NO_FOLDER = marked(
    "Backups", "No backups are made yet. Choose a folder for them first, best on a stick or another disk."
)
UNREACHABLE = marked(
    "Backups", "This folder cannot be found now. Plug in the stick, or connect to the share it is on."
)
SAME_DISK = marked(
    "Backups", "This folder is on the disk of the case file itself: if that disk fails, both are lost."
)
SAVED = marked("Backups", "Everything is backed up. The next is made once something has changed")
ONLY_BY_HAND = marked("Backups", "None is made by itself: nothing is ticked here.")


def moment(at: datetime) -> str:
    """Return such as “29 November 2026 at 17:04”."""
    return translate("Backups", "{day} at {at:%H:%M}").format(day=day(at.date()), at=at)


def last_words(standing: "BackupStanding", now: datetime) -> Said:
    """Say when the last backup was made, or why there is none."""
    if standing.folder is None:
        return "doubt", translate("Backups", NO_FOLDER)
    if standing.fault:
        return "fault", translate("Backups", "The last backup did not succeed. {fault}").format(
            fault=standing.fault
        )
    if standing.last is None:
        return "doubt", translate("Backups", "No backup has been made yet.")
    cases = counted(standing.last.cases, "request")
    said = translate("Backups", "Last backup: {moment}, read back and found whole, {cases}.").format(
        moment=moment(standing.last.made_at), cases=cases
    )
    return ("doubt" if _is_overdue(standing, now) else "fine"), said


def _is_overdue(standing: "BackupStanding", now: datetime) -> bool:
    """A day over what the terms allow: more than a long evening."""
    due = standing.due_at
    return standing.is_behind and (due is None or due + timedelta(days=1) < now)


def next_words(standing: "BackupStanding") -> str:
    """Say when the next one is made by itself."""
    if standing.folder is None:
        return ""
    if not (standing.on_close or standing.daily):
        return translate("Backups", ONLY_BY_HAND)
    when = _when(standing)
    if not standing.is_behind:
        return f"{translate('Backups', SAVED)}: {when}."
    return translate("Backups", "The next is made {when}.").format(when=when)


def _when(standing: "BackupStanding") -> str:
    if not standing.daily:
        return translate("Backups", "when FoiDesk is closed")
    at = (
        translate("Backups", "now")
        if standing.due_at is None or standing.is_due
        else translate("Backups", "after {moment}").format(moment=moment(standing.due_at))
    )
    return (
        translate("Backups", "when FoiDesk is closed, or {at} while it is open").format(at=at)
        if standing.on_close
        else translate("Backups", "{at} while it is open").format(at=at)
    )


def folder_words(standing: "BackupStanding") -> Said:
    """Say what is to be known of the folder."""
    if standing.folder is None:
        return "note", ""
    if not standing.reachable:
        return "fault", translate("Backups", UNREACHABLE)
    return ("doubt", translate("Backups", SAME_DISK)) if standing.same_disk else ("note", "")


def drill_words(standing: "BackupStanding") -> Said:
    """Say when a restore was last tried, and whether it is time again."""
    drill = standing.drill
    if drill is None:
        return (
            ("doubt", translate("Backups", "No restore has been tried yet."))
            if standing.last
            else ("note", "")
        )
    when = day(drill.done_at.date())
    if drill.fault:
        return "fault", translate("Backups", "A restore was tried on {when}, and it failed. {fault}").format(
            when=when, fault=drill.fault
        )
    said = translate("Backups", "A restore was tried on {when}, and it works: {requests} came back.").format(
        when=when, requests=counted(drill.cases, "request")
    )
    if standing.drill_is_due:
        return (
            "doubt",
            translate("Backups", "{said} That is more than {days} ago: try again.").format(
                said=said, days=counted(standing.terms.drill_days, "day")
            ),
        )
    return "fine", said


def made_words(one: "BackupKnown") -> str:
    """Say when a backup was made."""
    return f"{short_day(one.made_at.date())}, {one.made_at:%H:%M}"


def size_words(one: "BackupKnown") -> str:
    """Say how large a backup is."""
    return in_units(one.size)


def cases_words(one: "BackupKnown") -> str:
    """Say how many requests are in it."""
    return "" if one.cases is None else f"{one.cases:,}"


def state_words(one: "BackupKnown") -> str:
    """Say what was found when it was read back."""
    if one.is_migration_copy:
        return translate("Backups", "Before an update")
    return translate("Backups", "Whole") if one.verified else translate("Backups", "Not whole")


def kept_words(one: "BackupKnown") -> str:
    """Say until when it is kept."""
    if not one.rotates:
        return translate("Backups", "Until deleted")
    return translate("Backups", "Always") if one.expires_on is None else short_day(one.expires_on - ONE_DAY)


def restore_question(made_at: datetime, aside: str, destroyed: int) -> str:
    """Ask whether a backup is to be restored, and say what becomes of what there is."""
    back = ""
    if destroyed:
        back = translate(
            "Backups", " {requests} destroyed since then would be back, to be destroyed again."
        ).format(requests=counted(destroyed, "request"))
    return translate(
        "Backups",
        "Put the case file back as it was on {moment}? What was done since then is kept in "
        "“{aside}”, beside it.{back} FoiDesk closes the file and opens it again.",
    ).format(moment=moment(made_at), aside=aside, back=back)
