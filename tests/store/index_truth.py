"""What search's index must be, worked out anew from everything the case file holds."""

from collections import Counter

from foidesk.store.connections import opened
from foidesk.store.search_keys import keys_of
from foidesk.store.search_settling import text_of_case
from foidesk.store.search_words import words_of

INDEXES = ("search_request", "search_case")


def check_index(case_file):
    """Fail unless index, words and keys are those of the cases as they now stand."""
    with opened(case_file.database, writing=True) as connection:
        for name in INDEXES:  # FTS5 compares every word with the text it was made of
            connection.execute(f"insert into {name} ({name}, rank) values ('integrity-check', 1)")
        assert connection.execute("select * from search_due").fetchall() == []
        cases = connection.execute('select id, reference, national_reference, email from "case"').fetchall()
        words = Counter(word for row in cases for word in words_of(text_of_case(connection, row[0])))
        kept = connection.execute("select word, cases from search_word").fetchall()
        assert dict(kept) == dict(words)
        keys = {(key, row[0]) for row in cases for key in keys_of(*row[1:])}
        assert set(connection.execute("select * from search_key").fetchall()) == keys


def indexed(case_file, words, index="search_case"):
    """Return the cases FTS5 itself finds, by a phrase."""
    sql = f"select rowid from {index} where {index} match ? order by rowid"
    return [row[0] for row in case_file.look(lambda it: it.execute(sql, (f'"{words}"',)).fetchall())]
