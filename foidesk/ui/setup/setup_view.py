"""The settings laid out, a tab for each matter. Says when to save them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QMargins, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from foidesk.casework.bring_in_settings import Foreseen
from foidesk.domain.authority import Officer, Regulator
from foidesk.domain.checks.finding import Place, Where
from foidesk.ui.action_bar import ActionBar
from foidesk.ui.backups.backups_pane import BackupsPane
from foidesk.ui.case.scrolled import scrolled
from foidesk.ui.column import Column
from foidesk.ui.plain import push, say
from foidesk.ui.setup.areas_pane import AreasPane
from foidesk.ui.setup.authorities_pane import AuthoritiesPane
from foidesk.ui.setup.authority_form import Profile
from foidesk.ui.setup.bring_in_face import BringInFace
from foidesk.ui.setup.costs_pane import CostsPane
from foidesk.ui.setup.groups_pane import GroupsPane
from foidesk.ui.setup.officers_pane import OfficersPane
from foidesk.ui.setup.paragraphs_pane import ParagraphsPane
from foidesk.ui.setup.provisions_pane import ProvisionsPane
from foidesk.ui.setup.regulators_pane import RegulatorsPane
from foidesk.ui.setup.schedules_pane import SchedulesPane
from foidesk.ui.setup.security_pane import SecurityPane
from foidesk.ui.setup.settings_tabs import SettingsTabs
from foidesk.ui.setup.titles import FIRST_SAID, FIRST_TITLE, SAID, SEVERAL, TITLE, TITLES
from foidesk.ui.setup.window_pane import WindowPane
from foidesk.ui.tongue import translate


@dataclass(frozen=True, slots=True)
class SetupValues:
    """Everything the settings of who sends letters hold."""

    profiles: tuple[Profile, ...] = ()
    officers: tuple[Officer, ...] = ()
    regulators: tuple[Regulator, ...] = ()


class SetupView(QWidget):
    """Tabs over one button; paragraphs, words, backups, schedules and keys have their own. Saves nothing."""

    save_requested = Signal()
    back_requested = Signal()
    import_requested = Signal()
    export_requested = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("setup")
        self.setAccessibleName(translate("Settings", TITLE))
        self.authorities = AuthoritiesPane(today)
        self.officers = OfficersPane()
        self.areas = AreasPane()
        self.regulators = RegulatorsPane(today)
        self.provisions = ProvisionsPane(today)
        self.costs = CostsPane(today)
        self.paragraphs = ParagraphsPane()
        self.words = GroupsPane()
        self.schedules = SchedulesPane()
        self.backups = BackupsPane()
        self.security = SecurityPane()
        self.of_window = WindowPane()
        self._title = say("", "title", "setup_title")
        self._said = say("", "hint", "setup_said")
        self.bringing = BringInFace()
        self.import_button = push(translate("Settings", "Import settin&gs…"), "setup_import")
        self.export_button = push(translate("Settings", "E&xport settings…"), "setup_export")
        self.save = push(translate("Settings", "&Save"), "setup_save", "primary")
        self.back = push(translate("Settings", "&Back"), "setup_back")
        self.bar = ActionBar(self.save, (self.back,), "setup_bar")
        self._is_showing = False
        self._arrange()
        self._join()

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._said)
        head = QHBoxLayout()
        head.setContentsMargins(24, 16, 24, 8)
        head.setSpacing(16)
        head.addLayout(words, 1)
        for button in (self.import_button, self.export_button):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._faces = QStackedWidget()
        whole.addWidget(self._faces)
        sheet = QWidget()
        self._faces.addWidget(sheet)
        self._faces.addWidget(self.bringing)
        rows = QVBoxLayout(sheet)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(head)
        self.tabs = SettingsTabs()
        rows.addWidget(self.tabs, 1)
        rows.addWidget(self.bar)
        self._fill()

    def _fill(self) -> None:
        """Put the panes in, last of all: what is moved with all that it holds is dressed anew each time."""
        panes: tuple[QWidget, ...] = (
            *(self.authorities, self.officers, self.areas, self.regulators, self.provisions, self.costs),
            *(self.paragraphs, self.words, self.backups, self.security, self.schedules, self.of_window),
        )
        for title, pane in zip(TITLES, panes, strict=True):
            is_wide = pane in (self.provisions, self.paragraphs, self.words)
            shown = scrolled(pane) if is_wide else _scrolling(pane, title)
            self.tabs.addTab(shown, translate("Settings", title))

    def _join(self) -> None:
        for pane in (self.authorities, self.officers, self.regulators, self.paragraphs, self.words):
            pane.changed.connect(self._tell)
        self.costs.shown.connect(self.authorities.form.law.show_limits)
        self.save.clicked.connect(self.save_requested)
        self.back.clicked.connect(self.back_requested)
        self.import_button.clicked.connect(self.import_requested)
        self.export_button.clicked.connect(self.export_requested)
        save = QShortcut(QKeySequence.StandardKey.Save, self)
        save.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save.activated.connect(self.save.click)

    def show_values(self, values: SetupValues, *, first: bool) -> None:
        """Show these settings; `first` when there are none yet."""
        self._is_showing = True
        self._title.setText(translate("Settings", FIRST_TITLE) if first else translate("Settings", TITLE))
        self._said.setText(translate("Settings", FIRST_SAID) if first else translate("Settings", SAID))
        self.authorities.show_profiles(values.profiles)
        self.officers.show_officers(values.officers)
        self.regulators.show_regulators(values.regulators)
        self._is_showing = False
        self._tell()

    def show_bringing(self, name: str, found: Foreseen) -> None:
        """Show what a file would change in place of the tabs."""
        self._faces.setCurrentIndex(1)
        self.bringing.ask(name, found)

    @Slot()
    def show_tabs(self) -> None:
        """Show the tabs again, the cursor on them."""
        self._faces.setCurrentIndex(0)
        self.tabs.tabBar().setFocus(Qt.FocusReason.TabFocusReason)

    def values(self) -> SetupValues:
        """Return the settings as they now read."""
        return SetupValues(
            self.authorities.profiles(), self.officers.officers(), self.regulators.regulators()
        )

    def fault(self) -> str:
        """Return why the settings cannot be saved, or nothing."""
        said = {
            translate("Settings", "Authority"): self.authorities.fault(),
            translate("Settings", "Officers"): self.officers.fault(),
            translate("Settings", "Regulators"): self.regulators.fault(),
            translate("Settings", "Paragraphs"): self.paragraphs.fault(),
            translate("Settings", "Words"): self.words.fault(),
        }
        return next((f"{tab}: {why}" for tab, why in said.items() if why), "")

    def begin(self) -> None:
        """Put the cursor where work begins."""
        self.tabs.setCurrentIndex(0)
        self.authorities.form.essentials.fields["name"].control.setFocus()

    def go_to(self, place: Place) -> None:
        """Put the cursor where a setting is mended: of an authority or a regulator, by name."""
        if place.where is Where.REGULATOR:
            self._show_tab_of(self.regulators)
            self.regulators.go_to(place.of, place.name)
        else:
            self._show_tab_of(self.authorities)
            self.authorities.go_to(place.of, place.name)

    def show_tab(self, title: str) -> None:
        """Show the tab of that title, the cursor on it."""
        self.tabs.setCurrentIndex(TITLES.index(title))
        self.tabs.tabBar().setFocus(Qt.FocusReason.TabFocusReason)

    def _show_tab_of(self, pane: QWidget) -> None:
        tabs = (self.tabs.widget(at) for at in range(self.tabs.count()))
        self.tabs.setCurrentWidget(next(tab for tab in tabs if tab and tab.isAncestorOf(pane)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back, or takes back the question."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.bar.is_asking:
            self.bar.end_question()
        else:
            self.back_requested.emit()

    def _tell(self) -> None:
        if not self._is_showing:
            several = len(self.authorities.profiles()) > 1
            self.tabs.setTabText(0, translate("Settings", SEVERAL if several else TITLES[0]))
            self.bar.show_reason(self.fault())


def _scrolling(pane: QWidget, title: str) -> QScrollArea:
    column = Column(f"setup_{title.lower()}_scroll", QMargins(24, 16, 12, 24))
    column.rows.addWidget(pane)
    return column
