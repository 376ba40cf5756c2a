"""Joins the strip of groups to the register: counted off the GUI thread, chosen as a filter."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Slot

from foidesk.store.case_file import CaseFile
from foidesk.store.groups import Group, Grouping, open_groups
from foidesk.ui.register.filter_words import with_values
from foidesk.ui.register.register_page import RegisterPage
from foidesk.ui.runner import Runner


class Grouped(QObject):
    """Shows the groups that were chosen in the menu of columns, for as long as they are chosen."""

    def __init__(
        self, register: RegisterPage, case_file: CaseFile, runner: Runner, today: Callable[[], date]
    ) -> None:
        super().__init__(register)
        self._register, self._file, self._runner, self._today = register, case_file, runner, today
        self._by: Grouping | None = None
        self._takes_cursor = False
        register.view.columns.grouping_chosen.connect(self._group)
        register.view.groups.chosen.connect(self._narrow)
        register.shown.connect(self._count)
        self._group(register.view.columns.grouping)

    @Slot()
    def next(self) -> None:
        """Group by officer, then by authority, then not at all; the cursor goes to the groups."""
        ways = [None, *Grouping]
        self._takes_cursor = True
        self._register.view.columns.choose_grouping(ways[(ways.index(self._by) + 1) % len(ways)])

    def _group(self, by: Grouping | None) -> None:
        before, self._by = self._by, by
        if before is not None and self._narrowed(before) is not None:
            self._register.want(narrowed=self._with(before, None))  # nothing unseen narrows the list
        if by is None:
            if self._takes_cursor:
                self._register.view.take_focus()
            self._takes_cursor = False
            self._register.view.groups.hide()
        else:
            self._register.view.groups.expect(
                by
            )  # counting may wait its turn: the list would jump when it comes
        self._count()

    def _count(self) -> None:
        if self._by is not None:
            work = partial(self._file.look, open_groups, self._by, self._today())
            self._runner.run(work, partial(self._show, self._by), quiet=True)

    def _show(self, by: Grouping, groups: list[Group]) -> None:
        if by is not self._by:
            return
        strip = self._register.view.groups
        strip.show_groups(by, groups, self._narrowed(by))
        if self._takes_cursor:
            self._takes_cursor = False
            strip.take_focus()

    def _narrow(self, name: str | None) -> None:
        if self._by is not None and self._narrowed(self._by) != name:
            self._register.want(narrowed=self._with(self._by, name))

    def _narrowed(self, by: Grouping) -> str | None:
        found: str | None = getattr(self._register.searching.wish.narrowed, by.value)
        return found

    def _with(self, by: Grouping, name: str | None) -> object:
        return with_values(self._register.searching.wish.narrowed, {by.value: name})
