"""Joins the print panel to the printing system, off the GUI thread."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from foidesk.domain.problems import Problem
from foidesk.ui.ledger import Ledger
from foidesk.ui.letter.at_hand import AtHand, note_letter
from foidesk.ui.letter.print_panel import PrintPanel
from foidesk.ui.letter.sheets import Sheet
from foidesk.ui.messages import message_for
from foidesk.ui.printing import Printed, Printer, PrintState, PrintWish, look_again, print_pdf, printers
from foidesk.ui.runner import Runner, tried
from foidesk.ui.tongue import translate

LOOK_EVERY = 1000
LOOKS = 30
"""A job is watched for half a minute; then the officer is told that it still waits."""


Job = Callable[[], Printed]
MakesJob = Callable[[PrintWish], Job | None]


class Printing(QObject):
    """Prints what `job` makes of a wish, if anything, and follows it through the queue.

    `remedy`, if there is one, is what to do where it cannot be printed.
    """

    def __init__(self, panel: PrintPanel, runner: Runner, job: MakesJob, remedy: str = "") -> None:
        super().__init__(panel)
        self._panel, self._runner, self._job, self._remedy = panel, runner, job, remedy
        self._looks = 0
        panel.print_requested.connect(self._print)
        runner.failed.connect(self._recover)

    @Slot()
    def look_for_printers(self) -> None:
        """Fill the panel with the printers there are."""
        self._runner.run(partial(tried, printers), self._offer, quiet=True)

    def _offer(self, found: Sequence[Printer] | Problem) -> None:
        if isinstance(found, Problem):
            self._panel.show_printers(())
            self._say_problem(found)
        else:
            self._panel.show_printers(found)

    @Slot(object)
    def _print(self, wish: PrintWish) -> None:
        job = self._job(wish)
        if job is None:
            return
        self._looks = 0
        self._panel.show_result(
            "note", translate("Letters", "Sending to {printer}…").format(printer=wish.printer), busy=True
        )
        self._runner.run(partial(tried, job), self._tell)

    def _tell(self, printed: Printed | Problem) -> None:
        if isinstance(printed, Problem):
            self._say_problem(printed)
            return
        done = printed.state is PrintState.PRINTED
        self._panel.show_result("fine" if done else "note", printed.sentence())
        self._looks += 1
        if not done and self._looks < LOOKS:
            QTimer.singleShot(LOOK_EVERY, self, partial(self._look_again, printed))

    def _look_again(self, printed: Printed) -> None:
        self._runner.run(partial(tried, partial(look_again, printed)), self._tell, quiet=True)

    def _say_problem(self, problem: Problem) -> None:
        happened, remedy = message_for(problem)
        self._panel.show_result("fault", " ".join(filter(None, (happened, self._remedy or remedy))))

    @Slot(object)
    def _recover(self, error: Exception) -> None:
        """After a fault of the program's own nothing may stay greyed out."""
        if not isinstance(error, Problem) and self._panel.is_busy:
            self._panel.show_result("fault", translate("Letters", "It was not printed."))


class PrintingOut(Printing):
    """Prints the letter at hand: its very bytes; a draft is named so in the queue."""

    def __init__(self, panel: PrintPanel, runner: Runner, at_hand: AtHand, ledger: Ledger) -> None:
        super().__init__(panel, runner, self._job_for)
        self._at_hand, self._ledger = at_hand, ledger

    def _job_for(self, wish: PrintWish) -> Job | None:
        sheet = self._at_hand.sheet()
        if sheet is None:
            return None
        wanted = replace(wish, title=self._at_hand.reference, draft=sheet.id is None)
        return partial(self._send, sheet, self._at_hand.case_id, wanted)

    def _send(self, sheet: Sheet, case_id: int | None, wanted: PrintWish) -> Printed:
        printed = print_pdf(sheet.pdf, wanted)
        note_letter(self._ledger, "print_letter", case_id, sheet, printer=wanted.printer)
        return printed
