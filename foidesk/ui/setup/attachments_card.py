"""How large files that come with requests may be, and which are opened from here: told in one line."""

from PySide6.QtCore import Signal

from foidesk.domain.attachments import FileLimits, FileTerms
from foidesk.ui.fields import line_edit
from foidesk.ui.number_box import NumberBox
from foidesk.ui.plain import push
from foidesk.ui.remarks import Remark
from foidesk.ui.setup.folding_card import FoldingCard
from foidesk.ui.tongue import marked, translate

MOST = 150
"""MB. No larger message is read at all."""
KINDS = marked(
    "Settings",
    "The ends of their names. Programs, scripts and documents with macros never are, whatever stands here.",
)
LARGER = marked("Settings", "A larger one stays in its e-mail, which is always kept whole.")
SAVED = marked("Settings", "Requests that come from now on follow this.")


class AttachmentsCard(FoldingCard):
    """Says which limits are to be kept."""

    limits_given = Signal(object)

    def __init__(self) -> None:
        super().__init__(translate("Settings", "Files that come with requests"), "setup_attachments")
        self._largest, self._kinds = NumberBox(1, MOST), line_edit()
        self.put(
            self.field(
                "largest_mb",
                translate("Settings", "Largest file, in MB"),
                self._largest,
                translate("Settings", LARGER),
            )
        )
        self.put(
            self.field(
                "opened",
                translate("Settings", "Kinds that are opened from FoiDesk"),
                self._kinds,
                translate("Settings", KINDS),
            )
        )
        self.remark = Remark("setup_attachments_remark")
        self.put(self.remark)
        self.go = push(translate("Settings", "Keep these li&mits"), "setup_attachments_go")
        self.put_buttons(self.go)
        self.go.clicked.connect(self._give)

    def show_terms(self, terms: FileTerms) -> None:
        """Show the terms in force."""
        self._largest.setValue(terms.largest_mb)
        self._kinds.setText(" ".join(terms.opened))
        kinds = (
            translate("Settings", "{number} kinds").format(number=len(terms.opened))
            if len(terms.opened) != 1
            else translate("Settings", "one kind")
        )
        self.show_summary(
            translate(
                "Settings",
                "Up to {largest_mb} MB each; {kinds} opened, as a copy that cannot be written to. "
                "Programs and scripts are kept and never opened.",
            ).format(largest_mb=terms.largest_mb, kinds=kinds)
        )

    def _give(self) -> None:
        ends = self._kinds.text().casefold().replace(",", " ").replace(";", " ").split()
        opened = tuple(dict.fromkeys(kind for end in ends if (kind := end.lstrip("*."))))
        self.limits_given.emit(FileLimits(self._largest.value(), opened))
