"""In which languages a letter is written: as the authority says, or as it lets the applicant choose."""

from foidesk.domain.authority import WelshUse
from foidesk.domain.case import Language
from foidesk.domain.letter_kinds import TO_THE_REGULATOR, LetterKind


def languages_of(use: WelshUse, wanted: Language, kind: LetterKind) -> tuple[Language, ...]:
    """Return the languages of a letter in the order they stand in it: Welsh comes first.

    `use` is that of the authority that writes, also where several send the letter together; `wanted` is the
    applicant's choice, which says nothing of a letter to the regulator. Welsh is treated no less favourably
    than English (Welsh Language (Wales) Measure 2011, the standards imposed on the body).
    """
    match use:
        case WelshUse.BILINGUAL:
            return Language.WELSH, Language.ENGLISH
        case WelshUse.APPLICANTS_CHOICE if kind not in TO_THE_REGULATOR:
            return (wanted,)
        case _:
            return (Language.ENGLISH,)
