"""How far a long piece of work is, and that it can be stopped."""

from collections.abc import Callable

from foidesk.domain.problems import Problem

Progress = Callable[[int, int], None]
"""Told how much is done of how much. What it raises ends the work, and nothing of it stays."""


class Cancelled(Problem):
    """The officer thought better of it."""

    def __init__(self) -> None:
        super().__init__("Cancelled. Nothing has been changed.")


def quietly(_done: int, _total: int) -> None:
    """Tell nobody how far it is."""
