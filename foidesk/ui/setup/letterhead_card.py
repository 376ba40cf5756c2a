"""The logo at the head of the letters."""

from dataclasses import replace

from foidesk.domain.authority import Authority
from foidesk.ui.setup.picture_card import PictureCard
from foidesk.ui.tongue import translate


class LetterheadCard(PictureCard):
    """Shows an authority's logo."""

    def __init__(self) -> None:
        super().__init__(translate("Settings", "Logo"), "setup_logo", "logo")

    def show_authority(self, authority: Authority, data: bytes | None) -> None:
        """Show an authority's logo."""
        self.forget_remark()
        self.show_picture(authority.logo, data)

    def applied(self, authority: Authority) -> Authority:
        """Return the authority with this logo's name."""
        return replace(authority, logo=self.file_name)

    def summary(self) -> str:
        """Return what the card comes to, in a line."""
        return (
            translate("Settings", "{what}, at the head of each letter").format(what=self.file_name or "logo")
            if self.data
            else translate("Settings", "No logo")
        )
