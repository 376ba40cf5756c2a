"""What a use case or a query is handed: one transaction's session, and the kept files."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from foidesk.store.files import Files

if TYPE_CHECKING:
    from sqlmodel import Session


@dataclass(frozen=True, slots=True)
class Records:
    """Valid inside its transaction only. No row leaves it."""

    session: "Session"
    files: Files
