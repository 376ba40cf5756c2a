"""What each kind of letter is written by: one entry a line, one file each in letters/kinds."""

from collections.abc import Callable, Mapping
from typing import Final

from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.problems import Problem
from foidesk.letters.blocks import Letter
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.response import response

KINDS: Final[Mapping[LetterKind, Callable[[LetterFacts], Letter]]] = {
    LetterKind.RESPONSE: response,
}
"""Every letter there is."""


class NoSuchKind(Problem):
    """A kind of letter this program does not write."""

    def __init__(self, kind: str) -> None:
        super().__init__(f"There is no letter of the kind “{kind}”.", f"What there is: {', '.join(KINDS)}.")


def writer_of(kind: LetterKind) -> Callable[[LetterFacts], Letter]:
    """Return what writes letters of `kind`. Raises NoSuchKind."""
    if kind not in KINDS:
        raise NoSuchKind(kind)
    return KINDS[kind]
