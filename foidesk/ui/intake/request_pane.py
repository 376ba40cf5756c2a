"""The request as received: its subject, its words and the files that came with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from foidesk.ui.fields import FIELD_WIDTH, Card, Field, line_edit
from foidesk.ui.intake.words import size_in_words
from foidesk.ui.plain import say
from foidesk.ui.refill import empty
from foidesk.ui.remarks import Remark
from foidesk.ui.signs import Sign
from foidesk.ui.tongue import translate

SHOWN = 200_000
"""Characters of a very long request that are shown: a text box slows down far below ten million."""

SHOWN_UNBROKEN = 30_000
"""The same where one line alone is longer than this: an endless line is slow to break."""

MOST_FILES = 30


class RequestPane(Card):
    """Shows the words as received, whole and unchanged; they can be typed only for a request on paper."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(translate("Intake", "Request"), "intake_request")
        self._whole = ""
        self._subject = line_edit()
        self._text = QPlainTextEdit()
        self._text.setTabChangesFocus(True)
        self._text.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._text.setMinimumHeight(180)
        self.subject_field = Field(translate("Intake", "&Subject"), self._subject, "subject")
        self.text_field = Field(translate("Intake", "Request te&xt"), self._text, "request_text")
        for field in (self.subject_field, self.text_field):
            field.setMaximumWidth(FIELD_WIDTH * 2)
        self.text_field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._cut = say("", "hint", "request_cut")
        self._files = _Files()
        self._files_doubt = Remark("intake_files_remark")
        self.add(self.subject_field)
        self.rows.addWidget(self.text_field, 1)
        self.add(self._cut)
        self.add(self._files)
        self.add(self._files_doubt)
        self._subject.textChanged.connect(self.changed)
        self._text.textChanged.connect(self.changed)

    def show_request(self, subject: str, text: str, *, written_here: bool) -> None:
        """Show a request. Of a very long one only the beginning is drawn; the whole is kept."""
        self._whole = text
        self._subject.setText(subject)
        self._subject.setCursorPosition(0)
        self._text.setReadOnly(not written_here)
        beginning = _beginning(text)
        self._text.setPlainText(beginning)
        shown, whole = f"{len(beginning):,}", f"{len(text):,}"
        self._cut.setText(
            translate(
                "Intake", "The first {shown} of {whole} characters are shown. The whole text is kept."
            ).format(shown=shown, whole=whole)
        )
        self._cut.setVisible(len(beginning) < len(text))

    def show_files(self, files: tuple[tuple[str, int], ...], original: tuple[str, int] | None) -> None:
        """Show names and sizes (in bytes) of the attachments, and of the message itself."""
        self._files.show_files(files, original)

    def doubt_files(self, why: str) -> None:
        """Say what is doubtful about the files; an empty text takes it back."""
        self._files_doubt.show_words("doubt", why)

    def subject(self) -> str:
        """Return the subject as it now reads."""
        return self._subject.text().strip()

    def text(self) -> str:
        """Return the whole request: as received, or as typed."""
        return self._whole if self._text.isReadOnly() else self._text.toPlainText()

    def has_text(self) -> bool:
        """Whether there are any words in the request."""
        if self._text.isReadOnly():
            return bool(self._whole.strip())
        return bool(self._text.toPlainText().strip())

    @property
    def editor(self) -> QPlainTextEdit:
        """The box the words are in."""
        return self._text


class _Files(QWidget):
    """One line per file."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("intake_files")
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)

    def show_files(self, files: tuple[tuple[str, int], ...], original: tuple[str, int] | None) -> None:
        empty(self._rows)
        self._rows.addWidget(say(_heading(files), "label"))
        for name, size in files[:MOST_FILES]:
            self._rows.addWidget(self._line("paperclip", name, size))
        if len(files) > MOST_FILES:
            self._rows.addWidget(
                say(translate("Intake", "and {what} more").format(what=len(files) - MOST_FILES), "hint")
            )
        if original is not None:
            self._rows.addWidget(
                self._line(
                    "mail",
                    translate("Intake", "{original} (the message itself)").format(original=original[0]),
                    original[1],
                )
            )

    @staticmethod
    def _line(sign: str, name: str, size: int) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Sign(sign), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(say(name, "body"), 1)
        words = QLabel(size_in_words(size))
        words.setProperty("role", "hint")
        row.addWidget(words, 0, Qt.AlignmentFlag.AlignTop)
        return line


def _beginning(text: str) -> str:
    """Return as much of the text as a text box can lay out at once."""
    beginning = text[:SHOWN]
    longest = max(map(len, beginning.splitlines()), default=0)
    return beginning[:SHOWN_UNBROKEN] if longest > SHOWN_UNBROKEN else beginning


def _heading(files: tuple[tuple[str, int], ...]) -> str:
    if not files:
        return translate("Intake", "No attachments")
    total = size_in_words(sum(size for _name, size in files))
    return (
        translate("Intake", "One attachment")
        if len(files) == 1
        else translate("Intake", "{number} attachments, {total} in all").format(
            number=len(files), total=total
        )
    )
