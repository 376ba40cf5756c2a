"""What is noted of a request and mended without an act: its subject, who handles it, what it repeats."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from foidesk.domain.case import Case, LinkKind
from foidesk.ui.decision.fields import field
from foidesk.ui.fields import line_edit
from foidesk.ui.tongue import translate


@dataclass(frozen=True, slots=True)
class Noted:
    """What is noted. `repeats` are the references of earlier requests, as an officer lists them."""

    subject: str = ""
    officer: str = ""
    repeats: tuple[str, ...] = ()

    @classmethod
    def of(cls, case: Case) -> "Noted":
        """Return what is noted of a case."""
        repeats = tuple(link.reference for link in case.links if link.kind is LinkKind.REPEATS)
        return cls(case.subject, case.officer or "", repeats)


class NotedCard(QWidget):
    """Says what was typed once its field is left, or Enter pressed; half-typed words are not overwritten."""

    given = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noted")
        self._shown = Noted()
        self._names = QStringListModel(self)
        self._lines = {
            "subject": line_edit(),
            "officer": line_edit(translate("Case", "Who handles it")),
            "links": line_edit(translate("Case", "An earlier reference")),
        }
        self._lay_out()
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._lines["officer"].setCompleter(completer)
        for line in self._lines.values():
            line.editingFinished.connect(self.finish)

    def _lay_out(self) -> None:
        labels = {
            "subject": translate("Case", "Sub&ject"),
            "officer": translate("Case", "O&fficer"),
            "links": translate("Case", "Re&peats"),
        }
        fields = {name: field(labels[name], line, f"request_{name}") for name, line in self._lines.items()}
        beside = QHBoxLayout()
        beside.setSpacing(16)
        beside.addWidget(fields["officer"], 1)
        beside.addWidget(fields["links"], 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        rows.addWidget(fields["subject"])
        rows.addLayout(beside)

    def show_noted(self, noted: Noted, officers: Sequence[str]) -> None:
        """Show what is noted; the names of the office's officers are offered."""
        self._names.setStringList(list(officers))
        told = {"subject": noted.subject, "officer": noted.officer, "links": ", ".join(noted.repeats)}
        for name, line in self._lines.items():
            if not (line.isModified() and line.hasFocus()):
                line.setText(told[name])
        self._shown = noted

    def finish(self) -> None:
        """Say what is typed, where it is not what was shown."""
        noted = self._typed()
        for line in self._lines.values():
            line.setModified(False)
        if noted != self._shown:
            self._shown = noted
            self.given.emit(noted)

    def go_to(self, name: str) -> None:
        """Put the cursor in a field, called as the case calls it."""
        line = self._lines.get(name)
        if line is not None:
            line.setFocus(Qt.FocusReason.ShortcutFocusReason)
            line.selectAll()

    def _typed(self) -> Noted:
        subject, officer, repeats = (_squeezed(line) for line in self._lines.values())
        return Noted(subject, officer, tuple(one.strip() for one in repeats.split(",") if one.strip()))


def _squeezed(line: QLineEdit) -> str:
    return " ".join(line.text().split())
