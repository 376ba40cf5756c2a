"""foidesk access: what is held about a person, found by name or address, and written into one file."""

from foidesk.casework.export_person import NobodyFound, export_person, note_person_export
from foidesk.cli.outputs import staged
from foidesk.cli.surroundings import Errand
from foidesk.domain.dates import counted
from foidesk.store.case_file import CaseFile
from foidesk.store.faults import NoSuchCase
from foidesk.store.people import PersonLine, requests_of

CHECK = "Read it through before it goes: letters and attachments may name other people."


def run(errand: Errand) -> int:
    """List the matches; with --out write all that is held of them, which goes into the audit."""
    asked = errand.asked
    with errand.case_file(for_writing=asked.out is not None) as case_file:
        found = _chosen(case_file.look(requests_of, asked.words), asked.case)
        if not found:
            raise NobodyFound(asked.words)
        if asked.out is not None:
            return _write(errand, case_file, found)
    errand.console.answer({"requests": [_document(one) for one in found]}, *map(_line, found))
    return 0


def _chosen(found: list[PersonLine], references: list[str] | None) -> list[PersonLine]:
    if references is None:
        return found
    by_reference = {one.reference: one for one in found}
    for one in references:
        if one.strip() not in by_reference:
            raise NoSuchCase(one)
    return [by_reference[one.strip()] for one in dict.fromkeys(references)]


def _write(errand: Errand, case_file: CaseFile, found: list[PersonLine]) -> int:
    out, ids = errand.asked.out, [one.case_id for one in found]
    done = case_file.read(export_person, ids, errand.hand)
    with staged(out, done.data):
        case_file.write(note_person_export, ids, errand.hand)
    doubts = [f"{one.reference}: {one.what}, “{one.words}”" for one in done.doubts]
    document = {
        "files": [str(out)],
        "requests": [_document(one) for one in found],
        "others_named": [
            {"reference": one.reference, "what": one.what, "words": one.words} for one in done.doubts
        ],
    }
    written = f"{out}  written, with {counted(len(found), 'request')}"
    errand.console.answer(document, written, *doubts)
    errand.console.remark(CHECK)
    return 0


def _document(one: PersonLine) -> dict[str, str]:
    return {
        "reference": one.reference,
        "name": one.name,
        "email": one.email,
        "organisation": one.organisation,
        "received_on": one.received_on,
        "subject": one.subject,
    }


def _line(one: PersonLine) -> str:
    who = ", ".join(words for words in (one.name, one.organisation, one.email) if words)
    return f"{one.reference}  {who}  received {one.received_on}  {one.subject}".rstrip()
