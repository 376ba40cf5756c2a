"""foidesk export: one case as a file of the exchange format."""

from foidesk.casework.export_case import export_case
from foidesk.cli.outputs import staged
from foidesk.cli.standings import case_id
from foidesk.cli.surroundings import Errand
from foidesk.store.records import Records


def run(errand: Errand) -> int:
    """Write the case. What is restricted goes out only on demand, and that is noted in the audit."""
    asked = errand.asked
    with errand.case_file(for_writing=asked.restricted) as case_file:
        if asked.restricted:
            text = case_file.write(lambda records: export_case(records, _id(records, errand), errand.hand))
        else:
            text = case_file.read(lambda records: export_case(records, _id(records, errand)))
    with staged(asked.out, text.encode()):
        pass
    errand.console.answer({"files": [str(asked.out)]}, f"{asked.out}  written")
    return 0


def _id(records: Records, errand: Errand) -> int:
    return case_id(records, errand.asked.reference)
