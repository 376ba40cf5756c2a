"""Joins the page of the recovery code to the case file: a code counts once it has been put away."""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from foidesk.casework.changes import Hand
from foidesk.store.case_file import CaseFile
from foidesk.ui.clock import Clock
from foidesk.ui.keys.code_view import CodeView
from foidesk.ui.letter.printing_out import Job, Printing
from foidesk.ui.printing import PrintWish, print_pdf
from foidesk.ui.runner import Runner
from foidesk.ui.tongue import marked, translate

QUEUED = marked("Encryption", "FoiDesk recovery code")


class CodePage(QObject):
    """One code at a time; it is nowhere else. `closed` once it has been put away or put off."""

    closed = Signal()
    told = Signal(str)

    def __init__(
        self, case_file: CaseFile, runner: Runner, clock: Clock, parent: QWidget | None = None, by: str = ""
    ) -> None:
        super().__init__(parent)
        self._file, self._runner, self._clock, self._by = case_file, runner, clock, by
        self._code = ""
        self._sheet: bytes | None = None
        self.widget = CodeView(parent)
        remedy = translate("Encryption", "Choose another printer, or write the code down by hand.")
        self._printing = Printing(self.widget.panel, runner, self._job_for, remedy)
        self.widget.print_button.clicked.connect(self._ask_for_printer)
        self.widget.put_away.connect(self._keep)
        self.widget.later.connect(self._end)

    def show_new_code(self) -> None:
        """Make a code and show it. What is in the safe still counts until this one has been put away."""
        from foidesk.store.recovery_codes import new_code  # not before it is wanted

        self._code = new_code()
        self._sheet = None
        self.widget.show_code(self._code)
        self.widget.begin()

    def _ask_for_printer(self) -> None:
        self.widget.panel.wait_for_printers()
        self.widget.show_printing()
        day, name = self._clock.today(), self._file.folder.name
        self._runner.run(partial(_drawn, name, self._code, day), self._take_sheet)
        self._printing.look_for_printers()

    def _take_sheet(self, sheet: bytes) -> None:
        self._sheet = sheet

    def _job_for(self, wish: PrintWish) -> Job | None:
        return (
            None
            if self._sheet is None
            else partial(print_pdf, self._sheet, replace(wish, title=translate("Encryption", QUEUED)))
        )

    def _keep(self) -> None:
        from foidesk.casework.change_keys import change_recovery_code  # SQLModel: not before the first paint

        hand = Hand(self._clock.now(), self._by)
        self._runner.run(partial(change_recovery_code, self._file, hand, self._code), self._end_keeping)

    def _end_keeping(self, _code: str) -> None:
        self._end()
        self.told.emit(
            translate(
                "Encryption", "The recovery code counts from now on. Any printed before can be shredded."
            )
        )

    def _end(self) -> None:
        self._code, self._sheet = "", None
        self.widget.forget()
        self.closed.emit()


def _drawn(case_file: str, code: str, day: date) -> bytes:
    from foidesk.letters.draw import draw  # ReportLab: not before the first paint
    from foidesk.letters.recovery_sheet import recovery_sheet

    return draw(recovery_sheet(case_file, code, day)).pdf
