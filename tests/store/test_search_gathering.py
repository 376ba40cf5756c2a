"""An index in many pieces is gathered a little at a time, and finds as before; without any it is left alone."""

from foidesk.store.migrations.step_0005_search_watch import INDEXES
from foidesk.store.search_finding import Search, find
from foidesk.store.search_gathering import MANY, gather, is_scattered
from tests.store.conftest import keep_case


def pieces(case_file, name):
    return case_file.look(
        lambda it: it.execute(f"select count(distinct segid) from {name}_idx").fetchone()[0]
    )


def no_merging(records):
    for name in INDEXES:
        for what in ("automerge", "crisismerge"):
            records.session.connection().connection.execute(
                f"insert into {name} ({name}, rank) values ('{what}', {0 if what == 'automerge' else 1000})"
            )


def test_pieces_are_gathered_and_nothing_is_lost(case_file):
    case_file.tend(no_merging)
    for number in range(MANY + 5):
        case_file.write(
            keep_case, f"FOI-{number}", subject=f"Swans {number}", request_text="How many swans " * 60
        )
    before = [case_file.look(find, Search(words)).ids for words in ("swans", "swa", "swans 7", "figures")]
    assert case_file.look(is_scattered)
    turns = 0
    while case_file.look(is_scattered):
        case_file.tend(gather, 1)
        turns += 1
        assert turns < 500
    assert turns > len(INDEXES), "a little at a time"
    assert [pieces(case_file, name) for name in INDEXES] == [1, 1]
    assert [
        case_file.look(find, Search(words)).ids for words in ("swans", "swa", "swans 7", "figures")
    ] == before
    for name in INDEXES:
        case_file.tend(checked, name)


def checked(records, name):
    records.session.connection().connection.execute(
        f"insert into {name} ({name}, rank) values ('integrity-check', 1)"
    )


def test_few_pieces_are_left_alone(case_file):
    case_file.tend(no_merging)
    case_file.write(keep_case, "FOI-1")
    case_file.write(keep_case, "FOI-2")
    assert not case_file.look(is_scattered)
    before = [pieces(case_file, name) for name in INDEXES]
    case_file.tend(gather)
    assert [pieces(case_file, name) for name in INDEXES] == before
