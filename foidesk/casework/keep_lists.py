"""The lists of an office as a whole: those kept, those to be exported, and a file's made those kept."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from foidesk.casework.changes import Change, Hand
from foidesk.casework.keep_areas import check_areas, keep_areas
from foidesk.casework.keep_clauses import add_clause, check_clause, edit_clause, retire_clause, trimmed
from foidesk.casework.keep_word_groups import add_group, checked_group, edit_group, retire_group, terms_in
from foidesk.casework.law_in_force import change_costs, check_costs_change, costs_in_force
from foidesk.casework.read_provisions import amend_provision, amended_provisions, check_amended
from foidesk.casework.retention_in_force import change_retention, check_retention, retention_in_force
from foidesk.casework.stock_paragraphs import stock
from foidesk.casework.thesaurus_in_force import shipped
from foidesk.domain.amended import Amended, amended
from foidesk.domain.claiming import cited
from foidesk.domain.clauses import Clause
from foidesk.domain.commission import BusinessArea
from foidesk.domain.dates import capitalised
from foidesk.domain.office_lists import OfficeLists
from foidesk.domain.problems import Problem
from foidesk.domain.provisions import Provisions
from foidesk.domain.retention import Retention
from foidesk.domain.synonyms import Group
from foidesk.lawbook import Lawbook
from foidesk.lawbook.retention_rows import read_retention
from foidesk.resources import resource
from foidesk.store.business_areas import business_areas
from foidesk.store.clause_rows import own_clauses
from foidesk.store.law_rows import costs_kept
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records
from foidesk.store.retention_rows import schedules_kept
from foidesk.store.word_groups import own_groups


class BadEntry(Problem):
    """An entry of a list that cannot be kept, named by what it is called."""

    remedy = "Correct the file and import it again. Nothing has been changed."


def own_lists(records: Records) -> OfficeLists:
    """Return what the office has of its own; schedules and limits it never set are left empty."""
    return OfficeLists(
        business_areas(records),
        own_clauses(records),
        own_groups(plain(records)),
        schedules_kept(records) or (),
        costs_kept(plain(records)) or (),
        amended_provisions(records),
    )


def lists_in_force(records: Records, lawbook: Lawbook) -> OfficeLists:
    """Return what the office has of its own, with the schedules and limits it goes by."""
    schedules = retention_in_force(records, _shipped_retention()).schedules
    limits = costs_in_force(plain(records), lawbook).limits
    return replace(own_lists(records), retention=schedules, costs=limits)


def tidied(found: OfficeLists) -> OfficeLists:
    """Return the lists of a file as they are kept: without blanks around words, each term once."""
    return replace(
        found,
        areas=tuple(_tidy_area(one) for one in found.areas),
        paragraphs=tuple(map(trimmed, found.paragraphs)),
        words=tuple(replace(one, terms=terms_in("\n".join(one.terms))) for one in found.words),
    )


def check_lists(found: OfficeLists, whole: OfficeLists, kept: OfficeLists, law: Lawbook, on: date) -> None:
    """Raise where the lists of a file, and what they make of those kept, cannot be kept.

    Raises BadEntry, BadAreas, BadSchedules and BadCosts.
    """
    check_areas(found.areas)
    check_areas(whole.areas)
    for provision in found.provisions:
        _check_provision(provision, law)
    own = {(one.regime, one.cite): one.readings for one in whole.provisions if one.readings}
    provisions = amended(law.provisions, own)
    for clause in found.paragraphs:
        _check_clause(clause, provisions)
    for group in found.words:
        _check_group(group)
    check_retention(whole.retention)
    check_costs_change(kept.costs, whole.costs, on)


def keep_lists(
    records: Records, whole: OfficeLists, kept: OfficeLists, lawbook: Lawbook, hand: Hand
) -> Change:
    """Make `whole` the lists, where it is other than `kept`. Raises what `check_lists` does."""
    changes = [
        keep_areas(records, whole.areas, hand),
        change_retention(records, whole.retention, _shipped_retention(), hand),
        change_costs(records, whole.costs, lawbook, hand),
        *_provisions_kept(records, whole, kept, lawbook, hand),
        *_clauses_kept(records, whole, {one.id: one for one in kept.paragraphs}, lawbook, hand),
        *_groups_kept(records, whole, {one.id: one for one in kept.words}, hand),
    ]
    return next((one for one in changes if one != Change.of()), Change.of())


def _clauses_kept(
    records: Records, whole: OfficeLists, were: Mapping[str, Clause], lawbook: Lawbook, hand: Hand
) -> Iterator[Change]:
    ours = {one.id: one for one in stock()}
    for clause in whole.paragraphs:
        was = were.get(clause.id)
        if clause == was:
            continue
        if clause.retired:
            yield retire_clause(records, clause, hand)
        elif clause.id:
            version = was.version if was else ours[clause.id].version
            yield edit_clause(records, replace(clause, version=version), stock(), lawbook, hand)
        else:
            yield add_clause(records, clause, stock(), lawbook, hand)


def _groups_kept(
    records: Records, whole: OfficeLists, were: Mapping[str, Group], hand: Hand
) -> Iterator[Change]:
    for group in whole.words:
        if group == were.get(group.id):
            continue
        if group.retired:
            yield retire_group(records, group, hand)
        else:
            yield (edit_group if group.id else add_group)(records, group, hand)


def _provisions_kept(
    records: Records, whole: OfficeLists, kept: OfficeLists, lawbook: Lawbook, hand: Hand
) -> Iterator[Change]:
    for one in whole.provisions:
        if one not in kept.provisions:
            yield amend_provision(records, (one.regime, one.cite), one.readings, lawbook, hand)


def _check_provision(provision: Amended, lawbook: Lawbook) -> None:
    named = cited(provision.regime, provision.cite)
    if lawbook.provisions.find(provision.regime, provision.cite) is None:
        raise BadEntry(f"There is no {named}, so it cannot be amended.")
    try:
        check_amended((provision.regime, provision.cite), provision.readings, lawbook)
    except Problem as problem:
        raise BadEntry(f"{capitalised(named)} cannot be read so. {problem}") from None


def _check_clause(clause: Clause, provisions: Provisions) -> None:
    if clause.id and all(one.id != clause.id for one in stock()):
        raise BadEntry(f"The paragraph “{clause.title}” is instead of “{clause.id}”, which there is not.")
    try:
        check_clause(clause, stock(), provisions)
    except Problem as problem:
        raise BadEntry(f"The paragraph “{clause.title}” cannot be kept. {problem}") from None


def _check_group(group: Group) -> None:
    named = ", ".join(group.terms[:2])
    if group.id and all(one.id != group.id for one in shipped()[0]):
        raise BadEntry(f"The words “{named}” are instead of “{group.id}”, which there is not.")
    if group.retired:
        return  # it is not looked for any more, whatever it says
    try:
        checked_group(group)
    except Problem as problem:
        raise BadEntry(f"The words “{named}” cannot be kept. {problem}") from None


def _tidy_area(area: BusinessArea) -> BusinessArea:
    name, contact, email, deputy, deputy_email = (
        " ".join(words.split())
        for words in (area.name, area.contact, area.email, area.deputy, area.deputy_email)
    )
    return BusinessArea(name, contact, email, deputy, deputy_email)


def _shipped_retention() -> Retention:
    return read_retention(resource("law"))
