"""The list of paragraphs to choose from: yours, ours and those used before, each under its heading."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from foidesk.domain.clauses import Clause, plain_words
from foidesk.domain.paragraph_offers import Offer, PastParagraph
from foidesk.ui.tongue import in_words, translate

SHORT = 64
"""Letters of a past paragraph that stand for it in the list."""

TEXT = Qt.ItemDataRole.UserRole
Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class ParagraphRow:
    """One paragraph as the list shows it."""

    group: str
    title: str
    note: str
    text: str

    def spoken(self) -> str:
        """Return what a screen reader says of the row."""
        return ". ".join(part for part in (f"{self.group}: {self.title}", self.note) if part)

    def fits(self, words: str) -> bool:
        """Return whether every word typed stands in it somewhere."""
        within = f"{self.title} {self.note} {self.text}".casefold()
        return all(word in within for word in words.casefold().split())


def rows_of(offer: Offer) -> tuple[ParagraphRow, ...]:
    """Return the rows in the order they are shown."""
    return (
        *(_of_past(one, translate("Decisions", "From similar requests")) for one in offer.similar),
        *(_of_clause(translate("Decisions", "Yours"), one) for one in offer.yours),
        *(_of_clause(translate("Decisions", "Ours"), one) for one in offer.ours),
        *(_of_past(one) for one in offer.before),
    )


def _of_clause(group: str, clause: Clause) -> ParagraphRow:
    return ParagraphRow(group, clause.title, "", clause.text)


def _of_past(past: PastParagraph, group: str = "Used before") -> ParagraphRow:
    words = plain_words(past.text)
    title = words if len(words) <= SHORT else f"{words[:SHORT].rsplit(' ', 1)[0]}…"
    return ParagraphRow(group, title, f"{past.reference}, {in_words(past.used_on)}", past.text)


class ParagraphList(QListWidget):
    """Shows rows under headings, which cannot be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("paragraphs_offered")
        self.setAccessibleName(translate("Decisions", "Paragraphs"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_rows(self, rows: tuple[ParagraphRow, ...]) -> None:
        """Show these rows, the first of them chosen."""
        self.clear()
        group = ""
        for row in rows:
            if row.group != group:
                group = row.group
                self.addItem(_heading(group))
            self.addItem(_item(row))
        self.step(1)

    def chosen(self) -> ParagraphRow | None:
        """Return the row that is chosen."""
        found = self.currentIndex().data(TEXT)
        return found if isinstance(found, ParagraphRow) else None

    def step(self, by: int) -> None:
        """Choose the next row down (1) or up (-1) that is no heading; stay where there is none."""
        at = self.currentRow() + by
        while 0 <= at < self.count():
            if self.item(at).data(TEXT) is not None:
                self.setCurrentRow(at)
                return
            at += by


def _heading(group: str) -> QListWidgetItem:
    item = QListWidgetItem(group)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    font = QFont()
    font.setBold(True)
    item.setFont(font)
    item.setSizeHint(QSize(0, 34))
    return item


def _item(row: ParagraphRow) -> QListWidgetItem:
    item = QListWidgetItem(f"{row.title}\n{row.note}" if row.note else row.title)
    item.setData(TEXT, row)
    item.setData(Role.AccessibleTextRole, row.spoken())
    item.setToolTip(row.note)
    return item
