"""The palette against the program's own lists: a page, tab, act or help page it does not reach fails here."""

from functools import cached_property

import pytest
from PySide6.QtWidgets import QFileDialog

from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.lifecycle import EXTENSIONS, Stage, open_acts
from foidesk.resources import resource
from foidesk.store.case_lines import lines_of
from foidesk.ui.case.act_words import ACTS
from foidesk.ui.case.tab import Tab
from foidesk.ui.desk import Desk
from foidesk.ui.letter.kind_words import LETTERS
from foidesk.ui.palette.catalogue import TABS, commands
from tests.ui.bench import lawbook
from tests.ui.scenes import close
from tests.ui.sitting import sitting

__all__ = ["lawbook", "sitting"]

PAGELESS = {"at_close", "backups", "law", "palette", "undoing"}
"""No pages: what backs up has its tab in the settings, the law is of the field with the cursor, the palette is itself, what is undone is told in the banner."""


def reached(sitting):
    return {one.words for one in commands(sitting.ways, is_encrypted=True)}


def every_line(connection):
    return lines_of(connection, [row[0] for row in connection.execute('select id from "case"')])


def faces(desk):
    """Return what every page of the desk shows, by its name there."""
    kinds = [vars(kind).items() for kind in Desk.__mro__]
    names = {name for kind in kinds for name, made in kind if isinstance(made, cached_property)} - PAGELESS
    found = {}
    for name in names:
        page = getattr(desk, name)
        looks = (getattr(page, part, None) for part in ("widget", "view", "panel", "_panel"))
        found[name] = next((one for one in looks if one is not None), None)
    return found


def test_every_page_of_the_desk_is_shown_by_something_in_it(sitting, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_given: ([], ""))
    sitting.go_to("FOI 004088/26")
    shown = set()
    for entry in commands(sitting.ways, is_encrypted=True):
        if entry.words.startswith("Help:"):
            continue  # all of one page, and looked at below
        if entry.words.endswith(("of the marked requests", "to an officer", "requests as PDF")):
            sitting.desk.register.marking.mark_all()
        entry.do()
        sitting.settle(0)
        seen = {name for name, face in faces(sitting.desk).items() if face is not None and face.isVisible()}
        shown |= seen
        assert seen, entry.words
        close(sitting)
        sitting.go_to("FOI 004088/26")
    assert shown == set(faces(sitting.desk))


def test_every_act_open_on_a_case_at_every_stage_there_is(sitting):
    lines = sitting.looking.look(every_line)
    first = {(one.stage, one.regime): one.reference for one in lines}
    assert len(first) > 7
    for (stage, _regime), reference in first.items():
        sitting.go_to(reference)
        words = {act: f"{ACTS[act].button}…" for act in open_acts(Stage(stage))}
        found = {act for act, button in words.items() if button in reached(sitting)}
        assert set(words) - set(EXTENSIONS) <= found, reference
        sitting.ways.show_acts()
        assert found == set(sitting.desk.case.view.panel._buttons), reference


@pytest.mark.parametrize("stage", Stage)
def test_every_act_of_the_law_has_words_for_it(stage):
    assert open_acts(stage) <= set(ACTS)


def test_every_letter_tab_setting_and_page_of_help(sitting):
    sitting.go_to("FOI 004088/26")
    sitting.ways.show_setup()
    sitting.settle()
    tabs = sitting.desk.setup.widget.tabs
    found = reached(sitting)
    titles = {tabs.tabText(at) for at in range(tabs.count())}
    assert "Authorities" in titles  # of several; the palette does not count them
    assert {f"Settings: {one}" for one in titles - {"Authorities"} | {"Authority"}} <= found
    assert set(TABS) == set(Tab)
    assert set(LETTERS) == set(LetterKind)
    assert {LETTERS[kind].button for kind in LetterKind} | {words for words, _icon in TABS.values()} <= found
    headings = [path.read_text("utf-8").splitlines()[0] for path in resource("help").glob("*.md")]
    assert {f"Help: {one.removeprefix('# ')}" for one in headings} <= found


def test_a_saved_search_is_gone_to(sitting):
    sitting.window.shelves.saved.show_saved([(7, "Swans of the north")])
    assert "Swans of the north" in reached(sitting)
