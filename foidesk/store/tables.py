"""The tables of a case: columns and constraints only."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from foidesk.store.column_types import STRICT, Amount, Day, Flag, Instant, Words

OPEN = text("shelf in ('open', 'stopped')")
"""Which cases the register's own indexes for open ones hold."""


def _told(column: str) -> Index:
    """An index on what only some cases have."""
    return Index(f"case_{column}", column, "received_on", sqlite_where=text(f"{column} is not null"))


class CaseRow(SQLModel, table=True):
    """A case, narrow enough to scan. `stage` to `outcome` are copies of the fold, for sorting.

    So are those to `taken_days`, for recounting when bank holidays change and for numbering days: see
    `SortingCopy`. The last five are derived: shelf and place by triggers, the keys by `tie_keys`.
    """

    __tablename__ = "case"
    __table_args__: ClassVar[Any] = (
        UniqueConstraint("reference"),
        CheckConstraint("reference <> ''", name="has_a_reference"),
        Index("case_message", "message_id", unique=True),
        Index("case_received", "received_on", "id"),
        Index("case_due", "due_on", "id", sqlite_where=text("due_on is not null")),
        Index("case_answered", "answered_on", "id", sqlite_where=text("answered_on is not null")),
        Index("case_place", "place"),
        *(Index(f"case_{by}", by, "place") for by in ("shelf", "stage", "officer", "outcome")),
        *(Index(f"case_{by}_received", by, "received_on") for by in ("shelf", "stage", "officer", "outcome")),
        Index("case_open", "place", sqlite_where=OPEN),
        Index("case_open_received", "received_on", sqlite_where=OPEN),
        Index("case_open_officer", "officer", "place", sqlite_where=OPEN),
        Index(
            *("case_live", "plain_rule", "counted_from", "due_on"),
            sqlite_where=text("calendar_version is null"),
        ),
        *(_told(key) for key in ("email_key", "name_key", "campaign_key")),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    reference: str = Field(sa_type=Words)
    subject: str = Field(sa_type=Words)
    applicant: str = Field(sa_type=Words)
    organisation: str | None = Field(sa_type=Words)
    email: str | None = Field(sa_type=Words)
    category: str = Field(sa_type=Words)
    language: str = Field(sa_type=Words)
    regime: str = Field(sa_type=Words)
    variation: str | None = Field(sa_type=Words)
    channel: str | None = Field(sa_type=Words)
    national_reference: str | None = Field(sa_type=Words)
    data_correct_as_at: date | None = Field(sa_type=Day)
    officer: str | None = Field(sa_type=Words)
    message_id: str | None = Field(sa_type=Words)
    logged_at: datetime = Field(sa_type=Instant)
    stage: str = Field(sa_type=Words)
    handled_under: str = Field(sa_type=Words)
    received_on: date = Field(sa_type=Day)
    due_on: date | None = Field(sa_type=Day)
    answered_on: date | None = Field(sa_type=Day)
    outcome: str = Field(sa_type=Words)
    calendar_version: int | None = None
    plain_rule: str | None = Field(default=None, sa_type=Words)
    counted_from: date | None = Field(default=None, sa_type=Day)
    counted_to: date | None = Field(default=None, sa_type=Day)
    due_days: int | None = None
    taken_days: int | None = None
    shelf: str | None = Field(default=None, sa_type=Words)
    place: int | None = None
    email_key: int | None = None
    name_key: int | None = None
    campaign_key: int | None = None


class StageCountRow(SQLModel, table=True):
    """How many cases at a stage lie on a shelf, kept by triggers: no list is read through to be counted."""

    __tablename__ = "stage_count"
    __table_args__: ClassVar[Any] = STRICT
    stage: str = Field(primary_key=True, sa_type=Words)
    shelf: str = Field(primary_key=True, sa_type=Words)
    cases: int


class CaseTextRow(SQLModel, table=True):
    """The long and the nested of a case, apart so that lists stay narrow."""

    __tablename__ = "case_text"
    __table_args__: ClassVar[Any] = STRICT
    case_id: int = Field(primary_key=True, foreign_key="case.id")
    request_text: str = Field(sa_type=Words)
    address: str = Field(sa_type=Words)
    school_closures: str = Field(sa_type=Words)
    cost_estimate: str | None = Field(sa_type=Words)


class CaseAuthorityRow(SQLModel, table=True):
    """An authority a case speaks for, in the order of its letterhead."""

    __tablename__ = "case_authority"
    __table_args__: ClassVar[Any] = (Index("case_authority_name", "name", "case_id"), STRICT)
    case_id: int = Field(primary_key=True, foreign_key="case.id")
    position: int = Field(primary_key=True)
    name: str = Field(sa_type=Words)


class LinkRow(SQLModel, table=True):
    """Another case this one has to do with."""

    __tablename__ = "link"
    __table_args__: ClassVar[Any] = (Index("link_reference", "reference"), STRICT)
    case_id: int = Field(primary_key=True, foreign_key="case.id")
    position: int = Field(primary_key=True)
    kind: str = Field(sa_type=Words)
    reference: str = Field(sa_type=Words)


class NoteRow(SQLModel, table=True):
    """A remark for the file."""

    __tablename__ = "note"
    __table_args__: ClassVar[Any] = STRICT
    case_id: int = Field(primary_key=True, foreign_key="case.id")
    position: int = Field(primary_key=True)
    text: str = Field(sa_type=Words)
    made_on: date | None = Field(sa_type=Day)
    made_by: str | None = Field(sa_type=Words)


class PartRow(SQLModel, table=True):
    """One question of a request with its decision."""

    __tablename__ = "part"
    __table_args__: ClassVar[Any] = (UniqueConstraint("case_id", "position"), STRICT)
    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="case.id")
    position: int
    label: str | None = Field(sa_type=Words)
    asks: str = Field(sa_type=Words)
    regime: str | None = Field(sa_type=Words)
    residual: bool = Field(sa_type=Flag)
    holding: str | None = Field(sa_type=Words)
    actual_holding: str | None = Field(sa_type=Words)
    outcome: str | None = Field(sa_type=Words)
    answer: str = Field(sa_type=Words)
    tables: str = Field(sa_type=Words)
    pooled_balance: str | None = Field(sa_type=Words)


class ClaimRow(SQLModel, table=True):
    """A provision relied on for one part: what is counted in columns, the reasoning packed in `said`.

    `case_id` is the part's own, once more: it lies in an index with the provision.
    """

    __tablename__ = "claim"
    __table_args__: ClassVar[Any] = (
        UniqueConstraint("part_id", "position"),
        Index("claim_provision", "provision", "part_id"),
        Index("claim_case", "provision", "case_id"),
        Index("claim_of_case", "case_id", "provision"),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    part_id: int = Field(foreign_key="part.id", ondelete="CASCADE")
    position: int
    provision: str = Field(sa_type=Words)
    said: str = Field(sa_type=Words)
    case_id: int | None = None


class EventRow(SQLModel, table=True):
    """A row of a timeline. Only ever added: triggers refuse the rest."""

    __tablename__ = "event"
    __table_args__: ClassVar[Any] = (
        UniqueConstraint("case_id", "row"),
        CheckConstraint('"row" >= 0', name="counted_from_nought"),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="case.id")
    row: int
    act: str = Field(sa_type=Words)
    happened_on: date = Field(sa_type=Day)
    happened_at: datetime | None = Field(sa_type=Instant)
    part: str | None = Field(sa_type=Words)
    until: date | None = Field(sa_type=Day)
    provision: str | None = Field(sa_type=Words)
    amount: Decimal | None = Field(sa_type=Amount)
    sent_to: str | None = Field(sa_type=Words)
    done_by: str | None = Field(sa_type=Words)
    reference: str | None = Field(sa_type=Words)
    outcome: str | None = Field(sa_type=Words)
    said: str = Field(sa_type=Words)
