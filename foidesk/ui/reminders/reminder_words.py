"""A reminder in words: counts and references, which anybody may see on a screen, and nothing else."""

from foidesk.casework.due_reminder import DueReminder
from foidesk.ui.tongue import translate

MOST = 5
"""References told one by one; the desktop cuts off longer messages."""


def headline(reminder: DueReminder) -> str:
    """Return "3 due today, 1 late"; empty where there is nothing."""
    due, late = reminder.due_today, reminder.late
    said = (
        translate("Reminders", "{number} due today").format(number=f"{due:,}") if due else "",
        translate("Reminders", "{number} late").format(number=f"{late:,}") if late else "",
    )
    return ", ".join(one for one in said if one)


def which(reminder: DueReminder) -> str:
    """Return the references, and how many more there are."""
    left = reminder.late + reminder.due_today - len(reminder.references)
    told = ", ".join(reminder.references)
    return translate("Reminders", "{references} and {number} more").format(
        references=told, number=f"{left:,}"
    ) if left > 0 else told  # fmt: skip
