"""A letter saved on disk: whole, or not at all."""

import errno
import os
from pathlib import Path

import pytest

from foidesk.ui.letter.saved_copy import CannotSaveLetter, save_letter

PDF = b"%PDF-1.7 the letter"


def test_the_bytes_are_there_and_nothing_else(tmp_path):
    to = tmp_path / "FOI 1.pdf"
    assert save_letter(PDF, to) == to
    assert to.read_bytes() == PDF
    assert list(tmp_path.iterdir()) == [to]


def test_an_older_copy_is_replaced(tmp_path):
    to = tmp_path / "letter.pdf"
    to.write_bytes(b"older and much longer than the new one")
    save_letter(PDF, to)
    assert to.read_bytes() == PDF


@pytest.mark.parametrize(
    ("number", "said", "step"),
    [
        (errno.ENOSPC, "no room left", "Free some space"),
        (errno.EDQUOT, "no room left", "Free some space"),
        (errno.EIO, "was not saved", "another folder"),
        (errno.EROFS, "may not be written to", "another folder"),
    ],
)
def test_a_disk_that_gives_up_leaves_the_older_copy_and_no_half_of_the_new(
    tmp_path, monkeypatch, number, said, step
):
    to = tmp_path / "letter.pdf"
    to.write_bytes(b"older")

    def fail(_handle):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(CannotSaveLetter, match=said) as refusal:
        save_letter(PDF, to)
    assert step in refusal.value.next_step
    assert to.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [to]


def test_a_place_that_takes_no_file():
    to = Path("/proc/letter.pdf")
    with pytest.raises(CannotSaveLetter):
        save_letter(PDF, to)


def test_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(CannotSaveLetter, match="no folder"):
        save_letter(PDF, tmp_path / "gone" / "letter.pdf")


def test_a_folder_in_place_of_the_file(tmp_path):
    (tmp_path / "letter.pdf").mkdir()
    with pytest.raises(CannotSaveLetter):
        save_letter(PDF, tmp_path / "letter.pdf")
    assert list(tmp_path.iterdir()) == [tmp_path / "letter.pdf"]


def test_a_device_is_not_replaced_by_a_letter(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(CannotSaveLetter):
        save_letter(PDF, pipe)
    assert pipe.is_fifo()
