"""Schema version 5: a register of a million cases, each list of it in the order of an index.

`place` is where a case stands in the order of what is due: by date first, then open cases without one, those
whose clock is stopped, and last, newest first, the answered and the closed. `shelf` was worked out again for
every row that was looked at; both are now kept by triggers, and so lie in the indexes. What was answered or
decided is open as long as something is owed by a date, such as the steps a regulator ordered.
"""

from typing import Final

from foidesk.store.connections import Connection
from foidesk.store.migrations.taking import Statement
from foidesk.store.tie_keys import KEYS, tie_keys

SHELF: Final = """case
    when stage in ('received', 'in_progress', 'extended', 'in_review', 'with_ico', 'with_tribunal')
    then 'open'
    when stage in ('awaiting_clarification', 'awaiting_fee') then 'stopped'
    when due_on is not null then 'open'
    when stage in ('answered', 'reviewed', 'ico_decided', 'final') then 'answered'
    else 'closed' end"""

PLACE: Final = f"""case
    when due_on is not null then cast(replace(due_on, '-', '') as integer)
    when {SHELF} = 'open' then 100000000
    when {SHELF} = 'stopped' then 100000001
    when {SHELF} = 'answered' then 1000000000000 - id
    else 2000000000000 - id end"""

SHELVE: Final = f'update "case" set shelf = {SHELF}, place = {PLACE}'  # noqa: S608
"""Works out shelf and place of every case anew."""

COUNT: Final = (
    "delete from stage_count",
    """insert into stage_count (stage, shelf, cases)
        select stage, shelf, count(*) from "case" group by stage, shelf""",
)
"""Counts every case anew."""

COLUMNS: Final = (
    "drop index case_due",
    "drop index case_shelf",
    "drop index case_stage",
    'alter table "case" drop column shelf',
    *(
        f'alter table "case" add column {column}'
        for column in ("shelf text", "place integer", *(f"{key} integer" for key in KEYS))
    ),
    "alter table claim add column case_id integer",
    """create table stage_count (
        stage text not null,
        shelf text not null,
        cases integer not null,
        primary key (stage, shelf)
    ) strict""",
)

FILLED: Final = (
    SHELVE,
    *COUNT,
    "update claim set case_id = (select case_id from part where part.id = claim.part_id)",
)

OPEN: Final = "where shelf in ('open', 'stopped')"

INDEXES: Final = tuple(
    f"create index {name} on {columns}"
    for name, columns in {
        "case_place": '"case" (place)',
        "case_due": '"case" (due_on, id) where due_on is not null',
        "case_answered": '"case" (answered_on, id) where answered_on is not null',
        **{
            f"case_{by}{order}": f'"case" ({by}, {column})'
            for by in ("shelf", "stage", "officer", "outcome")
            for order, column in (("", "place"), ("_received", "received_on"))
        },
        "case_open": f'"case" (place) {OPEN}',
        "case_open_received": f'"case" (received_on) {OPEN}',
        "case_open_officer": f'"case" (officer, place) {OPEN}',
        "case_live": '"case" (plain_rule, counted_from, due_on) where calendar_version is null',
        **{f"case_{key}": f'"case" ({key}, received_on) where {key} is not null' for key in KEYS},
        "case_authority_name": "case_authority (name, case_id)",
        "link_reference": "link (reference)",
        "claim_case": "claim (provision, case_id)",
        "claim_of_case": "claim (case_id, provision)",
    }.items()
)

GUARDS: Final = (
    f"""create trigger case_is_shelved after insert on "case" begin
        update "case" set shelf = {SHELF}, place = {PLACE} where id = new.id;
    end""",  # noqa: S608
    f"""create trigger case_is_moved after update of stage, due_on on "case" begin
        update "case" set shelf = {SHELF}, place = {PLACE} where id = new.id;
    end""",  # noqa: S608
    # A case is counted once it lies on a shelf: it is put there by the triggers above.
    """create trigger case_is_counted after update of stage, shelf on "case"
    when new.shelf is not null and (old.stage is not new.stage or old.shelf is not new.shelf) begin
        update stage_count set cases = cases - 1 where stage = old.stage and shelf = old.shelf;
        insert into stage_count (stage, shelf, cases) values (new.stage, new.shelf, 1)
            on conflict (stage, shelf) do update set cases = cases + 1;
    end""",
    """create trigger case_is_gone after delete on "case" begin
        update stage_count set cases = cases - 1 where stage = old.stage and shelf = old.shelf;
    end""",
    # Nothing that tells of an applicant outlives what it was made of, whoever changes it.
    *(
        f"""create trigger case_forgets_{key} after update of {column} on "case"
        when old.{column} is not new.{column} and old.{key} is new.{key} begin
            update "case" set {key} = null where id = new.id;
        end"""  # noqa: S608
        for column, key in zip(("email", "applicant", "national_reference"), KEYS, strict=True)
    ),
)


def tie_cases(connection: Connection) -> None:
    """Give every case the keys by which requests that belong together are found."""
    rows = connection.execute('select email, applicant, national_reference, id from "case"').fetchall()
    for email, applicant, campaign, id_ in rows:
        keys = tie_keys(email, applicant, campaign)
        connection.execute(
            'update "case" set email_key = ?, name_key = ?, campaign_key = ? where id = ?', (*keys, id_)
        )


STATEMENTS: Final[tuple[Statement, ...]] = (*COLUMNS, *FILLED, tie_cases, *INDEXES, *GUARDS)
