"""What the editor says where decisions can only be read, by why that is."""

from collections.abc import Mapping

from foidesk.domain.deciding import Lock
from foidesk.ui.tongue import Told, marked, translate

WORDS = Told(
    "Decisions",
    {
        Lock.GIVEN_OUT: marked(
            "Decisions",
            "This decision has been given out: it stays as it was told."
            " A letter issued here is under Letter.",
        ),
        Lock.WITHDRAWN: marked("Decisions", "This was withdrawn: nothing is decided on it any more."),
        Lock.LAPSED: marked("Decisions", "This lapsed: nothing is decided on it any more."),
        Lock.TRANSFERRED: marked(
            "Decisions", "This was passed on to another authority: it is decided there, not here."
        ),
        Lock.NOT_VALID: marked(
            "Decisions", "This was found not to be a valid request: there is nothing to decide."
        ),
        Lock.CLOSED: marked("Decisions", "The case is closed: nothing is decided on it any more."),
    },
)


def lock_words(locks: Mapping[int, Lock], *, whole: bool) -> tuple[str, dict[int, str]]:
    """Return what is said of the whole, where all of it is locked, and of each part that is, by its place."""
    if not (whole and locks):
        apart = translate("Decisions", "This part was answered by itself: it stays as it was told.")
        return "", {at: apart if lock is Lock.GIVEN_OUT else WORDS[lock] for at, lock in locks.items()}
    return WORDS[next(iter(locks.values()))], {at: WORDS[lock] for at, lock in locks.items()}
