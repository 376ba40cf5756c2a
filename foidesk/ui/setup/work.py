"""What the settings page asks of the working thread."""

from dataclasses import replace

from foidesk.casework.changes import Change, Hand
from foidesk.domain.authority import Officer, Settings
from foidesk.lawbook import Lawbook
from foidesk.store.case_file import CaseFile
from foidesk.store.records import Records
from foidesk.ui.setup.authority_form import Profile
from foidesk.ui.setup.setup_view import SetupValues


def settings_kept(case_file: CaseFile) -> SetupValues:
    """Return the settings of the case file with their pictures."""
    return case_file.read(_kept)


def _kept(records: Records) -> SetupValues:
    # SQLModel: not before first paint
    from foidesk.store.settings_rows import read_logos, read_settings, read_signatures

    return values_of(read_settings(records), read_logos(records), read_signatures(records))


def save(case_file: CaseFile, values: SetupValues, lawbook: Lawbook, hand: Hand) -> Change:
    """Make these the settings."""
    from foidesk.casework.change_settings import change_settings  # SQLModel: not before the first paint

    senders = tuple(profile.authority for profile in values.profiles)
    settings = Settings(senders, values.officers, values.regulators)
    logos = {one.authority.name: one.logo for one in values.profiles if one.logo is not None}
    signatures = {one.authority.name: one.signature for one in values.profiles if one.signature is not None}
    return case_file.write(change_settings, settings, logos, lawbook, hand, signatures)


def with_contact_as_officer(values: SetupValues) -> SetupValues:
    """Return the settings with the first contact as the first officer, where no officer is named."""
    contact = values.profiles[0].authority.contact if values.profiles else None
    if values.officers or contact is None or not contact.name:
        return values
    return replace(values, officers=(Officer(contact.name, contact.post),))


def values_of(settings: Settings, logos: dict[str, bytes], signatures: dict[str, bytes]) -> SetupValues:
    """Return settings as the form shows them, with pictures by the name of their authority."""
    profiles = tuple(
        Profile(one, logos.get(one.name), signatures.get(one.name)) for one in settings.authorities
    )
    return SetupValues(profiles, settings.officers, settings.regulators)
