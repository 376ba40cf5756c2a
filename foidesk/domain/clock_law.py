"""The law a clock needs: the table of limits and the calendars they are counted in."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from foidesk.domain.dates import in_words
from foidesk.domain.limit_rows import Limit
from foidesk.domain.limit_terms import Purpose
from foidesk.domain.problems import Problem
from foidesk.domain.regime import Regime, Variation
from foidesk.domain.working_calendar import WorkingCalendar

NUMBER = re.compile(r"(?<=\.)[1-9][0-9]{0,3}(?=[a-z_]+$)")


class UnknownRule(Problem):
    """A rule that is not in the table of limits."""

    def __init__(self, rule: str, known: Mapping[str, Limit]) -> None:
        super().__init__(f"“{rule}” is not a rule FoiDesk knows.", f"Rules are: {', '.join(sorted(known))}.")


class NotInForce(Problem):
    """A limit asked for on a day on which it was not law."""

    remedy = "Check the date."

    def __init__(self, limit: Limit, on: date) -> None:
        edge = f"until {in_words(limit.ends_on)}" if limit.ends_on else ""
        if limit.begins_on is not None and on < limit.begins_on:
            edge = f"before {in_words(limit.begins_on)}"
        held = "was not yet in force" if edge.startswith("before") else "was in force only"
        super().__init__(f"{in_words(on)}: the limit of {limit.provision} {held} {edge}.")


@dataclass(frozen=True, slots=True)
class ClockLaw:
    """Every limit by rule name; the working-day calendars by name: `uk_any`, and single nations."""

    limits: Mapping[str, Limit]
    calendars: Mapping[str, WorkingCalendar]

    def limit(self, rule: str) -> Limit:
        """Return the row of `rule`; a row for any number serves other numbers too. Raises UnknownRule."""
        if (exact := self.limits.get(rule)) is not None:
            return exact
        if (number := NUMBER.search(rule)) is not None:
            shape = NUMBER.sub("#", rule)
            for limit in self.limits.values():
                if limit.any_number and NUMBER.sub("#", limit.rule) == shape:
                    return replace(limit, rule=rule, number=int(number[0]))
        raise UnknownRule(rule, self.limits)

    def limit_for(self, purpose: Purpose, regime: Regime, variation: Variation | None = None) -> Limit | None:
        """Return the regime's limit for `purpose`, the variation's own where there is one, or None."""
        rows = [one for one in self.limits.values() if one.purpose is purpose and regime in one.regimes]
        own = [one for one in rows if one.variation is variation]
        return next(iter(own or [one for one in rows if one.variation is None]), None)

    def answer_limit(self, regime: Regime, variation: Variation | None = None) -> Limit:
        """Return the limit for answering a request. Raises BadLimit where the table has none."""
        limit = self.limit_for(Purpose.ANSWER, regime, variation)
        if limit is None:
            raise UnknownRule(f"{regime.value}.respond", self.limits)
        return limit

    def calendar(self, limit: Limit) -> WorkingCalendar:
        """Return the calendar `limit` is counted in. Raises UnknownRule where it names none."""
        if limit.calendar not in self.calendars:
            raise UnknownRule(f"{limit.rule} in the calendar {limit.calendar}", self.limits)
        return self.calendars[limit.calendar]

    def calendar_of(self, regime: Regime) -> WorkingCalendar:
        """Return the calendar in which `regime` counts the time for answering."""
        return self.calendar(self.answer_limit(regime))
