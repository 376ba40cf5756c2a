"""The tabs of a case: timeline, request, and the places of decision and letter."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from foidesk.domain.case import Note
from foidesk.domain.task import Task
from foidesk.ui.case.noted_card import NotedCard
from foidesk.ui.case.notes_view import NotesView
from foidesk.ui.case.papers import Paper, Papers
from foidesk.ui.case.scrolled import scrolled
from foidesk.ui.case.tab import Tab
from foidesk.ui.case.timeline_rows import TimelineRow
from foidesk.ui.case.timeline_view import TimelineView
from foidesk.ui.decision.evidence import Today
from foidesk.ui.plain import grown, say
from foidesk.ui.remarks import Remark
from foidesk.ui.similar.similar_card import SimilarCard
from foidesk.ui.similar.similar_words import THERE
from foidesk.ui.theme import Theme
from foidesk.ui.tongue import translate

ROOMY = 460
"""Pixels from which on all tabs find room side by side with air between them."""
READABLE = 180
"""Height of the request's words, however much stands around them."""


class CaseTabs(QTabWidget):
    """Decision and letter are pages of their own, put in with `host`."""

    def __init__(self, theme: Theme, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("case_tabs")
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)
        self.tabBar().setAccessibleName(translate("Case", "Parts of the case sheet"))
        self.tabBar().setExpanding(False)
        self.timeline = TimelineView(theme)
        self.letters = Papers(translate("Case", "Letters kept"), "letters")
        self.files = Papers(translate("Case", "What came with it"), "files")
        self.related = Papers(translate("Case", "May be added up for the cost limit"), "related")
        self._related_words = grown(say("", "hint", "related_words"))
        self.similar = SimilarCard("case_similar", translate("Similar", THERE))
        self.similar.open_requested.connect(self.related.open_requested)
        self._flags = Remark("case_flags")
        self.noted = NotedCard()
        self._request = QPlainTextEdit()
        self._request.setObjectName("request_text")
        self._request.setAccessibleName(translate("Case", "Request as received"))
        self._request.setReadOnly(True)
        self._request.setTabChangesFocus(True)
        self._request.setMinimumHeight(READABLE)
        self._places = {tab: _place() for tab in (Tab.DECISION, Tab.LETTER, Tab.AREAS)}
        self.addTab(self._timeline_tab(), translate("Case", "Timeline"))
        self.addTab(self._request_tab(), translate("Case", "Request"))
        self.addTab(self._places[Tab.DECISION], translate("Case", "Decision"))
        self.addTab(self._places[Tab.LETTER], translate("Case", "Letter"))
        self.notes = NotesView(today)
        self.addTab(self.notes, translate("Case", "Notes"))
        self.addTab(self._places[Tab.AREAS], translate("Case", "Areas"))

    def _timeline_tab(self) -> QScrollArea:
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 10, 6, 8)
        rows.setSpacing(10)
        for part in (self._flags, self.letters, self.timeline):
            rows.addWidget(part)
        rows.addStretch()
        return scrolled(inner)

    def _request_tab(self) -> QScrollArea:
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 10, 6, 8)
        rows.setSpacing(10)
        rows.addWidget(self.noted)
        rows.addWidget(self._related_words)
        rows.addWidget(self.related)
        rows.addWidget(self.files)
        rows.addWidget(self._request, 1)
        rows.addWidget(self.similar)
        return scrolled(inner)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the names of the tabs closer together where the last would not be seen."""
        super().resizeEvent(event)
        is_tight = event.size().width() < ROOMY
        if is_tight is not bool(self.property("tight")):
            self.setProperty("tight", is_tight)
            self.tabBar().setProperty("tight", is_tight)
            self.tabBar().style().unpolish(self.tabBar())
            self.tabBar().style().polish(self.tabBar())
            QCoreApplication.sendEvent(
                self.tabBar(), QEvent(QEvent.Type.StyleChange)
            )  # or widths stay as measured

    def host(self, tab: Tab, widget: QWidget) -> None:
        """Put a page into its tab."""
        layout = self._places[tab].layout()
        assert layout is not None
        layout.addWidget(widget)

    def show_timeline(self, rows: tuple[TimelineRow, ...], flags: tuple[str, ...]) -> None:
        """Show what happened, and what of it was out of time."""
        self.timeline.show_rows(rows)
        self._flags.show_words("doubt", "\n".join(flags))

    def show_notes(self, tasks: tuple[Task, ...], notes: tuple[Note, ...]) -> None:
        """Show what was noted, and how much is still to be done beside the name of the tab."""
        self.notes.show_all(tasks, notes)
        waiting = sum(task.is_open for task in tasks)
        self.setTabText(Tab.NOTES, _with(translate("Case", "Notes"), waiting))

    def show_owed(self, owed: int) -> None:
        """Show how many answers business areas owe beside the name of their tab."""
        self.setTabText(Tab.AREAS, _with(translate("Case", "Areas"), owed))

    def show_related(self, papers: tuple[Paper, ...], words: str) -> None:
        """Show the requests that may belong together with this one, and how they do."""
        self.related.show_papers(papers)
        self._related_words.setText(words)
        self._related_words.setVisible(bool(papers))

    def show_request(self, text: str) -> None:
        """Show the request as it was received."""
        if text != self._request.toPlainText():
            self._request.setPlainText(text)


def _with(title: str, number: int) -> str:
    return f"{title}  {number}" if number else title


def _place() -> QWidget:
    place = QWidget()
    rows = QVBoxLayout(place)
    rows.setContentsMargins(0, 0, 0, 0)
    return place
