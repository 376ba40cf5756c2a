"""Copy details: what is put on the clipboard of a problem, and that it is nobody's words."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from foidesk import __version__
from foidesk.casework.log_request import UnknownAuthority
from foidesk.domain.problems import Problem
from foidesk.intake.eml import NotAnEmail
from foidesk.ui.banner import Banner
from foidesk.ui.details import details, place_of
from foidesk.ui.intake.reading import CannotRead
from foidesk.ui.letter.letter_notice import LetterNotice
from foidesk.ui.letter.saved_copy import CannotSaveLetter, save_letter
from foidesk.ui.messages import message_for
from foidesk.ui.refusal import Refusal
from tests.ui.bench import control

TOLD = [
    (UnknownAuthority("Jane Doe Ltd", ("Northshire",)), "This case file knows no authority …; it knows …."),
    (NotAnEmail("Jane Doe request.eml is not an e-mail."), "… is not an e-mail."),
    (CannotRead("Jane Doe.eml: There is no sender."), "…: There is no sender."),
    (
        Problem("There is no room left in /home/Jane Doe/letters, so the letter was not saved."),
        "There is no room left in …, so the letter was not saved.",
    ),
    (
        Problem("The letter was not saved: there is no folder C:\\Users\\Jane Doe\\x."),
        "The letter was not saved: there is no folder …",
    ),
    (Problem("A letter to jane@example.org cannot be sent."), "A letter to … cannot be sent."),
    (Problem("Nobody has “/srv/Jane. Doe” open."), "Nobody has … open."),
    (Problem("The disk is full."), "The disk is full."),
    (Problem("There is no case FOI 004088/26 in this case file."), "There is no case … in this case file."),
    (Problem("There is no case MBC/2026/0391 in this case file."), "There is no case … in this case file."),
    (Problem("There is no case FOI-2026-0412 in this case file."), "There is no case … in this case file."),
    (Problem("20262207 cannot be destroyed."), "… cannot be destroyed."),
    (Problem("Row 2 of 14 of 29 November 2026 was altered."), "Row 2 of 14 of 29 November 2026 was altered."),
    (Problem("A fee of £450 and/or 20 working days."), "A fee of £450 and/or 20 working days."),
]


@pytest.mark.parametrize(("problem", "said"), TOLD)
def test_what_others_wrote_is_left_out(problem, said):
    copied = details(str(problem), problem.next_step, "main › desk", problem)
    assert f"What: {said}\n" in copied
    assert not any(word in copied for word in ("Jane", "Doe", "jane@", "Northshire"))


def test_a_problem_met_on_the_way_is_told_without_its_folder(tmp_path):
    folder = tmp_path / "Jane Doe"
    with pytest.raises(CannotSaveLetter) as met:
        save_letter(b"%PDF", folder / "letter.pdf")
    copied = details(str(met.value), met.value.next_step, "", met.value)
    assert "Kind: foidesk.ui.letter.saved_copy.CannotSaveLetter" in copied
    assert "Remedy: Choose another folder." in copied
    assert "Jane" not in copied
    assert str(tmp_path) not in copied


def test_a_bug_says_where_and_never_what_it_held(qtbot):
    with pytest.raises(ZeroDivisionError) as met:
        place_of_half("Jane Doe")
    copied = details(*message_for(met.value), "main", met.value)
    assert "Kind: builtins.ZeroDivisionError" in copied
    assert "Jane" not in copied
    with pytest.raises(AttributeError) as ours:
        place_of("Jane Doe")
    lines = details(*message_for(ours.value), "main", ours.value).splitlines()
    (raised,) = [line for line in lines if line.startswith("Raised: ")]
    assert raised.startswith("Raised: foidesk/ui/details.py:")
    assert raised.endswith(" place_of")
    assert str(Path.home()) not in raised
    assert any(line.startswith(f"FoiDesk: {__version__} (Python ") for line in lines)


def place_of_half(_name):
    return 1 / 0


def test_the_banner_copies_it_and_says_so(qtbot):
    banner = Banner()
    banner.setObjectName("banner")
    qtbot.addWidget(banner)
    problem = CannotSaveLetter("The letter was not saved in /home/jane: no leave.")
    banner.tell("problem", str(problem), problem.next_step, problem)
    button = control(banner, "banner_copy", QAbstractButton)
    assert (button.accessibleName(), button.isVisibleTo(banner)) == ("Copy details", True)
    QGuiApplication.clipboard().clear()
    button.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(
        "What: The letter was not saved in …: no leave.\nRemedy: Choose another folder.\n"
    )
    assert button.accessibleName() == "Copied"
    banner.tell("problem", "The disk is full.", "Make room.")
    assert button.accessibleName() == "Copy details"
    banner.tell("done", "The request is logged.")
    assert not button.isVisibleTo(banner)


def test_where_is_told_by_the_names_of_the_widgets(qtbot):
    outer, inner = QWidget(), QLabel()
    qtbot.addWidget(outer)
    outer.setObjectName("main")
    nameless = QWidget(outer)
    inner.setParent(nameless)
    inner.setObjectName("letter_bar")
    assert place_of(inner) == "main › letter_bar"
    assert place_of(None) == ""


def test_it_is_offered_beside_a_letter_and_where_a_file_does_not_open(qtbot):
    notice = LetterNotice("letter_notice")
    refusal = Refusal(Problem("The disk is full.", "Make room."))
    for widget in (notice, refusal):
        qtbot.addWidget(widget)
    notice.show_problem(Problem("The disk is full.", "Make room."))
    for button in (notice.copy, refusal.copy):
        QGuiApplication.clipboard().clear()
        button.click()
        assert QGuiApplication.clipboard().text().startswith("What: The disk is full.\nRemedy: Make room.\n")
    notice.show_words("fine", "Saved.")
    assert not notice.copy.isVisibleTo(notice)
