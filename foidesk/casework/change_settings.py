"""Change the settings of the case file's senders."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from foidesk.casework.attachment_terms import shipped_terms
from foidesk.casework.changes import Change, Hand
from foidesk.casework.count_case import count_case
from foidesk.domain.authority import Authority, ReviewTerms, Settings
from foidesk.domain.problems import Problem
from foidesk.domain.reference import ReferencePattern
from foidesk.domain.regime import NonWorkingReceipt
from foidesk.domain.settings_changes import changes_of, in_brief
from foidesk.lawbook import Lawbook
from foidesk.store.audit import AuditLine, note_down
from foidesk.store.cases import case_row, case_value, put_copy
from foidesk.store.deadline_moves import CHANGE_SETTINGS
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records
from foidesk.store.recounting import open_cases
from foidesk.store.settings_rows import (
    put_settings,
    read_logos,
    read_settings,
    read_signatures,
    senders_of_cases,
)

NONE_NEW: Final[Mapping[str, bytes]] = MappingProxyType({})

WHY: Final = "The authority’s settings for counting time were changed."


class BadSettings(Problem):
    """Settings no letter could be written from."""

    remedy = "Correct the settings and try again. Nothing has been changed."


def change_settings(
    records: Records,
    settings: Settings,
    logos: Mapping[str, bytes],
    lawbook: Lawbook,
    hand: Hand,
    signatures: Mapping[str, bytes] = NONE_NEW,
    source: str = "",
) -> Change:
    """Make `settings` the settings. `logos` and `signatures` hold new pictures by the name of their
    authority; others are kept, and so are limits for attachments that are not given. `source` is what they
    were read from, for the audit.

    Open cases are recounted where the settings change how their time is counted. Raises BadSettings,
    BadPattern for a reference pattern that cannot be used, and BadLimits for attachments.
    """
    check_settings(records, settings)
    before, were = read_settings(records), (read_logos(records), read_signatures(records))
    settings = replace(settings, attachments=settings.attachments or before.attachments)
    wanted = _pictures(settings, {**were[0], **logos}, {**were[1], **signatures})
    if settings == before and wanted == were:
        return Change.of()
    put_settings(records, settings, *wanted)
    moved = _recount(records, settings, lawbook, hand) if counts_of(settings) != counts_of(before) else 0
    logos_kept, signatures_kept = (sorted(pictures) for pictures in wanted)
    redrawn = {name for name in were[0].keys() & wanted[0].keys() if were[0][name] != wanted[0][name]}
    detail = {
        "source": source,
        "changed": [in_brief(one) for one in changes_of(before, settings, redrawn)],
        "authorities": [one.name for one in settings.authorities],
        "logos": logos_kept,
        "signatures": signatures_kept,
        "moved": moved,
    }
    note_down(records, AuditLine(hand.now, hand.by, CHANGE_SETTINGS, None, detail))
    return Change.everything()


def counts_of(settings: Settings) -> list[tuple[str, NonWorkingReceipt, ReviewTerms | None]]:
    """Return what of the settings dates rest on; the first authority is that of cases which name none."""
    return [(one.name, one.non_working_receipt, one.review) for one in settings.authorities]


def _recount(records: Records, settings: Settings, lawbook: Lawbook, hand: Hand) -> int:
    """Fold every open case anew, each move noted; return how many moved."""
    moved = 0
    for case_id in open_cases(plain(records)):
        was = case_row(records, case_id).due_on
        standing, copy = count_case(records, case_value(records, case_id), settings, lawbook)
        put_copy(records, case_id, copy)
        records.session.flush()
        records.session.expunge_all()
        if standing.due_on != was:
            detail = {"was": was, "now": standing.due_on, "why": WHY}
            note_down(records, AuditLine(hand.now, hand.by, CHANGE_SETTINGS, case_id, detail))
            moved += 1
    return moved


def check_settings(records: Records, settings: Settings) -> None:
    """Raise BadSettings, BadPattern or BadLimits where settings cannot be kept."""
    names = [one.name for one in settings.authorities]
    if not names or not all(name.strip() for name in names):
        raise BadSettings("Every authority needs a name, and there must be at least one.")
    if (twice := next((name for name in names if names.count(name) > 1), None)) is not None:
        raise BadSettings(f"There are two authorities named “{twice}”.")
    if gone := sorted(senders_of_cases(records) - set(names)):
        raise BadSettings(f"There are cases in the name of “{gone[0]}”, so its profile is still needed.")
    for authority in settings.authorities:
        ReferencePattern.parse(authority.reference_pattern)
    shipped_terms().limited(settings.attachments)


def _pictures(
    settings: Settings, logos: Mapping[str, bytes], signatures: Mapping[str, bytes]
) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """Return the logos and the signatures that the authorities name."""
    senders = settings.authorities
    return (
        {one.name: _picture("logo", one, one.logo, logos) for one in senders if one.logo is not None},
        {
            one.name: _picture("signature", one, one.signature, signatures)
            for one in senders
            if one.signature is not None
        },
    )


def _picture(what: str, authority: Authority, name: str | None, given: Mapping[str, bytes]) -> bytes:
    if authority.name not in given:
        raise BadSettings(f"The {what} “{name}” of “{authority.name}” was not given.")
    return given[authority.name]
