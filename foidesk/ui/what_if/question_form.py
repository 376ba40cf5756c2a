"""The question: when it came, under which law, and what happened since."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foidesk.domain.regime import Closure, NonWorkingReceipt, Regime, Variation
from foidesk.domain.timeline import Event
from foidesk.domain.what_if import Question
from foidesk.ui.fields import Card, ChoiceBox, Field
from foidesk.ui.intake.words import REGIMES
from foidesk.ui.tongue import translate
from foidesk.ui.what_if.day_line import DayLine
from foidesk.ui.what_if.words import EVENTS, EXTENSIONS, HAS_VARIATIONS, RECEIPTS, VARIATIONS


class QuestionForm(QWidget):
    """Fields that say at every key that they changed."""

    changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self.received = DayLine(
            translate("What if", "&Received on"),
            "what_if_received",
            today,
            translate("What if", "Such as 9/4/2026 or “yesterday”."),
        )
        self.posted = DayLine(
            translate("What if", "P&osted on"),
            "what_if_posted",
            today,
            translate("What if", "Where it came by post."),
        )
        self.regime = ChoiceBox[Regime](REGIMES)
        self.variation = ChoiceBox[Variation | None](VARIATIONS)
        self.receipt = ChoiceBox[NonWorkingReceipt](RECEIPTS)
        self._law = Field(translate("What if", "&Law"), self.regime, "what_if_regime")
        self._limit = Field(translate("What if", "&Time limit"), self.variation, "what_if_variation")
        self._policy = Field(
            translate("What if", "If that was &not a working day, it counts from"),
            self.receipt,
            "what_if_receipt",
        )
        self.events = {
            act: DayLine(translate("What if", "{words} on").format(words=words), f"what_if_{name}", today)
            for act, (words, name) in EVENTS.items()
        }
        self.extended = DayLine(translate("What if", "E&xtension notice sent on"), "what_if_extended", today)
        self.until = DayLine(
            translate("What if", "Giving the date"),
            "what_if_until",
            today,
            translate("What if", "The date of a decision it gave."),
        )
        self.shut_from = DayLine(translate("What if", "&School closed from"), "what_if_shut_from", today)
        self.shut_to = DayLine(translate("What if", "Closed until"), "what_if_shut_to", today)
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        request, since = (
            Card(translate("What if", "The request"), "what_if_request"),
            Card(translate("What if", "What happened since"), "what_if_since"),
        )
        request.add(self.received)
        request.add(self.posted)
        request.add(self._law)
        request.add(self._limit)
        request.add(self.shut_from, self.shut_to)
        request.add(self._policy)
        lines = list(self.events.values())
        since.add(*lines[:2])
        since.add(*lines[2:])
        since.add(self.extended, self.until)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(16)
        rows.addWidget(request)
        rows.addWidget(since)
        rows.addStretch()

    def _wire(self) -> None:
        for box in (self.regime, self.variation, self.receipt):
            box.currentIndexChanged.connect(self._tell)
        for line in self.lines():
            line.changed.connect(self.changed)
        self._show_what_applies()

    def lines(self) -> tuple[DayLine, ...]:
        """Return every line a day is typed in."""
        return (
            *(self.received, self.posted, *self.events.values()),
            *(self.extended, self.until, self.shut_from, self.shut_to),
        )

    def _tell(self) -> None:
        self._show_what_applies()
        self.changed.emit()

    def _show_what_applies(self) -> None:
        """Hide what the law that was chosen does not know."""
        regime = self.regime.value()
        self.posted.setVisible(regime is Regime.FOISA)
        self._limit.setVisible(regime in HAS_VARIATIONS)
        self._policy.setVisible(regime is Regime.FOIA)
        for line in (self.shut_from, self.shut_to):
            line.setVisible(self.chosen_variation() is Variation.SCHOOL)
        self.extended.setVisible(regime in EXTENSIONS)
        self.until.setVisible(regime is Regime.FOIA)

    def chosen_variation(self) -> Variation | None:
        """Return the variation chosen, where the law has it."""
        chosen = self.variation.value()
        return chosen if chosen in HAS_VARIATIONS.get(self.regime.value(), frozenset()) else None

    def question(self) -> Question | None:
        """Return the question as it stands, or None while there is no day of receipt."""
        received_on, regime = self.received.day(), self.regime.value()
        if received_on is None:
            return None
        return Question(
            received_on=received_on,
            regime=regime,
            variation=self.chosen_variation(),
            events=tuple(sorted(self._events(regime), key=lambda event: event.on)),
            receipt=self.receipt.value(),
            closures=self._closures(),
            posted_on=self.posted.day() if regime is Regime.FOISA else None,
        )

    def _events(self, regime: Regime) -> list[Event]:
        found = [Event(act, on) for act, line in self.events.items() if (on := line.day()) is not None]
        extended_on = self.extended.day()
        if regime in EXTENSIONS and extended_on is not None:
            until = self.until.day() if regime is Regime.FOIA else None
            found.append(Event(EXTENSIONS[regime], extended_on, until=until))
        return found

    def _closures(self) -> tuple[Closure, ...]:
        first, last = self.shut_from.day(), self.shut_to.day()
        if self.chosen_variation() is not Variation.SCHOOL or first is None or last is None or last < first:
            return ()
        return (Closure(first, last),)

    def is_unreadable(self) -> bool:
        """Whether a line that counts holds something that is no date."""
        return any(line.is_unreadable() for line in self.lines() if not line.isHidden())
