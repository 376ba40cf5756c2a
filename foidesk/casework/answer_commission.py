"""Record what a business area answered and how it searched; take an answer back that was recorded wrongly."""

from foidesk.casework.changes import Change, Hand
from foidesk.casework.keep_case import noted
from foidesk.domain.commission import Answer, Reply, Search
from foidesk.domain.problems import Problem
from foidesk.store.commissions import add_search, commission, put_answer
from foidesk.store.records import Records

NO_SEARCH = Search()


class NothingAnswered(Problem):
    """An answer without a word, which is no nil return either."""

    def __init__(self) -> None:
        super().__init__(
            "Nothing is written of what the business area answered.",
            "Write what it sent or said, or record a nil return.",
        )


class NothingSearched(Problem):
    """A search record without anything in it."""

    def __init__(self) -> None:
        super().__init__("Nothing is written in the search record.", "Write who looked, where, or how long.")


class AnsweredAlready(Problem):
    """A second answer to the same questions."""

    def __init__(self, area: str) -> None:
        super().__init__(
            f"An answer of “{area}” is recorded already.", "Take that one back first, if it is wrong."
        )


def answer_commission(
    records: Records, commission_id: int, reply: Reply, text: str, search: Search, hand: Hand
) -> Change:
    """Record an answer, with a search where one is told of. A nil return and a withdrawal need no words.

    Raises NoSuchCommission, AnsweredAlready and NothingAnswered.
    """
    asked = commission(records, commission_id)
    if not asked.is_owed:
        raise AnsweredAlready(asked.area.name)
    if reply is Reply.MATERIAL and not text.strip():
        raise NothingAnswered
    put_answer(records, commission_id, Answer(reply, text.strip(), hand.now, hand.by))
    if not search.says_nothing:
        add_search(records, asked, search, hand.now, hand.by)
    detail = {"area": asked.area.name, "reply": reply, "minutes": search.minutes}
    return noted(records, hand, "answer_commission", asked.case_id, detail)


def record_search(records: Records, commission_id: int, search: Search, hand: Hand) -> Change:
    """Add a search to a commission, answered or not. Raises NoSuchCommission and NothingSearched."""
    asked = commission(records, commission_id)
    if search.says_nothing:
        raise NothingSearched
    add_search(records, asked, search, hand.now, hand.by)
    detail = {"area": asked.area.name, "minutes": search.minutes}
    return noted(records, hand, "record_search", asked.case_id, detail)


def take_back_answer(records: Records, commission_id: int, hand: Hand) -> Change:
    """Let the answer be owed again; the audit keeps that it was recorded. Raises NoSuchCommission."""
    asked = commission(records, commission_id)
    if asked.answer is None:
        return Change.of()
    put_answer(records, commission_id, None)
    detail = {"area": asked.area.name, "reply": asked.answer.reply}
    return noted(records, hand, "take_back_answer", asked.case_id, detail)
