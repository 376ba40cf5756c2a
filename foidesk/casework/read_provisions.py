"""Keep what an office finds out of a provision: that it was looked up, is doubted, or reads otherwise."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from foidesk.casework.changes import Change, Hand
from foidesk.domain.amended import Amended, Reading, check_readings, reading_words
from foidesk.domain.problems import Problem
from foidesk.domain.provisions import Cited
from foidesk.lawbook import Lawbook
from foidesk.store.audit import AuditLine, note_down
from foidesk.store.law_rows import Checked, provisions_checked, put_check
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records

CHECK_PROVISION: Final = "check_provision"
AMEND_PROVISION: Final = "amend_provision"


class NoSuchProvision(Problem):
    """A cite the law has not."""

    remedy = "Choose it from the list."

    def __init__(self, cite: str) -> None:
        super().__init__(f"There is no provision “{cite}”.")


class BadReading(Problem):
    """A provision as it could not be gone by."""

    remedy = "Correct it and save it again. Nothing has been changed."


def check_provision(records: Records, checked: Checked, lawbook: Lawbook, hand: Hand) -> Change:
    """Keep that somebody looked a provision up, or doubts it; it reads as it did. Raises NoSuchProvision."""
    cited = checked.regime, checked.cite
    _check_known(cited, lawbook)
    put_check(plain(records), replace(checked, by=hand.by, readings=readings_of(records, cited)), hand.now)
    detail = {
        "provision": " ".join(cited),
        "confirmed": None if checked.on is None else str(checked.on),
        "doubted": checked.on is None,
        "source": checked.source,
    }
    note_down(records, AuditLine(hand.now, hand.by, CHECK_PROVISION, None, detail))
    return Change.everything()


def amend_provision(
    records: Records, cited: Cited, readings: Sequence[Reading], lawbook: Lawbook, hand: Hand
) -> Change:
    """Read a provision so from now on, each version between its days; none brings back what is shipped.

    Letters already issued keep what they say. Raises NoSuchProvision and BadReading.
    """
    _check_known(cited, lawbook)
    check_amended(cited, readings, lawbook)
    before = readings_of(records, cited)
    if tuple(readings) == before:
        return Change.of()
    source = readings[-1].source if readings else ""
    put_check(plain(records), Checked(*cited, hand.now.date(), hand.by, source, tuple(readings)), hand.now)
    detail = {
        "provision": " ".join(cited),
        "now": [reading_words(one) for one in readings if one not in before],
        "no_longer": [reading_words(one) for one in before if one not in readings],
        "as_shipped": not readings,
    }
    note_down(records, AuditLine(hand.now, hand.by, AMEND_PROVISION, None, detail))
    return Change.everything()


def readings_of(records: Records, cited: Cited) -> tuple[Reading, ...]:
    """Return the office's own versions of a provision; none where it goes by those shipped."""
    checks = provisions_checked(plain(records))
    return next((one.readings for one in checks if (one.regime, one.cite) == cited), ())


def amended_provisions(records: Records) -> tuple[Amended, ...]:
    """Return every provision the office reads otherwise than it is shipped."""
    checks = provisions_checked(plain(records))
    return tuple(Amended(one.regime, one.cite, one.readings) for one in checks if one.readings)


def check_amended(cited: Cited, readings: Sequence[Reading], lawbook: Lawbook) -> None:
    """Raise BadReading where a provision cannot be read so."""
    try:
        check_readings(cited, readings, lawbook.provisions)
    except ValueError as fault:
        raise BadReading(str(fault)) from None


def _check_known(cited: Cited, lawbook: Lawbook) -> None:
    if lawbook.provisions.find(*cited) is None:
        raise NoSuchProvision(cited[1])
