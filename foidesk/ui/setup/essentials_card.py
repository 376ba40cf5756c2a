"""The few things every letter needs of its sender."""

from dataclasses import replace

from PySide6.QtCore import Signal

from foidesk.domain.authority import Authority, Contact
from foidesk.ui.fields import Card, Field, LinesEdit, line_edit
from foidesk.ui.tongue import translate


class EssentialsCard(Card):
    """Name, address, e-mail and contact: all that a new officer has to type."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(translate("Settings", "The authority"), "setup_essentials")
        self._name = line_edit()
        self._address = LinesEdit(4)
        self._email = line_edit("foi@example.gov.uk")
        self._contact = line_edit()
        self._post = line_edit(translate("Settings", "such as Information Officer"))
        self.fields = {
            "name": Field(
                translate("Settings", "Na&me of the authority"),
                self._name,
                "authority_name",
                translate("Settings", "As letters give it, in full"),
            ),
            "address": Field(
                translate("Settings", "&Address, a line each"), self._address, "authority_address"
            ),
            "email": Field(translate("Settings", "&E-mail for requests"), self._email, "authority_email"),
            "contact_name": Field(
                translate("Settings", "C&ontact"),
                self._contact,
                "authority_contact",
                translate("Settings", "Whom an applicant can ask"),
            ),
            "contact_post": Field(translate("Settings", "Their &post"), self._post, "authority_contact_post"),
        }
        for key in ("name", "address", "email"):
            self.add(self.fields[key])
        self.add(self.fields["contact_name"], self.fields["contact_post"])
        for edit in (self._name, self._email, self._contact, self._post):
            edit.textChanged.connect(self.changed)
        self._address.textChanged.connect(self.changed)

    def go_in(self) -> None:
        """Put the cursor into the first field."""
        self._name.setFocus()

    def show_authority(self, authority: Authority) -> None:
        """Show an authority."""
        contact = authority.contact or Contact()
        self._name.setText(authority.name)
        self._address.show_lines(authority.address)
        self._email.setText(authority.email or "")
        self._contact.setText(contact.name)
        self._post.setText(contact.post or "")

    def applied(self, authority: Authority) -> Authority:
        """Return the authority with what this card holds."""
        name, post = self._contact.text().strip(), self._post.text().strip()
        return replace(
            authority,
            name=" ".join(self._name.text().split()),
            address=self._address.lines(),
            email=self._email.text().strip() or None,
            contact=Contact(name, post or None) if name or post else None,
        )
