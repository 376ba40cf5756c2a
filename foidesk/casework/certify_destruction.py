"""Draw the certificate of a destruction, from what is about to be destroyed."""

from collections.abc import Sequence
from datetime import date

from foidesk.domain.dates import counted
from foidesk.domain.retention import Ending
from foidesk.letters.draw import Drawn, draw
from foidesk.letters.kinds.destruction import CertifiedRow, DestructionFacts, certificate
from foidesk.letters.wording import Wording
from foidesk.store.destructions import NewDestruction
from foidesk.store.records import Records
from foidesk.store.settings_rows import read_logos, read_settings


def certified_row(ending: Ending) -> tuple[int, str, str, date | None, date | None]:
    """Return what of a case goes into the sum of a certificate."""
    name = ending.schedule.name if ending.schedule else ""
    return ending.case_id, ending.reference, name, ending.closed_on, ending.kept_until


def draw_certificate(
    records: Records, about: NewDestruction, endings: Sequence[Ending], today: date, wording: Wording
) -> Drawn:
    """Return the certificate drawn, in the name of the first authority."""
    senders, logos = read_settings(records).authorities, read_logos(records)
    first = senders[0] if senders else None
    facts = DestructionFacts(
        about.number,
        about.way,
        today,
        about.made_by,
        tuple(_row(one) for one in endings),
        about.digest,
        wording,
        first,
        logos.get(first.name) if first else None,
        about.reason,
    )
    return draw(certificate(facts))


def _row(ending: Ending) -> CertifiedRow:
    assert ending.schedule is not None
    assert ending.closed_on is not None
    assert ending.kept_until is not None
    schedule = f"{ending.schedule.what}: {counted(ending.schedule.years, 'year')}"
    return CertifiedRow(
        ending.reference, schedule, ending.closed_on, ending.kept_until, ending.letters, ending.files
    )
