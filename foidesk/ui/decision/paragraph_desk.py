"""Joins “Insert paragraph…” to the case file and the stock: reads what fits, and lets it be chosen."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from foidesk.casework.stock_paragraphs import stock
from foidesk.store.case_file import CaseFile
from foidesk.ui.decision.paragraph_asks import ParagraphAsk
from foidesk.ui.decision.paragraph_picker import ParagraphPicker


class ParagraphDesk(QObject):
    """Opens the picker over `owner`. `case_id` is told which case is shown."""

    def __init__(self, case_file: CaseFile, owner: QWidget) -> None:
        super().__init__(owner)
        self._file, self._owner = case_file, owner
        self.case_id: int | None = None

    @Slot(object)
    def open(self, ask: ParagraphAsk) -> None:
        """Show what there is for a text; what is chosen goes where the cursor was. Raises BadStock."""
        from foidesk.casework.offer_paragraphs import paragraphs_for  # SQLModel: not before the first paint

        if self.case_id is None:
            return
        offer = self._file.read(paragraphs_for, self.case_id, ask.wanted, stock())
        picker = ParagraphPicker(offer, ask.heading, self._owner)
        picker.picked.connect(ask.insert)
        picker.open()
