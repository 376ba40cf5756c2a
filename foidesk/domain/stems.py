"""What the forms of an English word have in common, at three depths; the deepest by Porter's rules."""

from functools import lru_cache
from itertools import pairwise
from typing import Final

Rules = tuple[tuple[str, str], ...]

SECOND: Final[Rules] = (
    *(("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize")),
    *(("isation", "ize"), ("iser", "ize"), ("abli", "able"), ("alli", "al"), ("entli", "ent"), ("eli", "e")),
    *(("ousli", "ous"), ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al")),
    *(("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive")),
    ("biliti", "ble"),
)
THIRD: Final[Rules] = (
    *(("icate", "ic"), ("ative", ""), ("alize", "al"), ("alise", "al"), ("iciti", "ic"), ("ical", "ic")),
    *(("ful", ""), ("ness", "")),
)
FOURTH: Final[Rules] = tuple(
    (ending, "")
    for ending in (
        *("al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "sion", "tion"),
        *("or", "ou", "ism", "ate", "iti", "ous", "ive", "ize", "ise"),
    )
)


WHOLE_PLURALS: Final = ("sses", "xes", "ches", "shes", "zes")
NO_PLURALS: Final = ("ss", "us", "is")


@lru_cache(maxsize=50_000)
def folded(word: str) -> str:
    """Return a lower-case word in the singular: `parties` and `party` are one, `parting` is another."""
    if len(word) < 4 or not word.isascii() or not word.isalpha():
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(WHOLE_PLURALS):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(NO_PLURALS) else word


@lru_cache(maxsize=50_000)
def trunk(word: str) -> str:
    """Return it without -ed and -ing as well: `inspects`, `inspected` and `inspecting` are one."""
    word = folded(word)
    if len(word) < 4 or not word.isascii() or not word.isalpha():
        return word
    word = _without_tense(word)
    return word[:-1] if word.endswith("e") and len(word) > 3 else word


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """Return the stem of a lower-case word: `inspector`, `inspection` and `inspects` are one.

    Words of one or two letters and those with digits are their own. British endings (-ise,
    -isation) count as their American twins.
    """
    if len(word) <= 2 or not word.isascii() or not word.isalpha():
        return word
    word = _without_tense(_plural(word))
    if word.endswith("y") and len(word) > 2 and not _is_vowel(word, len(word) - 2):
        word = word[:-1] + "i"
    word = _replaced(word, SECOND, 1)
    word = _replaced(word, THIRD, 1)
    word = _replaced(word, FOURTH, 2)
    return _tidied(word)


def _plural(word: str) -> str:
    if word.endswith(("sses", "ies")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _without_tense(word: str) -> str:
    """Take off -ed and -ing, and mend what is left."""
    if word.endswith("eed"):
        return word[:-1] if _measure(word[:-3]) else word
    for ending in ("ed", "ing"):
        before = word.removesuffix(ending)
        if before != word and _has_vowel(before):
            return _mended(before)
    return word


def _mended(word: str) -> str:
    if word.endswith(("at", "bl", "iz", "is")):
        return word + "e"
    if len(word) > 1 and word[-1] == word[-2] and word[-1] not in "aeioulsz":
        return word[:-1]
    return word + "e" if _measure(word) == 1 and _is_short(word) else word


def _replaced(word: str, rules: Rules, least: int) -> str:
    """Replace the longest ending that fits, where what stands before it is long enough."""
    fitting = [rule for rule in rules if word.endswith(rule[0])]
    if not fitting:
        return word
    ending, instead = max(fitting, key=lambda rule: len(rule[0]))
    before = word[: -len(ending)]
    if ending in ("sion", "tion"):
        before += ending[0]
    return before + instead if _measure(before) >= least else word


def _tidied(word: str) -> str:
    if word.endswith("e"):
        before = word[:-1]
        if _measure(before) > 1 or (_measure(before) == 1 and not _is_short(before)):
            word = before
    return word[:-1] if word.endswith("ll") and _measure(word[:-1]) > 1 else word


def _is_vowel(word: str, at: int) -> bool:
    if word[at] in "aeiou":
        return True
    return word[at] == "y" and at > 0 and not _is_vowel(word, at - 1)


def _has_vowel(word: str) -> bool:
    return any(_is_vowel(word, at) for at in range(len(word)))


def _measure(word: str) -> int:
    """Return how often a consonant follows a vowel."""
    vowels = [_is_vowel(word, at) for at in range(len(word))]
    return sum(one and not after for one, after in pairwise(vowels))


def _is_short(word: str) -> bool:
    """Whether it ends consonant, vowel, consonant, the last not w, x or y."""
    if len(word) < 3 or word[-1] in "wxy":
        return False
    return [_is_vowel(word, len(word) + at) for at in (-3, -2, -1)] == [False, True, False]
