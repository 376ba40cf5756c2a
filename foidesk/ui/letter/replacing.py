"""Which kept letter takes the place of which, and which checks were set aside for one, in words."""

from foidesk.store.documents import KeptLetter
from foidesk.ui.tongue import in_words, translate


def replacing_words(letters: tuple[KeptLetter, ...], letter: KeptLetter) -> str:
    """Return which letter a kept one replaces or is replaced by, to be set behind what it is called."""
    later = next((one for one in letters if one.replaces == letter.id), None)
    earlier = next((one for one in letters if one.id == letter.replaces), None)
    said = ""
    if earlier is not None:
        said += translate("Letters", " · replaces that of {day}").format(day=in_words(earlier.dated))
    if later is not None:
        said += translate("Letters", " · replaced by that of {day}").format(day=in_words(later.dated))
    return said


def overriding_words(letter: KeptLetter) -> str:
    """Return what a letter was issued in spite of, and why, a line each; empty for nothing."""
    return "".join(
        "\n" + translate("Letters", "Issued {in_spite}").format(in_spite=one.words)
        for one in letter.overrides
    )
