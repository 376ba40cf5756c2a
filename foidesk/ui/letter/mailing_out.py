"""Opens the e-mail a kept letter goes out with in the officer's own mail program."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from foidesk.casework.changes import Change, Hand
from foidesk.domain.problems import Problem
from foidesk.resources import resource
from foidesk.store.case_file import CaseFile
from foidesk.store.open_copies import OpenCopies
from foidesk.ui.clock import Clock
from foidesk.ui.letter.letter_view import LetterView
from foidesk.ui.letter.saved_copy import copied, save_letter
from foidesk.ui.letter.sheets import Sheet
from foidesk.ui.runner import Runner, tried
from foidesk.ui.tongue import marked, translate

OPENED = marked(
    "Letters",
    "An e-mail with the letter attached is open in your mail program. It goes when you send it there.",
)
NO_ADDRESS = marked("Letters", " No e-mail address of the applicant is known: fill it in.")
NOT_TAKEN = marked(
    "Letters", "No mail program took the e-mail. Save it, and open it from where you saved it."
)


def open_file(path: Path) -> bool:
    """Hand a file to whatever program the system has for it; False where it has none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


@dataclass(frozen=True, slots=True)
class Drafted:
    """An e-mail written where a mail program can open it."""

    change: Change
    path: Path
    name: str
    is_addressed: bool


class MailingOut(QObject):
    """Drafts the e-mail of the kept letter `at_hand` gives. Copies made for it go when the window closes."""

    def __init__(
        self,
        view: LetterView,
        case_file: CaseFile,
        runner: Runner,
        at_hand: Callable[[], Sheet | None],
        clock: Clock,
        by: str,
        copies: OpenCopies | None = None,
    ) -> None:
        super().__init__(view)
        self._view, self._file, self._runner = view, case_file, runner
        self._at_hand, self._clock, self._by = at_hand, clock, by
        self._copies = copies or OpenCopies()
        self.open_with = open_file
        view.bar.mail_requested.connect(self._ask)

    @Slot()
    def _ask(self) -> None:
        sheet = self._at_hand()
        if sheet is not None and sheet.id is not None:
            self.draft(sheet.id)

    def draft(self, letter_id: int) -> None:
        """Make the e-mail of a kept letter and open it."""
        job = partial(self._make, letter_id, Hand(self._clock.now(), self._by))
        self._runner.run(partial(tried, job), self._show)

    def _make(self, letter_id: int, hand: Hand) -> Drafted:
        from foidesk.casework.draft_mail import draft_mail  # SQLModel: not before the first paint
        from foidesk.letters.wording import read_wording

        made = self._file.write(draft_mail, letter_id, read_wording(resource("clauses")), hand)
        path = copied(self._copies, made.name, made.eml, "e-mail", read_only=False)
        return Drafted(made.change, path, made.name, made.is_addressed)

    def _show(self, made: Drafted | Problem) -> None:
        if isinstance(made, Problem):
            self._view.notice.show_problem(made)
        elif self.open_with(made.path):
            self._view.notice.show_words(
                "fine",
                translate("Letters", OPENED)
                if made.is_addressed
                else translate("Letters", OPENED) + translate("Letters", NO_ADDRESS),
            )
        else:
            self._view.notice.show_words("doubt", translate("Letters", NOT_TAKEN))
            self._ask_where(made)

    def _ask_where(self, made: Drafted) -> None:
        dialog = QFileDialog(
            self._view,
            translate("Letters", "Save the e-mail"),
            str(Path.home() / made.name),
            translate("Letters", "E-mail (*.eml)"),
        )
        dialog.setObjectName("letter_mail_as")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("eml")
        dialog.selectFile(made.name)
        dialog.fileSelected.connect(lambda path: self._save(made.path, Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, draft: Path, to: Path) -> None:
        job = partial(save_letter, draft.read_bytes(), to)
        self._runner.run(partial(tried, job), self._tell_saved)

    def _tell_saved(self, saved: Path | Problem) -> None:
        if isinstance(saved, Problem):
            self._view.notice.show_problem(saved)
        else:
            self._view.notice.show_words("fine", translate("Letters", "Saved as {saved}").format(saved=saved))
