"""Closing the window over a request that is not logged, or settings that are not saved."""

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton

from tests.ui.bench import bare_office, control, lawbook, office, seen
from tests.ui.test_main_window import MAIL, join

__all__ = ["bare_office", "join", "lawbook", "office"]


@pytest.fixture
def joined(office, join):
    office.log()
    return join(office)


def by_hand(joined, qtbot, words="How many geese?"):
    joined.desk.ways.new_request()
    qtbot.waitUntil(lambda: seen(joined.window, "intake_check"), timeout=10_000)
    control(joined.desk.intake.widget, "request_text", QPlainTextEdit).setPlainText(words)


def from_mail(joined, qtbot, tmp_path):
    mail = tmp_path / "geese.eml"
    mail.write_bytes(MAIL)
    joined.desk.ways.read_files([mail])
    qtbot.waitUntil(lambda: seen(joined.window, "intake_check"), timeout=10_000)


def in_settings(joined, qtbot, words="Southshire"):
    joined.desk.ways.show_setup()
    qtbot.waitUntil(lambda: bool(control(joined.window, "setup_title", QLabel).text()), timeout=10_000)
    control(joined.window, "authority_name", QLineEdit).setText(words)


def question(joined, bar):
    return control(joined.window, f"{bar}_question", QLabel).text()


def answer(joined, bar, number):
    control(joined.window, f"{bar}_answer_{number}", QPushButton).click()


def test_what_is_typed_by_hand_holds_the_window_open(joined, qtbot):
    by_hand(joined, qtbot)
    assert not joined.window.close()
    assert question(joined, "intake_bar") == (
        "This request is not logged yet. What you typed here will be lost."
    )
    answer(joined, "intake_bar", 1)
    assert joined.window.isVisible()
    assert (
        control(joined.desk.intake.widget, "request_text", QPlainTextEdit).toPlainText() == "How many geese?"
    )


def test_a_window_that_closes_over_long_work_is_out_of_sight_at_once(joined):
    seen_while_waiting = []
    joined.window.closing.connect(lambda: seen_while_waiting.append(joined.window.isVisible()))
    assert joined.window.close()
    assert seen_while_waiting == [False]


def test_a_mail_that_is_being_checked_holds_it_too(joined, qtbot, tmp_path):
    from_mail(joined, qtbot, tmp_path)
    assert not joined.window.close()
    assert question(joined, "intake_bar") == "This request is not logged yet."
    answer(joined, "intake_bar", 0)
    assert not joined.window.isVisible()


def test_an_empty_form_does_not(joined, qtbot):
    by_hand(joined, qtbot, "")
    assert joined.window.close()


def test_the_form_comes_to_the_front_to_ask(joined, qtbot):
    by_hand(joined, qtbot)
    joined.desk.ways.back()
    assert not joined.window.close()
    assert seen(joined.window, "intake_bar_question")


def test_to_close_once_more_is_to_give_it_up(joined, qtbot):
    by_hand(joined, qtbot)
    assert not joined.window.close()
    assert joined.window.close()


def test_settings_that_are_not_saved_hold_the_window_open(joined, qtbot):
    in_settings(joined, qtbot)
    joined.desk.ways.back()
    assert not joined.window.close()
    assert question(joined, "setup_bar") == "The settings are not saved. What you changed here will be lost."
    answer(joined, "setup_bar", 1)
    assert control(joined.window, "authority_name", QLineEdit).text() == "Southshire"
    assert not joined.window.close()
    answer(joined, "setup_bar", 0)
    assert not joined.window.isVisible()


def test_settings_being_typed_are_found_as_they_were_left(joined, qtbot):
    in_settings(joined, qtbot)
    joined.desk.ways.back()
    joined.desk.ways.show_setup()
    qtbot.wait(100)
    assert control(joined.window, "authority_name", QLineEdit).text() == "Southshire"


def test_settings_that_were_left_hold_nothing_and_are_read_again(joined, qtbot):
    in_settings(joined, qtbot)
    control(joined.window, "setup_back", QPushButton).click()
    answer(joined, "setup_bar", 0)
    joined.desk.ways.show_setup()
    name = control(joined.window, "authority_name", QLineEdit)
    qtbot.waitUntil(lambda: name.text() == "Northshire Constabulary", timeout=10_000)
    assert joined.window.close()


def test_each_page_asks_for_itself(joined, qtbot):
    by_hand(joined, qtbot)
    in_settings(joined, qtbot)
    assert not joined.window.close()
    answer(joined, "intake_bar", 0)
    assert seen(joined.window, "setup_bar_question")
    answer(joined, "setup_bar", 0)
    assert not joined.window.isVisible()
