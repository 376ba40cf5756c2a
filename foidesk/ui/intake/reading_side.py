"""What is read beside the form: the request with past ones like it, or one of those opened in its place."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from foidesk.casework.tell_past_case import PastAnswer
from foidesk.ui.intake.request_pane import RequestPane
from foidesk.ui.similar.past_case import PastCaseView
from foidesk.ui.similar.similar_card import SimilarCard
from foidesk.ui.similar.similar_words import BESIDE
from foidesk.ui.tongue import translate


class ReadingSide(QStackedWidget):
    """The form beside it is left as it was filled, whatever is shown here. `turned` says that it changed."""

    turned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("intake_side")
        self.request = RequestPane()
        self.similar = SimilarCard("intake_similar", translate("Similar", BESIDE))
        self.past = PastCaseView("intake_past")
        self._first = QWidget()
        rows = QVBoxLayout(self._first)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(16)
        rows.addWidget(self.request, 1)
        rows.addWidget(self.similar)
        self.addWidget(self._first)
        self.addWidget(self.past)
        self.past.left.connect(self.show_request)

    def show_past(self, past: PastAnswer) -> None:
        """Open a past case in place of the request."""
        self.setCurrentWidget(self.past)
        self.past.show_answer(past)
        self.updateGeometry()
        self.turned.emit()

    def show_request(self) -> None:
        """Show the request again, the cursor on the list the past case was opened from."""
        if self.currentWidget() is self.past:
            self.setCurrentWidget(self._first)
            self.updateGeometry()
            self.similar.list.setFocus()
            self.turned.emit()

    def begin(self, chosen: tuple[str, ...]) -> None:
        """Begin with another request."""
        self.setCurrentWidget(self._first)
        self.updateGeometry()
        self.similar.begin(chosen)

    def minimumSizeHint(self) -> QSize:
        """As much as the page in front needs, not the larger of the two."""
        page = self.currentWidget()
        return page.minimumSizeHint() if page else super().minimumSizeHint()

    def heightForWidth(self, width: int) -> int:
        """As tall as the page in front is at this width: a bar beside it would have nothing to scroll to."""
        page = self.currentWidget()
        if page is None or not page.hasHeightForWidth():
            return self.minimumSizeHint().height()
        return page.heightForWidth(width)
