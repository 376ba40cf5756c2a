"""The form a provision is amended in: as it should have read all along, or as it reads from a day on."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from foidesk.domain.amended import Reading, check_readings, open_interests, open_tests, versions_of
from foidesk.domain.dates import ONE_DAY
from foidesk.domain.provisions import Provision, Provisions
from foidesk.ui.day_field import UNREADABLE, DayField
from foidesk.ui.decision.growing_text import GrowingText
from foidesk.ui.fields import ChoiceBox, Field, line_edit
from foidesk.ui.plain import grown, push, say
from foidesk.ui.remarks import Remark
from foidesk.ui.setup.provision_face import laid_out
from foidesk.ui.setup.provision_words import INTERESTS, TESTS
from foidesk.ui.tongue import Told, marked, translate


class How(Enum):
    """What becomes of the version there is: it is corrected, or ends the day before another begins."""

    CORRECTED = "corrected"
    FOLLOWED = "followed"


HOWS: Mapping[How, str] = Told(
    "Provisions",
    {
        How.CORRECTED: marked("Provisions", "This version should read otherwise"),
        How.FOLLOWED: marked("Provisions", "The law changes, and another version follows"),
    },
)
SAID = marked(
    "Provisions",
    "It is gone by in place of FoiDesk’s own, in decisions, checks and letters of its days. Letters already"
    " issued stay as they are.",
)


class ProvisionForm(QWidget):
    """Shows a version of a provision. `amended` bears all versions as they are to be; none: as shipped."""

    amended = Signal(object)
    cancelled = Signal()

    def __init__(
        self,
        provision: Provision,
        versions: Sequence[Provision],
        shipped: Provisions,
        today: Callable[[], date],
    ) -> None:
        super().__init__()
        self.setObjectName("provision_form")
        self._shipped, self._today = shipped, today
        self._cited = provision.regime, provision.cite
        self._named = provision.named()
        self._versions = tuple(map(Reading.of, versions))
        self._shown = Reading.of(provision)
        self._how = ChoiceBox(HOWS)
        self._lines = {name: line_edit() for name in ("title", "title_cy", "source")}
        self._texts = {name: GrowingText(least=2, most=6) for name in ("covers", "note")}
        self._test = ChoiceBox({one: TESTS[one] for one in open_tests(provision, shipped)})
        self._interest = ChoiceBox({one: INTERESTS[one] for one in open_interests(provision, shipped)})
        self._begins, self._ends = DayField(today), DayField(today)
        self.remark = Remark("amend_remark")
        self.save = push(translate("Provisions", "Sa&ve the amendment"), "amend_save", "primary")
        self.cancel = push(translate("Provisions", "Ca&ncel"), "amend_cancel")
        self.restore = push(translate("Provisions", "Bring bac&k FoiDesk’s own"), "amend_restore", "quiet")
        self._fields = dict(self._made())
        self._lay_out()
        self._fill()
        self._join()

    def _made(self) -> Iterator[tuple[str, Field]]:
        lines, texts = self._lines, self._texts
        until = translate("Provisions", "Empty: until further notice")
        for name, label, control, hint in (
            ("how", translate("Provisions", "What is amended"), self._how, ""),
            ("begins_on", translate("Provisions", "In force from"), self._begins, ""),
            ("ends_on", translate("Provisions", "To"), self._ends, until),
            ("title", translate("Provisions", "&Title"), lines["title"], ""),
            ("title_cy", translate("Provisions", "Title in Welsh"), lines["title_cy"], ""),
            ("covers", translate("Provisions", "What it covers"), texts["covers"], ""),
            ("test", translate("Provisions", "What has to be shown"), self._test, ""),
            ("public_interest", translate("Provisions", "Public interest"), self._interest, ""),
            ("note", translate("Provisions", "Note for officers"), texts["note"], ""),
            ("source", translate("Provisions", "Where the law says so"), lines["source"], ""),
        ):
            yield name, Field(label, control, f"amend_{name}", hint)

    def _lay_out(self) -> None:
        title = translate("Provisions", "Amend {provision}").format(provision=self._named)
        days = QWidget()
        row = QHBoxLayout(days)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for name in ("begins_on", "ends_on"):
            row.addWidget(self._fields[name], 1, Qt.AlignmentFlag.AlignTop)
        fields = {**self._fields, "begins_on": days}
        del fields["ends_on"]
        parts = (
            grown(say(title, "section", "amend_heading")),
            grown(say(translate("Provisions", SAID), "hint", "amend_said")),
            *fields.values(),
        )
        area = laid_out(self, "amend_area", parts, (self.remark, (self.save, self.cancel, self.restore)))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        shipped = tuple(map(Reading.of, versions_of(self._shipped, self._cited)))
        self.restore.setVisible(self._versions != shipped)
        for name, control in (("test", self._test), ("public_interest", self._interest)):
            self._fields[name].setVisible(control.count() > 1)

    def _fill(self) -> None:
        shown = self._shown
        for name, line in self._lines.items():
            line.setText(getattr(shown, name))
        for name, text in self._texts.items():
            text.put(getattr(shown, name))
        self._test.show_value(shown.test)
        self._interest.show_value(shown.public_interest)
        self._show_days()

    def _show_days(self) -> None:
        """Show the days of this version, or those of one that follows from today on."""
        follows = self._how.value() is How.FOLLOWED
        self._begins.put(self._today() if follows else self._shown.begins_on)
        self._ends.put(None if follows else self._shown.ends_on)
        self._tell()

    def _join(self) -> None:
        self._how.currentIndexChanged.connect(self._show_days)
        for box in (self._test, self._interest):
            box.currentIndexChanged.connect(self._tell)
        for line in self._lines.values():
            line.textChanged.connect(self._tell)
        for text in self._texts.values():
            text.edited.connect(self._tell)
        for day in (self._begins, self._ends):
            day.day_changed.connect(self._tell)
        self.save.clicked.connect(lambda: self.amended.emit(self.readings()))
        self.restore.clicked.connect(lambda: self.amended.emit(()))
        self.cancel.clicked.connect(self.cancelled)

    def reading(self) -> Reading:
        """Return the version as it now reads."""
        lines = {name: " ".join(line.text().split()) for name, line in self._lines.items()}
        return Reading(
            title=lines["title"],
            title_cy=lines["title_cy"],
            covers=" ".join(self._texts["covers"].text().split()),
            public_interest=self._interest.value(),
            test=self._test.value(),
            source=lines["source"],
            note=self._texts["note"].text().strip(),
            begins_on=self._begins.day(),
            ends_on=self._ends.day(),
        )

    def readings(self) -> tuple[Reading, ...]:
        """Return every version as it is to be: this one in its place, or after the one it follows."""
        now = self.reading()
        if self._how.value() is How.CORRECTED:
            return tuple(now if one == self._shown else one for one in self._versions)
        ends = now.begins_on and now.begins_on - ONE_DAY
        before = replace(self._shown, ends_on=ends)
        both = ((before, now) if one == self._shown else (one,) for one in self._versions)
        return tuple(one for these in both for one in these)

    @property
    def is_edited(self) -> bool:
        """Whether something else is to be read than is."""
        return self._how.value() is How.FOLLOWED or self.reading() != self._shown

    def begin(self) -> None:
        """Put the cursor where an amendment begins."""
        self._how.setFocus(Qt.FocusReason.TabFocusReason)

    def _tell(self) -> None:
        said = {
            "begins_on": UNREADABLE if self._begins.is_unreadable() else "",
            "ends_on": UNREADABLE if self._ends.is_unreadable() else "",
        }
        for name, why in said.items():
            self._fields[name].fault(why)
        trouble = "" if any(said.values()) or not self.is_edited else self._trouble()
        self.remark.show_words("fault", trouble)
        self.save.setEnabled(self.is_edited and not trouble and not any(said.values()))

    def _trouble(self) -> str:
        """Return why the versions could not be gone by; nothing where they could."""
        try:
            check_readings(self._cited, self.readings(), self._shipped)
        except ValueError as fault:
            return str(fault)
        return ""
