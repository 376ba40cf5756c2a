"""Opens drafts in the officer's own mail program, or saves them where it takes none."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from foidesk.casework.changes import Change
from foidesk.casework.commission_parts import Drafted
from foidesk.domain.problems import Problem
from foidesk.store.open_copies import OpenCopies
from foidesk.ui.letter.mailing_out import open_file
from foidesk.ui.letter.saved_copy import copied, save_new
from foidesk.ui.messages import in_full
from foidesk.ui.runner import Runner, tried
from foidesk.ui.tongue import counted, listed, marked, translate

NOT_TAKEN = marked(
    "Areas", "No mail program took the drafts. Save them, and open them from where you saved them."
)


@dataclass(frozen=True, slots=True)
class Written:
    """Drafts written where a mail program can open them."""

    change: Change
    paths: tuple[Path, ...]
    unaddressed: tuple[str, ...]

    @property
    def words(self) -> str:
        """What has become of them once they are open."""
        many = len(self.paths) > 1
        drafts = counted(len(self.paths), "e-mail")
        said = [
            translate("Areas", "{drafts} are open in your mail program.").format(drafts=drafts)
            if many
            else translate("Areas", "{drafts} is open in your mail program.").format(drafts=drafts)
        ]
        if self.unaddressed:
            said.append(
                translate("Areas", "No e-mail address is known of {listed}: fill it in.").format(
                    listed=listed(self.unaddressed)
                )
            )
        return " ".join(
            (
                *said,
                translate("Areas", "They go when you send them.")
                if many
                else translate("Areas", "It goes when you send it."),
            )
        )


class DraftOpening(QObject):
    """`told` says what came of it: a kind of remark, and words. Copies go when the window closes."""

    told = Signal(str, str)

    def __init__(self, window: QWidget, runner: Runner, copies: OpenCopies) -> None:
        super().__init__(window)
        self._window, self._runner = window, runner
        self._copies = copies
        self.open_with: Callable[[Path], bool] = open_file

    def write(self, drafted: Drafted) -> Written:
        """Write drafts to files. For the working thread."""
        paths = [
            copied(self._copies, draft.name, draft.eml, "e-mail", read_only=False) for draft in drafted.drafts
        ]
        bare = tuple(draft.area for draft in drafted.drafts if not draft.is_addressed)
        return Written(drafted.change, tuple(paths), bare)

    def open(self, written: Written) -> None:
        """Open them; where the system has no program for one of them, ask where to save those."""
        left = [path for path in written.paths if not self.open_with(path)]
        if left:
            self.told.emit("doubt", translate("Areas", NOT_TAKEN))
            self._ask_where(left)
        else:
            self.told.emit("fine", written.words)

    def _ask_where(self, paths: Sequence[Path]) -> None:
        dialog = QFileDialog(self._window, translate("Areas", "Save the drafts in"), str(Path.home()))
        dialog.setObjectName("drafts_folder")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: self._save(paths, Path(folder)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, paths: Sequence[Path], folder: Path) -> None:
        job = partial(_saved, paths, folder)
        self._runner.run(partial(tried, job), self._tell_saved)

    def _tell_saved(self, saved: list[Path] | Problem) -> None:
        if isinstance(saved, Problem):
            self.told.emit("fault", in_full(saved))
        else:
            self.told.emit(
                "fine",
                translate("Areas", "{drafts} saved in {parent}").format(
                    drafts=counted(len(saved), "draft"), parent=saved[0].parent
                ),
            )


def _saved(paths: Sequence[Path], folder: Path) -> list[Path]:
    return [save_new(path.read_bytes(), folder, path.name) for path in paths]
