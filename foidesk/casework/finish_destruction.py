"""Finish what a destruction began: its certificate, kept files nobody uses, old pages, the journal."""

from contextlib import suppress
from dataclasses import replace

from foidesk.casework.certify_destruction import certify_destruction
from foidesk.casework.changes import Hand
from foidesk.casework.retire_cases import Destroyed
from foidesk.domain.problems import Problem
from foidesk.domain.turns import Turns, ended
from foidesk.letters.wording import read_wording
from foidesk.resources import resource
from foidesk.store.audit import AuditLine, note_down
from foidesk.store.case_file import CaseFile
from foidesk.store.destructions import certificate_bytes, files_to_remove, finished, uncertified, unfinished
from foidesk.store.erasing import unused
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records


class NotYetOffTheDisk(Problem):
    """Something still reads old pages, so they could not be written over."""

    remedy = "Close other programs that read the case file. FoiDesk tries again when it is next opened."

    def __init__(self) -> None:
        super().__init__("The cases are destroyed, but old traces of them are still on the disk.")


def finish_destruction(case_file: CaseFile, hand: Hand) -> bool:
    """Finish what any destruction has left; return whether there was anything. May be repeated after a crash.

    Raises NotYetOffTheDisk and the Problems of CaseFile.
    """
    return ended(finishing(case_file, hand))


def finishing(case_file: CaseFile, hand: Hand) -> Turns[bool]:
    """Do as `finish_destruction`, yielding wherever others may write."""
    waiting = case_file.look(unfinished)
    if not waiting:
        return False
    if broken_off := case_file.look(uncertified):
        wording = read_wording(resource("clauses"))
        for number in broken_off:
            case_file.write(certify_destruction, number, wording, hand)
            yield None
    for digest in case_file.look(files_to_remove):
        if case_file.look(unused, [digest]):  # somebody may have been sent the same meanwhile
            case_file.files.remove(digest)
        yield None
    if not case_file.rewrite():
        raise NotYetOffTheDisk
    case_file.write(_note, waiting, hand)
    return True


def carried_through(case_file: CaseFile, done: Destroyed, hand: Hand) -> Destroyed:
    """Return a destruction once all that can be finished of it is, with the certificate it then has.

    What could not be finished is its trouble, unless it had some. Raises nothing: cases are gone.
    """
    return ended(carrying_through(case_file, done, hand))


def carrying_through(case_file: CaseFile, done: Destroyed, hand: Hand) -> Turns[Destroyed]:
    """Do as `carried_through`, yielding wherever others may write."""
    trouble = done.trouble
    try:
        yield from finishing(case_file, hand)
    except Problem as problem:
        trouble = trouble or problem
    certificate = done.certificate
    if certificate is None:
        with suppress(Problem):
            certificate = case_file.read(certificate_bytes, done.number)
    return replace(done, certificate=certificate, trouble=trouble)


def _note(records: Records, waiting: list[int], hand: Hand) -> None:
    finished(plain(records), waiting)
    detail = {"destructions": waiting}
    note_down(records, AuditLine(hand.now, hand.by, "finish_destruction", None, detail))
