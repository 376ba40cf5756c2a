"""The sheet of paper a recovery code is put away on. It is printed and never kept."""

from datetime import date

from foidesk.domain.dates import in_words
from foidesk.letters.blocks import (
    Address,
    Detail,
    Heading,
    ItemList,
    Letter,
    Letterhead,
    Paragraph,
    Run,
    plain,
)

USE = (
    "This code opens the case file on any computer: when the one it is used on is lost or replaced, or when "
    "nobody remembers the passphrase. Without it, and without them, nobody can open the case file any more."
)
KEEP = (
    "Keep this sheet in the office safe, away from the computer, and show it to nobody. There is no other "
    "copy of the code. A new one is made in FoiDesk under Set-up, Security; this one then opens nothing more."
)
TYPE = (
    "Type the seven groups where FoiDesk asks for the passphrase or the recovery code. Capital letters, "
    "spaces and dashes do not matter. The code has no figure 0 or 1 and no letter I, L or O; the last letter "
    "of each group is a check, so that FoiDesk can say in which group there is a slip."
)


def recovery_sheet(case_file: str, code: str, made_on: date) -> Letter:
    """Return the sheet for the recovery code of the case file called `case_file`."""
    groups = tuple((Run(group, strong=True),) for group in code.split("-"))
    return Letter(
        title=f"Recovery code of {case_file}",
        lang="en-GB",
        dated=made_on,
        author="FoiDesk",
        reference="",
        letterhead=Letterhead(("FoiDesk",), lines=(plain("For the office safe"),)),
        address=Address(()),
        details=(
            Detail("Case file", case_file),
            Detail("Made on", in_words(made_on)),
        ),
        blocks=(
            Heading(1, "Recovery code"),
            Paragraph(plain(USE)),
            Paragraph(plain("The code, group by group:"), leads_on=True),
            ItemList(groups, numbered=True),
            Paragraph(plain(KEEP)),
            Paragraph(plain(TYPE)),
        ),
    )
