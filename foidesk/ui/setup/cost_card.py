"""One limit on cost: for whom, how much, at what rate, between which days, and when it was last confirmed."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from PySide6.QtCore import Signal

from foidesk.domain.authority import CostLimitClass
from foidesk.domain.costs import Activity, CostLimit
from foidesk.domain.dates import pounds
from foidesk.ui.day_field import UNREADABLE, DayField
from foidesk.ui.fields import line_edit
from foidesk.ui.number_box import NumberBox
from foidesk.ui.plain import push, say
from foidesk.ui.setup.confirmed_card import ConfirmedCard
from foidesk.ui.tongue import Told, in_words, marked, translate
from foidesk.ui.wording import REGIMES

MOST_POUNDS: Final = 99_999
STALE: Final = timedelta(days=365)

WHOM: Mapping[CostLimitClass | None, str] = Told(
    "Costs",
    {
        None: marked("Costs", "every authority"),
        CostLimitClass.OTHER: marked("Costs", "every other authority"),
        CostLimitClass.CENTRAL: marked("Costs", "government departments and others in Part I of Schedule 1"),
    },
)
WORK: Mapping[Activity, str] = Told(
    "Costs",
    {
        Activity.DETERMINE: marked("Costs", "finding out whether it is held"),
        Activity.LOCATE: marked("Costs", "locating it"),
        Activity.RETRIEVE: marked("Costs", "retrieving it"),
        Activity.EXTRACT: marked("Costs", "extracting it"),
    },
)


class CostCard(ConfirmedCard):
    """Shows a limit. What the law says of the kind of work and the fee stays as it is in the row."""

    successor_requested = Signal(object)

    def __init__(self, limit: CostLimit, place: int, today: Callable[[], date]) -> None:
        confirm = push(translate("Costs", "Mark as checked today"), f"cost_{place}_confirm")
        remove = push(translate("Costs", "Remove this limit"), f"cost_{place}_remove", "quiet")
        buttons = confirm, remove
        super().__init__(limit_title(limit), f"cost_{place}", limit.confirmed_on, today, buttons)
        self._limit = limit
        self._amount, self._rate = NumberBox(1, MOST_POUNDS), NumberBox(1, MOST_POUNDS)
        self._source = line_edit()
        self.begins, self._ends = DayField(today), DayField(today)
        self.successor = push(translate("Costs", "Another limit follows…"), f"cost_{place}_successor")
        self._arrange()
        self._fill()
        self._join()

    def _arrange(self) -> None:
        limit = self._limit
        for box in (self._amount, self._rate):
            box.setPrefix("£")
        rate = (
            translate("Costs", "Most for an hour of work")
            if limit.rate_is_ceiling
            else translate("Costs", "For an hour of work")
        )
        self.put(
            self.field("amount", translate("Costs", "Limit"), self._amount),
            self.field("rate", rate, self._rate),
        )
        self.put(
            self.field("begins_on", translate("Costs", "From"), self.begins),
            self.field(
                "ends_on",
                translate("Costs", "To"),
                self._ends,
                translate("Costs", "Empty: until further notice"),
            ),
        )
        self.put(self.field("source", translate("Costs", "Where the law says so"), self._source))
        self.put(say(_counted(limit), "hint", f"{self.objectName()}_counts"))
        self.put_buttons(self.confirm, self.successor, self.remove)

    def _fill(self) -> None:
        limit = self._limit
        self._amount.setValue(int(limit.amount))
        self._rate.setValue(int(limit.rate))
        self._source.setText(limit.source)
        self.begins.put(limit.begins_on)
        self._ends.put(limit.ends_on)
        self._tell()

    def _join(self) -> None:
        for box in (self._amount, self._rate):
            box.valueChanged.connect(lambda _number: self._edited())
        for field in (self.begins, self._ends):
            field.day_changed.connect(self._edited)
        self._source.textChanged.connect(self._edited)
        self.successor.clicked.connect(lambda: self.successor_requested.emit(self))

    def limit(self) -> CostLimit:
        """Return the limit as it now reads."""
        return replace(
            self._limit,
            amount=Decimal(self._amount.value()),
            rate=Decimal(self._rate.value()),
            source=" ".join(self._source.text().split()),
            begins_on=self.begins.day(),
            ends_on=self._ends.day(),
            confirmed_on=self._confirmed_on,
        )

    def end_before(self, first: date | None) -> None:
        """Let this limit end the day before another begins; without such a day it goes on."""
        self._ends.put(None if first is None else first - timedelta(days=1))
        self._edited()

    def is_before(self, other: CostLimit) -> bool:
        """Return whether this limit ends the day before another of the same authorities begins."""
        own = self.limit()
        same = (own.regime, own.cost_class) == (other.regime, other.cost_class)
        return same and own.ends_on is not None and own.ends_on + timedelta(days=1) == other.begins_on

    def is_faulty(self) -> bool:
        """Say what is wrong beside it; return whether anything is."""
        limit = self.limit()
        said = {
            "source": "" if limit.source else translate("Costs", "Say where the law says so."),
            "begins_on": translate("Frame", UNREADABLE) if self.begins.is_unreadable() else "",
            "ends_on": translate("Frame", UNREADABLE) if self._ends.is_unreadable() else "",
        }
        for key, why in said.items():
            self.fields[key].fault(why)
        if any(said.values()):
            self.unfold()
        return any(said.values())

    def _tell(self) -> None:
        limit = self.limit()
        self.show_summary(cost_words(limit))
        on = self._confirmed_on
        if on is None:
            said, stale = translate("Costs", "Nobody has confirmed this limit yet."), True
        else:
            said = translate("Costs", "Last confirmed {day}.").format(day=in_words(on))
            stale = self._today() - on > STALE
        self._tell_confirmed(said, stale=stale)


def cost_words(limit: CostLimit) -> str:
    """Return a limit in one line: "£450 · £25 an hour · from 1 January 2005 · SI 2004/3244"."""
    begins, ends = limit.begins_on, limit.ends_on
    rate = (
        translate("Costs", "no more than {amount} an hour")
        if limit.rate_is_ceiling
        else translate("Costs", "{amount} an hour")
    )
    parts = (
        f"£{pounds(limit.amount)}",
        rate.format(amount=f"£{pounds(limit.rate)}"),
        translate("Costs", "from {day}").format(day=in_words(begins)) if begins else "",
        translate("Costs", "to {day}").format(day=in_words(ends)) if ends else "",
        limit.source,
    )
    return " · ".join(filter(None, parts))


def limit_title(limit: CostLimit) -> str:
    """Return what a limit is called: its law, and for whom."""
    return f"{REGIMES[limit.regime]}: {WHOM[limit.cost_class]}"


def _counted(limit: CostLimit) -> str:
    work = ", ".join(WORK[one] for one in limit.counts)
    return translate("Costs", "Only this work may be counted: {work}.").format(work=work)
