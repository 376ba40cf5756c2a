"""The tables of search: columns and constraints only. The indexes are virtual tables of SQLite's own."""

from datetime import datetime
from typing import Any, ClassVar, Final

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel

from foidesk.store.column_types import STRICT, Instant, Words

BY_KEY: Final = {**STRICT, "sqlite_with_rowid": False}
"""A table that is its own index."""


class LetterTextRow(SQLModel, table=True):
    """The words of a letter that was issued, to be found by; a note where they could not be read."""

    __tablename__ = "letter_text"
    __table_args__: ClassVar[Any] = STRICT
    letter_id: int = Field(primary_key=True, foreign_key="letter.id", ondelete="CASCADE")
    text: str = Field(sa_type=Words)
    note: str | None = Field(sa_type=Words)


class AttachmentTextRow(SQLModel, table=True):
    """The words in a file that came with a request; a note where they could not be read."""

    __tablename__ = "attachment_text"
    __table_args__: ClassVar[Any] = STRICT
    attachment_id: int = Field(primary_key=True, foreign_key="attachment.id", ondelete="CASCADE")
    text: str = Field(sa_type=Words)
    note: str | None = Field(sa_type=Words)


class SearchDueRow(SQLModel, table=True):
    """A case that an index does not hold as it now stands. `was` is None where it never did."""

    __tablename__ = "search_due"
    __table_args__: ClassVar[Any] = (
        Index("search_due_now", "case_id", sqlite_where=text("was is not null")),
        STRICT,
    )
    case_id: int = Field(primary_key=True)
    what: str = Field(sa_type=Words, primary_key=True)
    was: str | None = Field(sa_type=Words)


class SearchWordRow(SQLModel, table=True):
    """A word as it is written, and how many cases hold it."""

    __tablename__ = "search_word"
    __table_args__: ClassVar[Any] = BY_KEY
    word: str = Field(sa_type=Words, primary_key=True)
    cases: int


class SearchKeyRow(SQLModel, table=True):
    """What a case is looked up by at once: its references and its applicant's e-mail address."""

    __tablename__ = "search_key"
    __table_args__: ClassVar[Any] = (Index("search_key_case", "case_id"), BY_KEY)
    key: str = Field(sa_type=Words, primary_key=True)
    case_id: int = Field(primary_key=True)


class SavedSearchRow(SQLModel, table=True):
    """A search somebody gave a name, packed."""

    __tablename__ = "saved_search"
    __table_args__: ClassVar[Any] = STRICT
    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(sa_type=Words, unique=True)
    said: str = Field(sa_type=Words)
    made_at: datetime = Field(sa_type=Instant)
    made_by: str = Field(sa_type=Words)
