"""A letter in the languages it has to be in: Welsh, English, or both in one document, Welsh first.

Officers type their answers and reasons once, and FoiDesk translates nothing. So in a letter in both languages
their texts stand in either version as they were typed, and the Welsh one marks them as English, so that a
screen reader says them rightly. A letter in Welsh alone goes to somebody who asked for Welsh, and what was
typed for it is taken to be Welsh. The request is marked with the applicant's language wherever it is quoted.
"""

from collections.abc import Callable
from dataclasses import replace

from foidesk.domain.authority import Authority, Regulator
from foidesk.domain.case import Language
from foidesk.domain.problems import Problem
from foidesk.letters.blocks import Letter
from foidesk.letters.kinds.both import both
from foidesk.letters.kinds.facts import LetterFacts

Writer = Callable[[LetterFacts], Letter]


class NoWelsh(Problem):
    """A letter that has to be in Welsh, and a clause library without Welsh."""

    remedy = "Put the clause library that came with FoiDesk back in its place."

    def __init__(self) -> None:
        super().__init__("This letter has to be in Welsh, and the clause library has no Welsh clauses.")


def written(facts: LetterFacts, writer: Writer) -> Letter:
    """Return the letter as `writer` writes it, in the languages its authority and applicant want.

    `facts` are those of the letter in English. Raises NoSender, NoWelsh, NoSuchClause, MissingSlot.
    """
    versions = [writer(_in(language, facts)) for language in facts.languages]
    return versions[0] if len(versions) == 1 else both(*versions)


def _in(language: Language, facts: LetterFacts) -> LetterFacts:
    return in_welsh(facts) if language is Language.WELSH else facts


def in_welsh(facts: LetterFacts) -> LetterFacts:
    """Return the facts for the letter's Welsh version: its words, and who sends it by their Welsh names.

    What has no Welsh name keeps its English one. Raises NoSender, NoWelsh.
    """
    welsh = facts.wording.welsh
    if welsh is None:
        raise NoWelsh
    return replace(
        facts,
        wording=welsh,
        officers=facts.wording if Language.ENGLISH in facts.languages else None,
        authorities=tuple(_authority(one) for one in facts.authorities),
        regulator=_regulator(facts.regulator) if facts.regulator else None,
    )


def _authority(one: Authority) -> Authority:
    return replace(one, name=one.name_cy or one.name)


def _regulator(one: Regulator) -> Regulator:
    return replace(one, name=one.name_cy or one.name, noun=one.noun_cy or one.noun)
