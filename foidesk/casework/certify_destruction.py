"""Certify a destruction: a document that names exactly what was destroyed, kept with its SHA-256."""

import json
from collections.abc import Sequence
from hashlib import sha256

from foidesk.casework.changes import Hand
from foidesk.letters.draw import Drawn, draw
from foidesk.letters.kinds.destruction import CertifiedRow, DestructionFacts, certificate
from foidesk.letters.wording import Wording
from foidesk.store.audit import AuditLine, note_down
from foidesk.store.destructions import (
    DestroyedCase,
    Destruction,
    add_certificate,
    destroyed_by,
    destruction_begun,
)
from foidesk.store.records import Records
from foidesk.store.settings_rows import read_logos, read_settings


def certify_destruction(records: Records, number: int, wording: Wording, hand: Hand) -> bytes:
    """Draw and keep the certificate of a destruction; return it. Raises NoSuchKeptFile.

    It lists what is gone, which is less than was asked for where somebody stopped it, or a crash.
    """
    cases = destroyed_by(records, number)
    digest = _digest(cases)
    drawn = _draw(records, destruction_begun(records, number), cases, digest, wording)
    add_certificate(records, number, digest, records.files.keep(drawn.pdf), drawn.pages)
    detail = {"destruction": number, "cases": len(cases), "digest": digest}
    note_down(records, AuditLine(hand.now, hand.by, "certify_destruction", None, detail))
    return drawn.pdf


def _digest(cases: Sequence[DestroyedCase]) -> str:
    rows = [[one.case_id, one.reference, one.schedule, one.closed_on, one.kept_until] for one in cases]
    return sha256(json.dumps(rows, ensure_ascii=False, default=str).encode()).hexdigest()


def _draw(
    records: Records, about: Destruction, cases: Sequence[DestroyedCase], digest: str, wording: Wording
) -> Drawn:
    """Return the certificate drawn, in the name of the first authority."""
    senders, logos = read_settings(records).authorities, read_logos(records)
    first = senders[0] if senders else None
    facts = DestructionFacts(
        about.number,
        about.way,
        about.made_at.date(),
        about.made_by,
        tuple(_row(one) for one in cases),
        digest,
        wording,
        first,
        logos.get(first.name) if first else None,
        about.reason,
    )
    return draw(certificate(facts))


def _row(one: DestroyedCase) -> CertifiedRow:
    return CertifiedRow(
        one.reference, one.schedule_words, one.closed_on, one.kept_until, one.letters, one.files
    )
