"""Where a window is low or wide: what scrolls does so by itself, and what is said has the room it needs."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QWidget

from foidesk.store.faults import CaseFileDamaged, NewerCaseFile
from foidesk.ui.care.damage_view import DamageView
from foidesk.ui.refusal import Refusal
from foidesk.ui.saved_shelf import SavedShelf
from foidesk.ui.setup.groups_pane import GroupsPane
from foidesk.ui.setup.paragraphs_pane import ParagraphsPane
from tests.ui.bench import control, theme

__all__ = ["theme"]


@pytest.mark.parametrize(("made", "listed"), [(ParagraphsPane, "paragraphs"), (GroupsPane, "groups")])
def test_a_list_and_its_form_scroll_apart_or_stand_under_one_another(qtbot, theme, made, listed):
    pane = made()
    qtbot.addWidget(pane)
    pane.resize(900, 300)
    pane.show()
    chosen_from = control(pane, listed)

    def below():
        return pane.form.mapTo(pane, pane.form.rect().topLeft()).y() > chosen_from.geometry().bottom()

    assert pane.heightForWidth(900) <= 300, "the page around them scrolls too"
    assert not below()
    pane.resize(620, 900)
    qtbot.waitUntil(below)
    assert pane.heightForWidth(620) >= chosen_from.height() + pane.form.height()


def test_more_saved_searches_than_there_is_room_for_scroll_to_the_one_shown(qtbot, theme):
    shelf = SavedShelf(theme, QButtonGroup(theme), QLabel("SAVED SEARCHES"))
    qtbot.addWidget(shelf)
    shelf.show_saved([(number, f"Search {number}") for number in range(9)])
    shelf.resize(230, 150)
    shelf.show()
    shelf.mark(8)
    button = control(shelf, "saved_8", QPushButton)
    qtbot.waitUntil(lambda: button.visibleRegion().boundingRect().height() >= 30)
    heights = {one.height() for one in shelf.findChildren(QPushButton)}
    assert heights == {button.height()}


@pytest.mark.parametrize("depth", [1, 12])
def test_a_refusal_is_as_high_as_the_path_it_names(qtbot, theme, tmp_path, depth):
    deep = tmp_path.joinpath(*["Information Governance and Records"] * depth, "office.foidesk")
    window = Refusal(NewerCaseFile(deep))
    qtbot.addWidget(window)
    window.show()
    said = control(window, "refusal_headline", QLabel)
    assert said.height() >= said.heightForWidth(said.width())
    assert window.rect().contains(QRect(window.close_button.pos(), window.close_button.size()))
    assert window.focusWidget() is window.close_button


def test_why_a_restore_failed_is_said_with_the_room_it_needs(qtbot, theme, tmp_path):
    view = DamageView(CaseFileDamaged(tmp_path), can_look=False)
    qtbot.addWidget(view)
    view.show()
    view.show_problem(NewerCaseFile(tmp_path.joinpath(*["Information Governance"] * 20)))
    said = control(view, "damage_headline", QLabel)
    qtbot.waitUntil(lambda: said.height() >= said.heightForWidth(said.width()))
    assert said.isVisible()
    assert control(view, "damage_unchanged", QLabel).isVisible()
    assert not control(view, "damage_account", QWidget).isVisible()
