"""What a step of the schema is made of, and how it is taken."""

from collections.abc import Callable, Sequence

from foidesk.store.connections import Connection

Statement = str | Callable[[Connection], None]
"""SQL, or a function for what SQL alone cannot say. Neither opens or closes a transaction."""

Step = Sequence[Statement]
"""Run in order, in one transaction."""


def take(step: Step, connection: Connection) -> None:
    """Carry out a step inside the transaction that is open."""
    for statement in step:
        if isinstance(statement, str):
            connection.execute(statement)
        else:
            statement(connection)
