"""The authority's internal review procedure, or that it has none."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from foidesk.domain.authority import Authority, ReviewTerms
from foidesk.ui.fields import ChoiceBox, LinesEdit, line_edit
from foidesk.ui.number_box import NumberBox
from foidesk.ui.setup.folding_card import FoldingCard
from foidesk.ui.setup.words import WINDOW_UNITS
from foidesk.ui.tongue import marked, translate

LONGEST = 999
"""Of anything counted in days, weeks or months here."""
NO_PROCEDURE = marked("Settings", "No review procedure: letters say so, as section 17(7)(a) allows")


class ReviewCard(FoldingCard):
    """How long an applicant has to ask for a review, and how soon it is answered."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(translate("Settings", "Internal review"), "setup_review")
        self._has = QCheckBox(translate("Settings", "The authority has an internal review procedure"))
        self._has.setObjectName("setup_review_has")
        self._has.setAccessibleName(translate("Settings", "The authority has an internal review procedure"))
        self._window = NumberBox(1, LONGEST)
        self._unit = ChoiceBox(WINDOW_UNITS)
        self._answer = NumberBox(1, LONGEST)
        self._email = line_edit()
        self._address = LinesEdit(4)
        self.put(self._has)
        self.put(
            self.field(
                "review_window",
                translate("Settings", "Asked for within"),
                self._window,
                translate("Settings", "Counted from the letter"),
            ),
            self.field("review_window_unit", translate("Settings", "Counted in"), self._unit),
        )
        answer = translate("Settings", "Days to answer it")
        self.put(
            self.field(
                "review_answer_days",
                answer,
                self._answer,
                translate("Settings", "Working days, from the request for review"),
            )
        )
        self.put(
            self.field(
                "review_email",
                translate("Settings", "E-mail for reviews"),
                self._email,
                translate("Settings", "If it is not the one above"),
            )
        )
        self.put(
            self.field(
                "review_address",
                translate("Settings", "Address for reviews"),
                self._address,
                translate("Settings", "If it is not the one above"),
            )
        )
        self._join()

    def _join(self) -> None:
        self._has.toggled.connect(self._tell)
        self._window.valueChanged.connect(self._tell)
        self._answer.valueChanged.connect(self._tell)
        self._unit.currentIndexChanged.connect(self._tell)
        self._email.textChanged.connect(self._tell)
        self._address.textChanged.connect(self._tell)

    def show_authority(self, authority: Authority) -> None:
        """Show an authority's terms; the usual ones stand ready where it has none."""
        terms = authority.review or ReviewTerms()
        self._has.setChecked(authority.review is not None)
        self._window.setValue(terms.window)
        self._unit.show_value(terms.window_unit)
        self._answer.setValue(terms.answer_days)
        self._email.setText(terms.email or "")
        self._address.show_lines(terms.address)
        self._tell()

    def applied(self, authority: Authority) -> Authority:
        """Return the authority with these terms."""
        return replace(authority, review=self._terms() if self._has.isChecked() else None)

    def _terms(self) -> ReviewTerms:
        return ReviewTerms(
            window=self._window.value(),
            window_unit=self._unit.value(),
            answer_days=self._answer.value(),
            address=self._address.lines(),
            email=self._email.text().strip() or None,
        )

    def _tell(self) -> None:
        has = self._has.isChecked()
        for field in self.fields.values():
            field.setEnabled(has)
        unit = WINDOW_UNITS[self._unit.value()]
        asked = translate("Settings", "Asked for within {value} {unit}").format(
            value=self._window.value(), unit=unit
        )
        answered = translate("Settings", "answered within {value} working days").format(
            value=self._answer.value()
        )
        self.show_summary(f"{asked}, {answered}" if has else translate("Settings", NO_PROCEDURE))
        self.changed.emit()
