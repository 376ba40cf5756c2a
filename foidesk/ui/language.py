"""Which language the window is worded in: the system’s, or the one chosen and kept with the window."""

from enum import StrEnum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QSettings, QTranslator

from foidesk.ui.tongue import Told, marked, translate

KEPT: Final = "window/language"


class Language(StrEnum):
    """What an officer can choose for the window."""

    SYSTEM = "system"
    ENGLISH = "en"
    WELSH = "cy"


LANGUAGES: Final = Told(
    "Language",
    {
        Language.SYSTEM: marked("Language", "Language of the window: as the system"),
        Language.ENGLISH: marked("Language", "Language of the window: English"),
        Language.WELSH: marked("Language", "Language of the window: Welsh"),
    },
)


def wanted(kept: QSettings | None) -> Language:
    """Return what was chosen for the window: the system's own language where nothing was."""
    said = "" if kept is None else str(kept.value(KEPT, Language.SYSTEM.value))
    return Language(said) if said in set(Language) else Language.SYSTEM


def speak(app: QCoreApplication, window_state: Path, resources: Path) -> QTranslator | None:
    """Let the window speak what was chosen; return the translator put in, None for English."""
    language = wanted(QSettings(str(window_state), QSettings.Format.IniFormat))
    if language is Language.SYSTEM and QLocale.system().language() is QLocale.Language.Welsh:
        language = Language.WELSH
    return speak_welsh(app, resources) if language is Language.WELSH else None


def speak_welsh(app: QCoreApplication, resources: Path) -> QTranslator:
    """Let the window speak Welsh until the translator is taken away."""
    translator = QTranslator(app)
    translator.load(str(resources / "i18n" / "foidesk_cy.qm"))
    app.installTranslator(translator)
    return translator


def is_welsh() -> bool:
    """Return whether the window speaks Welsh now."""
    return bool(translate("Language", UNCHECKED) != UNCHECKED)


UNCHECKED: Final = marked("Language", "Nobody who speaks Welsh has checked these words yet")
"""Said in the window while it speaks Welsh, until somebody has."""

QTS_OWN: Final = (
    *(marked("QLineEdit", "&Undo"), marked("QLineEdit", "&Redo"), marked("QLineEdit", "Cu&t")),
    *(marked("QLineEdit", "&Copy"), marked("QLineEdit", "&Paste"), marked("QLineEdit", "Delete")),
    marked("QLineEdit", "Select All"),
    *(marked("QWidgetTextControl", "&Undo"), marked("QWidgetTextControl", "&Redo")),
    *(marked("QWidgetTextControl", "Cu&t"), marked("QWidgetTextControl", "&Copy")),
    *(marked("QWidgetTextControl", "&Paste"), marked("QWidgetTextControl", "Delete")),
    *(marked("QWidgetTextControl", "Select All"), marked("QWidgetTextControl", "Copy &Link Location")),
    *(marked("QTabBar", "Scroll Left"), marked("QTabBar", "Scroll Right")),
)
"""What Qt writes into the menus of its fields: it brings no Welsh of its own."""
