"""foidesk audit: who did what, when, to one case or in the whole file."""

from foidesk.casework.export_audit import audit_as_csv, audit_as_json
from foidesk.casework.note_going_out import note_going_out
from foidesk.casework.tell_audit import detail_words, done_words
from foidesk.cli.outputs import staged
from foidesk.cli.surroundings import Errand
from foidesk.store.anchors import remember_anew
from foidesk.store.audit_chain import chain_head
from foidesk.store.audit_lines import AuditEntry, AuditFilter, case_referred_to, page_of_audit
from foidesk.store.case_file import CaseFile
from foidesk.store.faults import NoSuchCase

NEWEST = 50
"""Lines shown where no number is asked for; a file gets them all."""


def run(errand: Errand) -> int:
    """Show the newest lines, or write all of them to a file; that goes into the audit too."""
    asked = errand.asked
    if asked.accept:
        return _accept(errand)
    with errand.case_file(for_writing=asked.out is not None) as case_file:
        wanted = _wanted(case_file, asked.reference)
        if asked.out is not None:
            return _write(errand, case_file, wanted)
        lines = case_file.look(page_of_audit, wanted, None, asked.limit or NEWEST)
        head = case_file.look(chain_head)
    document = {"head": str(head), "lines": [_document(one) for one in lines]}
    errand.console.answer(document, *(_line(one) for one in reversed(lines)))
    return 0


def _accept(errand: Errand) -> int:
    """Note that the audit is accepted as it is, with what was remembered of it, and go on from here."""
    with errand.case_file(for_writing=True) as case_file:
        known = errand.anchors.remembered(case_file)
        detail = {"remembered": str(known) if known else None}
        case_file.write(note_going_out, "accept_audit", None, detail, errand.hand)
        remember_anew(case_file, errand.anchors)
        head = case_file.look(chain_head)
    errand.console.answer({"head": str(head)}, f"Accepted: {head.rows:,} rows.")
    return 0


def _wanted(case_file: CaseFile, reference: str | None) -> AuditFilter:
    if reference is None:
        return AuditFilter()
    case_id = case_file.look(case_referred_to, reference)
    if case_id is None:
        raise NoSuchCase(reference)
    return AuditFilter(case_id)


def _write(errand: Errand, case_file: CaseFile, wanted: AuditFilter) -> int:
    out, hand = errand.asked.out, errand.hand
    form = "json" if out.suffix.lower() == ".json" else "csv"
    if form == "json":
        data = case_file.look(audit_as_json, wanted, hand.now, hand.by)
    else:
        data = case_file.look(audit_as_csv, wanted)
    with staged(out, data):
        case_file.write(note_going_out, "export_audit", wanted.case_id, {"format": form}, hand)
    errand.console.answer({"files": [str(out)]}, f"{out}  written")
    return 0


def _document(line: AuditEntry) -> dict[str, object]:
    return {
        "row": line.row,
        "done_at": line.done_at.isoformat(),
        "done_by": line.done_by,
        "what": line.what,
        "reference": line.reference or None,
        "detail": None if line.erased_by else dict(line.detail),
        "erased_by": line.erased_by,
    }


def _line(line: AuditEntry) -> str:
    told = (line.done_by, line.reference, done_words(line), detail_words(line))
    return "  ".join((f"{line.row:>6}", f"{line.done_at:%Y-%m-%d %H:%M}", *filter(None, told)))
