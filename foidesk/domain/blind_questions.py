"""The questions of a request as a business area may see them: nothing in them says who asked."""

from collections.abc import Iterable
from dataclasses import dataclass

from foidesk.domain.case import Case
from foidesk.domain.commission import Commission, Question, Reply
from foidesk.domain.personal_traces import Redacted, redact
from foidesk.domain.strands import named

WHOLE = ""
"""The name of the one question of a request that is not divided into parts."""


@dataclass(frozen=True, slots=True)
class BlindQuestion:
    """A question without traces of the applicant, and what should still be looked at.

    `removed` counts the places taken out. `with_areas` names the areas that have been asked it.
    """

    question: Question
    removed: int = 0
    doubts: tuple[str, ...] = ()
    with_areas: tuple[str, ...] = ()


def blind_questions(
    case: Case, mark: str, commissions: Iterable[Commission] = ()
) -> tuple[BlindQuestion, ...]:
    """Return the questions of a case with `mark` for every trace of the applicant; the whole request where
    it has no parts. A residual part asks nothing and is left out.
    """
    texts = {name: part.asks for name, part in named(case.parts).items() if not part.residual and part.asks}
    asked = list(commissions)
    if not texts:
        found = blind(case, case.request_text, mark, is_signed=True)
        return (_question(WHOLE, found, asked),)
    return tuple(_question(name, blind(case, text, mark), asked) for name, text in texts.items())


def blind(case: Case, text: str, mark: str, *, is_signed: bool = False) -> Redacted:
    """Return a text about a case without traces of whoever asked."""
    theirs = tuple(one for one in (case.national_reference,) if one)
    return redact(text, case.applicant, mark, references=theirs, is_signed=is_signed, only_theirs=True)


def _question(name: str, found: Redacted, asked: list[Commission]) -> BlindQuestion:
    areas = dict.fromkeys(
        one.area.name
        for one in asked
        if (one.answer is None or one.answer.reply is not Reply.WITHDRAWN)
        and any(question.name == name for question in one.questions)
    )
    doubts = tuple(f"“{doubt.words}” looks like {doubt.what}." for doubt in found.doubts)
    return BlindQuestion(Question(name, found.text), found.removed, doubts, tuple(areas))


def chosen(questions: Iterable[BlindQuestion], names: Iterable[str]) -> tuple[Question, ...]:
    """Return the questions of these names in their order."""
    wanted = set(names)
    return tuple(one.question for one in questions if one.question.name in wanted)
