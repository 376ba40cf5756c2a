"""Letters to draw in tests: the five real ones' shapes and every other way to decide a part. All invented."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from foidesk.domain.authority import Authority, Contact, Regulator, ReviewTerms, WindowUnit
from foidesk.domain.case import Applicant, Case, CostEstimate, CostHours, Link, LinkKind
from foidesk.domain.clock_law import ClockLaw
from foidesk.domain.costs import CostLaw
from foidesk.domain.decisions import (
    Certificate,
    Claim,
    DataTable,
    Holding,
    LegitimateInterests,
    Likelihood,
    Outcome,
    Part,
    QualifiedPerson,
)
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.particulars import NONE_GIVEN
from foidesk.domain.provisions import Provisions
from foidesk.domain.regime import Regime
from foidesk.domain.standing import fold
from foidesk.domain.timeline import Act, Event
from foidesk.lawbook import read_clock_law, read_costs, read_provisions
from foidesk.letters.blocks import Letter
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.response import response
from foidesk.letters.wording import Wording, read_wording
from foidesk.resources import resource

FENWICK = Authority(
    "Fenwick Constabulary",
    address=("Information Rights Unit", "Tollgate House", "Fenwick", "FW1 2AB"),
    email="foi@fenwick.example",
    phone="01632 960001",
    website="https://www.fenwick.example",
    disclosure_logs=("https://www.fenwick.example/foi/answers",),
    review=ReviewTerms(40, WindowUnit.WORKING_DAYS, 20, ("Review Officer", "Tollgate House", "Fenwick")),
    contact=Contact("Imogen Vale", "FOI Decision Maker"),
)
GLEN = Authority(
    "Glenmoor Police",
    address=("Moor Road", "Glenmoor"),
    email="foi@glenmoor.example",
    disclosure_logs=("https://www.glenmoor.example/log",),
    review=ReviewTerms(
        40, WindowUnit.WORKING_DAYS, 20, ("Reviews", "Moor Road", "Glenmoor"), "reviews@glenmoor.example"
    ),
)
REGULATOR = Regulator(
    "Office of the Information Regulator",
    "Information Regulator",
    (Regime.FOIA, Regime.EIR),
    ("1 Example Square", "Exampleton", "EX1 1EX"),
    "01632 960999",
    "https://regulator.example",
    "https://regulator.example/complain",
)
RECEIVED, DUE, DATED, REVIEW_BY = (
    date(2019, 11, 22),
    date(2019, 12, 23),
    date(2019, 12, 17),
    date(2020, 2, 17),
)
REQUEST = (
    "Hello,\n\nPlease would you answer these questions under the Freedom of Information Act:\n\n"
    "1. How many widgets did you seize in each year since 2016?\n2. Where were they found?\n\nThank you\nPat Query"
)


def _ncnd(*claims: Claim) -> Part:
    return Part(
        None,
        "Any other information",
        residual=True,
        holding=Holding.NEITHER_CONFIRM_NOR_DENY,
        actual_holding=Holding.HELD,
        outcome=Outcome.NEITHER_CONFIRMED_NOR_DENIED,
        claims=claims,
    )


SECURITY = Claim(
    "23(5)", reason="Confirming or denying could show whether a security body had a part in this."
)
NATIONAL = Claim(
    "24(2)",
    reason="Neither confirming nor denying is needed to keep national security safe.",
    favouring=("Confirming or denying would inform debate about security spending.",),
    against=("Confirming or denying would show where cover is thin.",),
    balance="Safety weighs more than what little would be learned.",
)
INVESTIGATION = Claim(
    "30(3)",
    ("30(1)(a)",),
    reason="Such information, if held, would be held for an investigation.",
    favouring=("Confirming or denying would show that enquiries are made.",),
    against=("Confirming or denying could warn a suspect.", "Witnesses could lose trust."),
    balance="An enquiry that is given away cannot be mended.",
)
ENFORCEMENT = Claim(
    "31(3)",
    ("31(1)(a)", "31(1)(b)"),
    reason="Confirming or denying would make offenders harder to find.",
    harm="Offenders could map which areas are watched, and move to those that are not.",
    likelihood=Likelihood.WOULD_BE_LIKELY,
    favouring=("Confirming or denying would show how money is spent.",),
    against=("Confirming or denying would reveal tactics.",),
    balance="Keeping tactics from offenders serves the public more.",
    alternative_to="30(3)",
)
OPEN_CASES = Claim(
    "30(1)(a)",
    reason="The files belong to investigations that are still open.",
    favouring=("Disclosure would show how cases are handled.",),
    against=("Disclosure could spoil a trial.",),
    balance="A fair trial matters more until it is over.",
)
FIGURES = DataTable(
    "Widgets seized",
    ("Area", "2016", "2017"),
    (("North", 12, None), ("South", 7, 1040), ("Total", 19, 1040)),
    "no widgets were seized",
    "Counted on the day of seizure.",
)
ONE = Part(
    "1",
    "How many widgets did you seize?",
    holding=Holding.HELD,
    outcome=Outcome.DISCLOSED,
    answer="We searched the property system.",
    tables=(FIGURES,),
)
NOT_HELD = Part(
    "1", "Do you use widgets?", holding=Holding.NOT_HELD, outcome=Outcome.NOT_HELD, answer="We use none."
)
FALLS_AWAY = Part("2", "If so, what for?", holding=Holding.NOT_HELD, outcome=Outcome.NOT_APPLICABLE)


def decided(outcome: Outcome, *claims: Claim, label: str | None = None, **more: Any) -> Part:
    more.setdefault("holding", Holding.HELD)
    return Part(label, "Please send the widget file.", outcome=outcome, claims=claims, **more)


PERSONAL = Claim(
    "40(2)",
    ("40(3A)(a)",),
    "The file names people.",
    legitimate_interests=LegitimateInterests(
        "Knowing who decides.", "Posts are enough.", "Their rights prevail."
    ),
)
OPINION = Claim(
    "36(2)(b)(i)",
    reason="Advice has to be free and frank.",
    likelihood=Likelihood.WOULD,
    qualified_person=QualifiedPerson("Lady Ashby", "Chair", date(2019, 12, 2), "Advisers would hold back."),
    favouring=("Disclosure would show the advice.",),
    against=("Disclosure would chill it.",),
    balance="Candour wins.",
)
LIMIT = CostEstimate(
    Decimal(450),
    CostHours(Decimal(1), Decimal(12), Decimal(4), Decimal("6.5")),
    "Each of 470 files is on paper.",
    sampled=True,
    advice="If you ask for one year only, we expect to be within the limit.",
)
PARTS: Mapping[str, tuple[Part, ...]] = {
    "joint": (
        ONE,
        replace(ONE, label="2", asks="Where?", holding=Holding.PARTLY_HELD, outcome=Outcome.PARTLY_DISCLOSED),
        _ncnd(INVESTIGATION, ENFORCEMENT),
    ),
    "two_systems": (ONE, _ncnd(NATIONAL, replace(ENFORCEMENT, alternative_to=None))),
    "total": (
        replace(
            _ncnd(SECURITY, INVESTIGATION, ENFORCEMENT), label="1", asks="How many enquiries?", residual=False
        ),
    ),
    "figures": (ONE, decided(Outcome.WITHHELD, OPEN_CASES, label="2"), _ncnd(SECURITY)),
    "assistants": (
        NOT_HELD,
        FALLS_AWAY,
        _ncnd(SECURITY, replace(NATIONAL, alternative_to="23(5)"), INVESTIGATION),
    ),
    "disclosed": (replace(ONE, label=None),),
    "cost": (decided(Outcome.REFUSED_COST, Claim("12(1)", reason="The files are not indexed.")),),
    "cost_to_confirm": (decided(Outcome.REFUSED_COST, Claim("12(2)"), holding=Holding.NOT_DETERMINED),),
    "vexatious": (
        decided(Outcome.REFUSED_VEXATIOUS, Claim("14(1)", reason="This is the ninth in a month.")),
    ),
    "repeated": (decided(Outcome.REFUSED_REPEATED, Claim("14(2)", reason="Nothing has changed since.")),),
    "accessible": (
        decided(Outcome.WITHHELD, Claim("21(1)"), answer="It is at https://www.fenwick.example/widgets."),
    ),
    "personal": (decided(Outcome.PARTLY_DISCLOSED, PERSONAL, answer="The file follows."),),
    "opinion": (decided(Outcome.WITHHELD, OPINION),),
    "prohibited": (
        decided(
            Outcome.WITHHELD, Claim("44(1)(a)", reason="It is barred.", enactment="the Widgets Act 1999")
        ),
    ),
    "certified": (
        decided(
            Outcome.WITHHELD, Claim("23(1)", certificate=Certificate("the Home Secretary", date(2019, 12, 3)))
        ),
    ),
    "silent": (
        decided(Outcome.WITHHELD, replace(OPEN_CASES, withhold_reasons=True, reason="INTERNAL NOTE")),
    ),
    "advice": (
        decided(Outcome.ADVICE_GIVEN, label="1", answer="Try the county archive."),
        decided(Outcome.TRANSFERRED, label="2"),
    ),
    "undecided": (Part("1", "What?"),),
}
EVENTS = (
    Event(Act.RECEIVE, RECEIVED),
    Event(Act.TRANSFER, date(2019, 12, 4), part="2", to="Glenmoor Council"),
)


def case_of(name: str, **facts: Any) -> Case:
    given: dict[str, Any] = {
        "applicant": Applicant("Pat Query", email="pat@example.org", address=("2 Low Row", "Fenwick")),
        "request_text": REQUEST,
        "timeline": EVENTS,
        "reference": "FOI 000042/19",
        "subject": "Widgets",
        "parts": PARTS[name],
        "officer": "Imogen Vale",
        "data_correct_as_at": date(2019, 11, 25),
        "cost_estimate": LIMIT if name.startswith("cost") else None,
        "links": (Link(LinkKind.REPEATS, "FOI 000017/19"),) if name == "repeated" else (),
    }
    return Case(**(given | facts))


@cache
def law() -> tuple[Provisions, Wording]:
    return read_provisions(resource("law")), read_wording(resource("clauses"))


@cache
def cost_law() -> CostLaw:
    return read_costs(resource("law"))


@cache
def clock_law() -> ClockLaw:
    return read_clock_law(resource("law"))


def facts_of(name: str, **changes: Any) -> LetterFacts:
    provisions, wording = law()
    authorities = (FENWICK, GLEN) if name == "joint" else (FENWICK,)
    if name == "assistants":
        authorities = (replace(FENWICK, publishes_responses=True),)
    if name == "total":
        authorities = (replace(FENWICK, review=ReviewTerms(2, WindowUnit.MONTHS, 20)),)
    case, clock = case_of(name), clock_law()
    standing = fold(case.regime, case.timeline, clock, parts=case.parts)
    facts = LetterFacts(
        kind=LetterKind.RESPONSE,
        case=case,
        authorities=authorities,
        regulator=REGULATOR,
        dated=DATED,
        act=Event(Act.ANSWER, DATED, parts=case.parts),
        said=NONE_GIVEN,
        standing=standing,
        afterwards=standing,
        law=clock,
        provisions=provisions,
        costs=cost_law(),
        wording=wording,
        review_by=REVIEW_BY,
    )
    return replace(facts, **changes)


def sample_letter(name: str = "assistants", **changes: Any) -> Letter:
    return response(facts_of(name, **changes))
