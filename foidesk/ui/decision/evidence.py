"""The groups of boxes only some provisions need: qualified person, certificate, legitimate interests."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from foidesk.domain.decisions import Certificate, LegitimateInterests, QualifiedPerson
from foidesk.ui.day_field import DayField
from foidesk.ui.decision.fields import field, stack
from foidesk.ui.decision.growing_text import GrowingText
from foidesk.ui.fields import line_edit
from foidesk.ui.tongue import translate

Today = Callable[[], date]


class QualifiedPersonBoxes(QWidget):
    """Whose reasonable opinion section 36 rests on, when it was given, and what it was."""

    edited = Signal()

    def __init__(self, name: str, today: Today, known: QualifiedPerson | None) -> None:
        super().__init__()
        self._name, self._post = (
            line_edit(),
            line_edit(translate("Decisions", "Minister, monitoring officer, vice-chancellor…")),
        )
        self._on, self._opinion = DayField(today), GrowingText(least=2)
        said = known or QualifiedPerson("")
        self._name.setText(said.name)
        self._post.setText(said.post)
        self._on.put(said.on)
        self._opinion.put(said.opinion)
        stack(
            self,
            10,
            field(translate("Decisions", "Qualified person"), self._name, f"{name}_qualified_name"),
            field(translate("Decisions", "Their post"), self._post, f"{name}_qualified_post"),
            field(translate("Decisions", "Date of their opinion"), self._on, f"{name}_qualified_on"),
            field(translate("Decisions", "Their opinion"), self._opinion, f"{name}_qualified_opinion"),
        )
        for box in (self._name, self._post):
            box.textEdited.connect(self.edited)
        self._on.day_changed.connect(self.edited)
        self._opinion.edited.connect(self.edited)

    def value(self) -> QualifiedPerson | None:
        """Return what is written, or None while nothing is."""
        said = QualifiedPerson(
            self._name.text().strip(), self._post.text().strip(), self._on.day(), self._opinion.text()
        )
        return None if said == QualifiedPerson("") else said


class CertificateBoxes(QWidget):
    """Who signed a certificate and when; it is evidence and may be left out."""

    edited = Signal()

    def __init__(self, name: str, today: Today, known: Certificate | None) -> None:
        super().__init__()
        self._by, self._on = line_edit(), DayField(today)
        self._by.setText(known.by if known else "")
        self._on.put(known.on if known else None)
        stack(
            self,
            10,
            field(
                translate("Decisions", "Certificate signed by (optional)"), self._by, f"{name}_certificate_by"
            ),
            field(translate("Decisions", "Date of the certificate"), self._on, f"{name}_certificate_on"),
        )
        self._by.textEdited.connect(self.edited)
        self._on.day_changed.connect(self.edited)

    def value(self) -> Certificate | None:
        """Return what is written, or None while nothing is."""
        said = Certificate(self._by.text().strip(), self._on.day())
        return None if said == Certificate("") else said


class LegitimateInterestsBoxes(QWidget):
    """The three steps: is there an interest, is disclosure necessary for it, whose rights weigh more."""

    edited = Signal()

    def __init__(self, name: str, object_words: str, known: LegitimateInterests | None) -> None:
        super().__init__()
        said = known or LegitimateInterests()
        steps = (
            (translate("Decisions", "Legitimate interest pursued"), "interest", said.interest),
            (
                translate("Decisions", "Is {object_words} necessary for it?").format(
                    object_words=object_words
                ),
                "necessity",
                said.necessity,
            ),
            (
                translate("Decisions", "Balance with the rights of the people concerned"),
                "balance",
                said.balance,
            ),
        )
        self._boxes = [GrowingText(least=1) for _step in steps]
        labelled = []
        for box, (label, key, text) in zip(self._boxes, steps, strict=True):
            box.put(text)
            box.edited.connect(self.edited)
            labelled.append(field(label, box, f"{name}_interests_{key}"))
        stack(self, 10, *labelled)

    def value(self) -> LegitimateInterests | None:
        """Return what is written, or None while nothing is."""
        said = LegitimateInterests(*(box.text() for box in self._boxes))
        return None if said == LegitimateInterests() else said
