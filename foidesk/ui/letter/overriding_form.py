"""Why a letter goes out although checks stop it: a line for each of them, and none may stay empty."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foidesk.domain.checks.finding import Finding
from foidesk.domain.checks.overriding import blocks_by_check, said_by
from foidesk.domain.regime import Regime
from foidesk.ui.decision.fields import field, stack
from foidesk.ui.fields import Field, line_edit
from foidesk.ui.findings.finding_words import law_words
from foidesk.ui.plain import grown, say
from foidesk.ui.remarks import Remark
from foidesk.ui.tongue import marked, translate

STOPPED = marked("Letters", "The checks stop this letter. Put it right, or say why it goes out as it is.")
WHY = marked("Letters", "Why it goes out all the same")


class OverridingForm(QWidget):
    """Hidden where nothing blocks."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("overriding")
        self._lines: dict[str, Field] = {}
        self._stop = Remark("overriding_stop")
        self._fields = QVBoxLayout()
        self._fields.setSpacing(10)
        rows = stack(self, 10, self._stop)
        rows.addLayout(self._fields)
        self.hide()

    def ask(self, found: Sequence[Finding], regime: Regime, typed: Mapping[str, str]) -> None:
        """Ask for a reason for each check that blocks; those `typed` before stand there."""
        self._clear()
        blocks = blocks_by_check(found)
        for check, those in blocks.items():
            made = self._line(check, those, regime)
            self._lines[check] = made
            made.control.setProperty("text", typed.get(check, ""))
            self._fields.addWidget(made)
        self._stop.show_words("fault", translate("Letters", STOPPED) if blocks else "")
        self.setVisible(bool(blocks))

    def overrides(self) -> tuple[tuple[str, str], ...]:
        """Return each check with its reason as it is typed."""
        return tuple((check, text) for check, text in self._typed().items())

    @property
    def is_complete(self) -> bool:
        """Whether every line says something."""
        return all(self._typed().values())

    def first(self) -> QWidget | None:
        """Return the first line, if there is one."""
        return next((made.control for made in self._lines.values()), None)

    def _line(self, check: str, those: tuple[Finding, ...], regime: Regime) -> Field:
        law, said = law_words(those[0].provision, regime), said_by(those)
        line = line_edit(translate("Letters", WHY))
        made = field(f"{check}, {law}", line, f"override_{check}")
        line.setAccessibleName(f"{translate('Letters', WHY)}. {check}, {law}: {said}")
        rows = made.layout()
        assert isinstance(rows, QVBoxLayout)
        rows.insertWidget(1, grown(say(said, "", f"override_{check}_said")))
        line.textChanged.connect(self.edited)
        return made

    def _typed(self) -> Mapping[str, str]:
        return {check: made.control.property("text").strip() for check, made in self._lines.items()}

    def _clear(self) -> None:
        for made in self._lines.values():
            self._fields.removeWidget(made)
            made.hide()
            made.deleteLater()
        self._lines = {}
