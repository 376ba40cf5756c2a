"""A block that an officer set aside: which check, what it said, and the reason typed."""

from collections.abc import Sequence
from dataclasses import dataclass

from foidesk.domain.checks.finding import Finding
from foidesk.domain.dates import counted


@dataclass(frozen=True, slots=True)
class Override:
    """A check set aside for one letter. `although` is what it had found; old letters do not say."""

    check: str
    reason: str
    although: str = ""

    @property
    def words(self) -> str:
        """Such as “although N04 (There is no reason) stood against it, because: …”."""
        found = f"{self.check} ({self.although.rstrip('.')})" if self.although else self.check
        return f"although {found} stood against it, because: {self.reason}"


def blocks_by_check(found: Sequence[Finding]) -> dict[str, tuple[Finding, ...]]:
    """Return the findings that block, by their check, in the order of the checks."""
    checks = dict.fromkeys(one.id for one in found if one.blocks)
    return {check: tuple(one for one in found if one.blocks and one.id == check) for check in checks}


def said_by(found: Sequence[Finding]) -> str:
    """Return what findings of one check say: the first, and how many more there are."""
    first, *more = found
    return f"{first.message} And {counted(len(more), 'more finding')} like it." if more else first.message
