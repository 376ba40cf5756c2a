"""The log says where and of which kind a fault was, and nothing anybody typed or sent."""

import logging

import pytest

from foidesk.logbook import LateLog

MARKER = "Zyzzyva Quicksilver"


def read_a_date(text):
    try:
        return int(text)
    except ValueError as error:
        raise KeyError(text) from error


def open_a_file(name):
    return open(f"/nowhere/{name}")  # noqa: PTH123


def search(words):
    import sqlcipher3.dbapi2 as sqlite

    sqlite.connect(":memory:").execute(f"select {words}")


def validate(text):
    from pydantic import BaseModel

    class Letter(BaseModel):
        pages: int

    Letter(pages=text)


def in_a_handler(text):
    try:
        raise RuntimeError(text)
    except RuntimeError:
        raise LookupError(text)  # noqa: B904  the one before goes along as its context


FAULTS = [
    # what raises,  what is told of it
    (read_a_date, ["KeyError", "which came from", "ValueError", "in read_a_date"]),
    (open_a_file, ["FileNotFoundError", "errno 2"]),
    (search, ["OperationalError", "SQLITE_ERROR"]),
    (validate, ["ValidationError"]),
    (in_a_handler, ["LookupError", "RuntimeError"]),
]


def raised_by(work):
    with pytest.raises(Exception) as caught:  # noqa: PT011  whatever it is
        work(MARKER)
    return caught.value


@pytest.mark.parametrize(("work", "told"), FAULTS, ids=[work.__name__ for work, _told in FAULTS])
def test_a_fault_is_logged_without_its_words(tmp_path, work, told):
    path, error = tmp_path / "state" / "foidesk.log", raised_by(work)
    handler = LateLog(path)
    assert "Zyzzyva" in str(error)
    assert not path.exists()
    caught = (type(error), error, error.__traceback__)
    handler.emit(logging.LogRecord("foidesk", logging.ERROR, __file__, 1, "a fault of our own", None, caught))
    handler._file.close()
    said = path.read_text("utf-8")
    for words in ("a fault of our own", "test_logbook.py", work.__name__, *told):
        assert words in said, words
    assert "Zyzzyva" not in said
