"""What was done, in the language of the window: `casework/tell_audit.py` has the English."""

from typing import Final

from foidesk.casework import tell_audit
from foidesk.casework.tell_audit import Kind
from foidesk.store.audit_lines import AuditEntry
from foidesk.ui.tongue import in_short, marked, translate


def kinds() -> dict[Kind, str]:
    """Return the kinds of line that can be asked for, with their words."""
    return {one: translate("Audit", one.value) for one in Kind}


def done_words(entry: AuditEntry) -> str:
    """Return what was done, as a sentence without its end."""
    return translate("Audit", tell_audit.done_words(entry))


def when_words(entry: AuditEntry) -> str:
    """Return when it was done."""
    return f"{in_short(entry.done_at.date())}, {entry.done_at:%H:%M}"


MARKED: Final = (
    marked("Audit", "Imported lists of the settings"),
    marked("Audit", "Looked at a letter to the regulator"),
    marked("Audit", "Amended a provision"),
    marked("Audit", "Everything"),
    marked("Audit", "Acts and decisions"),
    marked("Audit", "Letters"),
    marked("Audit", "Checks overridden"),
    marked("Audit", "Printed, saved, exported, opened"),
    marked("Audit", "What is restricted, seen or exported"),
    marked("Audit", "Settings and calendar"),
    marked("Audit", "The case file, backup and destruction"),
    marked("Audit", "Logged the request"),
    marked("Audit", "Recorded an act"),
    marked("Audit", "Undid an act"),
    marked("Audit", "Changed what was noted of the request"),
    marked("Audit", "Decided parts"),
    marked("Audit", "Changed the cost estimate"),
    marked("Audit", "Corrected the cost estimate"),
    marked("Audit", "Wrote on a letter"),
    marked("Audit", "Sent a letter for approval"),
    marked("Audit", "Sent a letter back"),
    marked("Audit", "Took a letter back from approval"),
    marked("Audit", "Issued a letter"),
    marked("Audit", "Began to correct a letter"),
    marked("Audit", "Gave up correcting a letter"),
    marked("Audit", "Drafted an e-mail with a letter"),
    marked("Audit", "Printed a letter"),
    marked("Audit", "Saved a copy of a letter"),
    marked("Audit", "Opened a file"),
    marked("Audit", "Saved a copy of a file"),
    marked("Audit", "Exported the case"),
    marked("Audit", "Exported the audit"),
    marked("Audit", "Exported everything held about a person"),
    marked("Audit", "Exported the settings"),
    marked("Audit", "Exported the case with what is restricted"),
    marked("Audit", "Drew a letter with what is restricted"),
    marked("Audit", "Changed the settings"),
    marked("Audit", "Changed the bank holidays"),
    marked("Audit", "Changed how long cases are kept"),
    marked("Audit", "Changed the limits on cost"),
    marked("Audit", "Looked a provision up"),
    marked("Audit", "Added a paragraph"),
    marked("Audit", "Changed a paragraph"),
    marked("Audit", "Withdrew a paragraph"),
    marked("Audit", "Wrote a note"),
    marked("Audit", "Set a task"),
    marked("Audit", "Took a note back"),
    marked("Audit", "Took a task back"),
    marked("Audit", "Ticked a task, or took the tick away"),
    marked("Audit", "Changed the business areas"),
    marked("Audit", "Asked a business area"),
    marked("Audit", "Recorded what a business area answered"),
    marked("Audit", "Took back what was recorded of a business area’s answer"),
    marked("Audit", "Recorded a search by a business area"),
    marked("Audit", "Chased a business area"),
    marked("Audit", "Kept a search"),
    marked("Audit", "Forgot a search"),
    marked("Audit", "Changed where and when backups are made"),
    marked("Audit", "Changed which files may come with requests"),
    marked("Audit", "Changed the passphrase"),
    marked("Audit", "Made another recovery code"),
    marked("Audit", "Let a computer’s keyring open the case file"),
    marked("Audit", "Took the key out of a computer’s keyring"),
    marked("Audit", "Encrypted the case file"),
    marked("Audit", "Made the case file plain"),
    marked("Audit", "Salvaged a damaged case file into this one"),
    marked("Audit", "Backed the case file up"),
    marked("Audit", "Tried whether a backup restores"),
    marked("Audit", "Restored a backup"),
    marked("Audit", "Made the case file"),
    marked("Audit", "Accepted the audit as it is"),
    marked("Audit", "Destroyed cases"),
    marked("Audit", "Certified what was destroyed"),
    marked("Audit", "Took what was destroyed off the disk"),
    marked("Audit", "Put a hold on the case"),
    marked("Audit", "Lifted the hold on the case"),
)
"""The words of the domain once more, where Linguist finds them."""
