"""The stock paragraphs, read when they are first wanted."""

from functools import cache

from foidesk.domain.clauses import Clause
from foidesk.lawbook.clauses import read_clauses
from foidesk.resources import resource


@cache
def stock() -> tuple[Clause, ...]:
    """Return the stock paragraphs, in the order of the Acts. Raises BadStock."""
    return read_clauses(resource("clauses"))
