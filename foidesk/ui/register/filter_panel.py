"""The panel that narrows the register down. What is chosen holds at once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from foidesk.store.case_lines import CaseFilter
from foidesk.ui.day_field import DayField
from foidesk.ui.decision.choices import OUTCOMES
from foidesk.ui.decision.flow import Flow
from foidesk.ui.fields import ChoiceBox
from foidesk.ui.giving_area import GivingArea
from foidesk.ui.plain import push
from foidesk.ui.register.filter_words import NOBODY, SPANS, outcome_words, with_values
from foidesk.ui.shortcuts import bind_escape
from foidesk.ui.tongue import marked, translate
from foidesk.ui.wording import REGIMES, STAGES

ANY = marked("Register", "Any")
COLUMN, GAP = 156, 12
LEAST_LETTERS = 8
"""Letters a drop-down shows at least: so that four stand abreast in a window of usual width."""
PAUSE_MS = 300
"""How long after the last key a provision counts."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What there is to choose from: names of officers and of authorities."""

    officers: Sequence[str]
    authorities: Sequence[str]


class FilterPanel(QFrame):
    """Says what is wanted as a CaseFilter; `closed` when it is done with."""

    changed = Signal(object)
    closed = Signal()

    def __init__(self, choices: Choices, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filter_panel")
        self.setAccessibleName(translate("Register", "Filters"))
        self._narrowed = CaseFilter()
        self._boxes: dict[str, ChoiceBox[str | None]] = {
            "stage": _box({stage: words for stage, (words, _tone) in STAGES.items()}),
            "outcome": _box({outcome.value: outcome_words(outcome.value) for outcome in OUTCOMES}),
            "regime": _box(dict(REGIMES)),
            "officer": _box(
                {"": translate("Register", NOBODY).capitalize(), **{one: one for one in choices.officers}}
            ),
            "authority": _box({one: one for one in choices.authorities}),
        }
        self._provision = QLineEdit()
        self._provision.setPlaceholderText(translate("Register", "Such as 40 or 40(2)"))
        self._days = {f"{name}_{end}": DayField(today) for name in SPANS for end in ("from", "to")}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        fields = QWidget()
        flow = Flow(fields, gap=GAP, row_gap=10)
        named = {
            "stage": (translate("Register", "Stage"), self._boxes["stage"]),
            "outcome": (translate("Register", "Outcome"), self._boxes["outcome"]),
            "provision": (translate("Register", "Provision"), self._provision),
            "law": (translate("Register", "Law"), self._boxes["regime"]),
            "officer": (translate("Register", "Officer"), self._boxes["officer"]),
            "authority": (translate("Register", "Authority"), self._boxes["authority"]),
        }
        for name, (words, control) in named.items():
            control.setObjectName(f"filter_{name}")
            flow.addWidget(_labelled(words, control))
        for name, words in SPANS.items():
            flow.addWidget(self._span(name, words))
        self._clear = push(
            translate("Register", "Clear all"),
            "filter_clear",
            "quiet",
            translate("Register", "Take all filters away"),
        )
        self._done = push(
            translate("Register", "Done"), "filter_done", "", translate("Register", "Close the filters")
        )
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self._clear)
        foot.addWidget(self._done)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 10, 12, 10)
        rows.setSpacing(8)
        rows.addWidget(GivingArea(fields, COLUMN))
        rows.addLayout(foot)

    def _span(self, name: str, words: str) -> QWidget:
        """Return the two days of a span, side by side."""
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        said = {"from": translate("Register", "{what} from"), "to": translate("Register", "{what} to")}
        for end, label in said.items():
            control = self._days[f"{name}_{end}"]
            control.setObjectName(f"filter_{name}_{end}")
            row.addWidget(_labelled(label.format(what=words), control))
        return made

    def _wire(self) -> None:
        for name, box in self._boxes.items():
            box.setMinimumContentsLength(LEAST_LETTERS)
            box.activated.connect(lambda _at, name=name, box=box: self._want(name, box.value()))
        for name, field in self._days.items():
            field.day_changed.connect(lambda name=name, field=field: self._want(name, field.day()))
        self._provision.textEdited.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(lambda: self._want("provision", self._provision.text().strip() or None))
        self._clear.clicked.connect(lambda: self.changed.emit(CaseFilter()))
        self._done.clicked.connect(self.closed)
        bind_escape(self, self.closed.emit)

    def show_narrowed(self, narrowed: CaseFilter) -> None:
        """Show what narrows the register down now."""
        self._narrowed = narrowed
        for name, box in self._boxes.items():
            box.show_value(getattr(narrowed, name) if box.knows(getattr(narrowed, name)) else None)
        for name, field in self._days.items():
            if not field.hasFocus():
                field.put(getattr(narrowed, name))
        if not self._provision.hasFocus():
            self._provision.setText(narrowed.provision or "")

    def take_focus(self) -> None:
        """Put the cursor on the first field."""
        self._boxes["stage"].setFocus()

    def _want(self, name: str, value: str | date | None) -> None:
        if getattr(self._narrowed, name) != value:
            self.changed.emit(with_values(self._narrowed, {name: value}))


def _box(labels: dict[str, str]) -> ChoiceBox[str | None]:
    return ChoiceBox({None: translate("Register", ANY), **labels})


class _Column(QWidget):
    """A label over its control, as wide as its neighbours."""

    def sizeHint(self) -> QSize:
        """Return the common width."""
        return QSize(COLUMN, super().sizeHint().height())


def _labelled(words: str, control: QWidget) -> QWidget:
    made = _Column()
    label = QLabel(words)
    label.setProperty("role", "hint")
    label.setBuddy(control)
    control.setAccessibleName(words)
    rows = QVBoxLayout(made)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(3)
    rows.addWidget(label)
    rows.addWidget(control)
    return made
