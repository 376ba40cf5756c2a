"""How a language joins the last item to a list: "and" before anything, or by the sound that follows."""

import re

from foidesk.letters.wording import Wording

_NUMBER = re.compile(r"\d+")


def and_then(last: str, wording: Wording) -> str:
    """Return "and" with the item after it.

    In Welsh it is “ac” before a vowel as it is said (“ac 11”, un ar ddeg), and else “a”, after which some
    words begin otherwise (“a chwestiwn”): the clauses `words.and_…` say which. English has none of them.
    """
    if _begins_with_a_vowel(last, wording):
        return f"{wording.say('words.and_vowel')} {last}"
    first, space, rest = last.partition(" ")
    return f"{wording.say('words.and')} {_turns(wording).get(first, first)}{space}{rest}"


def _begins_with_a_vowel(text: str, wording: Wording) -> bool:
    if not wording.has("words.and_vowel"):
        return False
    if number := _NUMBER.match(text):
        return number[0] in wording.say("words.and_vowel_numbers").split()
    return text.casefold().startswith(tuple(wording.say("words.and_vowel_words").split()))


def _turns(wording: Wording) -> dict[str, str]:
    if not wording.has("words.and_turns"):
        return {}
    words = wording.say("words.and_turns").split()
    return dict(zip(words[::2], words[1::2], strict=True))
