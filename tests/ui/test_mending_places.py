"""Every place a finding can name: the window goes there, and the cursor is in the very field."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from foidesk.domain.case import Link, LinkKind
from foidesk.domain.checks import Place, Where
from foidesk.store.audit import audit_trail
from foidesk.store.case_sheets import case_sheet
from tests.ui.bench import NORTH, bare_office, control, lawbook, office, theme
from tests.ui.test_main_window import join

__all__ = ["bare_office", "join", "lawbook", "office", "theme"]

ICO = "Information Commissioner’s Office"
PLACES = [
    (Place(Where.CASE, "officer"), "request_officer"),
    (Place(Where.CASE, "links"), "request_links"),
    (Place(Where.CASE, "data_correct_as_at"), "data_correct_as_at"),
    (Place(Where.PART, "outcome", 1), "part_outcome"),
    (Place(Where.PART, "holding", 0), "part_holding"),
    (Place(Where.PART, "answer", 0), "part_answer"),
    (Place(Where.AUTHORITY, "email", of=NORTH.name), "authority_email"),
    (Place(Where.AUTHORITY, "reference_pattern", of=NORTH.name), "setup_reference_reference_pattern"),
    (Place(Where.AUTHORITY, "review.window", of=NORTH.name), "setup_review_review_window"),
    (Place(Where.AUTHORITY, "review.answer_days", of=NORTH.name), "setup_review_review_answer_days"),
    (Place(Where.REGULATOR, "address", of=ICO), "regulator_1_address"),
    (Place(Where.REGULATOR, "confirmed_on", of=ICO), "regulator_1_confirm"),
    (Place(Where.REGULATOR, "complaint_url", of=ICO), "regulator_1_complaint_url"),
    (Place(Where.REGULATOR, "email", of=ICO), "regulator_1_email"),
    (Place(Where.AUTHORITY, "disclosure_logs", of=NORTH.name), "setup_publishing_disclosure_logs"),
    (Place(Where.AUTHORITY, "website", of=NORTH.name), "setup_publishing_website"),
    (Place(Where.AUTHORITY, "review.email", of=NORTH.name), "setup_review_review_email"),
    (Place(Where.AUTHORITY, "address", of=NORTH.name), "authority_address"),
    (Place(Where.REGULATOR), "setup_regulator_add"),
]


@pytest.mark.parametrize(("place", "name"), PLACES, ids=[one[1] for one in PLACES])
def test_a_finding_leads_to_its_field(office, join, qtbot, place, name):
    office.log()
    joined = join(office)
    joined.window.activateWindow()
    qtbot.waitActive(joined.window)
    joined.desk.ways.mend_at(place)
    qtbot.waitUntil(lambda: QApplication.focusWidget().objectName() == name, timeout=5_000)


def type_in(joined, name, words):
    joined.desk.ways.mend_at(Place(Where.CASE, name))
    line = control(joined.window, f"request_{name}", QLineEdit)
    line.selectAll()
    line.insert(words)
    line.setModified(True)
    return line


def test_who_handles_it_and_what_it_repeats_are_noted_on_the_sheet(office, join, qtbot):
    """What N15 and N29 ask for is mended where they lead to; other links of the case stay."""
    case_id = office.log(links=(Link(LinkKind.RELATED, "FOI 3"),))
    joined = join(office)
    type_in(joined, "officer", " B.  Officer ")
    qtbot.keyClick(type_in(joined, "links", "FOI 000001/25, FOI 000002/25"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(joined.looking.read(case_sheet, case_id).case.links) == 3, timeout=10_000)
    case = joined.looking.read(case_sheet, case_id).case
    assert case.officer == "B. Officer"
    assert case.links == (
        Link(LinkKind.RELATED, "FOI 3"),
        Link(LinkKind.REPEATS, "FOI 000001/25"),
        Link(LinkKind.REPEATS, "FOI 000002/25"),
    )
    told = [one for one in joined.looking.read(audit_trail, case_id) if one.what == "amend_request"]
    assert [tuple(one.detail) for one in told] == [("officer",), ("links",)]


def test_what_is_half_typed_is_kept_when_the_window_goes(office, join):
    case_id = office.log()
    joined = join(office)
    type_in(joined, "officer", "B. Officer")
    assert joined.window.close()
    assert joined.looking.read(case_sheet, case_id).case.officer == "B. Officer"


def test_what_is_half_typed_goes_with_its_own_case(office, join, qtbot):
    first, second = office.log(), office.log(subject="Geese")
    joined = join(office)
    joined.desk.ways.go_to(first)
    type_in(joined, "officer", "B. Officer")
    joined.desk.case.refresh()
    assert control(joined.window, "request_officer", QLineEdit).text() == "B. Officer"
    with qtbot.waitSignal(joined.desk.case.recorded):
        joined.desk.case.show_case(second)
    officers = [joined.looking.read(case_sheet, one).case.officer for one in (first, second)]
    assert officers == ["B. Officer", None]
    assert control(joined.window, "request_officer", QLineEdit).text() == ""
