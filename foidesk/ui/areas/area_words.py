"""How commissions read: where one stands, which questions, what the searches came to."""

from collections.abc import Iterable, Mapping
from datetime import date

from foidesk.domain.commission import Commission, Question, Reply, Search
from foidesk.ui.tongue import Told, counted, listed, marked, translate
from foidesk.ui.wording import day

WHOLE = marked("Areas", "The whole request")
REPLIES: Mapping[Reply, tuple[str, str, str]] = Told(
    "Areas",
    {
        Reply.MATERIAL: (marked("Areas", "Answered"), "circle-check-big", "fine"),
        Reply.NIL: (marked("Areas", "Nil return"), "circle-check-big", "fine"),
        Reply.WITHDRAWN: (marked("Areas", "Withdrawn"), "undo-2", "note"),
    },
)
HOUR = 60


def standing(one: Commission, today: date) -> tuple[str, str, str]:
    """Return where a commission stands: the words, an icon, and the kind of remark it is."""
    if one.answer is not None:
        words, icon, kind = REPLIES[one.answer.reply]
        return f"{words}, {day(one.answer.at.date())}", icon, kind
    if one.is_overdue(today):
        return translate("Areas", "Overdue since {day}").format(day=day(one.due_on)), "alarm-clock", "fault"
    if one.due_on == today:
        return translate("Areas", "Due today"), "clock", "doubt"
    return translate("Areas", "Due {day}").format(day=day(one.due_on)), "clock", "note"


def asked_words(one: Commission) -> str:
    """Return which questions, asked when, and when it was chased."""
    said = [
        translate("Areas", "{questions_words} · asked {day} by {asked_by}").format(
            questions_words=questions_words(one.questions),
            day=day(one.asked_at.date()),
            asked_by=one.asked_by,
        )
    ]
    if one.chased_at:
        last = day(one.chased_at[-1].date())
        said.append(
            translate("Areas", "chased {times}, last on {last}").format(
                times=counted(len(one.chased_at), "time"), last=last
            )
        )
    return " · ".join(said)


def questions_words(questions: Iterable[Question]) -> str:
    """Return such as “Questions 1 and 3”."""
    names = tuple(question.name for question in questions)
    if not any(names):
        return translate("Areas", WHOLE)
    return (
        translate("Areas", "Question {listed}").format(listed=listed(names))
        if len(names) == 1
        else translate("Areas", "Questions {listed}").format(listed=listed(names))
    )


def search_words(search: Search) -> str:
    """Return a search in one line."""
    terms = translate("Areas", "terms: {terms}").format(terms=search.terms) if search.terms else ""
    took = "" if search.minutes is None else minutes_words(search.minutes)
    searched = "; ".join(one for one in (search.who, search.where, terms, took) if one)
    return translate("Areas", "Searched: {searched}").format(searched=searched)


def minutes_words(minutes: int) -> str:
    """Return a time such as “1 hour 35 minutes”."""
    hours, rest = divmod(minutes, HOUR)
    said = [counted(hours, "hour")] if hours else []
    if rest or not hours:
        said.append(counted(rest, "minute"))
    return " ".join(said)
