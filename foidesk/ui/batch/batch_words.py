"""What is said of many letters: what was found, and what became of each."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from foidesk.casework.gather_letters import Gathered
from foidesk.domain.dates import counted
from foidesk.domain.letter_kinds import LetterKind
from foidesk.ui.batch.batch_run import Outcome
from foidesk.ui.letter.kind_words import LETTERS
from foidesk.ui.printing import Printed, PrintState

LATEST = "The latest letter of each request"


def kinds_on_offer() -> list[tuple[object, str]]:
    """Return every kind of letter with its words."""
    return [(kind.value, f"{LETTERS[kind].title}, each that was kept") for kind in LetterKind]


def found_words(found: Sequence[Gathered], marked: int) -> str:
    """Return how many letters there are of which kinds, and how many requests have none."""
    without = marked - len({one.case_id for one in found})
    kinds = Counter(LETTERS[LetterKind(one.letter.kind)].title for one in found)
    said = f"{counted(len(found), 'letter')}{': ' if kinds else ''}"
    said += ", ".join(f"{number:,} × {title}" for title, number in kinds.most_common())
    if without:
        requests = counted(marked, "request")
        none = f"{without:,} of {requests} has none" if without == 1 else f"{without:,} of {requests} have none"
        said += f". {none}"
    return f"{said}."


def saved_words(outcome: Outcome[Path], folder: Path) -> tuple[str, str]:
    """Return how saving went: fine or fault, and a sentence."""
    said = [f"{_number(len(outcome.done))} saved in {folder}." if outcome.done else "No letter was saved."]
    return _kind(outcome), " ".join((*said, *_rest(outcome, "{letters} could not be saved.")))


def printed_words(outcome: Outcome[Printed], printer: str) -> tuple[str, str]:
    """Return how printing goes by now; what waits in a queue is never called printed."""
    done = [printed for _name, printed in outcome.done]
    printed = sum(one.state is PrintState.PRINTED for one in done)
    queued = len(done) - printed
    said = [f"{_number(printed)} printed on {printer}."] if printed else []
    if not done:
        said.append("No letter was printed.")
    if queued:
        said.append(f"{_number(queued)} queued on {printer}, not printed yet. Look at the printer.")
    kind = _kind(outcome)
    return "note" if queued and kind == "fine" else kind, " ".join((*said, *_rest(outcome, "{letters} could not be printed.")))


def _number(letters: int) -> str:
    return counted(letters, "letter")


def _kind(outcome: Outcome[Printed] | Outcome[Path]) -> str:
    return "fault" if outcome.failed or outcome.left else "fine"


def _rest(outcome: Outcome[Printed] | Outcome[Path], failed: str) -> list[str]:
    said = []
    if outcome.failed:
        said.append(failed.format(letters=_number(len(outcome.failed))))
    if outcome.left:
        why = "you stopped it" if outcome.was_stopped else "they would have failed for the same reason"
        said.append(f"{counted(len(outcome.left), 'letter')} left: {why}.")
    return said


def troubles(outcome: Outcome[Printed] | Outcome[Path]) -> str:
    """Return what went wrong, a line for each letter."""
    failed = [f"{name}: {problem.in_full}" for name, problem in outcome.failed]
    return "\n".join((*failed, *(f"{name}: not begun." for name in outcome.left)))
