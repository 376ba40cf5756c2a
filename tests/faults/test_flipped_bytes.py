"""A byte that changed on the disk, in fifty places: it is said, or it changes nothing, or `verify` finds it."""

import shutil
from collections import Counter
from random import Random

import pytest

from foidesk.casework.verify_case_file import verify_case_file
from foidesk.domain.problems import Problem
from foidesk.store.audit import audit_trail
from foidesk.store.audit_chain import verify_chain
from foidesk.store.case_file import CaseFile
from foidesk.store.case_lines import CaseFilter, Order, page_of_lines
from foidesk.store.case_sheets import case_sheet
from foidesk.store.connections import Database, opened
from foidesk.store.documents import file_bytes, letter_bytes
from foidesk.store.keys import Keys
from foidesk.store.settings_rows import read_settings
from tests.casework.conftest import Desk
from tests.faults import works
from tests.faults.conftest import KEY

PLACES = 50


@pytest.fixture(scope="module")
def offices(tmp_path_factory):
    """A plain and an encrypted file with enough in them that most of their bytes mean something."""
    made = {}
    for key in (None, KEY):
        folder = tmp_path_factory.mktemp("flipped") / "office.foidesk"
        works.base(folder, key)
        data_key = key and bytes.fromhex(key)
        desk = Desk(CaseFile.open(folder, data_key), works.lawbook())
        for number in range(12):
            works._answered(desk, f"answered-{number}")
        desk.case_file.close()
        squeezed(folder, data_key)
        made[key] = folder
    return made


def squeezed(folder, key):
    """Leave no page free, so that there is hardly a byte that means nothing."""
    with opened(Database(folder / "cases.db", key and Keys.of(key).database), writing=True) as connection:
        connection.execute("vacuum")


def all_it_says(case_file):
    """Everything an officer can see of a case file, read the way the program reads it."""
    lines = case_file.look(page_of_lines, CaseFilter(), Order.OLDEST, 0, 1_000)
    sheets = [case_file.read(case_sheet, line.id) for line in lines]
    letters = [case_file.read(letter_bytes, one.id) for sheet in sheets for one in sheet.letters]
    files = [case_file.read(file_bytes, one.id) for sheet in sheets for one in sheet.attachments]
    return lines, sheets, letters, files, case_file.read(audit_trail), case_file.read(read_settings)


class Ends:
    """How each of the flips ended."""

    SAID = "said at once"
    VERIFIED = "found by verify"
    HARMLESS = "harmless"
    SILENT = "silently wrong"


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])
def test_a_flipped_byte(offices, tmp_path, lawbook, record_property, key):
    office, data_key = offices[key], key and bytes.fromhex(key)
    reference = CaseFile.open(office, data_key, for_writing=False)
    known = all_it_says(reference)
    reference.close()
    size, chance = (office / "cases.db").stat().st_size, Random(f"flips {key}")
    ends, silent = Counter(), []
    for number in range(PLACES):
        at = size * number // PLACES + chance.randrange(size // PLACES)
        folder = tmp_path / "office.foidesk"
        shutil.copytree(office, folder)
        flip(folder / "cases.db", at, chance.randrange(1, 256))
        end = how_it_ends(folder, data_key, known, lawbook)
        ends[end] += 1
        if end == Ends.SILENT:
            silent.append(at)
        shutil.rmtree(folder)
    kind = "encrypted" if key else "plain"
    told = ", ".join(f"{count} {end}" for end, count in ends.most_common())
    record_property("told", f"flipped bytes, {kind} file: {told}")
    assert sum(ends.values()) == PLACES
    assert silent == [], "every page of an encrypted file is sealed, and every case of a plain one"


def flip(path, at, by):
    data = bytearray(path.read_bytes())
    data[at] ^= by
    path.write_bytes(data)


def how_it_ends(folder, key, known, lawbook):
    """Open it as the next start does, and look at everything; a Problem has to say what to do."""
    try:
        case_file = CaseFile.open(folder, key)
    except Problem as problem:
        return told(problem)
    try:
        says = all_it_says(case_file)
        found = verify_case_file(case_file, lawbook).faults or case_file.look(verify_chain)
    except Problem as problem:
        return told(problem)
    finally:
        case_file.close()
    if found:
        return Ends.VERIFIED
    if says == known:
        return Ends.HARMLESS
    sealed = slice(2, 5)  # letters, files and the audit: a hash stands behind each
    assert says[sealed] == known[sealed], "verify has to find this"
    return Ends.SILENT


def told(problem):
    assert str(problem).endswith(".")
    assert problem.next_step.endswith("."), f"{type(problem).__name__} has no remedy"
    return Ends.SAID
