"""The form one group of words is written in: a term to a line."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from foidesk.domain.synonyms import Group
from foidesk.ui.decision.growing_text import GrowingText
from foidesk.ui.fields import Card, Field
from foidesk.ui.plain import push
from foidesk.ui.remarks import Remark
from foidesk.ui.tongue import marked, translate

BLANK = Group("", ())
HINT = marked(
    "Settings",
    "One to a line, such as an abbreviation and what it stands for. Plurals and endings are found as well.",
)
OURS = marked(
    "Settings", "This group came with FoiDesk. What you change is kept as yours and used in its place."
)
GONE = marked("Settings", "This group is retired and is not used. Saving it brings it back.")


class GroupForm(Card):
    """Shows a group and says when it is to be saved, retired, or put back as it was."""

    edited = Signal()
    save_requested = Signal(object)
    retire_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__(translate("Settings", "Words that mean the same"), "setup_group")
        self._shown = BLANK
        self._is_showing = False
        self._terms = GrowingText(least=4)
        self._said = Remark("group_said")
        self.save = push(translate("Settings", "Sa&ve this group"), "group_save")
        self.undo = push(translate("Settings", "Undo the changes"), "group_undo", "quiet")
        self.retire = push(
            translate("Settings", "&Retire"),
            "group_retire",
            "quiet",
            translate("Settings", "Retire this group"),
        )
        self._arrange()
        self._terms.edited.connect(self._tell)
        self.save.clicked.connect(lambda: self.save_requested.emit(self.group()))
        self.retire.clicked.connect(lambda: self.retire_requested.emit(self._shown))
        self.undo.clicked.connect(self.undo_changes)
        self.show_group(BLANK)

    def _arrange(self) -> None:
        self.add(self._said)
        self.add(
            Field(translate("Settings", "&Terms"), self._terms, "group_terms", translate("Settings", HINT))
        )
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self.save, self.undo, self.retire):
            row.addWidget(button)
        row.addStretch()
        self.add(line)

    def show_group(self, group: Group) -> None:
        """Show a group in place of the one before."""
        self._is_showing = True
        self._shown = group
        self._terms.put("\n".join(group.terms))
        self._said.show_words(
            "note",
            translate("Settings", GONE)
            if group.retired
            else translate("Settings", OURS)
            if group.id and not group.own
            else "",
        )
        self._is_showing = False
        self._tell()

    def group(self) -> Group:
        """Return the group as it now reads."""
        lines = (line.strip() for line in self._terms.text().splitlines())
        return replace(self._shown, terms=tuple(line for line in lines if line))

    @property
    def is_edited(self) -> bool:
        """Whether it reads otherwise than it was shown."""
        return self.group() != self._shown

    @property
    def shown_id(self) -> str:
        """The id of the group shown; empty for a new one."""
        return self._shown.id

    def undo_changes(self) -> None:
        """Show the group as it was."""
        self.show_group(self._shown)

    def begin(self) -> None:
        """Put the cursor where a new group begins."""
        self._terms.setFocus()

    def trouble(self, why: str) -> None:
        """Say why it was not saved."""
        self._said.show_words("fault", why)

    def _tell(self) -> None:
        if self._is_showing:
            return
        edited = self.is_edited
        self.save.setEnabled(edited or self._shown.retired)
        self.undo.setEnabled(edited)
        self.retire.setEnabled(bool(self._shown.id) and not self._shown.retired and not edited)
        self.edited.emit()
