"""The card of keys on paper: what is drawn of it, as every letter is, tagged and to be read out."""

from collections.abc import Sequence
from datetime import date

from foidesk.letters.blocks import Address, Detail, Heading, Letter, Letterhead, Paragraph, Table, plain

HOW = (
    "Every task can be done without the mouse. In a list the arrow keys move and Enter chooses; in a form "
    "Tab goes on and Shift+Tab back; Alt and an underlined letter go straight to a control. Esc leaves "
    "what is open, and nothing typed is lost by it."
)


def keys_sheet(rows: Sequence[tuple[str, str]], version: str, drawn_on: date) -> Letter:
    """Return the sheet: each row a key in the system's own spelling, and what it does."""
    return Letter(
        title="Keys of FoiDesk",
        lang="en-GB",
        dated=drawn_on,
        author="FoiDesk",
        reference="",
        letterhead=Letterhead(("FoiDesk",), lines=(plain("To keep beside the keyboard"),)),
        address=Address(()),
        details=(Detail("Version", version),),
        blocks=(
            Heading(1, "Keys"),
            Paragraph(plain(HOW), leads_on=True),
            Table(
                "Keys that work anywhere in the window",
                ("Key", "What it does"),
                tuple(rows),
                row_headers=True,
            ),
        ),
    )
