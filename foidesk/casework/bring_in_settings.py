"""Bring settings in from a file: say what would change, then change it as one."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

from foidesk.casework.change_settings import change_settings, check_settings, counts_of
from foidesk.casework.changes import Change, Hand
from foidesk.casework.keep_lists import check_lists, keep_lists, lists_in_force, tidied
from foidesk.domain.authority import Settings
from foidesk.domain.list_changes import list_changes
from foidesk.domain.office_lists import OfficeLists, lists_filled
from foidesk.domain.settings_changes import LISTS, SettingChange, changes_of
from foidesk.domain.settings_filled import filled
from foidesk.intake.settings_json import SettingsFile
from foidesk.lawbook import Lawbook
from foidesk.store.audit import AuditLine, note_down
from foidesk.store.records import Records
from foidesk.store.settings_rows import read_logos, read_settings

BRING_IN_LISTS: Final = "bring_in_lists"


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What bringing settings in would change; `counts_anew`: how the time of open cases is counted, too."""

    changes: tuple[SettingChange, ...]
    counts_anew: bool = False


class _Lists(NamedTuple):
    """The lists kept, and as they would be."""

    kept: OfficeLists
    whole: OfficeLists

    @property
    def changes(self) -> tuple[SettingChange, ...]:
        """What would be other in them."""
        return list_changes(*self)


def foresee_settings(records: Records, found: SettingsFile, lawbook: Lawbook, today: date) -> Foreseen:
    """Return what `bring_in_settings` would change. Changes nothing; raises what that would."""
    kept = read_settings(records)
    whole = filled(found.settings, found.said, kept)
    check_settings(records, whole)
    lists = _lists(records, found, lawbook, today)
    changes = changes_of(kept, whole, pictures_changed(records, kept, found.logos))
    return Foreseen((*changes, *lists.changes), counts_of(whole) != counts_of(kept))


def bring_in_settings(
    records: Records, found: SettingsFile, source: str, lawbook: Lawbook, hand: Hand
) -> Change:
    """Make the settings of a file the settings, and what it leaves out stays. `source` names it in the audit.

    Raises BadSettings, BadPattern and BadLimits, as `change_settings` does, and what `check_lists` does.
    """
    lists = _lists(records, found, lawbook, hand.now.date())
    whole = filled(found.settings, found.said, read_settings(records))
    change = change_settings(records, whole, found.logos, lawbook, hand, source=source)
    if not lists.changes:
        return change
    # How many, not which: the title of a paragraph may name somebody, and this line is never erased.
    number = Counter(LISTS[one.whose] for one in lists.changes)
    note_down(
        records, AuditLine(hand.now, hand.by, BRING_IN_LISTS, None, {"source": source, "changes": number})
    )
    return keep_lists(records, lists.whole, lists.kept, lawbook, hand)


def _lists(records: Records, found: SettingsFile, lawbook: Lawbook, today: date) -> _Lists:
    given, kept = tidied(found.lists), lists_in_force(records, lawbook)
    whole = lists_filled(given, kept)
    check_lists(given, whole, kept, lawbook, today)
    return _Lists(kept, whole)


def pictures_changed(records: Records, kept: Settings, logos: Mapping[str, bytes]) -> frozenset[str]:
    """Return the authorities that would have another logo under the name of the one they have."""
    were = read_logos(records, tuple(one.name for one in kept.authorities if one.logo))
    return frozenset(name for name, logo in logos.items() if name in were and were[name] != logo)
