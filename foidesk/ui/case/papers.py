"""The papers of a case as a list of cards: what each is, and buttons to open or save it."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from foidesk.ui.few_lines import FewLines
from foidesk.ui.plain import say
from foidesk.ui.signs import Sign, SignButton
from foidesk.ui.tongue import translate

KILO = 1024
TITLE_LINES = 2
"""Lines the name of a paper may take: a letter's repeats the subject, which may be long."""


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper: `key` is what comes back when a button is pressed."""

    key: int
    icon: str
    name: str
    detail: str
    can_be_saved: bool = True


class Papers(QWidget):
    """Shows papers and says what is wanted of which."""

    open_requested = Signal(int)
    save_requested = Signal(int)

    def __init__(self, heading: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(heading)
        self._name = name
        self._cards: list[QWidget] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)
        self._rows.addWidget(say(heading, "label", f"{name}_heading"))

    def show_papers(self, papers: Iterable[Paper]) -> None:
        """Show these papers; without any the list takes no room."""
        for card in self._cards:
            self._rows.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [self._card(paper) for paper in papers]
        self.setVisible(bool(self._cards))

    def _card(self, paper: Paper) -> QWidget:
        card = QFrame()
        card.setObjectName(f"{self._name}_{paper.key}")
        card.setProperty("role", "card")
        row = QHBoxLayout(card)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(1)
        title = FewLines("fact", "", TITLE_LINES)
        title.setText(paper.name)
        title.setToolTip(paper.name)
        words.addWidget(title)
        words.addWidget(say(paper.detail, "hint"))
        row.addWidget(Sign(paper.icon, "note"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        for button in self._buttons(paper):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._rows.addWidget(card)
        return card

    def _buttons(self, paper: Paper) -> list[SignButton]:
        wanted = [("eye", translate("Case", "Open"), self.open_requested)]
        if paper.can_be_saved:
            wanted.append(("download", translate("Case", "Save a copy of"), self.save_requested))
        made = []
        for icon, verb, signal in wanted:
            name = f"{self._name}_{paper.key}_{verb.split()[0].lower()}"
            button = SignButton(icon, f"{verb} {paper.name}", name)
            button.clicked.connect(lambda _on=False, signal=signal: signal.emit(paper.key))
            made.append(button)
        return made


def size_in_words(size: int) -> str:
    """Return a size in bytes as people say it: `67 kB`."""
    if size < KILO:
        return translate("Case", "{size} bytes").format(size=size)
    if size < KILO * KILO:
        return translate("Case", "{what:.0f} kB").format(what=size / KILO)
    return translate("Case", "{what:.1f} MB").format(what=size / KILO / KILO)
