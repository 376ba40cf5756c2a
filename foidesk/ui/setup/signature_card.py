"""Who signs the letters, and the picture of their signature."""

from dataclasses import replace

from foidesk.domain.authority import Authority, Contact
from foidesk.ui.fields import line_edit
from foidesk.ui.setup.picture_card import PictureCard
from foidesk.ui.tongue import marked, translate

NOBODY_ELSE = marked("Settings", "The officer of the case")
"""Who signs where nobody is named."""


class SignatureCard(PictureCard):
    """Shows who signs for an authority; without a name it is the officer of the case, or the contact."""

    def __init__(self) -> None:
        self._name, self._post = (
            line_edit(),
            line_edit(translate("Settings", "such as Head of Information Rights")),
        )
        super().__init__(translate("Settings", "Signature"), "setup_signature", "signature")
        for edit in (self._name, self._post):
            edit.textChanged.connect(self.tell)

    def put_above(self) -> None:
        """Ask first who signs."""
        self.put(
            self.field(
                "signatory",
                translate("Settings", "Who signs"),
                self._name,
                translate("Settings", "Leave it for the officer of the case."),
            ),
            self.field("signatory_post", translate("Settings", "Their post"), self._post),
        )

    def show_authority(self, authority: Authority, data: bytes | None) -> None:
        """Show who signs for an authority, and how."""
        signs = authority.signatory or Contact()
        self._name.setText(signs.name)
        self._post.setText(signs.post or "")
        self.forget_remark()
        self.show_picture(authority.signature, data)

    def applied(self, authority: Authority) -> Authority:
        """Return the authority with what this card holds."""
        name, post = " ".join(self._name.text().split()), " ".join(self._post.text().split())
        signs = Contact(name, post or None) if name or post else None
        return replace(authority, signature=self.file_name, signatory=signs)

    def summary(self) -> str:
        """Return what the card comes to, in a line."""
        who = ", ".join(words for edit in (self._name, self._post) if (words := edit.text().strip()))
        picture = (
            translate("Settings", "with a picture of the signature")
            if self.data
            else translate("Settings", "with room to sign by hand")
        )
        return f"{who or translate('Settings', NOBODY_ELSE)}, {picture}"
