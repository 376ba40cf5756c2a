"""Checks of the answer itself: every question answered, dates in their places, tables that can be read."""

from collections.abc import Iterator, Sequence

from foidesk.domain.checks.finding import Finding, Level, Place, Remedy, Where
from foidesk.domain.checks.known import Known
from foidesk.domain.checks.reading import DECIDING, PartRead, parts_of
from foidesk.domain.dates import in_words
from foidesk.domain.decisions import Cell, DataTable, Holding, Outcome
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.outcomes import says_nothing
from foidesk.domain.outgoing import Outgoing

_FITTING = {
    Outcome.DISCLOSED: {Holding.HELD, Holding.PARTLY_HELD},
    Outcome.PARTLY_DISCLOSED: {Holding.HELD, Holding.PARTLY_HELD},
    Outcome.WITHHELD: {Holding.HELD, Holding.PARTLY_HELD},
    Outcome.NOT_HELD: {Holding.NOT_HELD},
    Outcome.NEITHER_CONFIRMED_NOR_DENIED: {Holding.NEITHER_CONFIRM_NOR_DENY},
}
_TOTAL = ("total", "totals", "sum", "overall", "grand total", "all")


def every_question_is_answered(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N12: each question has an outcome, and words or figures where that promises some (FOIA s1(1))."""
    for one in parts_of(letter):
        if one.part.outcome is None:
            message = f"Part {one.name} has not been decided."
            yield one.finding("N12", Level.BLOCK, "1(1)", message, "Decide it.", "outcome")
        elif says_nothing(one.part):
            message = f"Part {one.name} says nothing: it has neither an answer nor a table."
            yield one.finding("N12", Level.BLOCK, "1(1)(b)", message, "Write the answer.", "answer")


def holding_fits_the_outcome(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N27: whether it is held agrees with what was done: nothing can be withheld that is not held."""
    for one in parts_of(letter):
        fitting = _FITTING.get(one.part.outcome) if one.part.outcome else None
        if one.part.holding is None and fitting:
            message = f"Part {one.name} does not say whether the information is held."
            yield one.finding("N27", Level.BLOCK, "1(1)(a)", message, "Say whether it is held.", "holding")
        elif fitting and one.part.holding not in fitting:
            message = f"Part {one.name}: its outcome does not fit what is said of whether it is held."
            yield one.finding("N27", Level.BLOCK, "1(1)", message, "Change one of the two.", "holding")


def dates_are_there(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N13: the letter is not dated before the request, nor the figures after the letter."""
    case = letter.case
    if letter.dated < letter.received_on:
        message = f"The letter is dated before the request came, on {in_words(letter.received_on)}."
        yield _about_dates(message, "Choose the letter’s date.", "dated")
    as_at = case.data_correct_as_at
    has_figures = any(one.part.tables for one in parts_of(letter))
    if letter.kind in DECIDING and has_figures and as_at is None:
        message = "The letter gives figures and does not say on which day they were correct."
        yield _about_dates(message, "Enter the day the data are correct as at.", "data_correct_as_at")
    if as_at is not None and as_at > letter.dated:
        message = f"The data are said to be correct as at {in_words(as_at)}, after the date of this letter."
        yield _about_dates(message, "Mend one of the two dates.", "data_correct_as_at")


def lateness_is_owned(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N13: a response after its last day is late; the letter says so, and the file says why (s10(1))."""
    due = letter.due_on
    first_answer = letter.standing.answered_on is None
    if letter.kind is not LetterKind.RESPONSE or not first_answer or due is None or letter.dated <= due:
        return
    if not (letter.act and letter.act.text):
        message = f"The answer was due by {in_words(due)}: this letter is late."
        yield _about_dates(message, "Say why when you issue it; the letter apologises.", "dated", "10(1)")


def _about_dates(message: str, says: str, name: str, provision: str = "10(1)") -> Finding:
    place = Place(Where.LETTER if name == "dated" else Where.CASE, name)
    return Finding("N13", Level.WARN, provision, message, Remedy(says, place))


def tables_can_be_read(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N17: blank cells are explained, totals add up, and small numbers were thought about."""
    floors = [one.suppress_below for one in letter.authorities if one.suppress_below]
    for part in parts_of(letter):
        for table in part.part.tables:
            yield from _blanks(part, table)
            yield from _totals(part, table)
            yield from _small(part, table, max(floors, default=0))


def _table(part: PartRead, message: str, says: str, words: str = "") -> Finding:
    remedy = Remedy(says, Place(Where.PART, "tables", part.place))
    return Finding("N17", Level.WARN, "1(1)(b)", message, remedy, part.name, words)


def _blanks(part: PartRead, table: DataTable) -> Iterator[Finding]:
    blank = any(cell is None or cell == "" for row in table.rows for cell in row)
    if blank and not (table.blank_means or "").strip():
        message = f"“{table.title}” has blank cells, and does not say whether blank is nil or not known."
        yield _table(part, message, "Say what a blank cell means.", table.title)
    if not table.rows:
        yield _table(part, f"“{table.title}” has no rows.", "Fill the table or take it out.", table.title)


def _totals(part: PartRead, table: DataTable) -> Iterator[Finding]:
    for place, row in enumerate(table.rows):
        if place and _is_total(row[0] if row else None):
            wrong = [
                title
                for column, title in enumerate(table.columns)
                if column and not _adds_up([it[column] for it in table.rows[:place]], row[column])
            ]
            if wrong:
                message = (
                    f"“{table.title}”: the total under “{wrong[0]}” is not the sum of the numbers above it."
                )
                yield _table(part, message, "Count again.", table.title)
            return


def _is_total(cell: Cell) -> bool:
    return isinstance(cell, str) and cell.strip().rstrip(":").casefold() in _TOTAL


def _adds_up(column: Sequence[Cell], total: Cell) -> bool:
    said = number_in(total)
    numbers = [number_in(cell) for cell in column if cell not in (None, "")]
    if said is None or not numbers or any(one is None for one in numbers):
        return True  # words, ranges and suppressed cells cannot be added
    return abs(sum(one for one in numbers if one is not None) - said) < 0.005 * len(numbers) + 1e-9


def number_in(cell: Cell) -> float | None:
    """Return the number a cell shows, or None where it shows none: "1,040" is 1040."""
    if isinstance(cell, int | float):
        return float(cell)
    try:
        return float((cell or "").replace(",", "").replace("£", "").strip())
    except ValueError:
        return None


def _small(part: PartRead, table: DataTable, floor: int) -> Iterator[Finding]:
    if not floor:
        return
    small = [
        cell
        for row in table.rows
        for cell in row[1:] or row
        if (number := number_in(cell)) is not None and 0 < number < floor and number == int(number)
    ]
    if small:
        message = f"“{table.title}” shows numbers below {floor}, which could identify somebody."
        yield _table(
            part, message, "Suppress them, or be sure that nobody can be told from them.", str(small[0])
        )
