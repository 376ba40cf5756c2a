"""The settings of the case file's senders: authorities with their pictures, officers, regulators."""

from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from typing import Final, TypeVar

from sqlalchemy import delete, select
from sqlmodel import col

from foidesk.domain.authority import Authority, Officer, Regulator, Settings
from foidesk.store.attachment_limits import attachment_limits, put_attachment_limits
from foidesk.store.kept_tables import AuthorityRow, OfficerRow, RegulatorRow
from foidesk.store.packed import pack, unpack
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records
from foidesk.store.tables import CaseAuthorityRow

T = TypeVar("T")

PROFILES: Final = """
    select * from (select 'authority', profile from authority order by position)
    union all select * from (select 'officer', profile from officer order by position)
    union all select * from (select 'regulator', profile from regulator order by position)"""


def read_settings(records: Records) -> Settings:
    """Return the settings; empty in a new case file."""
    connection = plain(records)
    kept: dict[str, list[str]] = {"authority": [], "officer": [], "regulator": []}
    for kind, profile in connection.execute(PROFILES).fetchall():
        kept[kind].append(profile)
    return Settings(
        tuple(_profile(text, Authority) for text in kept["authority"]),
        tuple(_profile(text, Officer) for text in kept["officer"]),
        tuple(_profile(text, Regulator) for text in kept["regulator"]),
        attachment_limits(connection),
    )


@lru_cache(maxsize=256)
def _profile(text: str, kind: type[T]) -> T:
    """Return a profile: every case that is opened reads them all, and they hardly ever change."""
    return unpack(text, kind)


def read_logos(records: Records, names: Collection[str] | None = None) -> dict[str, bytes]:
    """Return the logos kept, by the name of their authority: of these, or of all."""
    return {row.name: records.files.read(row.logo_sha256) for row in _rows(records, names) if row.logo_sha256}


def read_signatures(records: Records, names: Collection[str] | None = None) -> dict[str, bytes]:
    """Return the pictures of signatures kept, by the name of their authority: of these, or of all."""
    rows = [row for row in _rows(records, names) if row.signature_sha256]
    return {row.name: records.files.read(row.signature_sha256 or "") for row in rows}


def _rows(records: Records, names: Collection[str] | None) -> Iterable[AuthorityRow]:
    every = select(AuthorityRow)
    wanted = every if names is None else every.where(col(AuthorityRow.name).in_(names))
    return records.session.scalars(wanted)


def put_settings(
    records: Records, settings: Settings, logos: Mapping[str, bytes], signatures: Mapping[str, bytes]
) -> None:
    """Make these the settings, in place of any before. Pictures by the name of their authority."""
    session = records.session
    if settings.attachments is not None:
        put_attachment_limits(plain(records), settings.attachments)
    for table in (AuthorityRow, OfficerRow, RegulatorRow):
        session.execute(delete(table))
    for position, authority in enumerate(settings.authorities):
        logo, signature = logos.get(authority.name), signatures.get(authority.name)
        session.add(
            AuthorityRow(
                position=position,
                name=authority.name,
                profile=pack(authority),
                logo_sha256=None if logo is None else records.files.keep(logo),
                signature_sha256=None if signature is None else records.files.keep(signature),
            )
        )
    for position, officer in enumerate(settings.officers):
        session.add(OfficerRow(position=position, name=officer.name, profile=pack(officer)))
    for position, regulator in enumerate(settings.regulators):
        session.add(RegulatorRow(position=position, name=regulator.name, profile=pack(regulator)))


def senders_of_cases(records: Records) -> set[str]:
    """Return the names of the authorities that any case speaks for."""
    return set(records.session.scalars(select(col(CaseAuthorityRow.name)).distinct()))
