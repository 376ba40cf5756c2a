"""The window in Welsh, every page and dialog of it: what is said in English is data, or is named here;
and no letter opens two things."""

import re
import sqlite3

import pytest
from PySide6.QtWidgets import QApplication

from foidesk.resources import resource, root
from tests.ui.bench import lawbook
from tests.ui.in_english import Data, Telling, keys_twice, said_by, untold
from tests.ui.scenes import SCENES, close
from tests.ui.sitting import Sitting
from tests.ui.test_welsh import messages

__all__ = ["lawbook"]

DEEP = {
    "due_sentences": "the working of a date, as the domain explains it",
    "due_clock": "the clocks by the provision each runs under",
    "due_held": "why the law keeps a request",
    "letter_findings": "what the checks find in a letter, and what to do about it",
    "decision_findings": "what the checks find in a decision, and what to do about it",
    "intake_due_basis": "under which limit a request is due",
    "what_if_sentence": "the date asked for, as the domain tells it",
    "what_if_working": "the working of that date",
    "letter_notice_words": "what was done to a letter while it was written",
    "audit_lines": "the details of an entry, as they were written",
}
"""What the domain says in sentences of its own. It is in English as yet."""

FOUND = re.compile(r"part_outcome$|(?:part|claim)_\w*_(?:found|remark|balance|favouring|against)$")
"""Where what the checks find in a decision stands: beside the box it is about, and in its description."""

MACHINE = ("print_printer", "batch_printer")
"""What lists what this computer has."""

OWN = (
    *("FoiDesk", "noise", "name@example.org", "foi@example.gov.uk", "holidays.ics", "request.eml", "{what_would_happen}"),
    *("foidesk-settings.json", "Castle Road, Northtown", "Gwendolyn Achebe, Ruth Abernethy"),
    *("Payroll", "A. Body", "B. New", "ebike, electric bicycle, pedelec"),
    "Brackenshire Constabulary and Fire and Rescue Authority",
    "The case file is copied to /backups.",
)  # fmt: skip
"""Names, and what the scenes themselves put in."""


@pytest.fixture
def telling(qapp):
    made = Telling(messages(resource("i18n", "foidesk_cy.ts")), qapp)
    qapp.installTranslator(made)
    yield made
    qapp.removeTranslator(made)


def test_every_page_and_dialog_says_nothing_in_english_but_data(telling, qapp, qtbot, tmp_path, lawbook):
    sitting, said, twice, read = Sitting(qapp, qtbot, tmp_path, lawbook), {}, [], 0
    for scene, show in SCENES.items():
        show(sitting)
        sitting.rest()
        for top in (one for one in QApplication.topLevelWidgets() if one.isVisible()):
            for name, words in said_by(top):
                read += 1
                if not (name.startswith((*DEEP, *MACHINE)) or FOUND.match(name)):
                    said |= dict.fromkeys(untold(words), (scene, name))
        twice += [(scene, letter, texts) for letter, texts in keys_twice(sitting.window).items()]
        close(sitting)
        sitting.settle(0)
    data = sitting.looking.look(Data, root(), telling.days, *OWN)
    sitting.close(qapp)
    found = {stretch: where for stretch, where in said.items() if data.unknown(stretch)}
    assert found == {}
    assert twice == []
    assert read > 50 * len(SCENES)


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("\u2061Rhan \u2062Findings\u2061\u2062", ["Findings"]),
        ("\u2061Canfyddiadau\u2062", []),
        ("Deadline\u2061: \u2062", ["Deadline"]),
        ("Maeve Gallagher", []),
        ("27 Tachwedd 2026, 10:00", []),
        ("FOIA s10(3): Findings", ["Findings"]),
    ],
)
def test_what_no_translation_gave_is_found(telling, tmp_path, said, found):
    with sqlite3.connect(":memory:") as kept:
        kept.execute("create table officer (name text)")
        kept.execute("insert into officer values ('Maeve Gallagher')")
        data = Data(kept, root(), telling.days)
    kept.close()
    assert [one for stretch in untold(said) for one in data.unknown(stretch)] == found
