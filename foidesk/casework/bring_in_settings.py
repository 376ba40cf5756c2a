"""Bring settings in from a file: say what would change, then change it as one."""

from collections.abc import Mapping
from dataclasses import dataclass

from foidesk.casework.change_settings import change_settings, check_settings, counts_of
from foidesk.casework.changes import Change, Hand
from foidesk.domain.authority import Settings
from foidesk.domain.settings_changes import SettingChange, changes_of
from foidesk.domain.settings_filled import WHOLE, Said, filled
from foidesk.lawbook import Lawbook
from foidesk.store.records import Records
from foidesk.store.settings_rows import read_logos, read_settings


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What bringing settings in would change; `counts_anew`: how the time of open cases is counted, too."""

    changes: tuple[SettingChange, ...]
    counts_anew: bool = False


def foresee_settings(
    records: Records, found: Settings, logos: Mapping[str, bytes], said: Said = WHOLE
) -> Foreseen:
    """Return what `bring_in_settings` would change. Changes nothing; raises what that would."""
    kept = read_settings(records)
    whole = filled(found, said, kept)
    check_settings(records, whole)
    changes = changes_of(kept, whole, pictures_changed(records, kept, logos))
    return Foreseen(changes, counts_of(whole) != counts_of(kept))


def bring_in_settings(
    records: Records,
    found: Settings,
    logos: Mapping[str, bytes],
    source: str,
    lawbook: Lawbook,
    hand: Hand,
    said: Said = WHOLE,
) -> Change:
    """Make the settings of a file the settings, and what it leaves out stays: `said` is what it gives each
    authority. `source` names it in the audit.

    Raises BadSettings, BadPattern and BadLimits, as `change_settings` does.
    """
    whole = filled(found, said, read_settings(records))
    return change_settings(records, whole, logos, lawbook, hand, source=source)


def pictures_changed(records: Records, kept: Settings, logos: Mapping[str, bytes]) -> frozenset[str]:
    """Return the authorities that would have another logo under the name of the one they have."""
    were = read_logos(records, tuple(one.name for one in kept.authorities if one.logo))
    return frozenset(name for name, logo in logos.items() if name in were and were[name] != logo)
