"""Schema version 4: letters sent for approval."""

from typing import Final

STATEMENTS: Final = (
    """create table approval (
        case_id integer not null,
        kind text not null,
        asked_at text not null,
        asked_by text not null,
        said text not null,
        waits integer not null,
        primary key (case_id, kind),
        foreign key (case_id) references "case" (id)
    ) strict""",
)
