"""Joins the areas of a case to the case file: asks them, records what they answer, opens the drafts."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from foidesk.casework.answer_commission import NO_SEARCH, answer_commission, record_search, take_back_answer
from foidesk.casework.changes import Change, Hand
from foidesk.casework.commission_parts import Asked, commission_parts, commissioning
from foidesk.domain.commission import Commission, Reply, Search
from foidesk.domain.problems import Problem
from foidesk.lawbook.commission_terms import read_commission_terms
from foidesk.letters.wording import read_wording
from foidesk.resources import resource, root
from foidesk.store.faults import NoSuchCase
from foidesk.ui.areas.areas_view import AreasView
from foidesk.ui.areas.draft_opening import DraftOpening, Written
from foidesk.ui.messages import in_full
from foidesk.ui.pages import Pages
from foidesk.ui.runner import tried
from foidesk.ui.tongue import translate


class AreasPage(QObject):
    """Shows the case it was told of last; reads again when that changes. `told` says what was done."""

    told = Signal(str)
    failed = Signal(object)
    setup_requested = Signal()
    chase_requested = Signal()

    def __init__(self, pages: Pages) -> None:
        self.widget = AreasView(pages.clock.today)
        super().__init__(self.widget)
        self._file, self._runner, self._clock = pages.case_file, pages.runner, pages.clock
        self._by, self._lawbook = pages.by, pages.lawbook
        self._wording, self._terms = read_wording(resource("mails")), read_commission_terms(root())
        self.case_id: int | None = None
        self._half: dict[int, tuple[Commission, tuple[str, ...]]] = {}
        self.opening = DraftOpening(self.widget, pages.runner, pages.copies)
        self.opening.told.connect(self.widget.ask.tell)
        view = self.widget
        view.ask.given.connect(self._ask)
        view.ask.setup_requested.connect(self.setup_requested)
        view.chase_requested.connect(self.chase_requested)
        view.wanted.connect(self._do)
        view.form.answered.connect(self._answer)
        view.form.searched.connect(self._search)
        pages.runner.changed.connect(self._refresh)

    def show_case(self, case_id: int) -> None:
        """Show a case; what was being written of another waits for it."""
        is_other = case_id != self.case_id
        if is_other:
            self._lay_by()
        self.case_id = case_id
        self._show()
        if is_other and (half := self._half.pop(case_id, None)) is not None:
            self.widget.open_form(half[0])
            self.widget.form.put_back(half[1])

    def _lay_by(self) -> None:
        """Keep a half-written answer for when its case is shown again."""
        form = self.widget.form
        if self.case_id is not None and form.one is not None and form.would_lose:
            self._half[self.case_id] = (form.one, form.typed())
        self.widget.close_form()

    def take_focus(self, *, to_ask: bool = False) -> None:
        """Put the cursor on the first answer owed, or where asking begins."""
        self.widget.take_focus(to_ask=to_ask)

    @property
    def would_lose(self) -> bool:
        """Whether an answer is written that is not recorded."""
        return bool(self._half) or self.widget.form.would_lose

    def _show(self) -> None:
        if self.case_id is None:
            return
        given = (self._clock.today(), self._terms, self._lawbook, self._wording)
        try:
            self.widget.show_all(self.case_id, self._file.read(commissioning, self.case_id, *given))
        except NoSuchCase:  # it was deleted
            self.case_id = None
        except Exception as error:  # noqa: BLE001  told to the officer or logged, as on the working thread
            self.failed.emit(error)

    @Slot(object)
    def _refresh(self, change: Change) -> None:
        if self.case_id is not None and change.touches(self.case_id):
            self._show()

    # Asked

    def _ask(self, asked: Sequence[Asked], note: str) -> None:
        if self.case_id is not None and not self._runner.is_busy:
            job = partial(self._make, self.case_id, asked, note, self._hand())
            self._runner.run(partial(tried, job), self._open)

    def _make(self, case_id: int, asked: Sequence[Asked], note: str, hand: Hand) -> Written:
        made = self._file.write(commission_parts, case_id, asked, note, self._wording, hand)
        return self.opening.write(made)

    def _open(self, made: Written | Problem) -> None:
        if isinstance(made, Problem):
            self.widget.ask.tell("fault", in_full(made))
        else:
            self.widget.ask.forget()
            self._show()
            self.widget.take_focus()
            self.opening.open(made)

    # Answered

    def _do(self, one: Commission, what: str) -> None:
        if what in {"answer", "search"}:
            self.widget.open_form(one)
        elif what == "back":
            job = partial(self._file.write, take_back_answer, one.id, self._hand())
            self._run(
                job, translate("Areas", "The answer of {name} is owed again.").format(name=one.area.name)
            )
        else:
            self._answer(one, Reply.NIL if what == "nil" else Reply.WITHDRAWN, "", NO_SEARCH)

    def _answer(self, one: Commission, reply: Reply, text: str, search: Search) -> None:
        job = partial(self._file.write, answer_commission, one.id, reply, text, search, self._hand())
        words = {
            Reply.NIL: translate("Areas", "Nil return of {name} recorded.").format(name=one.area.name),
            Reply.MATERIAL: translate("Areas", "Answer of {name} recorded.").format(name=one.area.name),
            Reply.WITHDRAWN: translate("Areas", "{name} is no longer asked. Tell them so.").format(
                name=one.area.name
            ),
        }
        self._run(job, words[reply])

    def _search(self, one: Commission, search: Search) -> None:
        job = partial(self._file.write, record_search, one.id, search, self._hand())
        self._run(job, translate("Areas", "Search by {name} recorded.").format(name=one.area.name))

    def _run(self, job: Callable[[], Change], words: str) -> None:
        if not self._runner.is_busy:
            self._runner.run(partial(tried, job), partial(self._end, words))

    def _end(self, words: str, result: Change | Problem) -> None:
        if isinstance(result, Problem):
            self.failed.emit(result)
            return
        self.widget.close_form()
        self.widget.take_focus()
        self.told.emit(words)

    def _hand(self) -> Hand:
        return Hand(self._clock.now(), self._by)
