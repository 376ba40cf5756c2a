"""What is said of many letters: what was found, and what became of each."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from foidesk.casework.gather_letters import Gathered
from foidesk.domain.letter_kinds import LetterKind
from foidesk.ui.batch.batch_run import Outcome
from foidesk.ui.letter.kind_words import LETTERS
from foidesk.ui.messages import in_full
from foidesk.ui.printing import Printed, PrintState
from foidesk.ui.tongue import counted, marked, translate

LATEST = marked("Batch", "The latest letter of each request")


def kinds_on_offer() -> list[tuple[object, str]]:
    """Return every kind of letter with its words."""
    return [
        (kind.value, translate("Batch", "{title}, each that was kept").format(title=LETTERS[kind].title))
        for kind in LetterKind
    ]


def found_words(found: Sequence[Gathered], marked: int) -> str:
    """Return how many letters there are of which kinds, and how many requests have none."""
    without = marked - len({one.case_id for one in found})
    kinds = Counter(LETTERS[LetterKind(one.letter.kind)].title for one in found)
    said = f"{counted(len(found), 'letter')}{': ' if kinds else ''}"
    said += ", ".join(f"{number:,} × {title}" for title, number in kinds.most_common())
    if without:
        requests = counted(marked, "request")
        none = (
            translate("Batch", "{without:,} of {requests} has none").format(
                without=without, requests=requests
            )
            if without == 1
            else translate("Batch", "{without:,} of {requests} have none").format(
                without=without, requests=requests
            )
        )
        said += f". {none}"
    return f"{said}."


def saved_words(outcome: Outcome[Path], folder: Path) -> tuple[str, str]:
    """Return how saving went: fine or fault, and a sentence."""
    said = [
        translate("Batch", "{number} saved in {folder}.").format(
            number=_number(len(outcome.done)), folder=folder
        )
        if outcome.done
        else translate("Batch", "No letter was saved.")
    ]
    return _kind(outcome), " ".join(
        (*said, *_rest(outcome, translate("Batch", "{letters} could not be saved.")))
    )


def printed_words(outcome: Outcome[Printed], printer: str) -> tuple[str, str]:
    """Return how printing goes by now; what waits in a queue is never called printed."""
    done = [printed for _name, printed in outcome.done]
    printed = sum(one.state is PrintState.PRINTED for one in done)
    queued = len(done) - printed
    said = (
        [
            translate("Batch", "{number} printed on {printer}.").format(
                number=_number(printed), printer=printer
            )
        ]
        if printed
        else []
    )
    if not done:
        said.append(translate("Batch", "No letter was printed."))
    if queued:
        said.append(
            translate("Batch", "{number} queued on {printer}, not printed yet. Look at the printer.").format(
                number=_number(queued), printer=printer
            )
        )
    kind = _kind(outcome)
    return "note" if queued and kind == "fine" else kind, " ".join(
        (*said, *_rest(outcome, translate("Batch", "{letters} could not be printed.")))
    )


def _number(letters: int) -> str:
    return counted(letters, "letter")


def _kind(outcome: Outcome[Printed] | Outcome[Path]) -> str:
    return "fault" if outcome.failed or outcome.left else "fine"


def _rest(outcome: Outcome[Printed] | Outcome[Path], failed: str) -> list[str]:
    said = []
    if outcome.failed:
        said.append(failed.format(letters=_number(len(outcome.failed))))
    if outcome.left:
        why = (
            translate("Batch", "you stopped it")
            if outcome.was_stopped
            else translate("Batch", "they would have failed for the same reason")
        )
        said.append(
            translate("Batch", "{letters} left: {why}.").format(
                letters=counted(len(outcome.left), "letter"), why=why
            )
        )
    return said


def troubles(outcome: Outcome[Printed] | Outcome[Path]) -> str:
    """Return what went wrong, a line for each letter."""
    failed = [f"{name}: {in_full(problem)}" for name, problem in outcome.failed]
    return "\n".join(
        (*failed, *(translate("Batch", "{name}: not begun.").format(name=name) for name in outcome.left))
    )
