"""One regulator: whom an applicant can complain to, and when that was last known to be right."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from foidesk.domain.authority import Regulator
from foidesk.domain.regime import Regime
from foidesk.ui.day_field import UNREADABLE, DayField
from foidesk.ui.fields import LinesEdit, line_edit
from foidesk.ui.plain import push
from foidesk.ui.setup.confirmed_card import ConfirmedCard
from foidesk.ui.setup.faults import confirmed_words, regulator_faults
from foidesk.ui.sight import bring_into_sight
from foidesk.ui.tongue import in_words, translate
from foidesk.ui.wording import REGIMES


class RegulatorCard(ConfirmedCard):
    """Shows an entry; the officer who looks at it can say that it is still right."""

    def __init__(self, regulator: Regulator, place: int, today: Callable[[], date]) -> None:
        confirm = push(translate("Settings", "Mark as checked today"), f"regulator_{place}_confirm")
        remove = push(translate("Settings", "Remove this regulator"), f"regulator_{place}_remove", "quiet")
        name, title, confirmed_on = (
            f"regulator_{place}",
            regulator.name or translate("Settings", "New regulator"),
            regulator.confirmed_on,
        )
        super().__init__(title, name, confirmed_on, today, (confirm, remove))
        self._texts = {
            key: line_edit()
            for key in ("name", "noun", "name_cy", "noun_cy", "phone", "email", "website", "complaint_url")
        }
        self._address = LinesEdit(5)
        self._regimes = {Regime(law): QCheckBox(words) for law, words in REGIMES.items()}
        self._begins, self._ends = DayField(today), DayField(today)
        self._arrange()
        self._fill(regulator)
        self._join()

    def _arrange(self) -> None:
        texts = self._texts
        self.put(self.field("name", translate("Settings", "Name"), texts["name"]))
        self.put(
            self.field(
                "noun",
                translate("Settings", "What the Act calls it"),
                texts["noun"],
                translate("Settings", "Such as Information Commissioner"),
            )
        )
        self.put(
            self.field("name_cy", translate("Settings", "Name in Welsh"), texts["name_cy"]),
            self.field(
                "noun_cy",
                translate("Settings", "In Welsh, as the Act calls it"),
                texts["noun_cy"],
                translate("Settings", "Without the article"),
            ),
        )
        self.put(self.field("regimes", translate("Settings", "Decides complaints under"), self._ticks()))
        self.put(self.field("address", translate("Settings", "Address, a line each"), self._address))
        self.put(
            self.field("phone", translate("Settings", "Telephone"), texts["phone"]),
            self.field("email", translate("Settings", "E-mail"), texts["email"]),
        )
        self.put(self.field("website", translate("Settings", "Website"), texts["website"]))
        self.put(
            self.field(
                "complaint_url", translate("Settings", "Web page for complaints"), texts["complaint_url"]
            )
        )
        begins = self.field(
            "begins_on",
            translate("Settings", "For letters dated from"),
            self._begins,
            translate("Settings", "Empty: always"),
        )
        self.put(
            begins,
            self.field(
                "ends_on",
                translate("Settings", "To"),
                self._ends,
                translate("Settings", "Empty: until further notice"),
            ),
        )
        self.put_buttons(self.confirm, self.remove)

    def _ticks(self) -> QWidget:
        ticks = QWidget()
        row = QHBoxLayout(ticks)
        row.setContentsMargins(0, 0, 0, 0)
        for regime, box in self._regimes.items():
            box.setObjectName(f"{self.objectName()}_{regime}")
            box.setAccessibleName(box.text())
            row.addWidget(box)
        row.addStretch()
        return ticks

    def _fill(self, regulator: Regulator) -> None:
        for key, edit in self._texts.items():
            edit.setText(getattr(regulator, key) or "")
        self._address.show_lines(regulator.address)
        for regime, box in self._regimes.items():
            box.setChecked(regime in regulator.regimes)
        self._begins.put(regulator.begins_on)
        self._ends.put(regulator.ends_on)
        self._tell()

    def _join(self) -> None:
        for edit in self._texts.values():
            edit.textChanged.connect(self._edited)
        for box in self._regimes.values():
            box.toggled.connect(self._edited)
        self._address.textChanged.connect(self._edited)
        self._begins.day_changed.connect(self._edited)
        self._ends.day_changed.connect(self._edited)

    def regulator(self) -> Regulator:
        """Return the entry as it now reads."""
        texts = {key: edit.text().strip() for key, edit in self._texts.items()}
        return Regulator(
            name=texts["name"],
            noun=texts["noun"],
            regimes=tuple(regime for regime, box in self._regimes.items() if box.isChecked()),
            address=self._address.lines(),
            phone=texts["phone"] or None,
            website=texts["website"] or None,
            complaint_url=texts["complaint_url"] or None,
            email=texts["email"] or None,
            begins_on=self._begins.day(),
            ends_on=self._ends.day(),
            confirmed_on=self._confirmed_on,
            name_cy=texts["name_cy"] or None,
            noun_cy=texts["noun_cy"] or None,
        )

    def go_to(self, key: str) -> bool:
        """Put the cursor into a field; onto the button that confirms all of them for the day they were."""
        if key != "confirmed_on":
            return super().go_to(key)
        self.unfold()
        self.confirm.setFocus()
        bring_into_sight(self.confirm)
        return True

    def faults(self) -> dict[str, str]:
        """Return what keeps the entry from being saved, by field."""
        said = dict(regulator_faults(self.regulator()))
        for key, box in (("begins_on", self._begins), ("ends_on", self._ends)):
            if box.is_unreadable():
                said[key] = translate("Frame", UNREADABLE)
        return said

    def _tell(self) -> None:
        regulator, faults = self.regulator(), self.faults()
        for key, field in self.fields.items():
            field.fault(faults.get(key, ""))
        if faults:
            self.unfold()
        laws = ", ".join(REGIMES[regime] for regime in regulator.regimes)
        until = (
            translate("Settings", "to {day}").format(day=in_words(regulator.ends_on))
            if regulator.ends_on
            else ""
        )
        self.show_summary(
            " · ".join(filter(None, (laws, until, *regulator.address[:1], regulator.phone or "")))
        )
        self.rename(regulator.name or translate("Settings", "New regulator"))
        said, stale = confirmed_words(regulator, self._today())
        self._tell_confirmed(said, stale=stale)
