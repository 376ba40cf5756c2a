"""Schema version 5: parts commissioned from business areas."""

from typing import Final

from foidesk.store.migrations.taking import Statement

TABLES: Final = (
    """create table business_area (
        id integer not null,
        position integer not null,
        name text not null,
        contact text not null,
        email text not null,
        deputy text not null,
        deputy_email text not null,
        retired integer not null,
        primary key (id),
        constraint has_name check (name <> '')
    ) strict""",
    "create unique index business_area_name on business_area (name) where retired = 0",
    """create table commission (
        id integer not null,
        case_id integer not null,
        area_id integer not null,
        questions text not null,
        note text not null,
        due_on text not null,
        asked_at text not null,
        asked_by text not null,
        reply text,
        reply_text text,
        answered_at text,
        answered_by text,
        primary key (id),
        constraint known_reply check (reply in ('material', 'nil', 'withdrawn')),
        constraint answered_whole check (
            (reply is null) = (answered_at is null) and (reply is null) = (answered_by is null)
        ),
        foreign key (case_id) references "case" (id),
        foreign key (area_id) references business_area (id)
    ) strict""",
    "create index commission_case on commission (case_id, id)",
    "create index commission_area on commission (area_id)",
    "create index commission_owed on commission (due_on, area_id, case_id) where reply is null",
    """create table search_record (
        id integer not null,
        commission_id integer not null,
        case_id integer not null,
        who text not null,
        place text not null,
        terms text not null,
        minutes integer,
        noted_at text not null,
        noted_by text not null,
        primary key (id),
        constraint no_less_than_none check (minutes >= 0),
        foreign key (commission_id) references commission (id) on delete cascade,
        foreign key (case_id) references "case" (id)
    ) strict""",
    "create index search_record_commission on search_record (commission_id, id)",
    "create index search_record_case on search_record (case_id)",
    """create table chase (
        id integer not null,
        commission_id integer not null,
        case_id integer not null,
        chased_at text not null,
        chased_by text not null,
        primary key (id),
        foreign key (commission_id) references commission (id) on delete cascade,
        foreign key (case_id) references "case" (id)
    ) strict""",
    "create index chase_commission on chase (commission_id, id)",
    "create index chase_case on chase (case_id)",
)

APPEND_ONLY: Final = ("search_record", "chase")
"""Tables whose rows are added and never touched again, but by a destruction."""

ERASED: Final = "exists (select 1 from erasing where case_id = old.case_id)"
ASKED: Final = ("id", "case_id", "area_id", "questions", "note", "due_on", "asked_at", "asked_by")
"""What of a commission stays as it was sent; the answer is written later, and may be taken back."""


def _never(table: str) -> str:
    return f"begin select raise(abort, 'rows of {table} are never changed'); end"


GUARDS: Final = (
    f"""create trigger commission_stays_as_asked before update on commission
        when not ({" and ".join(f"new.{name} is old.{name}" for name in ASKED)}) {_never("commission")}""",
    *(
        f"create trigger {table}_refuses_update before update on {table} {_never(table)}"
        for table in APPEND_ONLY
    ),
    *(
        f"create trigger {table}_refuses_delete before delete on {table} when not {ERASED} {_never(table)}"
        for table in ("commission", *APPEND_ONLY)
    ),
)

STATEMENTS: Final[tuple[Statement, ...]] = (*TABLES, *GUARDS)
