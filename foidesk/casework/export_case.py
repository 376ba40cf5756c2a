"""Export a case: as the text of the exchange format, or with all that is kept of it as a bundle."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from foidesk.casework.changes import Change, Hand
from foidesk.casework.note_going_out import note_going_out
from foidesk.casework.zip_files import ZippedFile, names_apart, zipped
from foidesk.domain.letter_kinds import TO_THE_REGULATOR
from foidesk.intake.case_json import write_case
from foidesk.store.audit_chain import chain_head
from foidesk.store.case_sheets import CaseSheet, case_sheet
from foidesk.store.cases import case_value
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records

BUNDLE: Final = "foidesk-bundle"
FOR_THE_REGULATOR: Final = "A letter to the regulator: it may say what is true behind the answer."


@dataclass(frozen=True, slots=True)
class Exported:
    """The bytes of a file, and how many kept files are in it and left out of it."""

    case_id: int
    data: bytes
    files: int = 0
    left_out: int = 0


def export_case(records: Records, case_id: int, _hand: Hand, *, restricted: bool = False) -> Exported:
    """Return a case in the exchange format; see `note_export`. Raises NoSuchCase.

    With `restricted` it holds what is true behind a neither-confirm-nor-deny answer too.
    """
    return Exported(case_id, write_case(case_value(records, case_id), restricted=restricted).encode())


def bundle_case(records: Records, case_id: int, hand: Hand, *, restricted: bool = False) -> Exported:
    """Return a ZIP of case.json, the kept letters and files, and manifest.json with the SHA-256 of each.

    Without `restricted` letters to the regulator are left out, and the manifest names them.
    Raises NoSuchCase and CaseFileDamaged.
    """
    sheet = case_sheet(records, case_id)
    files = [
        ZippedFile("case.json", write_case(sheet.case, restricted=restricted).encode(), "the case"),
        *kept_files(records, sheet, restricted=restricted),
    ]
    left_out = [] if restricted else _left_out(sheet)
    facts = {
        "format": BUNDLE,
        "version": 1,
        "reference": sheet.case.reference,
        **made(hand.now, hand.by),
        "restricted": restricted,
        "audit": str(chain_head(plain(records))),
        "left_out": left_out,
    }
    return Exported(case_id, zipped(files, facts, hand.now), len(files) - 1, len(left_out))


def made(at: datetime, by: str) -> dict[str, str]:
    """Return what a manifest says of its making."""
    return {"made_at": at.isoformat(), "made_by": by}


def kept_files(records: Records, sheet: CaseSheet, *, restricted: bool) -> Iterator[ZippedFile]:
    """Yield the letters of a case as they went out, and the files as they came. Raises CaseFileDamaged."""
    letters = [one for one in sheet.letters if restricted or one.kind not in TO_THE_REGULATOR]
    named = names_apart(f"letters/{one.dated} {one.kind}.pdf" for one in letters)
    for name, letter in zip(named, letters, strict=True):
        yield ZippedFile(name, records.files.read(letter.sha256), letter.title)
    named = names_apart(f"attachments/{one.name}" for one in sheet.attachments)
    for name, file in zip(named, sheet.attachments, strict=True):
        yield ZippedFile(name, records.files.read(file.sha256), f"{file.role}, as it came")


def _left_out(sheet: CaseSheet) -> list[dict[str, str]]:
    return [
        {"kind": one.kind, "dated": str(one.dated), "sha256": one.sha256, "why": FOR_THE_REGULATOR}
        for one in sheet.letters
        if one.kind in TO_THE_REGULATOR
    ]


def note_export(records: Records, case_id: int, form: str, hand: Hand, *, restricted: bool) -> Change:
    """Note that a case goes out, in which format, and whether with what is restricted."""
    what = "export_restricted" if restricted else "export_case"
    return note_going_out(records, what, case_id, {"format": form}, hand)
