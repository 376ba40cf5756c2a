"""Destroy cases whose time is over, one transaction for each, with one certificate of what is gone."""

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from datetime import date

from foidesk.casework.certify_destruction import certify_destruction
from foidesk.casework.changes import Change, Hand
from foidesk.casework.find_due import ending_of, fold_of
from foidesk.casework.fold_case import outcome_of
from foidesk.casework.forget_person import forget_person
from foidesk.casework.retention_in_force import retention_in_force
from foidesk.domain.anonymised import anonymised
from foidesk.domain.dates import counted, in_words
from foidesk.domain.problems import Problem
from foidesk.domain.progress import Progress, quietly
from foidesk.domain.retention import Ending, Retention, Way
from foidesk.domain.statistics import Statistics, statistics_of
from foidesk.domain.turns import ended
from foidesk.lawbook import Lawbook
from foidesk.letters.wording import Wording
from foidesk.store.audit import AuditLine, note_down
from foidesk.store.audit_chain import DESTRUCTION
from foidesk.store.case_file import CaseFile
from foidesk.store.cases import case_row, case_value
from foidesk.store.destructions import add_destroyed, begin_destruction, remove_later
from foidesk.store.erasing import anonymise_rows, delete_rows, erasing, kept_digests
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records


class Held(Problem):
    """A case that may not be destroyed: the first sentence says which, and why."""

    remedy = "Take it off the list, or see to what holds it first."

    def __init__(self, ending: Ending) -> None:
        super().__init__(f"{ending.reference} cannot be destroyed. {' '.join(ending.holding)}")


class NotDue(Problem):
    """A case whose schedule has not run out."""

    remedy = "Wait until then, or say why it is to go before its time."

    def __init__(self, ending: Ending) -> None:
        until = f"is kept until {in_words(ending.kept_until)}" if ending.kept_until else "was never closed"
        super().__init__(f"{ending.reference} {until}.")


class NothingToDestroy(Problem):
    """No case was named."""

    def __init__(self) -> None:
        super().__init__("No case was chosen, so nothing was destroyed.", "Choose the cases first.")


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to become of which cases. With a `reason` they may go before their time.

    `hand` is asked anew for each: a backup made meanwhile still has those that go after it.
    """

    case_ids: Sequence[int]
    way: Way
    today: date
    shipped: Retention
    lawbook: Lawbook
    wording: Wording
    hand: Callable[[], Hand]
    reason: str = ""

    @property
    def each(self) -> tuple[int, ...]:
        """The cases, once each."""
        return tuple(dict.fromkeys(self.case_ids))


@dataclass(frozen=True, slots=True)
class Destroyed:
    """A destruction that was carried out, and its certificate.

    `left` are as many cases as were spared because somebody stopped it, or because of `trouble`.
    `certificate` None: it could not be kept, and `finish_destruction` draws it later.
    """

    change: Change
    number: int
    references: tuple[str, ...]
    certificate: bytes | None
    left: int = 0
    trouble: Problem | None = None


def retire_cases(case_file: CaseFile, wish: Wish, progress: Progress = quietly) -> Destroyed:
    """Anonymise or delete cases, each in a transaction of its own; none where one of them may not go.

    `progress` is told before each how many are done; what it raises ends the work there, and the certificate
    names those that are gone. What a transaction cannot do is left to `finish_destruction`, the certificate
    too where there is no room for it or the program is killed. Raises Held, NotDue, NothingToDestroy,
    NoSuchCase, and whatever ended the work before the first case was gone; never after that.
    """
    return ended(retiring(case_file, wish, progress))


def retiring(
    case_file: CaseFile, wish: Wish, progress: Progress = quietly
) -> Generator[int | None, None, Destroyed]:
    """Do as `retire_cases`, yielding wherever others may write: after each case, with its id once it is gone.

    What others do meanwhile to a case that is still to go counts: one that may go no more ends the work.
    """
    yield from _check(case_file, wish, progress)
    gone: list[str] = []
    number, trouble = 0, None
    try:
        for done, case_id in enumerate(wish.each):
            progress(done, len(wish.each))
            number, reference = case_file.write(retire_case, case_id, wish, number)
            gone.append(reference)
            yield case_id
    except Problem as problem:
        if not gone:
            raise
        trouble = problem
    pdf = None
    try:
        pdf = case_file.write(certify_destruction, number, wish.wording, wish.hand())
    except Problem as problem:
        trouble = trouble or problem
    left = len(wish.each) - len(gone)
    return Destroyed(Change.everything(), number, tuple(gone), pdf, left, trouble)


def _check(case_file: CaseFile, wish: Wish, progress: Progress) -> Generator[None, None, None]:
    """Raise Held, NotDue, NothingToDestroy or NoSuchCase where not all of the cases may go."""
    if not wish.case_ids:
        raise NothingToDestroy
    endings = []
    for case_id in wish.each:
        progress(0, len(wish.each))
        endings.append(case_file.read(_ending, case_id, wish))
        yield
    check_endings(endings, wish.today, wish.reason)


def _ending(records: Records, case_id: int, wish: Wish) -> Ending:
    retention = retention_in_force(records, wish.shipped)
    return ending_of(records, case_id, wish.today, retention, wish.lawbook, wish.each)


def retire_case(records: Records, case_id: int, wish: Wish, number: int) -> tuple[int, str]:
    """Destroy one case in destruction `number`, or with 0 begin one; return its number and the reference.

    Raises Held, NotDue, NoSuchCase.
    """
    ending, hand = _ending(records, case_id, wish), wish.hand()
    check_endings([ending], wish.today, wish.reason)
    why = wish.reason.strip()
    number = number or begin_destruction(records, wish.way, why, hand.now, hand.by)
    counted_of_it = _statistics(records, ending, wish.lawbook)
    add_destroyed(records, number, ending, _schedule(ending), counted_of_it, hand.now)
    remove_later(records, number, *kept_digests(plain(records), case_id))
    detail = {
        "destruction": number,
        "way": wish.way,
        "cases": [case_id],
        "references": [ending.reference],
        "why": why or None,
        "searches_forgotten": _erase(records, number, wish.way, ending),
    }
    note_down(records, AuditLine(hand.now, hand.by, DESTRUCTION, None, detail))
    return number, ending.reference


def check_endings(endings: Sequence[Ending], today: date, reason: str) -> None:
    """Raise Held or NotDue for the first case that may not be destroyed."""
    for one in endings:
        if one.holding:
            raise Held(one)
    for one in endings:
        if one.kept_until is None or not (one.is_due(today) or reason.strip()):
            raise NotDue(one)


def _schedule(ending: Ending) -> str:
    one = ending.schedule
    return "" if one is None else f"{one.what}: {counted(one.years, 'year')}"


def _statistics(records: Records, ending: Ending, lawbook: Lawbook) -> Statistics:
    case, row = case_value(records, ending.case_id), case_row(records, ending.case_id)
    standing = fold_of(records, ending.case_id, case, lawbook)
    return statistics_of(case, standing, outcome_of(case, standing), row.logged_at.date())


def _erase(records: Records, number: int, way: Way, ending: Ending) -> int:
    """Erase a case and whoever made it; return how many saved searches for them were forgotten."""
    case_id = ending.case_id
    case = case_value(records, case_id)
    with erasing(records, number, [case_id]):
        if way is Way.DELETED:
            delete_rows(records, case_id)
        else:
            anonymise_rows(records, case_id, anonymised(case, f"Anonymised by certificate {number}"))
        records.session.expunge_all()
        return forget_person(records, case_id, case.applicant)
