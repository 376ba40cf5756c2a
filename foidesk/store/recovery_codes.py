"""The recovery code: printed, put away, and one day typed in again by somebody in a hurry."""

import secrets
from typing import Final

from foidesk.domain.problems import Problem

LETTERS: Final = "23456789ABCDEFGHJKMNPQRSTVWXYZU"
"""None looks like another (no 0, O, 1, I, L). They are 31, a prime: so the check misses no single slip."""

GROUPS, DATA = 7, 4
"""Groups of four letters and a check letter: 28 free letters are 138 bits, more than can ever be guessed."""

GROUP: Final = DATA + 1
NUMBERS: Final = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")


class MistypedCode(Problem):
    """What was typed is no recovery code; it says where."""

    remedy = "Compare it with the printed sheet and type it again."


def new_code() -> str:
    """Return a recovery code as it is printed: seven groups of five."""
    groups = ("".join(secrets.choice(LETTERS) for _ in range(DATA)) for _ in range(GROUPS))
    return "-".join(f"{group}{_check(group, number)}" for number, group in enumerate(groups, 1))


def looks_like_code(typed: str) -> bool:
    """Whether somebody means a recovery code, however badly typed, rather than a passphrase."""
    letters, groups = _letters(typed), typed.replace("-", " ").split()
    near = abs(len(letters) - GROUPS * GROUP) <= DATA and letters.isalnum()
    return near and (len(groups) == 1 or all(abs(len(group) - GROUP) <= 1 for group in groups))


def read_code(typed: str) -> str:
    """Return a code as it is printed, however it was spaced and whatever the case. Raises MistypedCode."""
    letters = _letters(typed)
    if (odd := next((one for one in letters if one not in LETTERS), None)) is not None:
        raise MistypedCode(f"“{odd}” is never used in a recovery code.")
    if len(letters) != GROUPS * GROUP:
        raise MistypedCode(
            f"A recovery code has {GROUPS} groups of {GROUP} letters and figures, {GROUPS * GROUP} in all; "
            f"this has {len(letters)}."
        )
    groups = [letters[at : at + GROUP] for at in range(0, len(letters), GROUP)]
    for number, group in enumerate(groups, 1):
        if group[DATA] != _check(group[:DATA], number):
            raise MistypedCode(
                f"There is a slip in the {NUMBERS[number - 1]} group of the recovery code, “{group}”."
            )
    return "-".join(groups)


def _letters(typed: str) -> str:
    return "".join(typed.replace("-", " ").split()).upper()


def _check(group: str, number: int) -> str:
    """Return the letter that ends a group: one wrong letter, two exchanged or two groups exchanged show."""
    total = number + sum(weight * LETTERS.index(letter) for weight, letter in enumerate(group, 2))
    return LETTERS[-total % len(LETTERS)]
