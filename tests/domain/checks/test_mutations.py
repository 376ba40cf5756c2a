"""From a good letter, each single omission or error raises its own check, and no other block."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from foidesk.domain.authority import WindowUnit
from foidesk.domain.case import CostHours
from foidesk.domain.checks import findings
from foidesk.domain.checks.mending import can_be_put, parts_mended
from foidesk.domain.decisions import (
    Claim,
    DataTable,
    Holding,
    LegitimateInterests,
    Outcome,
    Part,
    QualifiedPerson,
)
from foidesk.domain.outgoing import Outgoing
from foidesk.domain.regime import Regime
from foidesk.domain.timeline import Act, Event
from tests.domain.checks.letters import (
    ADVICE,
    AIR,
    ENFORCING,
    ENQUIRY,
    FIGURES,
    GOOD,
    MARKETS,
    RECEIVED,
    RIVALS,
    closed,
    law,
    told,
    withheld,
)

Mutation = Callable[[Outgoing], Outgoing]


def case(**changes: Any) -> Mutation:
    return lambda it: told(replace(it, case=replace(it.case, **changes)))


def part(place: int, **changes: Any) -> Mutation:
    def mutate(it: Outgoing) -> Outgoing:
        parts = list(it.case.parts)
        parts[place] = replace(parts[place], **changes)
        return case(parts=tuple(parts))(it)

    return mutate


def claim(place: int, number: int = 0, **changes: Any) -> Mutation:
    def mutate(it: Outgoing) -> Outgoing:
        claims = list(it.case.parts[place].claims)
        claims[number] = replace(claims[number], **changes)
        return part(place, claims=tuple(claims))(it)

    return mutate


def said(**changes: Any) -> Mutation:
    return lambda it: told(replace(it, said=replace(it.said, **changes)))


def dated(day: date) -> Mutation:
    return lambda it: told(replace(it, dated=day))


def sender(**changes: Any) -> Mutation:
    return lambda it: replace(it, authorities=(replace(it.lead, **changes),))


def review(**changes: Any) -> Mutation:
    def mutate(it: Outgoing) -> Outgoing:
        terms = it.lead.review
        assert terms is not None
        return sender(review=replace(terms, **changes))(it)

    return mutate


def regulator(**changes: Any) -> Mutation:
    def mutate(it: Outgoing) -> Outgoing:
        assert it.regulator is not None
        return replace(it, regulator=replace(it.regulator, **changes))

    return mutate


def estimate(**changes: Any) -> Mutation:
    def mutate(it: Outgoing) -> Outgoing:
        assert it.case.cost_estimate is not None
        return case(cost_estimate=replace(it.case.cost_estimate, **changes))(it)

    return mutate


def also(*parts: Part) -> Mutation:
    return lambda it: case(parts=(*it.case.parts, *parts))(it)


def figures(*rows: tuple[Any, ...], **changes: Any) -> Mutation:
    return part(0, tables=(replace(FIGURES, **({"rows": rows} if rows else {}), **changes),))


NOWHERE: dict[str, Any] = {"address": (), "email": None}
LONG = "The council has weighed how the tender stands and what bidders would learn from the paper."
# base letter, the error, the check that finds it, is it a block
MUTATIONS: list[tuple[str, str, Mutation, str, bool]] = [
    # FOIA: rights
    ("withheld", "nowhere to ask for a review", lambda it: review(**NOWHERE)(sender(**NOWHERE)(it)), "N01", True),
    ("extension", "nowhere to ask for a review", lambda it: review(**NOWHERE)(sender(**NOWHERE)(it)), "N01", True),
    ("withheld", "no regulator", lambda it: replace(it, regulator=None), "N02", True),
    ("review", "no regulator", lambda it: replace(it, regulator=None), "N02", True),
    ("cost", "no regulator", lambda it: replace(it, regulator=None), "N02", True),
    ("extension", "no regulator", lambda it: replace(it, regulator=None), "N02", True),
    ("withheld", "no way to reach it", regulator(address=(), email=None, complaint_url=None), "N02", True),
    ("withheld", "20 days to ask", review(window=20), "N14", False),
    ("withheld", "40 days that are not working days", lambda it: replace(
        review(window_unit=WindowUnit.CALENDAR_DAYS)(it), review_by=date(2026, 11, 1)), "N14", False),
    ("withheld", "40 days to answer", review(answer_days=40), "N14", False),
    ("withheld", "details confirmed too long ago", regulator(confirmed_on=date(2026, 1, 2)), "N15", False),
    ("withheld", "the old helpline", regulator(phone="01625 545 700"), "N15", False),
    ("withheld", "a page that is gone", regulator(complaint_url="https://ico.org.uk/concerns"), "N15", False),
    ("withheld", "the old mail domain", review(email="foi@ness.pnn.police.uk"), "N15", False),
    ("disclosed", "a dead link in the answer", part(0, answer="See www.opsi.gov.uk/acts"), "N15", False),
    ("disclosed", "nobody to ask", lambda it: case(officer=None)(sender(contact=None)(it)), "N15", False),
    ("disclosed", "no reference", case(reference=""), "N15", False),
    ("disclosed", "no way to reach the sender", sender(phone=None, **NOWHERE), "N15", False),
    # FOIA: claims
    ("withheld", "no exemption", part(1, claims=()), "N03", True),
    ("total ncnd", "no exemption", part(0, claims=()), "N03", True),
    ("withheld", "not to the limb", claim(1, provision="43"), "N03", True),
    ("withheld", "no such section", claim(1, provision="99(1)"), "N03", True),
    ("withheld", "an NCND limb to withhold", claim(1, provision="43(3)"), "N03", True),
    ("total ncnd", "a withholding limb for NCND", claim(0, provision="31(1)(a)", limbs=()), "N03", True),
    ("total ncnd", "NCND under section 21", claim(0, provision="21(1)", limbs=()), "N03", True),
    ("total ncnd", "NCND for trade secrets", claim(0, provision="43(1)", limbs=()), "N03", True),
    ("total ncnd", "31(3) without a limb of 31(1)", claim(0, limbs=()), "N03", True),
    ("withheld", "a regulation under FOIA", claim(1, provision="12(5)(e)"), "N03", True),
    ("cost", "an exemption for cost", claim(0, provision="40(2)"), "N03", True),
    ("withheld", "no reason", claim(1, reason="  "), "N04", True),
    ("bodies", "no reason", claim(0, reason=""), "N04", True),
    ("total ncnd", "no reason", claim(0, reason=""), "N04", True),
    ("withheld", "nothing in favour", claim(1, favouring=()), "N05", True),
    ("withheld", "nothing against", claim(1, against=("",)), "N05", True),
    ("withheld", "no balance", claim(1, balance=""), "N05", True),
    ("total ncnd", "no balance", claim(0, balance=""), "N05", True),
    ("security", "no factors", claim(0, favouring=()), "N05", True),
    ("two exemptions", "one balance for two", lambda it: claim(0, 1, balance="")(part(
        0, pooled_balance="Together they outweigh disclosure.")(it)), "N05", True),
    ("two exemptions", "the same balance twice", lambda it: claim(
        0, 1, balance=it.case.parts[0].claims[0].balance)(it), "N05", False),
    ("two exemptions", "a pooled balance beside their own", part(0, pooled_balance="Together as well."), "N24", False),
    ("bodies", "a public interest test", claim(0, favouring=("It would inform debate.",)), "N05", False),
    ("personal", "a public interest test", claim(0, balance="Privacy weighs more."), "N05", False),
    ("withheld", "no harm", claim(1, harm=""), "N06", False),
    ("withheld", "no likelihood", claim(1, likelihood=None), "N06", False),
    ("total ncnd", "no harm", claim(0, harm=""), "N06", False),
    ("total ncnd", "no likelihood", claim(0, likelihood=None), "N06", False),
    ("opinion", "no likelihood", claim(0, likelihood=None), "N06", False),
    ("residual", "30 and 31 side by side", claim(1, 1, alternative_to=None), "N08", False),
    ("residual", "23 and 24 side by side", claim(1, 3, alternative_to=None), "N08", False),
    ("alternatives", "30 and 31 side by side", claim(0, 1, alternative_to=None), "N08", False),
    ("opinion", "no opinion", claim(0, qualified_person=None), "N09", True),
    ("opinion", "an opinion without its date", claim(0, qualified_person=QualifiedPerson("Lady Mere")), "N09", True),
    ("opinion", "an opinion after the letter", claim(
        0, qualified_person=QualifiedPerson("Lady Mere", "Chair", date(2026, 9, 30))), "N09", True),
    ("prohibited", "no enactment", claim(0, enactment=" "), "N21", True),
    ("total ncnd", "a prohibition by no law", claim(0, provision="44(2)", limbs=("44(1)(a)",), harm="", likelihood=None,
     favouring=(), against=(), balance=""), "N21", True),
    ("personal", "no legitimate interests", claim(0, legitimate_interests=None), "N22", False),
    ("personal", "one step of three", claim(0, legitimate_interests=LegitimateInterests("An interest.")), "N22", False),
    ("security", "argued as prejudice", claim(0, reason="Disclosure would prejudice national security."), "N26", False),
    ("bodies", "argued as harm", claim(0, reason="The Act recognises the harm of it."), "N26", False),
    ("withheld", "an exemption not in force yet", lambda it: dated(date(2014, 9, 30))(
        claim(1, provision="22A(1)", limbs=("22A(1)(b)(i)",))(case(timeline=(replace(
            it.case.timeline[0], on=date(2014, 9, 9)),))(it))), "N23", True),
    # FOIA: claims left over from before
    ("withheld", "disclosed, and still claimed", part(1, outcome=Outcome.DISCLOSED, answer="Here it is."), "N49", True),
    ("two exemptions", "disclosed, and both claimed", part(0, outcome=Outcome.DISCLOSED, answer="Here."), "N49", True),
    ("bodies", "disclosed, and absolutely exempt", part(0, outcome=Outcome.DISCLOSED, answer="Here."), "N49", True),
    ("disclosed", "claimed without a word", part(0, claims=(Claim("40(2)"),)), "N49", True),
    ("disclosed", "claimed under no such section", part(0, claims=(Claim("99(1)"),)), "N49", True),
    ("not held", "not held, and exempt", part(0, claims=(MARKETS,)), "N49", True),
    ("withheld", "fallen away, and claimed", part(1, outcome=Outcome.NOT_APPLICABLE, holding=Holding.NOT_HELD), "N49", True),
    ("withheld", "transferred, and claimed", part(1, outcome=Outcome.TRANSFERRED, holding=Holding.NOT_HELD), "N49", True),
    ("withheld", "advice, and claimed", part(1, outcome=Outcome.ADVICE_GIVEN, answer="Ask for less."), "N49", True),
    ("residual", "disclosed, and not confirmed either", part(
        1, holding=Holding.HELD, outcome=Outcome.DISCLOSED, answer="Here."), "N49", True),
    ("extension", "weighed for what is disclosed", part(0, outcome=Outcome.DISCLOSED, answer="Here."), "N49", True),
    ("review", "overturned, and still claimed", lambda it: said(outcome="decision_overturned")(
        part(0, outcome=Outcome.DISCLOSED, answer="Here.")(it)), "N49", True),
    ("submission", "disclosed, and still relied on", part(0, outcome=Outcome.DISCLOSED, answer="Here."), "N49", True),
    ("compliance", "given, and still claimed", part(0, claims=(ADVICE,)), "N49", True),
    ("log", "given, and still claimed", part(0, claims=(ADVICE,)), "N49", True),
    # FOIA: neither confirming nor denying
    ("total ncnd", "weighs disclosure", claim(0, against=("The disclosure of the details of operations would help.",)), "N07", False),
    ("total ncnd", "in favour of disclosure", claim(0, balance="The test for disclosure is not met."), "N07", False),
    ("total ncnd", "says it is held", part(0, answer="The information is held on our system."), "N07", False),
    ("total ncnd", "says it is not held", claim(0, reason="We do not hold any information of the kind."), "N07", False),
    ("total ncnd", "says there is none", part(0, answer="We have no such records."), "N07", False),
    ("total ncnd", "says it is held before it speaks of confirming", claim(0, harm=(
        "The information is held for live operations, and confirming would harm them.")), "N07", False),
    ("residual", "says what is held", claim(1, reason="The records we hold are about one enquiry."), "N07", False),
    ("total ncnd", "comes with a table", part(0, tables=(DataTable("Watches", ("Year", "Number"), (("2025", 3),)),)), "N20", False),
    ("total ncnd", "any other information of nothing", also(closed(ADVICE.__class__(
        "23(5)", reason="Confirming or denying could show a body’s part."))), "N25", False),
    # FOIA: answers, dates, tables
    ("withheld", "a part not decided", part(0, outcome=None), "N12", True),
    ("withheld", "an answer that says nothing", part(0, answer=""), "N12", True),
    ("withheld", "withheld, and not held", part(1, holding=Holding.NOT_HELD), "N27", True),
    ("not held", "not held, and held", part(0, holding=Holding.HELD), "N27", True),
    ("withheld", "not said whether it is held", part(1, holding=None), "N27", True),
    ("disclosed", "dated before the request", dated(date(2026, 8, 28)), "N13", False),
    ("disclosed", "figures without their day", case(data_correct_as_at=None), "N13", False),
    ("disclosed", "figures of a day to come", case(data_correct_as_at=date(2026, 10, 1)), "N13", False),
    ("not held", "late and not said why", dated(date(2026, 10, 30)), "N13", False),
    ("disclosed", "blank cells unexplained", figures(blank_means=None), "N17", False),
    ("disclosed", "a total that does not add up", figures(("2024", 40, 31), ("2025", 60, None), ("Total", 110, 31)), "N17", False),
    ("disclosed", "no rows", part(0, tables=(replace(FIGURES, rows=()),)), "N17", False),
    ("disclosed", "small numbers", lambda it: figures(("2024", 2, 1), ("2025", 7, None), ("Total", 9, 1))(
        sender(suppress_below=5)(it)), "N17", False),
    ("not held", "a day for data there are none of", lambda it: part(0, answer="")(case(
        data_correct_as_at=date(2026, 9, 15))(it)), "N19", False),
    ("withheld", "a marker left", claim(1, reason="The tender of {bidder} is open."), "N19", False),
    ("withheld", "a name to be inserted", part(0, answer="On [insert place]."), "N19", False),
    ("withheld", "TBC", part(0, answer="On the quay, TBC."), "N19", False),
    ("withheld", "a paragraph twice", claim(1, reason=f"{LONG}\n\n{LONG}"), "N19", False),
    ("two exemptions", "one conclusion twice", lambda it: claim(0, 1, balance=f"Privilege is strong.\n\n{LONG}")(
        claim(0, 0, balance=f"Prices matter.\n\n{LONG}")(it)), "N19", False),
    ("withheld", "a note to a colleague", part(0, answer="If the requester wants more, ask me."), "N32", False),
    ("withheld", "no harm as a factor", claim(1, favouring=("Disclosure would not actually harm it.",)), "N33", False),
    # FOIA: cost, burden, repeats
    ("cost", "no estimate", case(cost_estimate=None), "N10", False),
    ("cost", "no basis", estimate(basis=""), "N10", False),
    ("cost", "no advice", estimate(advice=" "), "N10", False),
    ("cost", "within the limit", estimate(hours=CostHours(locate=Decimal(18))), "N10", False),
    ("cost", "no hours", estimate(hours=CostHours()), "N10", False),
    ("cost", "another authority's limit", estimate(limit=Decimal(600)), "N10", False),
    ("cost to confirm", "confirms all the same", part(0, holding=Holding.HELD), "N28", False),
    ("repeated", "what it repeats", case(links=()), "N29", False),
    ("vexatious", "no reasons", part(0, claims=(Claim("14(1)"),)), "N04", True),
    ("vexatious", "no claim and no reasons", part(0, claims=()), "N30", False),
    # FOIA: on the way
    ("extension", "no qualified exemption", said(provision="40(2)"), "N11", True),
    ("extension", "nothing named or claimed", lambda it: part(0, claims=())(said(provision=None)(it)), "N11", True),
    ("extension", "no date", said(until=None), "N11", True),
    ("extension", "a date that has passed", said(until=date(2026, 9, 21)), "N11", True),
    ("extension", "beyond 40 working days", said(until=date(2026, 12, 18)), "N11", False),
    ("extension of some", "a part that claims nothing", said(part="1, 2"), "N44", True),
    ("extension of some", "no reason on a ticked part", part(2, claims=(replace(ADVICE, reason=""),)), "N44", True),
    ("extension", "after day 20", lambda it: said(until=date(2026, 10, 27))(dated(date(2026, 10, 5))(it)), "N11", False),
    ("fees notice", "no amount", said(amount=None), "N35", True),
    ("fees notice", "nothing to pay", said(amount=Decimal(0)), "N35", True),
    ("fees notice", "too late", dated(date(2026, 10, 9)), "N35", False),
    ("foisa fees notice", "more than a tenth", said(amount=Decimal("20.01")), "N35", False),
    ("at hand", "and not where", part(0, answer=""), "N04", True),
    ("foisa at hand", "and not where", part(0, answer=" "), "N04", True),
    ("clarification", "no question", said(text=None), "N36", True),
    ("transfer", "to nobody", said(to=" "), "N37", True),
    ("transfer", "a part there is not", said(part="9"), "N46", True),
    ("part answer", "a part there is not", said(part="1, 9"), "N46", True),
    ("part answer", "what was answered before", case(timeline=(
        Event(Act.RECEIVE, RECEIVED), Event(Act.ANSWER, date(2026, 9, 10), part="1"))), "N50", True),
    ("part answer", "what was passed on before", case(timeline=(
        Event(Act.RECEIVE, RECEIVED), Event(Act.TRANSFER, date(2026, 9, 10), part="1", to="Quayside"))), "N50", True),
    ("part answer", "one of its parts undecided", part(0, outcome=None), "N12", True),
    ("part answer", "no reason for what it refuses", lambda it: said(part="1, 2")(claim(1, reason="")(
        case(parts=(*it.case.parts[:1], withheld(MARKETS), *it.case.parts[2:]))(it))), "N04", True),
    ("part answer", "late and not said why", dated(date(2026, 10, 30)), "N13", False),
    # FOIA: afterwards
    ("review", "no outcome", said(outcome=None), "N39", True),
    ("review", "a bare upheld", said(outcome="upheld"), "N39", True),
    ("review", "upheld in the words", said(text="The decision is upheld."), "N39", False),
    ("review", "no reviewer", said(by=None), "N40", True),
    ("review", "the decider again", said(by="una reed"), "N40", False),
    ("review", "not reasoned", claim(0, reason=""), "N04", True),
    ("submission", "no reference", lambda it: said(reference=None)(case(timeline=tuple(
        replace(row, reference=None) for row in it.case.timeline))(it)), "N41", False),
    ("compliance", "nothing to comply with", lambda it: case(timeline=it.case.timeline[:2])(it), "N42", True),
    ("compliance", "not said what was done", said(text=None), "N42", True),
    ("log", "who asked", part(0, answer="Pat Query asked us this."), "N18", True),
    ("log", "an address of whoever asked", part(0, answer="We wrote to pat@example.org."), "N18", True),
    # EIR
    ("eir", "no exception", part(1, claims=()), "N03", True),
    ("eir", "an exemption of FOIA", claim(1, provision="43(2)"), "N03", True),
    ("eir", "not to the limb", claim(1, provision="12(5)"), "N03", True),
    ("eir ncnd", "NCND by another limb", claim(0, provision="12(5)(e)", limbs=()), "N03", True),
    ("eir ncnd", "12(6) without its limb", claim(0, limbs=()), "N03", True),
    ("eir", "no balance", claim(1, balance=""), "N05", True),
    ("eir pooled", "no pooled balance either", part(0, pooled_balance=None), "N05", True),
    ("eir", "no harm", claim(1, harm=""), "N06", False),
    ("eir burden", "no exception for the burden", part(0, claims=()), "N03", True),
    ("eir", "no review procedure", sender(review=None), "N16", True),
    ("eir not held", "no review procedure", sender(review=None), "N16", True),
    ("eir", "a regulator of another law", regulator(regimes=(Regime.FOISA,)), "N16", True),
    ("eir", "a draft without its date", claim(2, reason="The study is a draft."), "N38", False),
    ("eir", "20 days to ask", review(window=20), "N14", False),
    ("eir extension of some", "a part there is not", said(part="2, 7"), "N46", True),
    ("eir extension", "only complex", said(text="The models are complex."), "N34", False),
    ("eir extension", "beyond 40", said(until=date(2026, 12, 18)), "N34", True),
    ("eir extension", "after day 20", dated(date(2026, 10, 9)), "N34", False),
    ("eir extension", "no regulator", lambda it: replace(it, regulator=None), "N02", True),
    ("eir", "disclosed, and still claimed", part(1, outcome=Outcome.DISCLOSED, answer="Here."), "N49", True),
    ("eir not held, claimed", "an exception beside", part(0, claims=(Claim("12(4)(a)"), AIR)), "N49", True),
    ("eir given as far as held", "held whole, and claimed", part(0, holding=Holding.HELD), "N49", True),
    ("eir given as far as held", "an exception beside", part(0, claims=(Claim("12(4)(a)"), AIR)), "N49", True),
    ("eir not held in part", "not held, to withhold", part(0, holding=Holding.HELD, claims=(AIR, Claim("12(4)(a)"))), "N03", True),
    # Scotland
    ("foisa", "disclosed, and still claimed", part(1, outcome=Outcome.DISCLOSED, answer="Here."), "N49", True),
    ("foisa not held, claimed", "an exemption beside", part(0, claims=(Claim("17(1)"), RIVALS)), "N49", True),
    ("eisr", "disclosed, and still claimed", part(1, outcome=Outcome.DISCLOSED, answer="Here."), "N49", True),
    ("foisa", "no exemption", part(1, claims=()), "N03", True),
    ("foisa", "an exemption of FOIA", claim(1, provision="43(2)"), "N03", True),
    ("foisa", "no harm", claim(1, harm=""), "N06", False),
    ("foisa", "no balance", claim(1, balance=""), "N05", True),
    ("foisa", "no review", sender(review=None), "N16", True),
    ("foisa not held", "no review", sender(review=None), "N16", True),
    ("foisa not held", "no regulator", lambda it: replace(it, regulator=None), "N02", True),
    ("foisa", "the English regulator", regulator(regimes=(Regime.FOIA,)), "N16", True),
    ("foisa", "40 days to answer", review(answer_days=40), "N14", False),
    ("foisa ncnd", "no limb", claim(0, limbs=()), "N03", True),
    ("eisr draft", "without its date", claim(0, reason="The study is a draft."), "N38", False),
    ("eisr", "no reason", claim(1, reason=""), "N04", True),
    ("eisr", "no balance", claim(1, balance=""), "N05", True),
    ("eisr", "a regulation of the EIR", claim(1, provision="12(5)(e)"), "N03", True),
]  # fmt: skip


def test_there_are_enough_of_them() -> None:
    assert len({(base, why) for base, why, *_ in MUTATIONS}) == len(MUTATIONS) >= 80


@pytest.mark.parametrize(
    ("base", "mutate", "check", "blocks"),
    [(base, mutate, check, blocks) for base, _why, mutate, check, blocks in MUTATIONS],
    ids=[f"{base}: {why}" for base, why, *_ in MUTATIONS],
)
def test_one_error_raises_its_check_and_no_other_block(
    base: str, mutate: Mutation, check: str, blocks: bool
) -> None:
    found = findings(mutate(GOOD[base]()), law().known)
    raised = {one.id for one in found if one.blocks is blocks}
    assert check in raised, found
    assert {one.id for one in found if one.blocks} <= ({check} if blocks else set()), found


def test_the_remedy_of_one_key_mends_the_letter() -> None:
    """Where there is just one right value, the finding carries it."""
    wrong = case(parts=(closed(ENQUIRY, label="1", residual=False),))(GOOD["total ncnd"]())
    found = findings(wrong, law().known)
    assert (found[0].id, found[0].remedy.put) == ("N03", "30(3)")
    assert (found[0].remedy.place.name, found[0].remedy.place.part) == ("provision", 0)
    both = case(parts=(withheld(ENQUIRY, ENFORCING),))(GOOD["withheld"]())
    first = next(one for one in findings(both, law().known) if one.id == "N08")
    assert first.remedy.put in {"30(1)(a)", "31(1)(a)"}


@pytest.mark.parametrize(("base", "claims", "left"), [
    ("disclosed", (MARKETS, ADVICE), ()),
    ("eir not held, claimed", (AIR, Claim("12(4)(a)")), (Claim("12(4)(a)"),)),
    ("eir given as far as held", (Claim("12(4)(a)"), AIR), (Claim("12(4)(a)"),)),
])  # fmt: skip
def test_one_key_takes_out_what_was_left_over(
    base: str, claims: tuple[Claim, ...], left: tuple[Claim, ...]
) -> None:
    """Not the ground that it is not held, which may stay."""
    wrong = part(0, claims=claims)(GOOD[base]())
    (found,) = findings(wrong, law().known)
    assert (found.id, can_be_put(found)) == ("N49", True)
    parts = parts_mended(wrong.case.parts, found)
    assert parts[0].claims == left
    assert findings(case(parts=parts)(wrong), law().known) == ()


def test_what_is_left_over_is_named() -> None:
    wrong = part(0, outcome=Outcome.DISCLOSED, answer="Here.")(GOOD["two exemptions"]())
    (found,) = findings(wrong, law().known)
    assert found.message == "Part 1 is disclosed in full, and still claims section 43(2) and section 42(1)."
    assert (found.part, found.provision) == ("1", "17(1)")


def test_an_undecided_part_is_never_taken_for_refused() -> None:
    found = findings(case(parts=(Part("1", "What?"),))(GOOD["withheld"]()), law().known)
    assert {one.id for one in found} == {"N12"}


def test_outcomes_that_fall_away_need_nothing() -> None:
    fallen = Part("3", "If so, why?", holding=Holding.NOT_HELD, outcome=Outcome.NOT_APPLICABLE)
    assert findings(also(fallen)(GOOD["not held"]()), law().known) == ()


def test_a_stock_paragraph_left_as_it_came_is_found_and_one_made_to_fit_is_not() -> None:
    shipped = "Witnesses speak to us because they are told that what they say stays with the enquiry."
    known = replace(law().known, stock=frozenset({shipped}))
    untouched = claim(1, reason=f"The tender is open.\n\n{shipped.replace('us ', 'us  ')}")(
        GOOD["withheld"]()
    )
    assert {one.id for one in findings(untouched, known)} == {"N31"}
    adapted = claim(1, reason=f"{shipped[:-1]}, as five of them did in May.")(GOOD["withheld"]())
    assert findings(adapted, known) == ()
