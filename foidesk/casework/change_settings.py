"""Change the settings of the case file's senders."""

from collections.abc import Mapping

from foidesk.casework.changes import Change, Hand
from foidesk.domain.authority import Authority, Settings
from foidesk.domain.problems import Problem
from foidesk.domain.reference import ReferencePattern
from foidesk.store.audit import AuditLine, note_down
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records
from foidesk.store.recounting import forget_plain_counts
from foidesk.store.settings_rows import put_settings, read_logos, read_settings, senders_of_cases


class BadSettings(Problem):
    """Settings no letter could be written from."""

    remedy = "Correct the settings and try again. Nothing has been changed."


def change_settings(records: Records, settings: Settings, logos: Mapping[str, bytes], hand: Hand) -> Change:
    """Make `settings` the settings. `logos` holds new ones by the name of their authority; others are kept.

    Raises BadSettings, and BadPattern for a reference pattern that cannot be used.
    """
    _check(records, settings)
    kept = {**read_logos(records), **logos}
    wanted = {one.name: _logo(one, kept) for one in settings.authorities if one.logo is not None}
    if settings == read_settings(records) and wanted == read_logos(records):
        return Change.of()
    put_settings(records, settings, wanted)
    # How receipt is read may have changed, so no date is a plain count until its case has been folded anew.
    forget_plain_counts(plain(records))
    detail = {"authorities": [one.name for one in settings.authorities], "logos": sorted(wanted)}
    note_down(records, AuditLine(hand.now, hand.by, "change_settings", None, detail))
    return Change.everything()


def _check(records: Records, settings: Settings) -> None:
    names = [one.name for one in settings.authorities]
    if not names or not all(name.strip() for name in names):
        raise BadSettings("Every authority needs a name, and there must be at least one.")
    if (twice := next((name for name in names if names.count(name) > 1), None)) is not None:
        raise BadSettings(f"There are two authorities named “{twice}”.")
    if gone := sorted(senders_of_cases(records) - set(names)):
        raise BadSettings(f"There are cases in the name of “{gone[0]}”, so its profile is still needed.")
    for authority in settings.authorities:
        ReferencePattern.parse(authority.reference_pattern)


def _logo(authority: Authority, logos: Mapping[str, bytes]) -> bytes:
    if authority.name not in logos:
        raise BadSettings(f"The logo “{authority.logo}” of “{authority.name}” was not given.")
    return logos[authority.name]
