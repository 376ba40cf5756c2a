"""What the audit page says of the chain: how long it is, how far it was read, whether it holds."""

from collections.abc import Iterable

from foidesk.domain.problems import Problem
from foidesk.domain.progress import Cancelled
from foidesk.store.audit_chain import Head
from foidesk.store.audit_faults import ChainFault
from foidesk.ui.messages import in_full
from foidesk.ui.tongue import counted, marked, translate

STOPPED = marked("Audit", "Stopped before the end. Nothing was written, and nothing is known of the rest.")


def nobody(reference: str) -> str:
    """Return that no case has that reference."""
    return translate("Audit", "No case has the reference {}.").format(reference)


def head(chain: Head) -> str:
    """Return how many rows there are, and the hash of the last."""
    said = translate("Audit", "{rows} in all. Head of the chain: {hex}")
    return said.format(rows=counted(chain.rows, "row"), hex=chain.hash.hex())


def how_far(done: int, total: int) -> str:
    """Return how many rows were read."""
    return translate("Audit", "Read {done:,} of {total:,} rows…").format(done=done, total=total)


def fell(faults: Iterable[ChainFault]) -> str:
    """Return what does not hold, and what to do about it."""
    said = translate("Audit", "{} Keep the case file as it is, and tell whoever is responsible for it.")
    return said.format(" ".join(map(str, faults)))


def all_hold(chain: Head, *, remembered: bool) -> str:
    """Return that every row holds, and whether that was held against what this machine remembers."""
    said = translate("Audit", "All {rows:,} rows hold{beside}.")
    beside = translate("Audit", ", and they fit what this machine remembers of them") if remembered else ""
    return said.format(rows=chain.rows, beside=beside)


def told_of(problem: Problem) -> tuple[str, str]:
    """Return a problem as the page says it; that somebody stopped the reading is none."""
    if isinstance(problem, Cancelled):
        return "note", translate("Audit", STOPPED)
    return "fault", in_full(problem)
