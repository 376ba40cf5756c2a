"""Who has asked, by plain SQL: found by a part of a name, an address or an organisation."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from foidesk.store.connections import Connection
from foidesk.store.packed import storable


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A request somebody made."""

    case_id: int
    reference: str
    name: str
    email: str
    organisation: str
    received_on: str
    subject: str


FOUND = """
    select c.id, c.reference, c.applicant, coalesce(c.email, ''), coalesce(c.organisation, ''), c.received_on,
        c.subject
    from "case" c left join case_text t on t.case_id = c.id
    where instr(lower(c.applicant), :words) or instr(lower(coalesce(c.email, '')), :words)
        or instr(lower(coalesce(c.organisation, '')), :words) or instr(lower(coalesce(t.address, '')), :words)
    order by lower(c.applicant), c.received_on, c.id"""


def requests_of(connection: Connection, words: str) -> list[PersonLine]:
    """Return the requests whose applicant has these words in name, e-mail, organisation or address.

    Nothing for no words. Without regard to case as SQLite knows it: for letters of ASCII, and as typed.
    """
    wanted = " ".join(storable(words).split())
    if not wanted:
        return []
    forms = dict.fromkeys((wanted.lower(), _ascii_lower(wanted)))
    rows = {row[0]: row for form in forms for row in connection.execute(FOUND, {"words": form})}
    return [PersonLine(*row) for row in rows.values()]


def has_another(connection: Connection, case_ids: Iterable[int], name: str) -> bool:
    """Return whether a case besides these was made by somebody of that name; by nobody of none."""
    sql = """select exists (select 1 from "case" where lower(trim(applicant)) = lower(?)
        and id not in (select value from json_each(?)))"""
    asked = (name.strip(), json.dumps(list(case_ids)))
    return bool(name.strip()) and bool(connection.execute(sql, asked).fetchone()[0])


def _ascii_lower(text: str) -> str:
    return "".join(one.lower() if one.isascii() else one for one in text)
