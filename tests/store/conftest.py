from datetime import UTC, date, datetime

import pytest

from foidesk.domain.case import Applicant, Case
from foidesk.domain.timeline import Act, Event
from foidesk.store.audit import AuditLine, note_down
from foidesk.store.case_file import CaseFile
from foidesk.store.cases import SortingCopy, add_case

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


@pytest.fixture
def case_file(tmp_path):
    opened = CaseFile.create(tmp_path / "office.foidesk", NOW)
    yield opened
    opened.close()


def keep_case(records, reference, *, case=None, message_id=None, **copied):
    """Add a case and note it down, as a use case would."""
    case = case or Case(
        Applicant(copied.pop("applicant", "A. Applicant")),
        copied.pop("request_text", "Please send me the figures."),
        (Event(Act.RECEIVE, date(2026, 11, 2)),),
        reference=reference,
        subject=copied.pop("subject", "Figures"),
    )
    copy = {
        "stage": "received",
        "handled_under": "foia",
        "received_on": date(2026, 11, 2),
        "due_on": date(2026, 11, 30),
        "answered_on": None,
        "outcome": "",
        **copied,
    }
    case_id = add_case(records, case, SortingCopy(**copy), NOW, message_id)
    note_down(records, AuditLine(NOW, "F. Officer", "log_request", case_id, {"reference": reference}))
    return case_id


@pytest.fixture
def keep():
    return keep_case
