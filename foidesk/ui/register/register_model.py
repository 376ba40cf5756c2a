"""The register as Qt asks for it: pages of lines read when they come into sight."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from datetime import date
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from foidesk.domain.dates import capitalised
from foidesk.ui.register.deadline_cell import DaysLeft, DeadlineCell, deadline_cell
from foidesk.ui.register.filter_words import outcome_words
from foidesk.ui.register.found_words import where
from foidesk.ui.tongue import Told, marked, translate
from foidesk.ui.wording import REGIMES, day, stage_words

if TYPE_CHECKING:
    from foidesk.store.case_lines import CaseLine
    from foidesk.store.search_excerpts import Excerpt

PAGE = 100
PAGES_KEPT = 32

Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()
LINE_ROLE = int(Qt.ItemDataRole.UserRole)
"""Gives the whole CaseLine of a row, for the delegate."""
DEADLINE_ROLE = LINE_ROLE + 1
"""Gives the row's DeadlineCell."""
SECOND_ROLE = LINE_ROLE + 2
"""Gives what stands under the subject."""
WHY_ROLE = LINE_ROLE + 3
"""Gives the Excerpt that tells why a row was found, or None."""


class Column(IntEnum):
    """The columns, left to right."""

    REFERENCE = 0
    REQUEST = 1
    OFFICER = 2
    OUTCOME = 3
    STAGE = 4
    DEADLINE = 5


CHOSEN = (Column.OFFICER, Column.OUTCOME)
"""Columns an officer may have as well; the others are always there while there is room."""


HEADINGS = Told(
    "Register",
    {
        Column.REFERENCE: marked("Register", "Reference"),
        Column.REQUEST: marked("Register", "Request"),
        Column.OFFICER: marked("Register", "Officer"),
        Column.OUTCOME: marked("Register", "Outcome"),
        Column.STAGE: marked("Register", "Stage"),
        Column.DEADLINE: marked("Register", "Deadline"),
    },
)


class RegisterModel(QAbstractTableModel):
    """Shows what `count` and `fetch` bring, a page of lines at a time, and keeps `PAGES_KEPT` of them."""

    def __init__(
        self,
        count: Callable[[], int],
        fetch: "Callable[[int, int], Sequence[CaseLine]]",
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._count, self._fetch, self._today = count, fetch, today
        self._days_left: DaysLeft | None = None
        self.is_compact = False
        """Whether the reference stands under the subject, its own column being hidden."""
        self.why: Callable[[int], Excerpt | None] = lambda _case_id: None
        """Why a case was found, where something is searched for; None where that is not known."""
        self.is_marked: Callable[[int], bool] = lambda _case_id: False
        """Whether a case is marked, to be spoken."""
        self._total = 0
        self._pages: OrderedDict[int, Sequence[CaseLine]] = OrderedDict()

    def reload(self) -> None:
        """Start afresh: what was read may be out of date."""
        self.beginResetModel()
        self._pages.clear()
        self._total = self._count()
        self.endResetModel()

    def count_days(self, days_left: DaysLeft) -> None:
        """Say deadlines in working days from now on."""
        self._days_left = days_left
        if self._total:
            edge = Column.DEADLINE
            self.dataChanged.emit(self.index(0, edge), self.index(self._total - 1, edge))

    def line(self, row: int) -> "CaseLine | None":
        """Return a row's line, reading its page if need be; None where the register has shrunk since."""
        page, offset = divmod(row, PAGE)
        if page not in self._pages:
            self._pages[page] = self._fetch(page * PAGE, PAGE)
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(page)
        lines = self._pages[page]
        return lines[offset] if offset < len(lines) else None

    def row_near(self, case_id: int, row: int) -> int | None:
        """Return the row of a case if it is on the pages around `row`."""
        first = max(row // PAGE - 1, 0)
        for at in range(first * PAGE, min((first + 3) * PAGE, self._total)):
            line = self.line(at)
            if line is not None and line.id == case_id:
                return at
        return None

    def deadline(self, line: "CaseLine") -> DeadlineCell:
        """Return what the deadline cell of `line` says today."""
        return deadline_cell(line, self._today(), self._days_left)

    # What Qt asks

    def rowCount(self, parent: Index = TOP) -> int:
        """Return how many cases the shelf holds."""
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = TOP) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's heading."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return HEADINGS[Column(section)] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's words, the whole line for painting, or what a screen reader says."""
        if role not in READERS or (line := self.line(index.row())) is None:
            return None
        return READERS[role](self, line, Column(index.column()))


def _words(model: RegisterModel, line: "CaseLine", column: Column) -> str:
    match column:
        case Column.REFERENCE:
            return line.reference
        case Column.REQUEST:
            return " ".join(line.subject.split()) or translate("Register", "No subject")
        case Column.OFFICER:
            return line.officer or translate("Register", "Nobody yet")
        case Column.OUTCOME:
            return outcome_words(line.outcome) if line.outcome else ""
        case Column.STAGE:
            return stage_words(line.stage, waits_for_approval=line.waits_for_approval)[0]
        case Column.DEADLINE:
            return model.deadline(line).words


def second_line(model: RegisterModel, line: "CaseLine") -> str:
    """Return what stands under the subject: who asked, and in a narrow register the reference."""
    applicant = " ".join(line.applicant.split()) or translate("Register", "No name given")
    return f"{line.reference} · {applicant}" if model.is_compact else applicant


def _spoken(model: RegisterModel, line: "CaseLine", column: Column) -> str:
    match column:
        case Column.REFERENCE:
            mark = translate("Register", "Marked. ") if model.is_marked(line.id) else ""
            return mark + translate("Register", "{reference}, received {day}").format(
                reference=line.reference, day=day(line.received_on)
            )
        case Column.REQUEST:
            law = "" if line.regime == "foia" else f", {REGIMES[line.regime]}"
            return f"{_words(model, line, column)}, {second_line(model, line)}{law}{_found(model, line)}"
        case Column.OFFICER | Column.OUTCOME:
            said = _words(model, line, column) or translate("Register", "none yet")
            return f"{HEADINGS[column]}: {said}"
        case Column.STAGE:
            return translate("Register", "{stage}, officer {officer}").format(
                stage=_words(model, line, column), officer=line.officer or translate("Register", "nobody yet")
            )
        case Column.DEADLINE:
            return model.deadline(line).spoken


def _found(model: RegisterModel, line: "CaseLine") -> str:
    """Return why a case was found, to be spoken; nothing where nothing is searched for."""
    why = model.why(line.id)
    return "" if why is None else f". {where(why)}: {why.text}"


def _tip(model: RegisterModel, line: "CaseLine", column: Column) -> str:
    if column is Column.DEADLINE and line.due_on is not None:
        return capitalised(model.deadline(line).spoken)
    return _spoken(model, line, column)


READERS: dict[int, Callable[[RegisterModel, "CaseLine", Column], object]] = {
    int(Qt.ItemDataRole.DisplayRole): _words,
    int(Qt.ItemDataRole.AccessibleTextRole): _spoken,
    int(Qt.ItemDataRole.ToolTipRole): _tip,
    SECOND_ROLE: lambda model, line, _column: second_line(model, line),
    LINE_ROLE: lambda _model, line, _column: line,
    WHY_ROLE: lambda model, line, _column: model.why(line.id),
    DEADLINE_ROLE: lambda model, line, _column: model.deadline(line),
}
