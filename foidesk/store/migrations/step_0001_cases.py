"""Schema version 1, the tables of a case."""

from typing import Final

CASE_TABLES: Final = (
    """create table "case" (
        id integer not null,
        reference text not null,
        subject text not null,
        applicant text not null,
        organisation text,
        email text,
        category text not null,
        language text not null,
        regime text not null,
        variation text,
        channel text,
        national_reference text,
        data_correct_as_at text,
        officer text,
        message_id text,
        logged_at text not null,
        stage text not null,
        handled_under text not null,
        received_on text not null,
        due_on text,
        answered_on text,
        outcome text not null,
        shelf text generated always as (
            case when stage in (
                'received', 'in_progress', 'extended', 'in_review', 'with_ico', 'with_tribunal'
            ) then 'open' when stage in ('awaiting_clarification', 'awaiting_fee')
            then 'stopped' when stage in ('answered', 'reviewed', 'ico_decided', 'final')
            then 'answered' else 'closed' end
        ) virtual,
        primary key (id),
        unique (reference),
        constraint has_a_reference check (reference <> '')
    ) strict""",
    'create index case_due on "case" (due_on, id)',
    'create unique index case_message on "case" (message_id)',
    'create index case_received on "case" (received_on, id)',
    'create index case_shelf on "case" (shelf, due_on, id)',
    'create index case_stage on "case" (stage, due_on, id)',
    """create table case_text (
        case_id integer not null,
        request_text text not null,
        address text not null,
        school_closures text not null,
        cost_estimate text,
        primary key (case_id),
        foreign key (case_id) references "case" (id)
    ) strict""",
    """create table case_authority (
        case_id integer not null,
        position integer not null,
        name text not null,
        primary key (case_id, position),
        foreign key (case_id) references "case" (id)
    ) strict""",
    """create table link (
        case_id integer not null,
        position integer not null,
        kind text not null,
        reference text not null,
        primary key (case_id, position),
        foreign key (case_id) references "case" (id)
    ) strict""",
    """create table note (
        case_id integer not null,
        position integer not null,
        text text not null,
        made_on text,
        made_by text,
        primary key (case_id, position),
        foreign key (case_id) references "case" (id)
    ) strict""",
    """create table part (
        id integer not null,
        case_id integer not null,
        position integer not null,
        label text,
        asks text not null,
        regime text,
        residual integer not null,
        holding text,
        actual_holding text,
        outcome text,
        answer text not null,
        tables text not null,
        pooled_balance text,
        primary key (id),
        unique (case_id, position),
        foreign key (case_id) references "case" (id)
    ) strict""",
    """create table claim (
        id integer not null,
        part_id integer not null,
        position integer not null,
        provision text not null,
        said text not null,
        primary key (id),
        unique (part_id, position),
        foreign key (part_id) references part (id) on delete cascade
    ) strict""",
    "create index claim_provision on claim (provision, part_id)",
    """create table event (
        id integer not null,
        case_id integer not null,
        "row" integer not null,
        act text not null,
        happened_on text not null,
        happened_at text,
        part text,
        until text,
        provision text,
        amount text,
        sent_to text,
        done_by text,
        reference text,
        outcome text,
        said text not null,
        primary key (id),
        unique (case_id, "row"),
        constraint counted_from_nought check ("row" >= 0),
        foreign key (case_id) references "case" (id)
    ) strict""",
)
