"""Keep the authority's own paragraphs: add one, change one (also in place of a stock one), retire one."""

from collections.abc import Iterable
from dataclasses import replace

from foidesk.casework.changes import Change, Hand
from foidesk.casework.law_in_force import provisions_in_force
from foidesk.domain.claiming import cited
from foidesk.domain.clauses import Clause, is_cite, is_well_formed
from foidesk.domain.problems import Problem
from foidesk.domain.provisions import Provisions, PublicInterest
from foidesk.lawbook import Lawbook
from foidesk.store.audit import AuditLine, note_down
from foidesk.store.clause_rows import next_own_id, own_clause, put_clause
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records


class BadClause(Problem):
    """A paragraph that could not be offered, or that would mislead where it was."""

    remedy = "Correct the paragraph and save it again. Nothing has been changed."


def add_clause(
    records: Records, clause: Clause, stock: Iterable[Clause], lawbook: Lawbook, hand: Hand
) -> Change:
    """Keep a new paragraph under an id of its own; that of `clause` is not read. Raises BadClause."""
    check_clause(clause, stock, provisions_in_force(plain(records), lawbook))
    kept = replace(trimmed(clause), id=next_own_id(records), version=1, own=True, retired=False)
    return _put(records, kept, hand, "add_clause")


def edit_clause(
    records: Records, clause: Clause, stock: Iterable[Clause], lawbook: Lawbook, hand: Hand
) -> Change:
    """Keep `clause` as the next version of its id. One that was retired is offered again. Raises BadClause.

    Under the id of a stock paragraph it is offered in place of that one from now on.
    """
    check_clause(clause, stock, provisions_in_force(plain(records), lawbook))
    wanted, before = trimmed(clause), own_clause(records, clause.id)
    if before == replace(wanted, version=before.version if before else 0, own=True, retired=False):
        return Change.of()
    return _put(records, _next(wanted, before, retired=False), hand, "edit_clause")


def retire_clause(records: Records, clause: Clause, hand: Hand) -> Change:
    """Offer a paragraph no more, be it an own or a stock one. Its versions are kept."""
    before = own_clause(records, clause.id)
    if before is not None and before.retired:
        return Change.of()
    return _put(records, _next(before or clause, before, retired=True), hand, "retire_clause")


def _next(clause: Clause, before: Clause | None, *, retired: bool) -> Clause:
    version = max(clause.version, before.version if before else 0) + 1
    return replace(clause, version=version, own=True, retired=retired)


def _put(records: Records, clause: Clause, hand: Hand, what: str) -> Change:
    put_clause(records, clause, hand.now, hand.by)
    # Not its title, which may name somebody: what the audit says of no case is never erased.
    detail = {"clause": clause.id, "version": clause.version}
    note_down(records, AuditLine(hand.now, hand.by, what, None, detail))
    return Change.everything()


def trimmed(clause: Clause) -> Clause:
    """Return a paragraph without blanks around what it says."""
    return replace(
        clause, provision=clause.provision.strip(), title=clause.title.strip(), text=clause.text.strip()
    )


def check_clause(clause: Clause, stock: Iterable[Clause], provisions: Provisions) -> None:
    """Raise BadClause where a paragraph has no title or text, or is for what the law has not."""
    cite = clause.provision.strip()
    name = cited(clause.regime, cite)
    if not clause.title.strip() or not clause.text.strip():
        raise BadClause("A paragraph needs a title to find it by, and its text.")
    if not is_well_formed(clause.text):
        raise BadClause("A place to fill in is written as a word or words in braces: {what_would_happen}.")
    if not _is_known(clause, cite, stock, provisions):
        raise BadClause(
            f"There is no {name}." if is_cite(cite) else f"“{cite}” is no way to cite a provision."
        )
    if clause.purpose.weighs_interest and not _has_test(clause, cite, provisions):
        raise BadClause(f"{name.capitalize()} has no public interest test, so nothing is weighed under it.")


def _is_known(clause: Clause, cite: str, stock: Iterable[Clause], provisions: Provisions) -> bool:
    return provisions.knows(clause.regime, cite) or any(
        (one.regime, one.provision) == (clause.regime, cite) for one in stock
    )


def _has_test(clause: Clause, cite: str, provisions: Provisions) -> bool:
    """Whether any provision the paragraph serves can ask for one; where none is known, nothing says not."""
    served = [
        row
        for row in provisions.rows
        if row.regime is clause.regime and (row.cite == cite or row.cite.startswith(f"{cite}("))
    ]
    return not served or any(
        row.public_interest is PublicInterest.QUALIFIED or row.qualified_by for row in served
    )
