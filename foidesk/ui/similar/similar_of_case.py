"""Similar past requests of the case on the sheet, looked for while its request is in front."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot

from foidesk.casework.changes import Change, Hand
from foidesk.casework.find_similar import Similar
from foidesk.domain.problems import Problem
from foidesk.lawbook import Lawbook
from foidesk.store.case_file import CaseFile
from foidesk.store.similar import related_references
from foidesk.ui.case.case_page import CasePage
from foidesk.ui.case.tab import Tab
from foidesk.ui.messages import in_full
from foidesk.ui.runner import Runner
from foidesk.ui.similar.looking import Looking
from foidesk.ui.tongue import translate
from foidesk.ui.undoing import Undo


class SimilarOfCase(QObject):
    """Fills the card on the request's tab; a tick links the case with the past one. `hand` is who ticks."""

    def __init__(
        self,
        page: CasePage,
        case_file: CaseFile,
        runner: Runner,
        lawbook: Lawbook,
        hand: Callable[[], Hand],
    ) -> None:
        super().__init__(page)
        self._page, self._file, self._runner = page, case_file, runner
        self._lawbook, self._hand = lawbook, hand
        self._tabs, self._card = page.view.tabs, page.view.tabs.similar
        self._shown: int | None = None
        self._looking = Looking(case_file, runner, self)
        self._looking.started.connect(self._card.show_looking)
        self._looking.found.connect(self._show)
        self._card.list.ticked.connect(self._link)
        page.shown.connect(self._look)
        self._tabs.currentChanged.connect(self._look)
        runner.changed.connect(self._look_again)

    @Slot(int)
    def _look(self, _case_or_tab: int = 0) -> None:
        """Look, unless it is about the case that is shown already or the request is not in front."""
        case_id = self._page.case_id
        if case_id is None or case_id == self._shown or self._tabs.currentIndex() != Tab.REQUEST:
            return
        self._shown = case_id
        self._card.begin(self._file.look(related_references, case_id))
        self._looking.look_beside(case_id)

    @Slot(object)
    def _look_again(self, change: Change) -> None:
        """Look again where every case may have changed, or this one's words."""
        if self._shown is not None and change.touches(self._shown):
            self._shown = None
            self._look()

    @Slot(object)
    def _show(self, found: tuple[Similar, ...] | Problem) -> None:
        if isinstance(found, Problem):
            self._card.tell(in_full(found))
        else:
            self._card.show_found(found)

    @Slot(str, bool)
    def _link(self, reference: str, linked: bool) -> None:
        from foidesk.casework.link_similar import link_similar  # SQLModel: not before the first paint

        if (case_id := self._shown) is not None:
            facts = (case_id, reference, self._lawbook)
            work = partial(self._file.write, link_similar, *facts, self._hand(), linked=linked)
            is_linked = translate("Case", "It is noted that they belong together.")
            is_loose = translate("Case", "It is noted no more that they belong together.")
            said, undone = (is_linked, is_loose) if linked else (is_loose, is_linked)
            undo = Undo(partial(link_similar, linked=not linked), facts, undone)
            self._runner.run(work, lambda _change: self._page.recorded.emit(said, undo))
