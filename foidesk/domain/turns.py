"""Long work in turns: a generator, between whose steps others may have theirs."""

from collections.abc import Generator
from typing import TypeVar

T = TypeVar("T")

Turns = Generator[object, None, T]
"""Work that comes to a T. Whoever runs it may let others in wherever it yields."""


def ended(turns: Turns[T]) -> T:
    """Return what the work comes to, done in one go. Raises what it raises."""
    while True:
        try:
            next(turns)
        except StopIteration as end:
            result: T = end.value
            return result
