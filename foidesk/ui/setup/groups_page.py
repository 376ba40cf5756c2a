"""Joins the words page to the case file: each group is kept by itself, as soon as it is saved."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot

from foidesk.casework.changes import Change, Hand
from foidesk.casework.thesaurus_in_force import shipped
from foidesk.domain.problems import Problem
from foidesk.domain.synonyms import Group
from foidesk.store.case_file import CaseFile
from foidesk.store.word_groups import own_groups
from foidesk.ui.clock import Clock
from foidesk.ui.messages import in_full
from foidesk.ui.runner import Runner, tried
from foidesk.ui.setup.groups_pane import GroupsPane

Groups = tuple[tuple[Group, ...], tuple[Group, ...]]


class GroupsPage(QObject):
    """Fills `pane` and keeps what is saved in it."""

    def __init__(self, pane: GroupsPane, case_file: CaseFile, runner: Runner, clock: Clock, by: str) -> None:
        super().__init__(pane)
        self._pane, self._file, self._runner = pane, case_file, runner
        self._clock, self._by = clock, by
        pane.form.save_requested.connect(self._save)
        pane.form.retire_requested.connect(self._retire)

    def show_groups(self) -> None:
        """Read the groups and show them; what is being written stays."""
        self._runner.run(partial(_read, self._file), lambda read: self._pane.show_groups(*read))

    @Slot(object)
    def _save(self, group: Group) -> None:
        from foidesk.casework.keep_word_groups import (
            add_group,
            edit_group,
        )  # SQLModel: not before first paint

        use_case = edit_group if group.id else add_group
        hand = Hand(self._clock.now(), self._by)
        self._keep(lambda: self._file.write(use_case, group, hand), group)

    @Slot(object)
    def _retire(self, group: Group) -> None:
        from foidesk.casework.keep_word_groups import retire_group  # SQLModel: not before the first paint

        hand = Hand(self._clock.now(), self._by)
        self._keep(lambda: self._file.write(retire_group, group, hand), group)

    def _keep(self, work: Callable[[], Change], group: Group) -> None:
        self._runner.run(partial(tried, work), partial(self._end, group))

    def _end(self, group: Group, result: Change | Problem) -> None:
        if isinstance(result, Problem):
            self._pane.form.trouble(in_full(result))
            return
        own, ours = _read(self._file)
        before = self._pane.ids()
        shown = group.id or next((one.id for one in own if one.id not in before), "")
        self._pane.show_groups(own, ours, shown)


def _read(case_file: CaseFile) -> Groups:
    """Return the office's own groups and the shipped ones."""
    return case_file.look(own_groups), shipped()[0]
