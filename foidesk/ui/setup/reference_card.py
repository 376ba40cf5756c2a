"""How the authority numbers its cases, with the first reference shown as it is typed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from foidesk.domain.authority import Authority
from foidesk.domain.reference import DEFAULT_PATTERN
from foidesk.ui.plain import say
from foidesk.ui.setup.faults import pattern_example
from foidesk.ui.setup.folding_card import FoldingCard
from foidesk.ui.tongue import translate

PATTERNS = (
    DEFAULT_PATTERN,
    "FOI {number:06}/{year:2}",
    "{year}{number:04}",
    "FOI{year}/{number:05}",
)


class ReferenceCard(FoldingCard):
    """The reference pattern."""

    changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(translate("Settings", "Reference numbers"), "setup_reference")
        self._today = today
        self._pattern = QComboBox()
        self._pattern.setEditable(True)
        self._pattern.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._pattern.addItems(PATTERNS)
        self._example = say("", "headline", "setup_reference_example")
        hint = translate(
            "Settings",
            "{number:06} is the number in six figures, {year} the year, {year:2} its last two figures",
        )
        self.put(
            self.field("reference_pattern", translate("Settings", "Reference pattern"), self._pattern, hint)
        )
        self.put(self._example)
        self._pattern.editTextChanged.connect(self._read)

    def show_authority(self, authority: Authority) -> None:
        """Show an authority's pattern."""
        self._pattern.setEditText(authority.reference_pattern)
        self._read()

    def applied(self, authority: Authority) -> Authority:
        """Return the authority with this pattern."""
        return replace(authority, reference_pattern=self._pattern.currentText().strip())

    def _read(self) -> None:
        year = self._today().year
        example, fault = pattern_example(self._pattern.currentText().strip(), year)
        said = (
            translate("Settings", "The first case of {year} will be {example}").format(
                year=year, example=example
            )
            if example
            else ""
        )
        self._example.setText(said)
        self._example.setVisible(bool(said))
        self.show_summary(translate("Settings", "The pattern cannot be used") if fault else said)
        self.changed.emit()
