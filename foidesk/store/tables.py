"""The tables of a case: columns and constraints only."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, Column, Computed, Index, Text, UniqueConstraint
from sqlmodel import Field, SQLModel

from foidesk.store.column_types import STRICT, Amount, Day, Flag, Instant, Words

SHELF_OF_STAGE = (
    "case when stage in ('received', 'in_progress', 'extended', 'in_review', 'with_ico', 'with_tribunal')"
    " then 'open'"
    " when stage in ('awaiting_clarification', 'awaiting_fee') then 'stopped'"
    " when stage in ('answered', 'reviewed', 'ico_decided', 'final') then 'answered'"
    " else 'closed' end"
)
"""Which shelf of the register a stage belongs on; the index on it keeps each shelf in due order."""


class CaseRow(SQLModel, table=True):
    """A case, narrow enough to scan. `stage` to `outcome` are copies of the fold, for sorting.

    So are the last six, for recounting when bank holidays change and for numbering days: see `SortingCopy`.
    """

    __tablename__ = "case"
    __table_args__: ClassVar[Any] = (
        UniqueConstraint("reference"),
        CheckConstraint("reference <> ''", name="has_a_reference"),
        Index("case_due", "due_on", "id"),
        Index("case_received", "received_on", "id"),
        Index("case_shelf", "shelf", "due_on", "id"),
        Index("case_stage", "stage", "due_on", "id"),
        Index("case_message", "message_id", unique=True),
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
    shelf: str | None = Field(default=None, sa_column=Column(Text, Computed(SHELF_OF_STAGE, persisted=False)))
    calendar_version: int | None = None
    plain_rule: str | None = Field(default=None, sa_type=Words)
    counted_from: date | None = Field(default=None, sa_type=Day)
    counted_to: date | None = Field(default=None, sa_type=Day)
    due_days: int | None = None
    taken_days: int | None = None


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
    __table_args__: ClassVar[Any] = STRICT
    case_id: int = Field(primary_key=True, foreign_key="case.id")
    position: int = Field(primary_key=True)
    name: str = Field(sa_type=Words)


class LinkRow(SQLModel, table=True):
    """Another case this one has to do with."""

    __tablename__ = "link"
    __table_args__: ClassVar[Any] = STRICT
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
    """A provision relied on for one part: what is counted in columns, the reasoning packed in `said`."""

    __tablename__ = "claim"
    __table_args__: ClassVar[Any] = (
        UniqueConstraint("part_id", "position"),
        Index("claim_provision", "provision", "part_id"),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    part_id: int = Field(foreign_key="part.id", ondelete="CASCADE")
    position: int
    provision: str = Field(sa_type=Words)
    said: str = Field(sa_type=Words)


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
