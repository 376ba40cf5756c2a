"""Find in a request what may be about somebody other than who asked, for an officer to judge."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from foidesk.domain.case import Case
from foidesk.domain.personal_traces import redact

EMAIL: Final = re.compile(r"(?<![\w.+'’-])[\w.+'’-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something in a request that may be another person's data: in which request, what, and the words."""

    reference: str
    what: str
    words: str


def others_named(case: Case) -> Iterator[Doubt]:
    """Yield what looks like somebody else's: their addresses, names with a title, and the like; each once."""
    own = {(case.applicant.email or "").casefold()}
    seen: set[str] = set()
    for text in _texts(case):
        for found in EMAIL.findall(text):
            if found.casefold() not in own | seen:
                seen.add(found.casefold())
                yield Doubt(case.reference, "another e-mail address", found)
        for trace in redact(text, case.applicant, "", is_signed=False).doubts:
            if trace.words.casefold() not in seen:
                seen.add(trace.words.casefold())
                yield Doubt(case.reference, trace.what, trace.words)


def _texts(case: Case) -> Iterator[str]:
    yield case.request_text
    yield from (note.text for note in case.notes)
    for row in case.timeline:
        yield from (words for words in (row.text, row.to, row.by) if words)
    for part in case.parts:
        yield from (part.asks, part.answer, part.pooled_balance or "")
        yield from (text for claim in part.claims for text in (claim.reason, claim.harm, claim.balance))
