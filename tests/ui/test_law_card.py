"""The law behind each field, one key away, in the real window and by its data."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from foidesk.domain.checks.finding import Place, Where
from foidesk.domain.field_law import law_behind
from foidesk.domain.regime import Regime
from foidesk.domain.timeline import Act
from foidesk.lawbook.field_rows import read_field_law
from foidesk.lawbook.rows import BadLawFile
from foidesk.resources import resource
from foidesk.ui.case.act_fields import FIELDS
from foidesk.ui.case.tab import Tab
from foidesk.ui.help.topics import Topics
from foidesk.ui.law.behind import said_of
from foidesk.ui.law.law_card import placed
from foidesk.ui.wording import REGIMES
from tests.ui import scenes
from tests.ui.bench import lawbook
from tests.ui.sitting import NOW, sitting

__all__ = ["lawbook", "sitting"]

ROWS = read_field_law(resource("law"))
FIELD_KINDS = (QLineEdit, QPlainTextEdit, QComboBox)


@pytest.mark.parametrize(
    ("names", "regime", "provision"),
    [
        (("claim_1_harm",), Regime.FOIA, "FOIA s17(1)(c)"),
        (("claim_2_reason",), Regime.EIR, "EIR r14(3)(a)"),
        (("claim_2_favouring_1",), Regime.FOISA, "FOISA s2(1)(b) and s16(2)"),
        (("act_on", "act.extend_eir"), Regime.EIR, "EIR r7"),
        (("act_formal", "act.ask_clarification"), Regime.FOIA, "FOIA s1(3) and s10(6)"),
        (("act_text", "act.ask_clarification"), Regime.FOIA, "FOIA s1(3)"),
        (("act_on", "act.extend_public_interest"), Regime.EIR, None),
        (("anything",), Regime.FOIA, None),
        ((), None, None),
    ],
)
def test_the_nearest_name_with_a_law_wins(names, regime, provision):
    row = law_behind(ROWS, names, regime)
    assert (row.provisions(regime) if row else None) == ((provision,) if provision else None)


def test_where_the_law_is_not_known_each_is_named():
    row = law_behind(ROWS, ("received_on",), None)
    assert [cite.split()[0] for cite in row.provisions(None)] == ["FOIA", "EIR", "FOISA", "EI(S)R"]


@pytest.mark.parametrize(
    ("regime", "doubtful"),
    [(Regime.FOIA, False), (Regime.EIR, False), (Regime.FOISA, True), (Regime.EISR, True), (None, True)],
)
def test_a_provision_that_nobody_held_against_the_text_says_so(qtbot, lawbook, regime, doubtful):
    field, form = QLineEdit(), QWidget()
    qtbot.addWidget(form)
    field.setParent(form)
    field.setObjectName("received_on")
    form.setProperty("law_name", REGIMES[regime] if regime else "")
    said = said_of(field, ROWS, lawbook.provisions, NOW.date())
    assert any(words.startswith("Not confirmed against") for words in said.paragraphs) is doubtful


def test_the_data_names_pages_of_the_help_and_no_field_twice():
    assert {row.help for row in ROWS} <= {topic.key for topic in Topics(resource("help")).all} | {""}
    patterns = [pattern for row in ROWS for pattern in row.at]
    assert len(patterns) == len(set(patterns))


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ('[[field]]\nat = ["a"]\ntitle = "T"\nasks = "A"\nlaw = {}\n', "row T: it names no law"),
        ('[[field]]\nat = ["a"]\ntitle = "T"\nasks = "A"\nlaw = { usa = "5" }\n', "row T"),
        ('[[field]]\nat = ["a"]\ntitle = "T"\nlaw = { foia = "s1" }\n', "“asks” is missing"),
        ('[[field]]\nat = ["a"]\ntitle = "T"\nasks = "A"\nlaw = { foia = "s1" }\nnote = "x"\n', "“note”"),
    ],
)
def test_a_bad_row_is_named(tmp_path, text, why):
    (tmp_path / "fields.toml").write_text(text, "utf-8")
    with pytest.raises(BadLawFile) as refusal:
        read_field_law(tmp_path)
    assert why in str(refusal.value)


def test_every_act_that_has_a_law_says_it():
    """Those that have none: what an office does of itself, and no provision asks."""
    of_itself = {Act.ACKNOWLEDGE, Act.WITHDRAW, Act.CLOSE}
    silent = {act for act in FIELDS if law_behind(ROWS, (f"act.{act}",), None) is None}
    assert silent == of_itself


@pytest.mark.parametrize(
    ("field", "at"),
    [
        (QRect(100, 100, 300, 30), QPoint(100, 135)),
        (QRect(100, 700, 300, 30), QPoint(100, 494)),
        (QRect(900, 100, 300, 30), QPoint(599, 135)),
        (QRect(-50, 100, 300, 30), QPoint(0, 135)),
        (QRect(100, 150, 300, 600), QPoint(100, 0)),
    ],
    ids=["below", "above", "not off the right", "not off the left", "a field that fills it all"],
)
def test_the_card_stays_in_the_window(field, at):
    assert placed(QSize(400, 200), field, QRect(0, 0, 1000, 800)) == at


def silent(sitting, around):
    """Return the fields seen in a page behind which nothing stands."""
    provisions = sitting.desk._pages.lawbook.provisions
    fields = [one for kind in FIELD_KINDS for one in around.findChildren(kind) if one.isVisibleTo(around)]
    named = [one for one in fields if one.objectName() and not one.objectName().startswith("qt_")]
    assert len(named) > 2
    return {one.objectName() for one in named if said_of(one, ROWS, provisions, NOW.date()) is None}


WITHOUT = {"subject", "officer", "applicant_category", "applicant_organisation", "applicant_language"}
"""What an office notes for itself at intake: no provision asks for it."""


def card_text(sitting):
    card = sitting.desk.law.card
    return "\n".join(label.text() for label in card.findChildren(QLabel) if label.isVisibleTo(card))


def press_law(sitting, name):
    field = next(one for one in sitting.window.findChildren(QWidget, name) if one.isVisible())
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_F7)
    sitting.qtbot.waitUntil(sitting.desk.law.card.isVisible)
    return field


def test_f7_in_the_window(sitting):
    """Decisions, an act, a letter, intake and set-up in one sitting: every form has its law, and F7 shows it."""
    desk, ways = sitting.desk, sitting.ways
    scenes.of_case(sitting, lambda ways: ways.show_tab(Tab.DECISION))
    sitting.settle()
    assert silent(sitting, desk.decision.widget) == set()
    desk.decision.go_to(Place(Where.PART, "holding", 0))
    field = press_law(sitting, "part_holding")
    assert card_text(sitting).startswith("FOIA s1(1)(a)\nWhether the information is held\n")
    assert "told in writing" in desk.law.card.accessibleDescription()
    QTest.keyClick(desk.law.card, Qt.Key.Key_F7)
    assert not desk.law.card.isVisible()
    assert sitting.window.focusWidget() is field
    scenes.act_form(sitting, Act.EXTEND_PUBLIC_INTEREST)
    sitting.settle()
    press_law(sitting, "act_until")
    assert card_text(sitting).startswith("FOIA s10(3) and s17(2)\nMore time for the public interest")
    QTest.keyClick(desk.law.card, Qt.Key.Key_Escape)
    assert not desk.law.card.isVisible()
    ways.new_request()
    sitting.settle()
    assert silent(sitting, desk.intake.widget) == WITHOUT
    press_law(sitting, "received_on")
    assert "EIR r5(2)" in card_text(sitting)
    desk.law.card.findChild(QPushButton, "law_card_help").click()
    assert desk.help.widget.isVisible()
    assert desk.help.widget.page.accessibleDescription() == "Why this date?"
    ways.show_setup()
    sitting.settle()
    assert silent(sitting, desk.setup.widget) == {"setup_authority"}, (
        "which authority is a question of no law"
    )
    sitting.window.findChild(QComboBox, "setup_authority").setFocus()
    ways.show_law()
    assert not desk.law.card.isVisible()
    assert "No provision stands behind this field." in sitting.window.banner.accessibleName()


def test_a_claim_shows_its_own_provision_too(qtbot, lawbook):
    """The claim a field belongs to comes after what the field asks, with the help of its provision."""
    card, reason = QWidget(), QLineEdit()
    qtbot.addWidget(card)
    reason.setParent(card)
    reason.setObjectName("claim_1_harm")
    card.setProperty("law_cite", "43(2)")
    card.setProperty("law_name", "FOIA 2000")
    said = said_of(reason, ROWS, lawbook.provisions, NOW.date())
    provision = lawbook.provisions.find(Regime.FOIA, "43(2)")
    assert (said.title, said.provisions) == ("The harm, and how likely it is", "FOIA s17(1)(c)")
    assert provision.label() + "." in said.paragraphs
    assert any(provision.help in paragraph for paragraph in said.paragraphs)
    assert said.spoken.startswith("The harm, and how likely it is. FOIA s17(1)(c). ")
