"""The card of keys: its rows, as they are bound, and how it is printed and saved."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from foidesk import __version__
from foidesk.domain.problems import Problem
from foidesk.ui.clock import Clock
from foidesk.ui.help.card_bar import CardBar
from foidesk.ui.letter.printing_out import Job, Printing
from foidesk.ui.letter.saved_copy import save_letter
from foidesk.ui.messages import in_full
from foidesk.ui.printing import Printed, PrintWish, print_pdf
from foidesk.ui.runner import Runner, tried
from foidesk.ui.shelves import SHELVES
from foidesk.ui.shortcuts import Keys, native
from foidesk.ui.tongue import translate

FILE, QUEUED = "FoiDesk keys.pdf", "FoiDesk keys"


def keys_rows() -> list[tuple[str, str]]:
    """Return every key of the desk in the system's own spelling, and what it does."""
    rows = [(native(key.value.sequence), key.value.does) for key in Keys]
    rows.append(
        (f"Alt+1 … Alt+{len(SHELVES)}", translate("Help", "The shelves of the register, from the top"))
    )
    rows.append(
        (
            "Ctrl+1 … Ctrl+6",
            translate("Help", "Timeline, request, decision, letters, notes and business areas of the case"),
        )
    )
    return rows


class KeysCard(QObject):
    """Draws the card as it is wanted; it is kept nowhere and concerns no case, so no audit is told."""

    def __init__(self, bar: CardBar, runner: Runner, clock: Clock) -> None:
        super().__init__(bar)
        self._bar, self._runner, self._clock = bar, runner, clock
        self._printing = Printing(bar.panel, runner, self._job_for)
        bar.print_opened.connect(self._printing.look_for_printers)
        bar.save_requested.connect(self._ask_where)

    def _draw(self) -> bytes:
        from foidesk.letters.draw import draw  # ReportLab: not before it is wanted
        from foidesk.letters.keys_sheet import keys_sheet

        return draw(keys_sheet(keys_rows(), __version__, self._clock.today())).pdf

    def _job_for(self, wish: PrintWish) -> Job | None:
        def job() -> Printed:
            from dataclasses import replace

            return print_pdf(self._draw(), replace(wish, title=QUEUED))

        return job

    @Slot()
    def _ask_where(self) -> None:
        dialog = QFileDialog(
            self._bar,
            translate("Help", "Save the keys as PDF"),
            str(Path.home() / FILE),
            translate("Help", "PDF (*.pdf)"),
        )
        dialog.setObjectName("keys_save_as")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(FILE)
        dialog.fileSelected.connect(lambda path: self.save(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, to: Path) -> None:
        """Save the card; what became of it is said beside the button."""
        job = partial(tried, lambda: save_letter(self._draw(), to, "card of keys"))
        self._runner.run(job, self._tell)

    def _tell(self, saved: Path | Problem) -> None:
        if isinstance(saved, Problem):
            self._bar.said.show_words("fault", in_full(saved))
        else:
            self._bar.said.show_words("fine", translate("Help", "Saved as {saved}").format(saved=saved))
