"""The office's own limits on cost and its checks of provisions: dated, audited, and gone by from then on."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from foidesk.casework.changes import Change
from foidesk.casework.keep_estimate import cost_setting
from foidesk.casework.law_in_force import (
    BadCosts,
    change_costs,
    costs_in_force,
    provisions_in_force,
)
from foidesk.casework.read_provisions import NoSuchProvision, check_provision
from foidesk.domain.authority import CostLimitClass
from foidesk.domain.regime import Regime
from foidesk.store.audit import audit_trail
from foidesk.store.law_rows import Checked, last_cost_change, provisions_checked
from tests.casework.conftest import HAND

OTHER = CostLimitClass.OTHER
NEW_YEAR, EVE = date(2027, 1, 1), date(2026, 12, 31)


def amended(shipped):
    """The limit of all other authorities is £500 from New Year on."""
    old = next(one for one in shipped.limits if one.cost_class is OTHER)
    rest = tuple(one for one in shipped.limits if one is not old)
    return (*rest, replace(old, ends_on=EVE), replace(old, amount=Decimal(500), begins_on=NEW_YEAR))


def test_a_limit_is_amended_from_a_day_on(desk, lawbook):
    case_id = min(desk.log().change.cases)
    assert desk.case_file.look(costs_in_force, lawbook) is lawbook.costs
    assert desk.case_file.look(last_cost_change) is None
    limits = amended(lawbook.costs)
    assert desk.case_file.write(change_costs, limits, lawbook, HAND) == Change.everything()
    assert desk.case_file.look(costs_in_force, lawbook).limits == limits
    found = [
        desk.case_file.read(cost_setting, case_id, Regime.FOIA, on, lawbook).limit.amount
        for on in (date(2026, 11, 20), EVE, NEW_YEAR)
    ]
    assert found == [450, 450, 500]
    assert desk.case_file.look(last_cost_change) == (HAND.now, HAND.by)
    line = desk.case_file.read(audit_trail)[-1]
    assert (line.what, line.detail["now"]) == (
        "change_costs",
        [
            "foia other £450 at £25 from 1 January 2005 to 31 December 2026, confirmed 20 November 2026",
            "foia other £500 at £25 from 1 January 2027, confirmed 20 November 2026",
        ],
    )
    assert desk.case_file.write(change_costs, limits, lawbook, HAND) == Change.of()
    desk.case_file.write(change_costs, lawbook.costs.limits, lawbook, HAND)
    assert desk.case_file.look(costs_in_force, lawbook).limits == lawbook.costs.limits


BAD = [
    (lambda rows: (*rows, replace(rows[0], amount=Decimal(1))), "Two limits hold"),
    (lambda rows: (replace(rows[0], ends_on=EVE), *rows[1:]), "From 1 January 2027 some authorities"),
    (
        lambda rows: (replace(rows[0], begins_on=date(2020, 6, 1)), *rows[1:]),
        "From 1 January 2005 some authorities",
    ),
    (lambda rows: rows[1:], "Some authorities would have no limit at all"),
    (lambda rows: (*rows, replace(rows[0], begins_on=NEW_YEAR, ends_on=EVE)), "ends before it begins"),
]


@pytest.mark.parametrize(("wrong", "said"), BAD)
def test_limits_that_leave_a_day_with_two_or_none_are_refused(desk, lawbook, wrong, said):
    before = desk.case_file.read(audit_trail)
    with pytest.raises(BadCosts, match=said):
        desk.case_file.write(change_costs, wrong(lawbook.costs.limits), lawbook, HAND)
    assert desk.case_file.read(audit_trail) == before
    assert desk.case_file.look(costs_in_force, lawbook) is lawbook.costs


def test_a_provision_is_looked_up_and_doubted_again(desk, lawbook):
    doubted = next(row for row in lawbook.provisions.rows if row.unconfirmed)
    sure = next(row for row in lawbook.provisions.rows if not row.unconfirmed)
    assert desk.case_file.look(provisions_in_force, lawbook) is lawbook.provisions

    def check(row, on, source=""):
        checked = Checked(row.regime, row.cite, on, "", source)
        assert desk.case_file.write(check_provision, checked, lawbook, HAND) == Change.everything()

    def unconfirmed(row):
        return desk.case_file.look(provisions_in_force, lawbook).find(row.regime, row.cite).unconfirmed

    check(doubted, date(2026, 11, 20), "legislation.gov.uk")
    check(sure, None, "a case said otherwise")
    assert (unconfirmed(doubted), unconfirmed(sure)) == (False, True)
    assert set(desk.case_file.look(provisions_checked)) == {
        Checked(doubted.regime, doubted.cite, date(2026, 11, 20), HAND.by, "legislation.gov.uk"),
        Checked(sure.regime, sure.cite, None, HAND.by, "a case said otherwise"),
    }
    check(sure, date(2026, 11, 20))
    assert not unconfirmed(sure)
    line = desk.case_file.read(audit_trail)[-1]
    assert (line.what, line.detail["provision"], line.detail["confirmed"]) == (
        "check_provision",
        f"{sure.regime} {sure.cite}",
        "2026-11-20",
    )
    with pytest.raises(NoSuchProvision):
        desk.case_file.write(check_provision, Checked(Regime.FOIA, "999(9)", None, ""), lawbook, HAND)
