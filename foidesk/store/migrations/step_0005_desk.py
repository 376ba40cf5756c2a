"""Schema version 5: tasks of a case, and the limits for files that come with requests."""

from typing import Final

from foidesk.store.migrations.taking import Statement

STATEMENTS: Final[tuple[Statement, ...]] = (
    """create table task (
        id integer not null,
        case_id integer not null,
        text text not null,
        due_on text,
        made_at text not null,
        made_by text not null,
        done_at text,
        done_by text,
        primary key (id),
        constraint says_something check (text <> ''),
        foreign key (case_id) references "case" (id)
    ) strict""",
    "create index task_case on task (case_id, id)",
    "create index task_open on task (due_on, id) where done_at is null",
    """create table attachment_limits (
        id integer not null,
        limits text not null,
        primary key (id),
        constraint only_one check (id = 1)
    ) strict""",
)
