"""Compose a letter that says what is true behind a neither-confirm-nor-deny answer, and note that it was."""

from dataclasses import replace

from foidesk.casework.changes import Hand
from foidesk.casework.compose_letter import draw_letter, letter_facts
from foidesk.casework.wanted_letter import WantedLetter
from foidesk.domain.letter_kinds import TO_THE_REGULATOR
from foidesk.domain.problems import Problem
from foidesk.lawbook import Lawbook
from foidesk.letters.draw import Drawn
from foidesk.letters.wording import Wording
from foidesk.store.audit import AuditLine, note_down
from foidesk.store.records import Records


class NotForTheApplicant(Problem):
    """What is restricted asked for in a letter that does not go to the regulator."""

    remedy = "Draw this letter without it; only a submission to the regulator can say it."

    def __init__(self) -> None:
        super().__init__("What is true behind “neither confirm nor deny” cannot be in this letter.")


def compose_restricted(
    records: Records,
    case_id: int,
    wanted: WantedLetter,
    lawbook: Lawbook,
    wording: Wording,
    hand: Hand,
    *,
    draft: bool = False,
    large_print: bool = False,
) -> Drawn:
    """Return a letter to the regulator with what is restricted in it; the audit says who saw it.

    Raises NotForTheApplicant, NoSuchCase.
    """
    if wanted.kind not in TO_THE_REGULATOR:
        raise NotForTheApplicant
    facts = letter_facts(records, case_id, wanted, lawbook, wording)
    note_down(records, AuditLine(hand.now, hand.by, "letter_restricted", case_id, {"kind": wanted.kind}))
    return draw_letter(replace(facts, restricted=True), draft=draft, large_print=large_print)
