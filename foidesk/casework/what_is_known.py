"""What letters are checked against: the data of the law, and the stock paragraphs once they are wanted."""

from dataclasses import replace
from functools import cache

from foidesk.casework.stock_paragraphs import stock
from foidesk.domain.checks import Known
from foidesk.domain.clauses import plain_words
from foidesk.lawbook import Lawbook


def known_to_checks(lawbook: Lawbook) -> Known:
    """Return all the checks know beside the letter. Raises BadStock where the stock cannot be read."""
    return replace(lawbook.known, stock=_stock())


@cache
def _stock() -> frozenset[str]:
    """The stock paragraphs as shipped: read at the first check, not at the start of the program."""
    return frozenset(plain_words(clause.text) for clause in stock())
