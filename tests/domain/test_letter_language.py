"""In which languages a letter is written (the Welsh Language (Wales) Measure 2011 and its standards)."""

import pytest

from foidesk.domain.authority import WelshUse
from foidesk.domain.case import Language
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.letter_language import languages_of

EN, CY = Language.ENGLISH, Language.WELSH
CASES = [
    # use                        wanted  kind                       languages
    (WelshUse.NONE, EN, LetterKind.RESPONSE, (EN,)),
    (WelshUse.NONE, CY, LetterKind.RESPONSE, (EN,)),
    (WelshUse.BILINGUAL, EN, LetterKind.RESPONSE, (CY, EN)),
    (WelshUse.BILINGUAL, CY, LetterKind.ACKNOWLEDGEMENT, (CY, EN)),
    (WelshUse.BILINGUAL, EN, LetterKind.ICO_SUBMISSION, (CY, EN)),
    (WelshUse.APPLICANTS_CHOICE, EN, LetterKind.RESPONSE, (EN,)),
    (WelshUse.APPLICANTS_CHOICE, CY, LetterKind.RESPONSE, (CY,)),
    (WelshUse.APPLICANTS_CHOICE, CY, LetterKind.DISCLOSURE_LOG, (CY,)),
    (WelshUse.APPLICANTS_CHOICE, CY, LetterKind.ICO_SUBMISSION, (EN,)),
]


@pytest.mark.parametrize(
    ("use", "wanted", "kind", "languages"), CASES, ids=[f"{one[0]} {one[1]} {one[2]}" for one in CASES]
)
def test_the_languages_of_a_letter(
    use: WelshUse, wanted: Language, kind: LetterKind, languages: tuple[Language, ...]
) -> None:
    assert languages_of(use, wanted, kind) == languages
