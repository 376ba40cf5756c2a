"""The tables of seals: columns and constraints only."""

from typing import Any, ClassVar

from sqlalchemy import CheckConstraint
from sqlmodel import Field, SQLModel

from foidesk.store.column_types import STRICT


class CaseSealRow(SQLModel, table=True):
    """The SHA-256 over what was written of a case; number 0 stands for the settings and lists."""

    __tablename__ = "case_seal"
    __table_args__: ClassVar[Any] = (CheckConstraint("length(digest) = 32", name="hashed"), STRICT)
    case_id: int = Field(primary_key=True)
    digest: bytes


class SealDueRow(SQLModel, table=True):
    """A case that was changed since it was sealed."""

    __tablename__ = "seal_due"
    __table_args__: ClassVar[Any] = STRICT
    case_id: int = Field(primary_key=True)
