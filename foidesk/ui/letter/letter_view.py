"""The letter of a case: its pages or its text, the letters already issued, and what can be done with one."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foidesk.domain.regime import Regime
from foidesk.ui.case.scrolled import scrolled
from foidesk.ui.decision.evidence import Today
from foidesk.ui.decision.fields import stack
from foidesk.ui.letter.aside import Aside
from foidesk.ui.letter.beside import Beside
from foidesk.ui.letter.faces import Faces
from foidesk.ui.letter.issue_panel import IssuePanel
from foidesk.ui.letter.letter_bar import LetterBar
from foidesk.ui.letter.letter_notice import LetterNotice
from foidesk.ui.letter.page_rail import PageRail
from foidesk.ui.letter.preview import PagePreview
from foidesk.ui.letter.print_panel import PrintPanel
from foidesk.ui.letter.said_form import SaidForm
from foidesk.ui.letter.send_back_panel import SendBackPanel
from foidesk.ui.letter.spots import BETWEEN_PAGES
from foidesk.ui.letter.view_bar import ViewBar


@dataclass(frozen=True, slots=True)
class Shown:
    """A letter ready to look at: the size of its pages in points, and their words."""

    sizes: Sequence[tuple[float, float]]
    words: Sequence[str]


class LetterView(QWidget):
    """Shows one letter and says what the officer asked for. Draws, keeps and prints nothing itself."""

    print_opened = Signal()
    seen = Signal()
    left = Signal()

    def __init__(self, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("letter_view")
        self.preview, self.rail = PagePreview(), PageRail()
        self.faces = Faces(self.preview, self.rail)
        self.issue_panel, self.print_panel = IssuePanel(), PrintPanel()
        self.send_back_panel = SendBackPanel()
        self.notice = LetterNotice("letter_notice")
        self.bar, self.form = LetterBar(today), SaidForm(today)
        self.aside = Aside(self.form)
        self._view_bar = ViewBar(self.preview)
        self._lay_out()
        self._listen()

    def show_letter(self, shown: Shown) -> None:
        """Show a letter in place of what was there."""
        self.preview.show_pages(shown.sizes)
        self.rail.show_pages(shown.sizes)
        self.rail.mark(self.preview.page)
        self.faces.fit()
        self.faces.text.setPlainText(BETWEEN_PAGES.join(shown.words))
        self.bar.allow_copies(bool(shown.sizes))

    def show_nothing(self) -> None:
        """Show no letter."""
        self.show_letter(Shown((), ()))
        self.aside.show_findings(None, Regime.FOIA)
        self.close_panels()

    def close_panels(self) -> None:
        """Ask nothing any more."""
        for panel in (self.issue_panel, self.print_panel, self.send_back_panel):
            self.put_away(panel)

    def put_away(self, panel: QWidget) -> None:
        """Hide a panel; the cursor that was in it goes to where a letter is chosen, not out of the page."""
        had_focus = self.focusWidget() in panel.findChildren(QWidget)
        panel.hide()
        if had_focus:
            self.bar.chooser.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that somebody looks now."""
        super().showEvent(event)
        self.seen.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that nobody looks any more."""
        super().hideEvent(event)
        self.left.emit()

    def _lay_out(self) -> None:
        inner = QWidget()
        stack(self, 0, scrolled(inner))
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(2, 12, 6, 4)
        rows.setSpacing(12)
        for widget in (self.bar, self.notice, self.issue_panel, self.send_back_panel, self.print_panel):
            rows.addWidget(widget)
        rows.addWidget(Beside(self.aside, stacked(self._view_bar, self.faces)), 1)

    def _listen(self) -> None:
        self.bar.print_requested.connect(self._open_print)
        self.bar.sending_back_requested.connect(self.ask_to_send_back)
        self._view_bar.text_wanted.connect(lambda text: self.faces.setCurrentIndex(int(text)))
        self.issue_panel.declined.connect(lambda: self.put_away(self.issue_panel))
        self.print_panel.closed.connect(lambda: self.put_away(self.print_panel))

    def ask_to_send_back(self) -> None:
        """Ask why the letter goes back."""
        self.close_panels()
        self.send_back_panel.ask()

    def _open_print(self) -> None:
        self.close_panels()
        self.print_panel.wait_for_printers()
        self.print_panel.know_pages(self.preview.count)
        self.print_panel.show()
        self.print_panel.setFocus()
        self.print_opened.emit()


def stacked(above: QWidget, below: QWidget) -> QWidget:
    """Return one widget of two, the lower one taking the room."""
    both = QWidget()
    rows = QVBoxLayout(both)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(12)
    rows.addWidget(above)
    rows.addWidget(below, 1)
    return both
