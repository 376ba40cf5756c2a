"""Whether the window answers: for how long the GUI thread is held while an officer works among 100,000 cases.

A timer that is to fire every millisecond notes how late it is. The time by the clock is what an officer feels
(on a machine that does other things it counts those as well); the processor's is the thread's own work.
"""

from collections.abc import Iterator

from tests.benchmarks.generated import generated
from tests.benchmarks.window import HOLDS, apart

CASES = 100_000
MOST = 50
"""Milliseconds a hold may take."""
BUSY = 10
"""Milliseconds an idle window is held on a machine that is busy with others: there its own work is judged."""


def report(cases: int = CASES) -> Iterator[str]:
    """Yield for each thing done its median and longest hold."""
    held = apart("watch", generated(cases))
    yield f"holds of the GUI thread among {cases:,} cases, ms, about {HOLDS} times each:"
    yield f"  {'':34}{'median':>9}{'longest':>9}{'its own work':>15}{'longest':>9}"
    busy = held["nothing at all"][1] > BUSY
    for name, (middle, longest, own, most) in held.items():
        judged = most if busy else longest
        met = "" if name.startswith("nothing") else "  met" if judged <= MOST else f"  over {MOST}"
        yield f"  {name:34}{middle:9.1f}{longest:9.1f}{own:15.1f}{most:9.1f}{met}"
    if busy:
        yield "  The machine is busy with other things: what is judged is the thread's own work."
