"""“Why this date?”: the count day by day, the sentences behind it, and a button to copy them."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from foidesk.domain.clocks import Clock
from foidesk.ui.case.clock_words import to_do
from foidesk.ui.case.count_strip import CountStrip
from foidesk.ui.case.scrolled import AsTallAsInside
from foidesk.ui.parts_said import part_words
from foidesk.ui.plain import grown, push, say
from foidesk.ui.theme import Theme
from foidesk.ui.tongue import translate
from foidesk.ui.wording import day, short_day


class DuePanel(QWidget):
    """Explains the clocks of a case, one at a time."""

    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("due_panel")
        self._clocks: tuple[Clock, ...] = ()
        self._part = ""
        self._heading = say("", "section", "due_heading")
        self._which = QComboBox()
        self._which.setObjectName("due_clock")
        self._which.setAccessibleName(translate("Case", "Which clock"))
        self._which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._which.setMinimumContentsLength(12)
        self._which.currentIndexChanged.connect(self._explain)
        self._all = grown(say("", "", "due_all"))
        self._taken = grown(say("", "fact", "due_taken"))
        self._strip = CountStrip(theme)
        self._sentences = grown(say("", "", "due_sentences"))
        self._sentences.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._known_to = say("", "hint", "due_known_to")
        self.copy: QPushButton = push(translate("Case", "&Copy the working"), "due_copy")
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.words()))
        self.back: QPushButton = push(translate("Case", "&Back to the case"), "due_back")
        self.back.clicked.connect(self.left)
        theme.dress(self.copy, "copy")
        self._lay_out()

    def _lay_out(self) -> None:
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(2, 4, 8, 0)
        rows.setSpacing(12)
        rows.addWidget(self._heading)
        rows.addWidget(self._taken)
        rows.addWidget(self._all)
        rows.addWidget(self._which)
        rows.addWidget(self._strip)
        rows.addWidget(self._sentences)
        rows.addWidget(self._known_to)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(2, 0, 8, 12)
        buttons.addWidget(self.copy)
        buttons.addWidget(self.back)
        buttons.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(AsTallAsInside(inner))
        whole.addLayout(buttons)  # in sight however long the working is
        whole.addStretch(1)

    def show_clocks(self, clocks: tuple[Clock, ...], bites: date | None, taken: str = "") -> None:
        """Show the clocks of a case, the one due on `bites` first. `taken` says how long the answer took."""
        running = [one for one in clocks if one.is_running and one.is_ours]
        self._all.setText("\n".join(_running_words(one) for one in running))
        self._all.setVisible(len(running) > 1)
        self._taken.setText(taken)
        self._taken.setVisible(bool(taken))
        explained = [one for one in clocks if one.deadline is not None]
        self._clocks = tuple(sorted(explained, key=lambda one: one.due != bites))
        self._which.blockSignals(True)
        self._which.clear()
        self._which.addItems([_name(one) for one in self._clocks])
        self._which.blockSignals(False)
        self._which.setVisible(len(self._clocks) > 1)
        self._explain(0)

    def _explain(self, at: int) -> None:
        clock = self._clocks[at] if 0 <= at < len(self._clocks) else None
        deadline = clock.deadline if clock else None
        self._strip.show_count(deadline.working if deadline and deadline.due else None)
        self.copy.setEnabled(deadline is not None)
        self._part = (
            translate("Case", "This is for {part_words} of the request.").format(
                part_words=part_words(clock.parts)
            )
            if clock and clock.parts
            else ""
        )
        if deadline is None:
            self._heading.setText(translate("Case", "No clock runs on this case."))
            self._sentences.setText("")
            self._known_to.setText("")
            return
        due = (
            translate("Case", "Why {day}?").format(day=day(deadline.due))
            if deadline.due
            else translate("Case", "Why is no date running?")
        )
        self._heading.setText(due)
        self._sentences.setText("\n".join(deadline.explain()))
        self._known_to.setText(
            translate("Case", "Bank holidays are known to {day}.").format(day=day(deadline.calendar_known_to))
        )

    def words(self) -> str:
        """Return the whole explanation as text, as it is copied."""
        parts = (
            self._heading.text(),
            self._part,
            self._sentences.text(),
            self._known_to.text(),
            self._taken.text(),
        )
        return "\n".join(words for words in parts if words) + "\n"


def _running_words(clock: Clock) -> str:
    """Return one of several running clocks in a line."""
    part = f", {part_words(clock.parts)}" if clock.parts else ""
    return translate("Case", "Due {day}: to {what}{part} ({provision})").format(
        day=day(clock.due), what=to_do(clock.what), part=part, provision=clock.provision
    )


def _name(clock: Clock) -> str:
    part = f", {part_words(clock.parts)}" if clock.parts else ""
    due = (
        translate("Case", "due {short_day}").format(short_day=short_day(clock.due))
        if clock.due
        else translate("Case", "not running")
    )
    met = (
        translate("Case", ", met {short_day}").format(short_day=short_day(clock.met_on))
        if clock.met_on
        else ""
    )
    return f"{clock.provision}{part}: {due}{met}"
