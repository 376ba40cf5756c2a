"""The window in Welsh: Linguist's file is whole and up to date, and the main window says nothing in English."""

import os
import re
import subprocess
import sys
import tomllib
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QTabBar, QWidget

from foidesk.casework.tell_audit import WORDS, Kind
from foidesk.domain import dates
from foidesk.domain.attachments import Shut
from foidesk.domain.bank_holidays import Nation
from foidesk.domain.claiming import exemption_word
from foidesk.domain.grounds import GROUNDS
from foidesk.domain.regime import Regime
from foidesk.resources import resource, root
from foidesk.store.case_lines import Shelf
from foidesk.ui import tongue
from foidesk.ui.audit import done
from foidesk.ui.calendar import days
from foidesk.ui.case import ground_words, paper_desk
from foidesk.ui.case.case_tabs import CaseTabs
from foidesk.ui.case.tab import Tab
from foidesk.ui.decision.claim_offers import EXEMPTIONS
from foidesk.ui.language import KEPT, Language, speak_welsh, wanted
from foidesk.ui.setup import schedule_words
from foidesk.ui.shelf_button import ShelfButton
from foidesk.ui.typed_dates import read_date
from tests.ui.bench import lawbook
from tests.ui.sitting import Sitting

__all__ = ["lawbook"]

ROOT = Path(__file__).resolve().parents[2]
TOOLS = Path(sys.executable).parent
TS = resource("i18n", "foidesk_cy.ts")
SLOT = re.compile(r"\{\w*\}|%\w")


def messages(path):
    """Every message of a file of Linguist's: context, source, translation, the translator's comment."""
    return [
        (
            context.findtext("name"),
            *(one.findtext(tag) or "" for tag in ("source", "translation", "translatorcomment")),
        )
        for context in ET.parse(path).getroot().iter("context")
        for one in context.iter("message")
    ]


def run(*command):
    return subprocess.run([str(one) for one in command], cwd=ROOT, capture_output=True, text=True, check=True)


def test_the_compiled_file_is_what_linguist_makes_of_the_written_one(tmp_path):
    made = tmp_path / "made.qm"
    run(TOOLS / "pyside6-lrelease", TS, "-qm", made)
    assert made.read_bytes() == resource("i18n", "foidesk_cy.qm").read_bytes()


def test_linguist_finds_no_words_the_file_has_not(tmp_path):
    found, alias = tmp_path / "found_cy.ts", "QT_TRANSLATE_NOOP+=marked"
    sources = sorted((ROOT / "foidesk/ui").rglob("*.py"))
    run(TOOLS / "pyside6-lupdate", "-tr-function-alias", alias, *sources, "-ts", found)
    assert {one[:2] for one in messages(found)} == {one[:2] for one in messages(TS)}


def test_every_word_is_translated_and_marked_for_review():
    for context, source, translation, comment in messages(TS):
        said = f"{context}: {source}"
        assert translation.strip(), said
        assert comment == "To be checked by a Welsh speaker", said
        assert sorted(SLOT.findall(source)) == sorted(SLOT.findall(translation)), said
        assert source.count("&") == translation.count("&"), said
        assert source.endswith("…") == translation.endswith("…"), said


def test_words_of_the_law_are_those_of_the_domain():
    assert tongue.MONTHS == dates.MONTHS
    assert tongue.WEEKDAYS == dates.WEEKDAYS
    assert tuple(month[:3] for month in dates.MONTHS) == tongue.SHORT


def test_words_said_once_more_for_linguist_are_those_of_their_own_rooms():
    schedules = tomllib.loads(resource("law", "retention.toml").read_text("utf-8"))["schedule"]
    assert set(ground_words.MARKED) == set(GROUNDS.values())
    assert set(done.MARKED) == {one.value for one in Kind} | {words for words, _kind in WORDS.values()}
    assert set(schedule_words.MARKED) == {one[key] for one in schedules for key in ("what", "source")}
    assert tuple(one.value for one in Shut) == paper_desk.WHY
    assert set(EXEMPTIONS) == {exemption_word(regime) for regime in Regime}
    assert {nation: nation.label for nation in Nation} == dict(days.NATIONS)


def test_every_day_said_in_welsh_can_be_typed(welsh):
    days_of_a_year = [date(2027, month, 1) for month in range(1, 13)]
    for say in (tongue.in_words, tongue.in_short, tongue.with_weekday):
        assert [read_date(say(day), date(2026, 1, 1)) for day in days_of_a_year] == days_of_a_year
    assert read_date("ddoe", date(2026, 1, 1)) == date(2025, 12, 31)


@pytest.mark.parametrize(
    ("words", "said"),
    [(("Rhif",), "Rhif"), (("Un", "Dau"), "Un a Dau"), (("Un", "Dau", "Unarddeg"), "Un, Dau ac Unarddeg")],
)
def test_a_list_ends_with_the_and_its_last_word_wants(welsh, words, said):
    assert tongue.listed(words) == said


def test_every_noun_that_is_counted_has_its_welsh():
    known = set(tongue.NOUNS)
    counting = "from foidesk.ui.tongue import"
    for path in (ROOT / "foidesk/ui").rglob("*.py"):
        text = path.read_text()
        if any("counted" in line for line in text.splitlines() if line.startswith(counting)):
            nouns = re.findall(r"""counted\([^"']*["']([a-z ]+)["']\)""", text)
            assert set(nouns) <= known, path


@pytest.fixture
def welsh(qapp):
    translator = speak_welsh(qapp, root())
    yield translator
    qapp.removeTranslator(translator)


@pytest.mark.parametrize(
    ("number", "noun", "said"),
    [
        (0, "request", "0 cais"),
        (1, "request", "1 cais"),
        (2, "request", "2 gais"),
        (3, "request", "3 chais"),
        (6, "task", "6 thasg"),
        (20, "working day", "20 diwrnod gwaith"),
        (2, "working day", "2 ddiwrnod gwaith"),
        (1_022, "request", "1,022 cais"),
    ],
)
def test_a_noun_stays_in_the_singular_and_changes_after_some_numbers(welsh, number, noun, said):
    assert tongue.counted(number, noun) == said


def test_english_is_counted_as_ever(qapp):
    assert [tongue.counted(number, "request") for number in (1, 2)] == ["1 request", "2 requests"]


@pytest.mark.parametrize(
    ("kept", "locale", "is_welsh"),
    [
        ("", "cy_GB.UTF-8", True),
        ("", "en_GB.UTF-8", False),
        ("system", "cy_GB.UTF-8", True),
        ("en", "cy_GB.UTF-8", False),
        ("cy", "en_GB.UTF-8", True),
        ("xx", "en_GB.UTF-8", False),
    ],
)
def test_the_language_is_the_one_chosen_or_else_the_systems(tmp_path, kept, locale, is_welsh):
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    if kept:
        settings.setValue(KEPT, kept)
    settings.sync()
    script = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication\n"
        "from foidesk.ui.language import is_welsh, speak\n"
        "app = QCoreApplication([]); speak(app, Path(sys.argv[1]), Path(sys.argv[2])); print(is_welsh())"
    )
    around = {**os.environ, "LANG": locale, "LC_ALL": locale, "LANGUAGE": ""}
    command = [sys.executable, "-c", script, str(tmp_path / "window.ini"), str(root())]
    done = subprocess.run(command, cwd=ROOT, env=around, capture_output=True, text=True, check=True)
    assert done.stdout.split() == [str(is_welsh)]


@pytest.fixture
def sitting(welsh, qapp, qtbot, tmp_path, lawbook):
    made = Sitting(qapp, qtbot, tmp_path, lawbook)
    made.window.resize(1366, 768)
    made.settle()
    yield made
    made.close(qapp)


def shown(window):
    """Every word that stands in the frame and the register, on the start screen and over the case."""
    parts = [window.shelves, window.top_bar, window.status, *window.findChildren(CaseTabs)]
    parts += [window.findChild(type(window.centralWidget()), name) for name in ("register_pane", "start")]
    parts += [window.findChild(QWidget, name) for name in ("acts_bar", "acts_panel", "notes")]
    for part in (part for part in parts if part is not None and part.isVisible()):
        if isinstance(part, CaseTabs):
            bar: QTabBar = part.tabBar()
            yield from (bar.tabText(at) for at in range(bar.count()))
            continue
        for label in part.findChildren(QLabel):
            if label.isVisible():
                yield label.text()
        for button in part.findChildren(QAbstractButton):
            if button.isVisible():
                yield button.text()
                yield button.accessibleName()
        for box in part.findChildren(QComboBox):
            yield from (box.itemText(at) for at in range(box.count()))


def english():
    """What the main window says in English, as patterns, with what its Welsh says in their place."""
    for context, source, translation, _comment in messages(TS):
        if source != translation and context not in {"Dates", "Short dates", "Language"}:
            pattern = re.escape(source).replace(r"\{", "{").replace(r"\}", "}")
            if SLOT.sub("", source).strip(" :–;,."):
                yield source, re.compile(SLOT.sub(".+", pattern) + "$")


def test_the_main_window_says_nothing_in_english(sitting):
    told = list(english())
    assert sitting.window.shelves.start.text() == "Yr hyn sydd i’w wneud"
    scenes = (
        sitting.ways.show_start,
        lambda: sitting.ways.show_shelf(Shelf.OPEN),
        sitting.ways.show_filters,
        sitting.desk.register.marking.mark_all,
        lambda: sitting.go_to("FOI 004088/26"),
        sitting.ways.show_acts,
        lambda: sitting.ways.show_tab(Tab.NOTES),
    )
    own = sitting.window.shelves.foot.text()
    for scene in scenes:
        scene()
        sitting.settle(60)
        words = {one for one in shown(sitting.window) if one and one != own}
        assert len(words) > 20
        assert [(one, source) for one in words for source, pattern in told if pattern.match(one)] == []
    model = sitting.desk.register.view.table.model()
    across = Qt.Orientation.Horizontal
    headings = [model.headerData(at, across) for at in range(model.columnCount())]
    assert headings == ["Cyfeirnod", "Cais", "Swyddog", "Canlyniad", "Cam", "Dyddiad cau"]
    tabs = sitting.window.findChild(CaseTabs)
    assert "Anfonwyd cydnabyddiaeth" in tabs.timeline.accessibleDescription()
    assert "Cafwyd y cais" in tabs.timeline.accessibleDescription()
    titles = [tabs.tabText(at).split("  ")[0] for at in range(tabs.count())]
    assert titles == ["Hanes", "Cais", "Penderfyniad", "Llythyr", "Nodiadau", "Meysydd"]


def test_the_shelves_have_room_for_their_words_and_no_two_keys_of_the_frame_are_one(sitting):
    for button in sitting.window.shelves.findChildren(ShelfButton):
        if button.isVisible():
            long = QFontMetrics(button.font()).horizontalAdvance(button.text())
            counts = button.objectName().startswith("shelf_")
            assert 36 + long + (36 if counts else 8) <= button.width(), button.text()
    texts = [one.text() for one in sitting.window.top_bar.findChildren(QAbstractButton)]
    keys = [text[text.index("&") + 1].casefold() for text in texts if "&" in text]
    assert sorted(set(keys)) == sorted(keys) == ["m", "n"]


def test_the_window_says_that_its_welsh_is_not_checked(sitting):
    label = sitting.window.status.findChild(QLabel, "status_language")
    assert label.isVisible()
    assert (label.text(), label.toolTip()) == (
        "Cymraeg heb ei gwirio",
        "Nid oes siaradwr Cymraeg wedi gwirio’r geiriau hyn eto",
    )
    sitting.ways.choose_language(Language.ENGLISH)
    assert wanted(sitting.window.kept) is Language.ENGLISH
    assert "Bydd y ffenestr yn newid ei hiaith" in sitting.window.banner.said()
    sitting.ways.choose_language(Language.SYSTEM)
    assert wanted(sitting.window.kept) is Language.SYSTEM
