"""What holds the window open: work that would be lost with it, asked about where it is being done."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from foidesk.ui.case.tab import Tab
from foidesk.ui.messages import STILL_SENDING, UNRECORDED, UNSAVED, told

if TYPE_CHECKING:
    from foidesk.ui.desk import Desk


class Holding(Protocol):
    """A page on which work can be under way."""

    @property
    def widget(self) -> QWidget:
        """What is shown."""
        ...

    @property
    def would_lose(self) -> bool:
        """Whether something here is kept nowhere else."""
        ...

    @property
    def is_asking_to_close(self) -> bool:
        """Whether the question is in sight."""
        ...

    def ask_to_close(self) -> None:
        """Ask, in the page."""
        ...

    def give_up(self) -> None:
        """Let the work go."""
        ...


class Closing:
    """Asks only the pages that have been made. To close again while it asks is to give the work up."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
        self._warned = self._warned_of_batch = self._warned_of_answer = False

    def may_close(self) -> bool:
        """Return whether nothing is lost; the first page that would lose something comes to the front."""
        made = vars(self._desk)
        if "case" in made:
            self._desk.case.view.tabs.noted.finish()
        if "letter" in made:
            self._desk.letter.flush()  # what is typed into a letter is kept before the runner stops
        pages: list[Holding] = [made[name] for name in ("intake", "setup") if name in made]
        checks = (self._decisions_kept, self._areas_kept, self._batch_done)
        return all(self._lets_go(page) for page in pages) and all(holds() for holds in checks)

    def _lets_go(self, page: Holding) -> bool:
        if not page.would_lose:
            return True
        if page.is_asking_to_close:
            page.give_up()
            return True
        self._desk.window.show_page(page.widget)
        page.ask_to_close()
        return False

    def _areas_kept(self) -> bool:
        """An answer of a business area that is written and not recorded holds the window open once."""
        desk = self._desk
        if "areas" not in vars(desk) or not desk.areas.would_lose or self._warned_of_answer:
            return True
        self._warned_of_answer = True
        desk.ways.back()
        desk.window.banner.tell("problem", *told(UNRECORDED))
        return False

    def _batch_done(self) -> bool:
        """Letters still on their way hold the window open once."""
        desk = self._desk
        if "batch" not in vars(desk) or not desk.batch.panel.is_running or self._warned_of_batch:
            return True
        self._warned_of_batch = True
        desk.ways.back()
        desk.window.banner.tell("problem", *told(STILL_SENDING))
        return False

    def _decisions_kept(self) -> bool:
        """Decisions that cannot be saved hold the window open once."""
        desk = self._desk
        if "decision" not in vars(desk) or desk.decision.settle() or self._warned:
            return True
        self._warned = True
        desk.ways.back()
        desk.case.view.show_tab(Tab.DECISION)
        desk.window.banner.tell("problem", *told(UNSAVED))
        return False
