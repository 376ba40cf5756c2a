"""The authorities of a case file, one at a time: add, copy, take out, put first."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from foidesk.domain.authority import Authority
from foidesk.ui.plain import push
from foidesk.ui.setup.authority_form import AuthorityForm, Profile
from foidesk.ui.setup.faults import Said, authority_doubts, authority_faults
from foidesk.ui.tongue import marked, translate

NEW = marked("Settings", "New authority")


class AuthoritiesPane(QWidget):
    """Keeps every profile; the form shows the chosen one. There is always at least one."""

    changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._profiles: list[Profile] = [Profile(Authority(""))]
        self._at = 0
        self.form = AuthorityForm(today)
        self.picker = QComboBox()
        self.picker.setObjectName("setup_authority")
        self.picker.setAccessibleName(translate("Settings", "Authority"))
        self.picker.setMinimumContentsLength(16)
        self.picker.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.add_button = push(translate("Settings", "Add another"), "setup_authority_add", "quiet")
        self.copy = push(translate("Settings", "Duplicate"), "setup_authority_copy", "quiet")
        self.remove = push(translate("Settings", "Remove"), "setup_authority_remove", "quiet")
        self.first = push(translate("Settings", "Make default"), "setup_authority_first", "quiet")
        self._arrange()
        self._join()
        self.show_profiles(tuple(self._profiles))

    def _arrange(self) -> None:
        self._label = QLabel(translate("Settings", "Authorit&y"))
        self._label.setProperty("role", "label")
        self._label.setBuddy(self.picker)
        choosing, doing = QHBoxLayout(), QHBoxLayout()
        choosing.setSpacing(8)
        choosing.addWidget(self._label)
        choosing.addWidget(self.picker, 1)
        doing.setSpacing(8)
        doing.addStretch()
        for button in (self.first, self.copy, self.remove, self.add_button):
            doing.addWidget(button)
        self._head = QWidget()
        lines = QVBoxLayout(self._head)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addLayout(choosing)
        lines.addLayout(doing)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addWidget(self._head)
        rows.addWidget(self.form)
        rows.addStretch()

    def _join(self) -> None:
        self.picker.activated.connect(self._go_to)
        self.add_button.clicked.connect(lambda: self._append(Profile(Authority(""))))
        self.copy.clicked.connect(self._copy)
        self.remove.clicked.connect(self._remove)
        self.first.clicked.connect(self._make_first)
        self.form.changed.connect(self._tell)

    def show_profiles(self, profiles: tuple[Profile, ...]) -> None:
        """Show these, the first one in the form; an empty one where there are none."""
        self._profiles = list(profiles) or [Profile(Authority(""))]
        self._show(0)

    def profiles(self) -> tuple[Profile, ...]:
        """Return every profile as it now reads."""
        self._keep()
        return tuple(self._profiles)

    def faults(self) -> dict[int, Said]:
        """Return what is wrong with which authority, by its place."""
        names = [profile.authority.name for profile in self.profiles()]
        found = {
            place: authority_faults(profile.authority, names[:place] + names[place + 1 :])
            for place, profile in enumerate(self._profiles)
        }
        return {place: said for place, said in found.items() if said}

    def fault(self) -> str:
        """Return the first thing wrong, or nothing."""
        return next((why for said in self.faults().values() for why in said.values()), "")

    def go_to(self, name: str, setting: str) -> None:
        """Show the authority of that name, the cursor in the setting."""
        names = [profile.authority.name for profile in self.profiles()]
        if name in names:
            self._show(names.index(name))
        self.form.go_to(setting)

    def _keep(self) -> None:
        self._profiles[self._at] = self.form.profile()

    def _show(self, place: int) -> None:
        self._at = place
        self.form.show_profile(self._profiles[place])
        self._tell()

    def _go_to(self, place: int) -> None:
        self._keep()
        self._show(place)

    def _append(self, profile: Profile) -> None:
        self._keep()
        self._profiles.append(profile)
        self._show(len(self._profiles) - 1)
        self.form.essentials.fields["name"].control.setFocus()

    def _copy(self) -> None:
        profile = self.form.profile()
        name = translate("Settings", "{name} (copy)").format(name=profile.authority.name).strip()
        self._append(replace(profile, authority=replace(profile.authority, name=name)))

    def _remove(self) -> None:
        del self._profiles[self._at]
        self._show(max(0, self._at - 1))

    def _make_first(self) -> None:
        self._keep()
        self._profiles.insert(0, self._profiles.pop(self._at))
        self._show(0)

    def _tell(self) -> None:
        """Name every authority in the list, and say what is wrong with the one shown."""
        self._keep()
        several = len(self._profiles) > 1
        faults = self.faults()
        self.picker.clear()
        self.picker.addItems([self._name(place, place in faults) for place in range(len(self._profiles))])
        self.picker.setCurrentIndex(self._at)
        for widget in (self._label, self.picker, self.remove):
            widget.setVisible(several)
        self._head.setVisible(several or bool(self._profiles[0].authority.name))
        self.first.setVisible(self._at > 0)
        shown = self._profiles[self._at].authority
        self.form.show_said(faults.get(self._at, {}), authority_doubts(shown))
        self.changed.emit()

    def _name(self, place: int, faulty: bool) -> str:
        name = self._profiles[place].authority.name or translate("Settings", NEW)
        return (
            translate("Settings", "{name} (to put right)").format(name=name)
            if faulty and self._profiles[place].authority.name
            else name
        )
