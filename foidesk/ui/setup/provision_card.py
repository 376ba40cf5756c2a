"""One provision to be read, and where an officer says that it was looked up, is doubted, or amends it."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedLayout, QWidget

from foidesk.domain.provisions import Provision, Provisions
from foidesk.store.law_rows import Checked
from foidesk.ui.fields import Field, line_edit
from foidesk.ui.law.named import named
from foidesk.ui.plain import grown, push, say
from foidesk.ui.remarks import Remark
from foidesk.ui.setup.provision_face import laid_out
from foidesk.ui.setup.provision_form import ProvisionForm
from foidesk.ui.setup.provision_words import checked_words, paragraphs_of, shipped_words
from foidesk.ui.tongue import translate


class ProvisionCard(QFrame):
    """Reads out a provision; `checked` bears what the officer says of it: whether it is right, and by what.

    `amended` bears its versions as they are to be; `opened` tells whether it is being amended.
    """

    checked = Signal(bool, str)
    amend_requested = Signal()
    amended = Signal(object)
    opened = Signal(bool)

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
        self.amend = push(translate("Provisions", "A&mend…"), "provision_amend", "quiet")
        self.form: ProvisionForm | None = None
        self._faces = QStackedLayout(self)
        self._faces.setContentsMargins(2, 2, 2, 2)
        self._area = self._lay_out()
        self.confirm.clicked.connect(lambda: self.checked.emit(True, self.source.text().strip()))
        self.doubt.clicked.connect(lambda: self.checked.emit(False, self.source.text().strip()))
        self.amend.clicked.connect(self.amend_requested)

    def _lay_out(self) -> QScrollArea:
        face = QWidget()
        where = Field(translate("Provisions", "&Where it was read"), self.source, "provision_source")
        foot = (where, (self.confirm, self.doubt, self.amend), self.remark)
        area = laid_out(face, "provision_area", (self._title, self._state, self._words), foot)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._faces.addWidget(face)
        return area

    def sizeHint(self) -> QSize:
        """Ask for a fair share: what is longer scrolls."""
        return QSize(460, 380)

    def show_provision(
        self, provision: Provision, checked: Checked | None, on: date, shipped: Provision | None = None
    ) -> None:
        """Show a provision as it stands on a day, what was said of it here, and how FoiDesk ships it."""
        kind, said = checked_words(provision, checked)
        words = paragraphs_of(provision, on)
        if shipped is not None:
            words = (*words, shipped_words(shipped, on))
        self._title.setText(named(provision))
        self._state.show_words(kind, said)
        self._words.setText("\n\n".join(words))
        self._area.setAccessibleName(named(provision))
        self._area.setAccessibleDescription(" ".join((said, *words)))
        self._area.verticalScrollBar().setValue(0)
        self.source.clear()
        self.remark.show_words("note", "")

    def open_form(
        self,
        provision: Provision,
        versions: Sequence[Provision],
        shipped: Provisions,
        today: Callable[[], date],
    ) -> None:
        """Let the officer amend a provision."""
        self.close_form()
        self.form = ProvisionForm(provision, versions, shipped, today)
        self.form.amended.connect(self.amended)
        self.form.cancelled.connect(self.close_form)
        self._faces.addWidget(self.form)
        self._faces.setCurrentWidget(self.form)
        self.opened.emit(True)
        self.form.begin()

    def close_form(self) -> None:
        """Show the provision again, and let go of what was typed."""
        form, self.form = self.form, None
        if form is not None:
            self._faces.setCurrentIndex(0)
            self._faces.removeWidget(form)
            form.deleteLater()
            self.opened.emit(False)
            self.amend.setFocus()
