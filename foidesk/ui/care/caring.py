"""Joins what looks after the case file to the desk, once the window is there."""

from functools import partial

from foidesk.domain.problems import Problem
from foidesk.store.anchors import Anchors, check_since
from foidesk.store.case_file import CaseFile
from foidesk.ui.care.damaged import show_damage
from foidesk.ui.care.file_watch import FileWatch
from foidesk.ui.care.opening import Opening
from foidesk.ui.clock import Clock
from foidesk.ui.desk import Desk
from foidesk.ui.similar.looking import Marking


def finish_what_was_begun(desk: Desk, case_file: CaseFile, opening: Opening, clock: Clock) -> None:
    """Take off the disk what a destruction had no time to, on the working thread."""
    from foidesk.casework.changes import Hand
    from foidesk.casework.finish_destruction import finish_destruction  # SQLModel: not before the first paint

    hand = Hand(clock.now(), opening.officer)
    desk.run_quietly(partial(finish_destruction, case_file, hand))


def look_after(
    desk: Desk, case_file: CaseFile, opening: Opening, clock: Clock, damaged: Problem | None = None
) -> None:
    """Watch the case file, and listen for second starts on it; where it is `damaged`, show that."""
    watch = FileWatch(case_file, clock.now, desk)
    watch.told.connect(desk.tell_problem)
    watch.damaged.connect(partial(show_damage, desk, case_file, opening, clock))
    desk.window.closing.connect(watch.stop)
    if damaged is not None:
        show_damage(desk, case_file, opening, clock, damaged)
        return
    watch.begin()
    _remind(desk, case_file, clock)
    if case_file.is_writable:
        if opening.anchors is not None:
            desk.run_quietly(partial(check_since, case_file, Anchors(opening.anchors)))
        finish_what_was_begun(desk, case_file, opening, clock)
        _back_up(desk)
        _catch_up(desk, case_file)
        Marking(case_file, desk.runner, desk).begin()
    try:
        from foidesk.ui.care.hand_over import Listener
    except ImportError:  # a library of local sockets is missing: the lock still keeps two windows apart
        return
    listener = Listener(case_file.folder, opening.window_state.parent, desk)
    listener.handed.connect(desk.ways.take_over)
    desk.window.closing.connect(listener.close)


def _back_up(desk: Desk) -> None:
    """Make backups once a day and when the window closes; say what went wrong with the last."""
    from foidesk.ui.backups.daily import Daily

    daily = Daily(desk.backups, desk)
    daily.told.connect(partial(desk.window.banner.tell, "problem"))
    desk.at_close  # noqa: B018  made by being asked for
    daily.begin()


def _remind(desk: Desk, case_file: CaseFile, clock: Clock) -> None:
    """Remind of what is due by the desktop, where that is wanted, and in the window when a day turns."""
    from foidesk.ui.reminders.reminding import Reminding

    Reminding(desk, case_file, clock).begin()


def _catch_up(desk: Desk, case_file: CaseFile) -> None:
    """Let search read what it does not know yet, now and whenever something was changed."""
    from foidesk.ui.care.catching_up import CatchingUp

    reading = CatchingUp(case_file, desk)
    reading.told.connect(desk.window.status.show_left)
    desk.changed.connect(reading.wake)
    desk.window.closing.connect(reading.stop)
    reading.begin()
