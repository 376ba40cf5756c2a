"""What is of this window alone: colours, movement, language, reminders. Each choice counts at once."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from foidesk.ui.fields import Card, ChoiceBox, Field
from foidesk.ui.language import Language
from foidesk.ui.looks import COLOURS
from foidesk.ui.plain import say
from foidesk.ui.reminders.wanted import Wanted
from foidesk.ui.tokens import Scheme
from foidesk.ui.tongue import Told, marked, translate

LANGUAGES: Mapping[Language, str] = Told(
    "Window",
    {
        Language.SYSTEM: marked("Window", "As the system"),
        Language.ENGLISH: marked("Window", "English"),
        Language.WELSH: marked("Window", "Welsh"),
    },
)
BOXES: Mapping[str, str] = Told(
    "Window",
    {
        "due_today": marked("Window", "Requests that are &due today"),
        "late": marked("Window", "Requests that are &late"),
        "desktop": marked("Window", "By the desktop’s notifications, &too, while FoiDesk is open"),
    },
)


class WindowPane(QWidget):
    """Shows what is chosen; `shown` asks for it anew, as the palette chooses the same."""

    shown = Signal()
    language_chosen = Signal(object)
    colours_chosen = Signal(object)
    still_chosen = Signal(bool)
    desktop_chosen = Signal(bool)
    which_chosen = Signal(bool, bool)

    def __init__(self) -> None:
        super().__init__()
        self._is_showing = False
        self._language = ChoiceBox(LANGUAGES)
        self._colours = ChoiceBox(COLOURS)
        self._still = QCheckBox(translate("Window", "&Keep still: nothing blinks, slides or runs by itself"))
        self._boxes = {name: QCheckBox(words) for name, words in BOXES.items()}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(16)
        rows.addWidget(self._looks_card())
        rows.addWidget(self._language_card())
        rows.addWidget(self._reminders_card())
        rows.addStretch()
        self._colours.currentIndexChanged.connect(self._choose_colours)
        self._still.toggled.connect(self._choose_still)
        self._language.currentIndexChanged.connect(self._choose_language)
        self._boxes["desktop"].toggled.connect(self._choose_desktop)
        for name in ("due_today", "late"):
            self._boxes[name].toggled.connect(self._choose_which)

    def _looks_card(self) -> Card:
        card = Card(translate("Window", "Colours and movement"), "setup_looks")
        hint = translate("Window", "They change at once, on this computer alone. Letters stay as they are.")
        card.add(Field(translate("Window", "&Colours"), self._colours, "window_colours", hint))
        self._still.setObjectName("window_still")
        self._still.setAccessibleName(self._still.text().replace("&", ""))
        card.add(self._still)
        return card

    def _language_card(self) -> Card:
        card = Card(translate("Window", "Language"), "setup_language")
        hint = translate(
            "Window", "It changes when FoiDesk is started again. Letters have their own language."
        )
        card.add(
            Field(translate("Window", "Lang&uage of the window"), self._language, "window_language", hint)
        )
        return card

    def _reminders_card(self) -> Card:
        card = Card(translate("Window", "Reminders"), "setup_reminders")
        said = translate(
            "Window",
            "When a day turns while FoiDesk is open, it says what is due: by references, never by names.",
        )
        card.add(say(said, "hint"))
        for name, box in self._boxes.items():
            box.setObjectName(f"remind_{name}")
            box.setAccessibleName(box.text().replace("&", ""))
            card.add(box)
        return card

    def show_chosen(
        self, language: Language, wanted: Wanted, colours: Scheme | None = None, *, still: bool = False
    ) -> None:
        """Show what is chosen now; `colours` None: those of the system."""
        self._is_showing = True
        self._colours.show_value(colours)
        self._still.setChecked(still)
        self._language.show_value(language)
        for name, box in self._boxes.items():
            box.setChecked(getattr(wanted, name))
        self._is_showing = False

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what is chosen now."""
        super().showEvent(event)
        self.shown.emit()

    def _choose_language(self) -> None:
        if not self._is_showing:
            self.language_chosen.emit(self._language.value())

    def _choose_colours(self) -> None:
        if not self._is_showing:
            self.colours_chosen.emit(self._colours.value())

    def _choose_still(self, still: bool) -> None:
        if not self._is_showing:
            self.still_chosen.emit(still)

    def _choose_desktop(self, on: bool) -> None:
        if not self._is_showing:
            self.desktop_chosen.emit(on)

    def _choose_which(self) -> None:
        if not self._is_showing:
            self.which_chosen.emit(self._boxes["due_today"].isChecked(), self._boxes["late"].isChecked())
