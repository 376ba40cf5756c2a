"""Forget somebody where the office may have named them outside their requests: searches and paragraphs."""

from collections.abc import Iterable, Iterator
from typing import Final

from foidesk.domain.case import Applicant
from foidesk.domain.personal_traces import names_in_part, names_whole, without_whole
from foidesk.store.clause_rows import every_version, own_clauses, rewrite
from foidesk.store.people import has_another
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records
from foidesk.store.saved_search_lines import saved_searches
from foidesk.store.saved_searches import drop
from foidesk.store.search_finding import Search, find

MARK: Final = "[name removed]"


def paragraphs_naming(records: Records, going: Iterable[int], applicant: Applicant) -> tuple[str, ...]:
    """Return in sentences which paragraphs in use name somebody of whom no request is kept once `going` are
    gone, which are ids of cases.

    Only the office can say them otherwise; what they said in earlier versions `forget_person` takes out.
    """
    naming = [
        one
        for one in own_clauses(records)
        if not one.retired and names_whole(f"{one.title}\n{one.text}", applicant)
    ]
    if not naming or has_another(plain(records), going, applicant.name):
        return ()
    return tuple(
        f"Your paragraph “{one.title}” names whoever asked: take the name out of it, or withdraw it, under"
        " Set-up, Paragraphs."
        for one in naming
    )


def forget_person(records: Records, case_id: int, applicant: Applicant) -> int:
    """Forget the saved searches for somebody, and take them out of paragraphs that are not in use any more.

    Return how many searches went. Nothing is forgotten where another request of theirs is kept. A search
    for a part of their name goes where no case has that word. To be called once the case is erased, while
    `erasing` is open.
    """
    searches, clauses = list(_searches_for(records, applicant)), list(_clauses_naming(records, applicant))
    if (not searches and not clauses) or has_another(plain(records), (case_id,), applicant.name):
        return 0
    for search_id in searches:
        drop(records, search_id)
    for clause, version, title, body in clauses:
        clean = (without_whole(words, applicant, MARK) for words in (title, body))
        rewrite(plain(records), clause, version, *clean)
    return len(searches)


def _searches_for(records: Records, applicant: Applicant) -> Iterator[int]:
    connection = plain(records)
    for one in saved_searches(connection):
        text = f"{one.name}\n{one.search.typed}"
        parts = names_in_part(text, applicant)
        if names_whole(text, applicant) or any(not _is_known(records, part) for part in parts):
            yield one.id


def _is_known(records: Records, word: str) -> bool:
    """Return whether any case has that very word."""
    found = find(plain(records), Search(word), 1)
    return bool(found.ids) and found.instead is None


def _clauses_naming(records: Records, applicant: Applicant) -> Iterator[tuple[str, int, str, str]]:
    for clause, version, title, body in every_version(plain(records)):
        if names_whole(f"{title}\n{body}", applicant):
            yield clause, version, title, body
