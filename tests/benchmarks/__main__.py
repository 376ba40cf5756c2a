"""FoiDesk against its floors, as ratios measured in one run: `python -m tests.benchmarks [first_paint] [letter] …`."""

import sys

from tests.benchmarks import audit, first_paint, letter, recount, similar

ALL = {
    "audit": audit.report,
    "first_paint": first_paint.report,
    "letter": letter.report,
    "recount": recount.report,
    "similar": similar.report,
}

for name in sys.argv[1:] or ALL:
    for line in ALL[name]():
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
