"""Who asked, and where the answer goes."""

from PySide6.QtCore import Signal

from foidesk.domain.case import Applicant
from foidesk.ui.fields import Card, ChoiceBox, Field, LinesEdit, line_edit
from foidesk.ui.intake.words import CATEGORIES, LANGUAGES
from foidesk.ui.tongue import translate


class ApplicantForm(Card):
    """The applicant as typed; any of it may stay empty."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(translate("Intake", "Applicant"), "intake_applicant")
        self._name = line_edit()
        self._email = line_edit("name@example.org")
        self._organisation = line_edit()
        self._address = LinesEdit(4)
        self._category = ChoiceBox(CATEGORIES)
        self._language = ChoiceBox(LANGUAGES)
        self.fields = {
            "name": Field(translate("Intake", "Na&me"), self._name, "applicant_name"),
            "email": Field(translate("Intake", "&E-mail"), self._email, "applicant_email"),
            "organisation": Field(
                translate("Intake", "Or&ganisation, if any"), self._organisation, "applicant_organisation"
            ),
            "address": Field(
                translate("Intake", "&Postal address, if given"), self._address, "applicant_address"
            ),
            "category": Field(
                translate("Intake", "Kind o&f applicant"),
                self._category,
                "applicant_category",
                translate("Intake", "For statistics only"),
            ),
            "language": Field(translate("Intake", "Ans&wer in"), self._language, "applicant_language"),
        }
        self.add(self.fields["name"], self.fields["email"])
        self.add(self.fields["organisation"])
        self.add(self.fields["address"])
        self.add(self.fields["category"], self.fields["language"])
        for edit in (self._name, self._email, self._organisation):
            edit.textChanged.connect(self.changed)

    def show_applicant(self, applicant: Applicant) -> None:
        """Show who asked."""
        self._name.setText(applicant.name)
        self._email.setText(applicant.email or "")
        self._organisation.setText(applicant.organisation or "")
        self._address.show_lines(applicant.address)
        self._category.show_value(applicant.category)
        self._language.show_value(applicant.language)
        for edit in (self._name, self._email, self._organisation):
            edit.setCursorPosition(0)

    def applicant(self) -> Applicant:
        """Return who asked, as typed."""
        return Applicant(
            name=self._name.text().strip(),
            organisation=self._organisation.text().strip() or None,
            email=self._email.text().strip() or None,
            address=self._address.lines(),
            category=self._category.value(),
            language=self._language.value(),
        )
