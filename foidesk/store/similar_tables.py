"""The tables behind similar requests: columns and constraints only. The index is SQLite's own."""

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint
from sqlmodel import Field, SQLModel

from foidesk.store.column_types import STRICT, Flag, Instant, Words
from foidesk.store.search_tables import BY_KEY


class WordGroupRow(SQLModel, table=True):
    """A group of words of the office's own, version by version; its terms packed. Only ever added."""

    __tablename__ = "word_group"
    __table_args__: ClassVar[Any] = STRICT
    name: str = Field(sa_type=Words, primary_key=True)
    version: int = Field(primary_key=True)
    terms: str = Field(sa_type=Words)
    retired: bool = Field(sa_type=Flag)
    made_at: datetime = Field(sa_type=Instant)
    made_by: str = Field(sa_type=Words)


class LikenessDueRow(SQLModel, table=True):
    """A case that the index of similar requests does not hold as it now stands."""

    __tablename__ = "likeness_due"
    __table_args__: ClassVar[Any] = BY_KEY
    case_id: int = Field(primary_key=True)


class LikenessBasisRow(SQLModel, table=True):
    """Which thesaurus the index was made with."""

    __tablename__ = "likeness_basis"
    __table_args__: ClassVar[Any] = (CheckConstraint("id = 1", name="only_one"), STRICT)
    id: int | None = Field(default=None, primary_key=True)
    basis: str = Field(sa_type=Words)
