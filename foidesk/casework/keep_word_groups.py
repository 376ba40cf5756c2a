"""Keep the office's own groups of words: add one, change one (also a shipped one), retire one."""

from dataclasses import replace

from foidesk.casework.changes import Change, Hand
from foidesk.casework.thesaurus_in_force import shipped
from foidesk.domain.problems import Problem
from foidesk.domain.synonyms import Group, split_words
from foidesk.store.audit import AuditLine, note_down
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records
from foidesk.store.word_groups import next_group_id, own_groups, put_group

LONGEST = 120
"""Letters of a term: what is longer is a sentence, and nobody writes the same one twice."""


class BadGroup(Problem):
    """A group that would find nothing, or everything."""

    remedy = "Correct the group and save it again. Nothing has been changed."


def add_group(records: Records, group: Group, hand: Hand) -> Change:
    """Keep a new group under an id of its own; that of `group` is not read. Raises BadGroup."""
    kept = replace(checked_group(group), id=next_group_id(plain(records)), version=1, own=True, retired=False)
    return _put(records, kept, hand, "add_word_group")


def edit_group(records: Records, group: Group, hand: Hand) -> Change:
    """Keep `group` as the next version of its id. One that was retired is used again. Raises BadGroup.

    Under the id of a shipped group it is used in place of that one from now on.
    """
    wanted, before = checked_group(group), _as_kept(records, group)
    if before is not None and not before.retired and before.terms == wanted.terms:
        return Change.of()
    return _put(records, _next(wanted, before, retired=False), hand, "edit_word_group")


def retire_group(records: Records, group: Group, hand: Hand) -> Change:
    """Use a group no more, be it an own or a shipped one. Its versions are kept."""
    before = _as_kept(records, group)
    if before is not None and before.retired:
        return Change.of()
    return _put(records, _next(before or group, before, retired=True), hand, "retire_word_group")


def terms_in(text: str) -> tuple[str, ...]:
    """Return the terms written one to a line or parted by commas, each once."""
    parts = (" ".join(one.split()) for line in text.splitlines() for one in line.split(","))
    return tuple({split_words(one): one for one in parts if one}.values())


def _as_kept(records: Records, group: Group) -> Group | None:
    return next((one for one in own_groups(plain(records)) if one.id == group.id), None)


def _next(group: Group, before: Group | None, *, retired: bool) -> Group:
    version = max(group.version, before.version if before else 0) + 1
    return replace(group, version=version, own=True, retired=retired)


def _put(records: Records, group: Group, hand: Hand, what: str) -> Change:
    put_group(records, group, hand.now, hand.by)
    detail = {"group": group.id, "version": group.version, "terms": list(group.terms)}
    note_down(records, AuditLine(hand.now, hand.by, what, None, detail))
    return Change.everything()


def checked_group(group: Group) -> Group:
    """Return a group with each of its terms once. Raises BadGroup."""
    terms = terms_in("\n".join(group.terms))
    plain_words = shipped()[1]
    if len(terms) < 2:
        raise BadGroup("A group needs two terms or more that are said for one another.")
    for term in terms:
        words = split_words(term)
        if not words:
            raise BadGroup(f"“{term}” holds neither a letter of the alphabet nor a number.")
        if len(term) > LONGEST:
            raise BadGroup(f"“{term[:40]}…” is a sentence, not a term.")
        if all(plain_words.says_nothing(word) for word in words):
            raise BadGroup(f"“{term}” is in nearly every request, so it would find them all.")
    return replace(group, terms=terms)
