"""The limits on cost by hand: amounts, hours, what counts, what is over, and the Scottish fee."""

from datetime import date
from decimal import Decimal

import pytest

from foidesk.domain.authority import CostLimitClass
from foidesk.domain.case import CostHours
from foidesk.domain.costs import Activity, CostLaw, CostLimit
from foidesk.domain.regime import Regime
from foidesk.lawbook import read_costs, read_lawbook
from foidesk.resources import resource

D = Decimal
LAW = read_costs(resource("law"))
TODAY = date(2026, 11, 20)
CENTRAL, OTHER = CostLimitClass.CENTRAL, CostLimitClass.OTHER


def limit(regime: Regime = Regime.FOIA, kind: CostLimitClass = OTHER, on: date = TODAY) -> CostLimit:
    found = LAW.limit(regime, kind, on)
    assert found is not None
    return found


LIMITS = [
    (Regime.FOIA, CENTRAL, "2026-11-20", 600, 25, 24),
    (Regime.FOIA, OTHER, "2026-11-20", 450, 25, 18),
    (Regime.FOIA, OTHER, "2005-01-01", 450, 25, 18),
    (Regime.FOISA, OTHER, "2026-11-20", 600, 15, 40),
    (Regime.FOISA, CENTRAL, "2026-11-20", 600, 15, 40),
]


@pytest.mark.parametrize(("regime", "kind", "on", "amount", "rate", "hours"), LIMITS)
def test_the_limit_for_an_authority_and_a_day(
    regime: Regime, kind: CostLimitClass, on: str, amount: int, rate: int, hours: int
) -> None:
    found = limit(regime, kind, date.fromisoformat(on))
    assert (found.amount, found.rate, found.hours) == (amount, rate, hours)
    assert found.source


NO_LIMIT = [(Regime.EIR, TODAY), (Regime.EISR, TODAY), (Regime.FOIA, date(2004, 12, 31))]


@pytest.mark.parametrize(("regime", "on"), NO_LIMIT)
def test_where_there_is_none(regime: Regime, on: date) -> None:
    assert LAW.limit(regime, OTHER, on) is None


ESTIMATES = [
    # determine, locate, retrieve, extract: what it costs, is it over
    (Regime.FOIA, OTHER, "1 12 4 1", "450", False),
    (Regime.FOIA, OTHER, "1 12 4 1.01", "450.25", True),
    (Regime.FOIA, OTHER, "0 0 0 0", "0", False),
    (Regime.FOIA, CENTRAL, "1 12 4 7", "600", False),
    (Regime.FOIA, CENTRAL, "1 12 4 7.5", "612.50", True),
    (Regime.FOISA, OTHER, "100 20 10 10", "600", False),  # finding out whether it is held does not count
    (Regime.FOISA, OTHER, "0 20 10 10.1", "601.50", True),
]


@pytest.mark.parametrize(("regime", "kind", "spent", "cost", "over"), ESTIMATES)
def test_an_estimate(regime: Regime, kind: CostLimitClass, spent: str, cost: str, over: bool) -> None:
    law, hours = limit(regime, kind), CostHours(*(D(one) for one in spent.split()))
    assert law.cost(hours) == D(cost)
    assert law.is_exceeded_by(law.cost(hours)) is over


def test_what_may_be_counted() -> None:
    four = (Activity.DETERMINE, Activity.LOCATE, Activity.RETRIEVE, Activity.EXTRACT)
    assert limit().counts == four
    assert limit(Regime.FOISA).counts == four[1:]
    assert limit(Regime.FOISA).counted(CostHours(D(5), D(1), D(2), D(4))) == 7


def test_a_rate_of_ones_own_counts_only_under_a_ceiling() -> None:
    hours = CostHours(locate=D(10))
    assert limit(Regime.FOISA).cost(hours, D(12)) == 120
    assert limit(Regime.FOISA).cost(hours, D(40)) == 150
    assert limit(Regime.FOIA).cost(hours, D(12)) == 250


FEES = [
    ("0", "0"),
    ("100", "0"),
    ("100.01", "0"),
    ("101", "0.10"),
    ("350", "25"),
    ("600", "50"),
    ("600.01", None),
]


@pytest.mark.parametrize(("cost", "fee"), FEES)
def test_the_scottish_fee(cost: str, fee: str | None) -> None:
    assert limit(Regime.FOISA).most_fee(D(cost)) == (None if fee is None else D(fee))


def test_the_uk_act_has_no_such_fee() -> None:
    assert limit().most_fee(D(300)) is None


def test_an_amount_that_changes_holds_from_its_day() -> None:
    new = CostLimit(Regime.FOIA, D(300), D(25), (Activity.LOCATE,), "s", begins_on=date(2027, 4, 1))
    old = CostLimit(Regime.FOIA, D(600), D(25), (Activity.LOCATE,), "s", ends_on=date(2027, 3, 31))
    law = CostLaw.of([old, new])
    assert law.limit(Regime.FOIA, OTHER, date(2027, 3, 31)) is old
    assert law.limit(Regime.FOIA, CENTRAL, date(2027, 4, 1)) is new


def test_two_limits_for_one_day_are_refused() -> None:
    one = CostLimit(Regime.FOIA, D(300), D(25), (), "s", cost_class=OTHER, begins_on=date(2027, 4, 1))
    all_of_them = CostLimit(Regime.FOIA, D(600), D(25), (), "s")
    with pytest.raises(ValueError, match="two limits of foia hold on 2027-04-01"):
        CostLaw.of([all_of_them, one])


def test_the_lawbook_carries_them() -> None:
    assert read_lawbook(resource("law")).costs == LAW
