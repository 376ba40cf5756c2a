"""Check a letter before it goes out: what it lacks or gets wrong, and what stands in its way."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from foidesk.casework.gather_outgoing import outgoing
from foidesk.casework.wanted_letter import WantedLetter
from foidesk.casework.what_is_known import known_to_checks
from foidesk.domain.checks import Finding, findings
from foidesk.domain.checks.overriding import Override, blocks_by_check, said_by
from foidesk.domain.dates import counted
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.outgoing import Outgoing
from foidesk.domain.particulars import NONE_GIVEN, Particulars
from foidesk.domain.problems import Problem
from foidesk.lawbook import Lawbook
from foidesk.store.records import Records


class Blocked(Problem):
    """A letter that a check keeps from going out. `found` are the findings that block."""

    def __init__(self, found: tuple[Finding, ...]) -> None:
        first = found[0]
        more = f" {counted(len(found) - 1, 'more finding')} stand in the way as well." if found[1:] else ""
        part = f", part {first.part}" if first.part else ""
        super().__init__(
            f"{first.id} ({first.provision}{part}): {first.message}{more}",
            f"{first.remedy.says} To send it all the same, override {first.id} with a reason.",
        )
        self.found = found


class EmptyReason(Problem):
    """A check overridden without saying why."""

    remedy = "Type the reason; it is kept with the letter."

    def __init__(self, check: str) -> None:
        super().__init__(f"{check} can only be overridden with a reason.")


def check_letter(
    records: Records,
    case_id: int,
    kind: LetterKind,
    dated: date,
    lawbook: Lawbook,
    given: Particulars = NONE_GIVEN,
) -> tuple[Finding, ...]:
    """Return what is found in a letter as if it went out on `dated`. Changes nothing. Raises NoSuchCase."""
    about = outgoing(records, case_id, WantedLetter(kind, dated, given), lawbook)
    return findings(about, known_to_checks(lawbook))


def let_out(
    about: Outgoing, reason: str | None, overrides: Collection[tuple[str, str]], lawbook: Lawbook
) -> tuple[Override, ...]:
    """Return what was overridden for a letter that is to go out, saying `reason` where it is late.

    Raises Blocked, EmptyReason.
    """
    if about.act and reason:
        about = replace(about, act=replace(about.act, text=reason))
    return stop_blocked(findings(about, known_to_checks(lawbook)), overrides)


def stop_blocked(found: tuple[Finding, ...], overrides: Collection[tuple[str, str]]) -> tuple[Override, ...]:
    """Return what was overridden, each with what it had found; a check that found nothing is let go.

    Raises Blocked where a finding blocks that no override names, EmptyReason for one without a reason.
    """
    for check, reason in overrides:
        if not reason.strip():
            raise EmptyReason(check)
    overridden = {check for check, _reason in overrides}
    blocking = tuple(one for one in found if one.blocks and one.id not in overridden)
    if blocking:
        raise Blocked(blocking)
    blocks = blocks_by_check(found)
    return tuple(
        Override(check, reason.strip(), said_by(blocks[check]))
        for check, reason in overrides
        if check in blocks
    )
