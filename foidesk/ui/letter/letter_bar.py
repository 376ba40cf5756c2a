"""Which letter is looked at, the date of a draft, and the buttons."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from foidesk.domain.approval import WayOut
from foidesk.domain.letter_kinds import LetterKind
from foidesk.ui.day_field import UNREADABLE, DayField
from foidesk.ui.decision.evidence import Today
from foidesk.ui.decision.fields import field, stack
from foidesk.ui.decision.flow import Flow
from foidesk.ui.letter.approval_words import BUTTONS, WAITS
from foidesk.ui.letter.chooser import Group, Key, LetterChooser
from foidesk.ui.plain import push
from foidesk.ui.tongue import translate


class LetterBar(QWidget):
    """Asks; the view decides nothing either."""

    version_chosen = Signal(object)
    date_changed = Signal()
    save_requested = Signal()
    print_requested = Signal()
    mail_requested = Signal()
    issue_requested = Signal()
    issue_awaited = Signal()
    large_print_changed = Signal(bool)
    correction_requested = Signal()
    correction_given_up = Signal()
    sending_back_requested = Signal()
    taking_back_requested = Signal()

    def __init__(self, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("letter_bar")
        self._corrections: frozenset[Key] = frozenset()
        self.chooser, self._date = LetterChooser(), DayField(today)
        self._issue = push(translate("Letters", "Iss&ue letter…"), "letter_issue", "primary")
        self._save = push(
            translate("Letters", "Save as P&DF…"), "letter_save", "", translate("Letters", "Save as PDF")
        )
        self._print = push(translate("Letters", "Prin&t…"), "letter_print", "", translate("Letters", "Print"))
        self._mail = push(
            translate("Letters", "E-&mail draft"),
            "letter_mail",
            "",
            translate("Letters", "Open an e-mail with the letter attached"),
        )
        self._correct = push(translate("Letters", "C&orrect this letter…"), "letter_correct")
        self._send_back = push(translate("Letters", "Send &back…"), "letter_send_back")
        self._take_back = push(translate("Letters", "Ta&ke it back"), "letter_take_back", "quiet")
        self._give_up = push(translate("Letters", "Gi&ve up the correction"), "letter_give_up", "quiet")
        self._large = QCheckBox(translate("Letters", "L&arge print (18 pt)"))
        self._large.setObjectName("letter_large_print")
        self._large.setAccessibleName(translate("Letters", "Large print, 18 point"))
        self._large.setMinimumHeight(self._save.sizeHint().height())  # in line with the buttons
        self._date_field = field(translate("Letters", "Dat&e of the letter"), self._date, "letter_dated")
        self._early = QShortcut(self)
        self._early.setContext(Qt.ShortcutContext.WindowShortcut)
        self._lay_out()
        self._listen()
        self.show_way(WayOut.ISSUE)

    def _listen(self) -> None:
        self.chooser.version_chosen.connect(self._tell)
        self._date.day_changed.connect(self.date_changed)
        self._date.editingFinished.connect(self._say_date)
        self._issue.clicked.connect(self.issue_requested)
        self._early.activated.connect(self.issue_awaited)
        self._save.clicked.connect(self.save_requested)
        self._print.clicked.connect(self.print_requested)
        self._mail.clicked.connect(self.mail_requested)
        self._large.toggled.connect(self.large_print_changed)
        self._correct.clicked.connect(self.correction_requested)
        self._give_up.clicked.connect(self.correction_given_up)
        self._send_back.clicked.connect(self.sending_back_requested)
        self._take_back.clicked.connect(self.taking_back_requested)

    def show_groups(
        self, groups: Sequence[Group], chosen: Key | None, corrections: frozenset[Key] = frozenset()
    ) -> None:
        """Offer these letters with one of them chosen; `corrections` are those that correct a kept one."""
        self._corrections = corrections
        self.chooser.show_groups(groups, chosen)
        self._fit()

    def show_date(self, day: date) -> None:
        """Show the date of the draft."""
        self._date.put(day)

    def dated(self) -> date | None:
        """Return the date typed, or None while it is not one."""
        return self._date.day()

    def go_to_date(self) -> None:
        """Put the cursor where the letter is dated."""
        self._date.setFocus()
        self._date.selectAll()

    def show_large_print(self, large: bool) -> None:
        """Show whether the draft is in large print, and ask for nothing."""
        blocked = self._large.blockSignals(True)
        self._large.setChecked(large)
        self._large.blockSignals(blocked)

    def allow_correction(self, why_not: str) -> None:
        """Let the kept letter be corrected; where it cannot be, the button says why."""
        self._correct.setEnabled(not why_not)
        self._correct.setToolTip(why_not)
        self._correct.setAccessibleDescription(why_not)

    def allow_copies(self, allowed: bool) -> None:
        """Let what is shown be saved and printed."""
        self._save.setEnabled(allowed)
        self._print.setEnabled(allowed)
        self._mail.setEnabled(allowed)

    @property
    def can_issue(self) -> bool:
        """Whether the draft shown can be issued."""
        return self._issue.isEnabled()

    def allow_issue(self, why_not: str, *, soon: bool = False) -> None:
        """Let the draft be issued; where it cannot be, the button says why. `soon`: its key can wait."""
        self._early.setEnabled(soon and bool(why_not))
        self._issue.setEnabled(not why_not)
        self._issue.setToolTip(why_not)
        self._issue.setAccessibleDescription(why_not)

    def show_way(self, way: WayOut, *, waits: bool = False) -> None:
        """Name the button by how the letter goes out; one that waits can be sent or taken back."""
        self._issue.setText(BUTTONS[way])
        self._early.setKey(QKeySequence.mnemonic(BUTTONS[way]))
        self._issue.setAccessibleName(BUTTONS[way].replace("&", "").rstrip("…"))
        self._send_back.setVisible(way is WayOut.APPROVE and waits)
        self._take_back.setVisible(way is WayOut.WAIT)
        if way is WayOut.WAIT:
            self.allow_issue(translate("Letters", WAITS))

    def _lay_out(self) -> None:
        choices = QWidget()
        row = QHBoxLayout(choices)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(field(translate("Letters", "&Letter"), self.chooser, "letter_version"), 3)
        row.addWidget(self._date_field, 2)
        buttons = QWidget()
        flow = Flow(buttons)
        first = (self._issue, self._send_back, self._take_back, self._save, self._print, self._mail)
        for one in (*first, self._correct, self._large, self._give_up):
            flow.addWidget(one)
        stack(self, 12, choices, buttons)

    def _tell(self, chosen: Key) -> None:
        self._fit()
        self.version_chosen.emit(chosen)

    def _fit(self) -> None:
        """Only a draft has a date and a size and can be issued; only a kept one is mailed or corrected."""
        chosen = self.chooser.chosen()
        is_draft, is_kept = isinstance(chosen, LetterKind), isinstance(chosen, int)
        for widget in (self._date_field, self._issue, self._large):
            widget.setVisible(is_draft)
        for widget in (self._mail, self._correct):
            widget.setVisible(is_kept)
        self._give_up.setVisible(chosen in self._corrections)

    def _say_date(self) -> None:
        self._date_field.fault(translate("Frame", UNREADABLE) if self._date.is_unreadable() else "")
