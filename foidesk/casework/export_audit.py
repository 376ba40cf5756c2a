"""Export the audit: as a table for a spreadsheet, or whole with what seals it."""

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final

from foidesk.casework.tell_audit import detail_words, done_words
from foidesk.domain.progress import Progress, quietly
from foidesk.letters.attachments import safe_csv
from foidesk.store.audit_chain import OFTEN, chain_head
from foidesk.store.audit_lines import ALL, AuditEntry, AuditFilter, whole_audit
from foidesk.store.audit_links import Link
from foidesk.store.connections import Connection

COLUMNS: Final = ("Row", "When", "Who", "What", "Case", "Detail", "Hash")
FORMAT: Final = "foidesk-audit"


def audit_as_csv(connection: Connection, wanted: AuditFilter = ALL, progress: Progress = quietly) -> bytes:
    """Return the lines as CSV, in words, each with its hash; the last row gives the head of the chain.

    No cell can run as a formula.
    """
    head = chain_head(connection)
    rows = [_cells(entry, link) for entry, link in _told(connection, wanted, head.rows, progress)]
    rows.append((None, "", "", "Head of the chain", "", f"{head.rows:,} rows", head.hash.hex()))
    return safe_csv(COLUMNS, rows)


def audit_as_json(
    connection: Connection, wanted: AuditFilter, at: datetime, by: str, progress: Progress = quietly
) -> bytes:
    """Return the lines as JSON with all that seals them, so that anybody can verify them."""
    head = chain_head(connection)
    document = {
        "format": FORMAT,
        "version": 1,
        "made_at": at.isoformat(),
        "made_by": by,
        "head": {"rows": head.rows, "hash": head.hash.hex()},
        "rows": list(_rows(connection, wanted, head.rows, progress)),
    }
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def _cells(entry: AuditEntry, link: Link) -> tuple[Any, ...]:
    words = (done_words(entry), entry.reference, detail_words(entry))
    return (entry.row, entry.done_at.isoformat(), entry.done_by, *words, link.hash.hex())


def _told(
    connection: Connection, wanted: AuditFilter, total: int, progress: Progress
) -> Iterator[tuple[AuditEntry, Link]]:
    """Yield every line, and tell by its row how far of `total` that is."""
    for number, line in enumerate(whole_audit(connection, wanted)):
        if number % OFTEN == 0:
            progress(line[0].row, total)
        yield line


def _rows(
    connection: Connection, wanted: AuditFilter, total: int, progress: Progress
) -> Iterator[dict[str, Any]]:
    for entry, link in _told(connection, wanted, total, progress):
        yield {
            "row": link.id,
            "done_at": link.done_at,
            "done_by": link.done_by,
            "what": link.what,
            "case_id": link.case_id,
            "reference": entry.reference or None,
            "detail": link.detail,
            "salt": link.salt.hex() if link.salt else None,
            "digest": link.digest.hex(),
            "prev": link.prev.hex(),
            "hash": link.hash.hex(),
            "erased_by": link.erased_by,
        }
