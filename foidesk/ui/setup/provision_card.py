"""One provision to be read, and where an officer says that it was looked up, or is doubted."""

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from foidesk.domain.provisions import Provision
from foidesk.store.law_rows import Checked
from foidesk.ui.fields import Field, line_edit
from foidesk.ui.law.named import named
from foidesk.ui.plain import grown, push, say
from foidesk.ui.remarks import Remark
from foidesk.ui.setup.provision_words import checked_words, paragraphs_of
from foidesk.ui.tongue import translate


class ProvisionCard(QFrame):
    """Reads out a provision; `checked` bears what the officer says of it: the day, or None for a doubt."""

    checked = Signal(bool, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("provision_card")
        self.setProperty("role", "card")
        self._title = grown(say("", "section", "provision_title"))
        self._words = grown(say("", "body", "provision_words"))
        self._state = Remark("provision_state")
        self.remark = Remark("provision_remark")
        self.source = line_edit(translate("Provisions", "legislation.gov.uk, a decision, a colleague…"))
        self.confirm = push(translate("Provisions", "Mark as &checked today"), "provision_confirm")
        self.doubt = push(translate("Provisions", "We &doubt this"), "provision_doubt", "quiet")
        self._area = QScrollArea()
        self._lay_out()
        self.confirm.clicked.connect(lambda: self.checked.emit(True, self.source.text().strip()))
        self.doubt.clicked.connect(lambda: self.checked.emit(False, self.source.text().strip()))

    def _lay_out(self) -> None:
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(20, 16, 20, 12)
        rows.setSpacing(12)
        for part in (self._title, self._state, self._words):
            rows.addWidget(part)
        rows.addStretch(1)
        self._area.setObjectName("provision_area")
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setWidget(inner)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.confirm, self.doubt):
            buttons.addWidget(button)
        buttons.addStretch()
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 0, 20, 16)
        foot.setSpacing(10)
        foot.addWidget(Field(translate("Provisions", "&Where it was read"), self.source, "provision_source"))
        foot.addLayout(buttons)
        foot.addWidget(self.remark)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2, 2, 2, 2)
        whole.addWidget(self._area, 1)
        whole.addLayout(foot)

    def sizeHint(self) -> QSize:
        """Ask for a fair share: what is longer scrolls."""
        return QSize(460, 380)

    def show_provision(self, provision: Provision, checked: Checked | None, on: date) -> None:
        """Show a provision as it stands on a day, and what was said of it here."""
        kind, said = checked_words(provision, checked)
        words = paragraphs_of(provision, on)
        self._title.setText(named(provision))
        self._state.show_words(kind, said)
        self._words.setText("\n\n".join(words))
        self._area.setAccessibleName(named(provision))
        self._area.setAccessibleDescription(" ".join((said, *words)))
        self._area.verticalScrollBar().setValue(0)
        self.source.clear()
        self.remark.show_words("note", "")
