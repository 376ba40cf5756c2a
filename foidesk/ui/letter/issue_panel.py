"""The question before a letter is issued: what will be recorded, and that it cannot be changed afterwards."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from foidesk.domain.approval import Approval, WayOut
from foidesk.domain.checks.finding import Finding
from foidesk.domain.regime import Regime
from foidesk.ui.decision.fields import field
from foidesk.ui.escape import keeps_escape
from foidesk.ui.fields import line_edit
from foidesk.ui.findings.finding_words import checks_words, tally
from foidesk.ui.letter.approval_words import QUESTIONS
from foidesk.ui.letter.overriding_form import OverridingForm
from foidesk.ui.plain import push, say
from foidesk.ui.remarks import Remark
from foidesk.ui.tongue import marked, translate

LONGEST_ADDRESS = 36
"""Characters of an e-mail address that are shown; the tooltip and a screen reader have all."""
NO_REASON = marked("Letters", "Type a reason for each check that stops the letter.")


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of a letter: the facts, what was found in it, how it goes out, what was typed before.

    `mail_to` is where it can be e-mailed once it is issued.
    """

    facts: Sequence[str]
    found: Sequence[Finding]
    regime: Regime
    way: WayOut = WayOut.ISSUE
    asked: Approval | None = None
    mail_to: str = ""


def shortened(address: str) -> str:
    """Return an address for a line that cannot be wrapped, its middle left out where it is very long."""
    if len(address) <= LONGEST_ADDRESS:
        return address
    half = LONGEST_ADDRESS // 2
    return f"{address[:half]}…{address[-half:]}"


class IssuePanel(QFrame):
    """Hidden until asked; Escape is no."""

    agreed = Signal()
    declined = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("issue_panel")
        self.setProperty("role", "card")
        self._is_at_work = False
        self._title, self._follows = say("", "section"), say("", "hint")
        self._facts = say("", "fact", "issue_facts")
        self._doubt = Remark("issue_doubt")
        self._reason = line_edit(translate("Letters", "Such as: the search took longer than planned"))
        self._why_late = field(
            translate("Letters", "&Why it is late, if you wish to say"),
            self._reason,
            "issue_reason",
            translate("Letters", "Kept with the case; the letter does not print it."),
        )
        self._over = OverridingForm()
        self._over.edited.connect(self._fit)
        self._mails = QCheckBox()
        self._mails.setObjectName("issue_mails")
        self._yes = push(translate("Letters", "Yes, i&ssue it"), "issue_yes", "primary")
        self._no = push(translate("Letters", "Not &yet"), "issue_no")
        self._yes.clicked.connect(self.agreed)
        self._no.clicked.connect(self.declined)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(8)
        asked = (
            self._title,
            self._facts,
            self._over,
            self._doubt,
            self._why_late,
            self._mails,
            self._follows,
        )
        for widget in asked:
            rows.addWidget(widget)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._no)
        row.addWidget(self._yes)
        rows.addLayout(row)

    def ask(self, question: Question, *, late: bool = False) -> None:
        """Put the question, with what was found; the safe answer has the keyboard.

        What blocks asks for a reason each; what only wants checking is told and stops nothing.
        """
        facts, found = question.facts, question.found
        doubt = checks_words(found)
        self._over.ask(found, question.regime, dict(question.asked.overrides) if question.asked else {})
        title, follows, yes = (translate("Letters", one) for one in QUESTIONS[question.way])
        self._title.setText(title)
        self._follows.setText(follows)
        self._yes.setText(yes)
        self._yes.setAccessibleName(yes.replace("&", ""))
        self.setAccessibleName(title)
        self._reason.setText(question.asked.reason if question.asked else "")
        self._why_late.setVisible(late)
        self._offer_mail(question.mail_to)
        self._facts.setText("\n".join(facts))
        self._doubt.show_words("doubt", doubt)
        self._is_at_work = False
        self._fit()
        self.setAccessibleDescription(" ".join((*facts, tally(found))).strip())
        self.show()
        self._no.setFocus()

    def reason(self) -> str:
        """Return why the answer is late, as far as the officer says."""
        return self._reason.text().strip()

    def _offer_mail(self, to: str) -> None:
        words = translate("Letters", "Then open an e-mail to {to} with the letter attached").format(to=to)
        self._mails.setText(
            words.replace(to, shortened(to), 1).replace("&", "&&").replace("e-mail", "e-&mail", 1)
        )
        self._mails.setAccessibleName(words)
        self._mails.setToolTip(to)
        self._mails.setVisible(bool(to))
        self._mails.setChecked(bool(to))

    @property
    def mails(self) -> bool:
        """Whether the letter is to be e-mailed once it is issued."""
        return self._mails.isChecked()

    def overrides(self) -> tuple[tuple[str, str], ...]:
        """Return the checks set aside, each with the reason typed."""
        return self._over.overrides()

    def wait(self) -> None:
        """Take no second yes while the first is being carried out."""
        self._is_at_work = True
        if self._yes.hasFocus():
            self._no.setFocus()  # a button that is put out of use would send the cursor out of the panel
        self._fit()

    def _fit(self) -> None:
        why_not = "" if self._over.is_complete else translate("Letters", NO_REASON)
        self._yes.setEnabled(not self._is_at_work and not why_not)
        self._yes.setToolTip(why_not)
        self._yes.setAccessibleDescription(why_not)

    def event(self, event: QEvent) -> bool:
        """Keep Escape from the case sheet, which would close its own panels with it."""
        return keeps_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that mean something here; the rest is Qt's."""
        if event.key() == Qt.Key.Key_Escape:
            self.declined.emit()
        else:
            super().keyPressEvent(event)
