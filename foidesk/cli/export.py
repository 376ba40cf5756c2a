"""foidesk export: one case as a file of the exchange format, or with all that is kept of it."""

from foidesk.casework.export_case import Exported, bundle_case, export_case, note_export
from foidesk.cli.outputs import staged
from foidesk.cli.standings import case_id
from foidesk.cli.surroundings import Errand
from foidesk.domain.dates import counted
from foidesk.store.records import Records


def run(errand: Errand) -> int:
    """Write the case. What is restricted goes out only on demand. Either way the audit says what went out."""
    asked = errand.asked
    with errand.case_file(for_writing=True) as case_file:
        done = case_file.read(_export, errand)
        with staged(asked.out, done.data):
            facts = (done.case_id, asked.format, errand.hand)
            case_file.write(note_export, *facts, restricted=asked.restricted)
    errand.console.answer({"files": [str(asked.out)]}, f"{asked.out}  written")
    if done.left_out:
        letters = counted(done.left_out, "letter")
        errand.console.remark(f"{letters} to the regulator left out: they go with --restricted.")
    return 0


def _export(records: Records, errand: Errand) -> Exported:
    asked = errand.asked
    export = bundle_case if asked.format == "bundle" else export_case
    return export(records, case_id(records, asked.reference), errand.hand, restricted=asked.restricted)
