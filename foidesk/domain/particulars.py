"""What an officer says in a letter beyond what the case holds: the date it sets, a sum, a name, words."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from foidesk.domain.timeline import Event


@dataclass(frozen=True, slots=True)
class Particulars:
    """The blanks of one letter of one case, named as the columns of a timeline row are.

    `until` is the date the letter sets, `amount` pounds, `to` another authority, `by` whoever decided,
    `reference` somebody else's, `provision` what it rests on, `text` the officer's own paragraphs,
    `part` the label of the one part it is about.
    """

    until: date | None = None
    provision: str | None = None
    amount: Decimal | None = None
    to: str | None = None
    by: str | None = None
    reference: str | None = None
    outcome: str | None = None
    text: str | None = None
    part: str | None = None

    def over(self, other: "Particulars") -> "Particulars":
        """Return these, and where one is blank, that of `other`."""
        own = {name: value for name in FIELDS if (value := getattr(self, name)) is not None}
        return Particulars(**({name: getattr(other, name) for name in FIELDS} | own))


FIELDS = ("until", "provision", "amount", "to", "by", "reference", "outcome", "text", "part")
NONE_GIVEN = Particulars()


def put_into(event: Event, said: Particulars) -> Event:
    """Return `event` with what is said in its columns; what is blank leaves them as they are."""
    filled: dict[str, Any] = {name: value for name in FIELDS if (value := getattr(said, name)) is not None}
    return replace(event, **filled)
