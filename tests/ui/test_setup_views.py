"""The settings alone: what is shown is given back, and what is wrong is said beside the field."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from foidesk.domain.authority import (
    Authority,
    AuthorityKind,
    Contact,
    CostLimitClass,
    Jurisdiction,
    Officer,
    Regulator,
    ReviewTerms,
    Role,
    WelshUse,
    WindowUnit,
)
from foidesk.domain.regime import NonWorkingReceipt, Regime
from foidesk.ui.setup.authority_form import Profile
from foidesk.ui.setup.faults import (
    authority_doubts,
    authority_faults,
    confirmed_words,
    pattern_example,
    regulator_faults,
)
from foidesk.ui.setup.logo import NotALogo, read_logo
from foidesk.ui.setup.setup_view import SetupValues, SetupView
from foidesk.ui.setup.titles import TITLES
from foidesk.ui.setup.work import with_contact_as_officer
from tests.ui.tabbing import names_on_the_way

TODAY = date(2026, 11, 20)
NORTH = Authority(
    "Northshire Constabulary",
    name_cy="Heddlu’r Gogledd",
    kind=AuthorityKind.POLICE,
    jurisdiction=Jurisdiction.WALES,
    address=("Police Headquarters", "Castle Road", "Northtown"),
    email="foi@example.org",
    phone="01234 567890",
    website="https://www.example.org",
    logo="crest.png",
    disclosure_logs=("https://www.example.org/foi",),
    publishes_responses=True,
    reference_pattern="FOI {number:06}/{year:2}",
    cost_limit_class=CostLimitClass.CENTRAL,
    non_working_receipt=NonWorkingReceipt.S45_CODE,
    welsh=WelshUse.BILINGUAL,
    suppress_below=5,
    review=ReviewTerms(2, WindowUnit.MONTHS, 30, ("Review Team", "Castle Road"), "review@example.org"),
    contact=Contact("F. Officer", "Decision Maker"),
)
COMMISSIONER = Regulator(
    "Information Commissioner’s Office",
    "Information Commissioner",
    (Regime.FOIA, Regime.EIR),
    ("Wycliffe House", "Wilmslow"),
    "0303 123 1113",
    "https://ico.org.uk",
    "https://ico.org.uk/make-a-complaint/",
    "mail@ico.org.uk",
    date(2016, 1, 1),
    date(2027, 1, 1),
    date(2026, 4, 7),
)


def picture(kind="PNG", side=8):
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkBlue)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)
    return bytes(buffer.data().data())


@pytest.fixture
def view(qtbot):
    made = SetupView(lambda: TODAY)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    return made


def show(view, *profiles, officers=(), regulators=(), first=False):
    view.show_values(SetupValues(profiles, officers, regulators), first=first)
    view.show()
    return view


def control(view, name):
    return view.findChild(QWidget, name)


# What is shown is given back


def test_everything_is_given_back_as_it_was(view):
    values = SetupValues(
        (Profile(NORTH, picture()), Profile(Authority("Southshire Council", review=None))),
        (Officer("F. Officer", "Decision Maker", (Role.OFFICER, Role.APPROVER)), Officer("G. Other")),
        (COMMISSIONER,),
    )
    view.show_values(values, first=False)
    assert view.values() == values
    assert view.fault() == ""


def test_a_new_officer_needs_only_the_first_card(view, qtbot):
    show(view, first=True)
    assert control(view, "setup_title").text() == "Set up your authority"
    assert not view.save.isEnabled()
    for name, typed in (
        ("authority_name", "Northshire Council"),
        ("authority_email", "foi@example.org"),
        ("authority_contact", "F. Officer"),
    ):
        qtbot.keyClicks(control(view, name), typed)
    control(view, "authority_address").setPlainText("Town Hall\n\nNorthtown")
    assert view.save.isEnabled()
    (profile,) = view.values().profiles
    assert profile.authority == Authority(
        "Northshire Council",
        address=("Town Hall", "Northtown"),
        email="foi@example.org",
        contact=Contact("F. Officer"),
    )


def test_a_new_form_does_not_begin_with_reproaches(view, qtbot):
    show(view, first=True)
    remarks = [field.remark() for field in view.authorities.form.essentials.fields.values()]
    assert remarks == [""] * len(remarks)
    qtbot.keyClicks(control(view, "authority_name"), "x")
    control(view, "authority_name").clear()
    assert (
        view.authorities.form.essentials.fields["name"].remark().startswith("Enter the authority’s full name")
    )


def test_what_letters_lack_is_told_of_a_saved_authority(view):
    show(view, Profile(Authority("Northshire Council")))
    assert (
        view.authorities.form.essentials.fields["address"].remark() == "Letters will carry no postal address."
    )
    assert view.save.isEnabled()


# The reference pattern, live

PATTERNS = [
    ("FOI {number:06}/{year:2}", "FOI 000001/26"),
    ("{year}{number:04}", "20260001"),
    ("FOI{year}/{number:05}", "FOI2026/00001"),
    ("FOI-{year}-{number:04}", "FOI-2026-0001"),
]


@pytest.mark.parametrize(("pattern", "example"), PATTERNS)
def test_the_first_reference_is_shown_as_the_pattern_is_typed(view, pattern, example):
    show(view, Profile(NORTH))
    control(view, "setup_reference_reference_pattern").setEditText(pattern)
    assert control(view, "setup_reference_example").text() == f"The first case of 2026 will be {example}"
    assert view.save.isEnabled()


def test_a_pattern_that_cannot_be_used_opens_its_card_and_says_why(view):
    show(view, Profile(NORTH))
    control(view, "setup_reference_reference_pattern").setEditText("FOI {year}")
    card = view.authorities.form.reference
    assert card.opener.isChecked()
    assert "{number} exactly once" in card.fields["reference_pattern"].remark()
    assert view.bar.reason.text().startswith("Authority: ")
    assert not view.save.isEnabled()


# Faults and doubts as tables

FAULTS = [
    ({"name": ""}, "name"),
    ({"name": "southshire council"}, "name"),
    ({"email": "foi at example"}, "email"),
    ({"website": "www.example.org"}, "website"),
    ({"disclosure_logs": ("https://example.org", "foi log")}, "disclosure_logs"),
    ({"reference_pattern": "FOI"}, "reference_pattern"),
    ({"review": ReviewTerms(window=0)}, "review_window"),
    ({"review": ReviewTerms(email="x")}, "review_email"),
]


@pytest.mark.parametrize(("facts", "field"), FAULTS)
def test_a_fault_names_its_field(facts, field):
    faults = authority_faults(replace(NORTH, **facts), ["Southshire Council"])
    assert list(faults) == [field]
    assert faults[field].endswith((".", "https://"))


def test_a_full_profile_has_neither_fault_nor_doubt():
    assert authority_faults(NORTH, ["Southshire Council"]) == {}
    assert authority_doubts(NORTH) == {}


def test_no_review_procedure_is_no_fault():
    assert authority_faults(replace(NORTH, review=None), []) == {}


def test_a_pattern_gives_an_example_or_a_reason():
    assert pattern_example("{year}{number:04}", 2026) == ("20260001", "")
    assert pattern_example("{number}{number}", 2026)[0] == ""


CONFIRMED = [
    (date(2026, 11, 20), False),
    (date(2026, 5, 24), False),
    (date(2026, 5, 23), True),
    (None, True),
]


@pytest.mark.parametrize(("on", "stale"), CONFIRMED)
def test_a_regulator_not_confirmed_for_180_days_wants_a_look(on, stale):
    assert confirmed_words(replace(COMMISSIONER, confirmed_on=on), TODAY)[1] is stale


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"name": ""}, "name"),
        ({"noun": ""}, "noun"),
        ({"regimes": ()}, "regimes"),
        ({"complaint_url": "ico"}, "complaint_url"),
        ({"ends_on": date(2015, 12, 31)}, "ends_on"),
    ],
)
def test_a_regulators_fault_names_its_field(facts, field):
    assert list(regulator_faults(replace(COMMISSIONER, **facts))) == [field]


# Several authorities


def test_another_authority_is_added_beside_the_first(view, qtbot):
    show(view, Profile(NORTH))
    control(view, "setup_authority_add").click()
    assert view.save.isEnabled() is False
    qtbot.keyClicks(control(view, "authority_name"), "Southshire Constabulary")
    assert [one.authority.name for one in view.values().profiles] == [NORTH.name, "Southshire Constabulary"]
    assert control(view, "setup_authority").isVisible()
    assert view.save.isEnabled()


def test_a_copy_has_everything_but_the_name(view):
    show(view, Profile(NORTH, picture()))
    control(view, "setup_authority_copy").click()
    first, second = view.values().profiles
    assert second == Profile(replace(NORTH, name="Northshire Constabulary (copy)"), first.logo)


def test_two_of_one_name_are_told_apart_before_saving(view):
    show(view, Profile(NORTH), Profile(NORTH))
    assert not view.save.isEnabled()
    assert "(to put right)" in control(view, "setup_authority").currentText()


def test_one_is_removed_and_another_made_the_default(view):
    profiles = [Profile(Authority(name)) for name in ("A", "B", "C")]
    show(view, *profiles)
    control(view, "setup_authority").activated.emit(2)
    control(view, "setup_authority_first").click()
    control(view, "setup_authority").activated.emit(1)
    control(view, "setup_authority_remove").click()
    assert [one.authority.name for one in view.values().profiles] == ["C", "B"]


# Logo


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_logo_is_shown_and_kept(view, tmp_path, kind):
    show(view, Profile(Authority("Northshire Council")))
    path = tmp_path / f"crest.{kind.lower()}"
    path.write_bytes(picture(kind))
    view.authorities.form.letterhead.take(path)
    (profile,) = view.values().profiles
    assert (profile.authority.logo, profile.logo) == (path.name, path.read_bytes())
    assert not control(view, "setup_logo_picture").pixmap().isNull()
    control(view, "setup_logo_remove").click()
    assert view.values().profiles == (Profile(Authority("Northshire Council")),)


BAD_LOGOS = [
    (b"GIF89a", "neither a PNG nor a JPEG"),
    (b"\x89PNG\r\n\x1a\n damaged", "damaged"),
    (b"\xff\xd8\xff" + b"0" * 5_000_001, "larger than 5 MB"),
]


@pytest.mark.parametrize(("data", "why"), BAD_LOGOS, ids=[why for _data, why in BAD_LOGOS])
def test_what_is_no_logo_is_said(view, tmp_path, data, why):
    path = tmp_path / "crest.png"
    path.write_bytes(data)
    with pytest.raises(NotALogo, match=why):
        read_logo(path)
    show(view, Profile(Authority("Northshire Council")))
    view.authorities.form.letterhead.take(path)
    assert why in control(view, "setup_logo_remark").text()
    assert view.values().profiles[0].logo is None


# Officers and regulators


def test_officers_are_added_and_removed(view, qtbot):
    show(view, Profile(NORTH), officers=(Officer("F. Officer"),))
    control(view, "setup_officer_add").click()
    qtbot.keyClicks(control(view, "officer_2_name"), "G. Other")
    control(view, "officer_2_reviewer").click()
    control(view, "officer_1_remove").click()
    assert view.values().officers == (Officer("G. Other", None, (Role.OFFICER, Role.REVIEWER)),)


def test_two_officers_of_one_name_are_a_fault(view):
    show(view, Profile(NORTH), officers=(Officer("F. Officer"), Officer("f. officer")))
    assert view.bar.reason.text() == "Officers: Another officer here has this name already."


def test_a_first_contact_becomes_the_first_officer():
    values = SetupValues((Profile(NORTH),))
    assert with_contact_as_officer(values).officers == (Officer("F. Officer", "Decision Maker"),)
    named = replace(values, officers=(Officer("G. Other"),))
    assert with_contact_as_officer(named) == named


def test_a_regulator_is_confirmed_today(view):
    show(view, Profile(NORTH), regulators=(COMMISSIONER,))
    said = control(view, "regulator_1_confirmed")
    assert "more than 180 days ago" in said.text()
    control(view, "regulator_1_confirm").click()
    assert view.values().regulators == (replace(COMMISSIONER, confirmed_on=TODAY),)
    assert said.text() == "Last confirmed 20 November 2026."


def test_a_regulator_keeps_its_welsh_names_and_takes_others(view):
    welsh = replace(COMMISSIONER, name_cy="Swyddfa’r Comisiynydd", noun_cy="Comisiynydd")
    show(view, Profile(NORTH), regulators=(welsh,))
    assert view.values().regulators == (welsh,)
    control(view, "regulator_1_noun_cy").setText("Rheoleiddiwr")
    assert view.values().regulators == (replace(welsh, noun_cy="Rheoleiddiwr"),)


def test_an_unreadable_date_of_a_regulator_stops_saving(view):
    show(view, Profile(NORTH), regulators=(COMMISSIONER,))
    until = control(view, "regulator_1_ends_on")
    until.setText("some day")
    until.editingFinished.emit()
    assert not view.save.isEnabled()


def test_a_regulator_is_added(view):
    show(view, Profile(NORTH), regulators=(COMMISSIONER,))
    control(view, "setup_regulator_add").click()
    assert view.bar.reason.text() == "Regulators: Enter the name of the regulator."
    control(view, "regulator_2_name").setText("Information Commission")
    control(view, "regulator_2_noun").setText("Information Commission")
    control(view, "regulator_2_foia").click()
    assert view.values().regulators[1] == Regulator(
        "Information Commission", "Information Commission", (Regime.FOIA,)
    )
    assert view.save.isEnabled()


# Keys and names


def test_ctrl_s_saves_and_esc_goes_back(view, qtbot):
    show(view, Profile(NORTH))
    with qtbot.waitExposed(view):
        view.activateWindow()
    with qtbot.waitSignal(view.save_requested, timeout=1000):
        qtbot.keyClick(control(view, "authority_name"), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(view.back_requested, timeout=1000):
        qtbot.keyClick(control(view, "authority_name"), Qt.Key.Key_Escape)


def test_a_card_that_is_opened_is_scrolled_to(view, qtbot):
    show(view, Profile(NORTH))
    view.resize(800, 420)
    with qtbot.waitExposed(view):
        view.activateWindow()
    control(view, "setup_law_open").click()
    card = control(view, "setup_law")
    qtbot.waitUntil(lambda: card.visibleRegion().boundingRect().height() > 200)


def test_a_question_gives_the_cursor_back(view, qtbot):
    show(view, Profile(NORTH))
    with qtbot.waitExposed(view):
        view.activateWindow()
    name = control(view, "authority_name")
    name.setFocus()
    view.bar.ask("Leave?", ("Leave", "Stay"))
    assert not name.hasFocus()
    view.bar.end_question()
    assert name.hasFocus()


@pytest.mark.parametrize(
    ("title", "names"),
    [
        ("Authority", "authority_name authority_contact setup_reference_open"),
        ("Officers", "officer_1_name setup_officer_add"),
        ("Regulators", "regulator_1_open setup_regulator_add"),
    ],
)
def test_tab_goes_as_the_page_is_laid_out(view, title, names):
    show(view, Profile(NORTH), officers=(Officer("F. Officer"),), regulators=(COMMISSIONER,))
    view.tabs.setCurrentIndex(TITLES.index(title))
    order = ["setup_import", *names.split(), "setup_back", "setup_save"]
    chain = names_on_the_way(view)
    places = [chain.index(name) for name in order]
    assert places == sorted(places)


def test_every_control_has_a_name(view):
    show(view, Profile(NORTH), officers=(Officer("F. Officer"),), regulators=(COMMISSIONER,))
    kinds = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractSpinBox)
    mine = [one for one in view.findChildren(QWidget) if isinstance(one, kinds) and not part_of_qt(one)]
    assert [one for one in mine if not (one.objectName() and one.accessibleName())] == []


def part_of_qt(widget):
    """A drop-down's or spin box's inner boxes are spoken by it; the arrows of a tab bar by the tabs."""
    inner = (QComboBox, QAbstractSpinBox)
    return isinstance(widget.parentWidget(), inner) or widget.objectName().startswith(("qt_", "Scroll"))
