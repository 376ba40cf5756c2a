"""A partial disclosure with three qualified exemptions and a residual NCND, decided and issued by keyboard alone.

The keys that are choices are counted: every key that is not a character of a text an officer writes.
"""

import json
from pathlib import Path

from foidesk.domain.decisions import Holding, Likelihood, Outcome
from tests.screen import Screen
from tests.walkthrough.keyboard import PREJUDICE, TARGETS, WEIGHED, Keyboard, Task
from tests.walkthrough.person import (
    at_the_window,
    foidesk,
    screen,
    set_up,
    the_kept_case,
)

__all__ = ["screen"]

CASE = {
    "format": "foidesk-case",
    "version": 1,
    "officer": "Una Reed",
    "applicant": {"name": "Pat Query", "email": "pat@example.org"},
    "subject": "The harbour watch",
    "request_text": "When and how is the harbour watched, and what does it cost?",
    "parts": [{"label": "1", "asks": "When and how is the harbour watched, and what does it cost?"}],
    "timeline": [{"act": "receive", "on": "2026-11-02"}],
}
ANSWER = "The harbour is watched from the pier."


def logged(folder: Path) -> Path:
    home = set_up(folder)
    path = folder / "case.json"
    path.write_text(json.dumps(CASE), "utf-8")
    foidesk(home, "log", str(path))
    return home


def test_it_is_decided_by_keyboard_in_few_keys(screen: Screen, tmp_path: Path) -> None:
    home = logged(tmp_path)
    person = at_the_window(screen, home, Keyboard)
    person.chooses_first()
    person.reads("case_received", "2 November 2026")
    person.press("ctrl+e")
    person.reads("decision_progress", "0 of 1")

    person.press("alt+h", "Down")
    person.press("alt+u", "Down", "Down")
    assert person.sees("part_outcome").name == "Partly disclosed"
    person.press("alt+s")
    person.write(ANSWER)
    choices = [
        person.claims(1, "31 1 a", PREJUDICE),
        person.claims(2, "43 2", PREJUDICE),
        person.claims(3, "42 1", WEIGHED),
    ]
    screen.picture("claims")
    person.reads("decision_findings_nothing", "Nothing found")

    person.press("alt+o")
    person.reads("decision_progress", "1 of 2")
    person.press("alt+h", "Down", "Down", "Down", "Down")
    person.reads("decision_progress", "2 of 2")
    choices.append(person.claims(1, "31 1 a", PREJUDICE))
    screen.picture("ncnd")
    person.reads("decision_saving", "Saved")

    person.press("ctrl+l")
    person.reads("letter_where", "Page 1 of")
    person.press("alt+f")
    person.is_at("letter_findings_1")
    person.press("alt+u")
    person.sees("issue_panel")
    screen.picture("issue")
    person.press("alt+s")
    person.reads("case_stage", "Answered")
    person.closes()

    assert max(choices) <= TARGETS[Task.DRAFT], choices
    case = the_kept_case(home).case
    open_part, residual = case.parts
    assert (open_part.holding, open_part.outcome, open_part.answer) == (
        Holding.HELD,
        Outcome.PARTLY_DISCLOSED,
        ANSWER,
    )
    assert [claim.provision for claim in open_part.claims] == ["31(1)(a)", "43(2)", "42(1)"]
    assert [claim.likelihood for claim in open_part.claims] == [Likelihood.WOULD, Likelihood.WOULD, None]
    for number, claim in enumerate(open_part.claims, 1):
        assert claim.balance == f"Balance of claim {number} is said here at some length."
        assert claim.favouring == (f"Favouring of claim {number} is said here at some length.",)
    assert (residual.residual, residual.holding, residual.outcome) == (
        True,
        Holding.NEITHER_CONFIRM_NOR_DENY,
        Outcome.NEITHER_CONFIRMED_NOR_DENIED,
    )
    assert [(claim.provision, claim.limbs) for claim in residual.claims] == [("31(3)", ("31(1)(a)",))]
