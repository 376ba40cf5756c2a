"""FoiDesk against its floors, as ratios measured in one run: `python -m tests.benchmarks [first_paint] [letter] …`.

`python -m tests.benchmarks scale --cases 10k 100k` leaves out the million.
"""

import argparse
import sys
from collections.abc import Callable, Iterator
from functools import partial

from tests.benchmarks import (
    audit,
    backup,
    encryption,
    first_paint,
    generated,
    letter,
    recount,
    scale,
    similar,
    spreadsheet,
    watchdog,
)

ALL: dict[str, Callable[[], Iterator[str]]] = {
    "audit": audit.report,
    "backup": backup.report,
    "encryption": encryption.report,
    "first_paint": first_paint.report,
    "generated": generated.report,
    "letter": letter.report,
    "recount": recount.report,
    "scale": scale.report,
    "similar": similar.report,
    "spreadsheet": spreadsheet.report,
    "watchdog": watchdog.report,
}


def size(text: str) -> int:
    """Return the number of cases `10k` or `1m` stands for."""
    times = {"k": 1_000, "m": 1_000_000}.get(text[-1].lower(), 1)
    return int(text.rstrip("kKmM")) * times


parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
parser.add_argument("names", nargs="*", choices=[*ALL, []], metavar="NAME", help=", ".join(ALL))
parser.add_argument("--cases", nargs="+", type=size, help="for scale: how many, such as 10k 100k 1m")
asked = parser.parse_args()
if asked.cases:
    ALL["scale"] = partial(scale.report, sorted(asked.cases))
for name in asked.names or ALL:
    for line in ALL[name]():
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
