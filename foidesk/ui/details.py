"""What is copied of a problem for whoever looks after FoiDesk: what, where, which version; nobody's words."""

import platform
import re
from pathlib import Path
from traceback import extract_tb

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from foidesk import __version__
from foidesk.domain.problems import Problem
from foidesk.ui.tongue import marked, translate

LEFT_OUT = "…"
PACKAGE = Path(__file__).parent.parent.parent
STRANGE = (
    re.compile(r"“[^”]*”"),  # what officers typed or strangers sent is told in quotes
    re.compile(r"\S+@\S+"),
    re.compile(r"\b[A-Z]\w*[ /-][\w/-]*\d[/-]\d+\b|\b\d{6,}\b"),  # the reference of a case
    re.compile(r"^.{1,300}?\.[A-Za-z0-9]{2,5}(?=[:, ])"),  # the name of a file, which may have blanks in it
    re.compile(
        r"(?:[A-Za-z]:[\\/]|\\\\|(?<![\w/])[~/])(?:(?!\.\s|[,;:]\s).)*"
    ),  # a folder, to the clause's end
)
"""What is no word of the program's own."""


def details(headline: str, remedy: str, where: str, error: BaseException | None = None) -> str:
    """Return what is copied. Names, quoted words, files and folders are left out of the sentences."""
    said = {
        "What": _own_words(headline),
        "Remedy": _own_words(remedy),
        "Kind": "" if error is None else f"{type(error).__module__}.{type(error).__qualname__}",
        "Raised": "" if error is None or isinstance(error, Problem) else _raised(error),
        "Where": where,
        "FoiDesk": f"{__version__} (Python {platform.python_version()}, Qt {qt_version})",
        "System": f"{platform.system()} {platform.release()}",
    }
    return "\n".join(f"{name}: {words}" for name, words in said.items() if words)


def place_of(widget: QObject | None) -> str:
    """Return where a widget stands, by the names the program gives its widgets, from the outermost in."""
    names = []
    while widget is not None:
        if (name := widget.objectName()) and not name.startswith("qt_"):
            names.append(name)
        widget = widget.parent()
    return " › ".join(reversed(names))


WHAT_IT_COPIES = marked(
    "Frame", "Copy what happened, for whoever looks after FoiDesk. No words of a request are in it."
)


class CopyDetails(QPushButton):
    """Copies the details of the problem it was given last, and says that it has."""

    WORDS = marked("Frame", "Copy details")

    def __init__(self, name: str) -> None:
        super().__init__(translate("Frame", self.WORDS))
        self.setObjectName(name)
        self.setProperty("role", "quiet")
        self.setToolTip(translate("Frame", WHAT_IT_COPIES))
        self._details = ""
        self.clicked.connect(self._copy)
        self.hide()

    def offer(self, headline: str, remedy: str, where: str, error: BaseException | None = None) -> None:
        """Offer to copy this problem."""
        self._details = details(headline, remedy, where, error)
        self._say(self.WORDS)
        self.show()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
        self._say("Copied")

    def _say(self, words: str) -> None:
        self.setText(words)
        self.setAccessibleName(words)


def _own_words(sentence: str) -> str:
    for strange in STRANGE:
        sentence = strange.sub(LEFT_OUT, sentence)
    return sentence


def _raised(error: BaseException) -> str:
    """Return through which places of FoiDesk's own code an error came, the deepest last."""
    came = []
    for frame in extract_tb(error.__traceback__):
        path = Path(frame.filename)
        if path.is_relative_to(PACKAGE / "foidesk"):
            came.append(f"{path.relative_to(PACKAGE).as_posix()}:{frame.lineno} {frame.name}")
    return "; ".join(came)
