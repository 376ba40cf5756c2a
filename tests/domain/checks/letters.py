"""Good letters of every kind under every law, as values: what the checks must find nothing in. All invented."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from foidesk.domain.authority import Authority, Contact, Regulator, ReviewTerms, WindowUnit
from foidesk.domain.case import Applicant, Case, CostEstimate, CostHours, Link, LinkKind
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
from foidesk.domain.letter_kinds import RECORDS, LetterKind
from foidesk.domain.lifecycle import NotAllowed
from foidesk.domain.outgoing import Outgoing
from foidesk.domain.particulars import NONE_GIVEN, Particulars, put_into
from foidesk.domain.regime import Regime
from foidesk.domain.several_parts import apiece
from foidesk.domain.standing import fold
from foidesk.domain.strands import named
from foidesk.domain.timeline import Act, Event, Step
from foidesk.domain.working_days import nth_working_day_after
from foidesk.lawbook import Lawbook, read_lawbook
from foidesk.resources import resource

RECEIVED, DATED = date(2026, 9, 1), date(2026, 9, 22)
FIVES = {
    Regime.FOIA: ReviewTerms(
        40, WindowUnit.WORKING_DAYS, 20, ("Reviews", "1 Quay Street"), "review@ness.example"
    ),
    Regime.EIR: ReviewTerms(
        40, WindowUnit.WORKING_DAYS, 40, ("Reviews", "1 Quay Street"), "review@ness.example"
    ),
    Regime.FOISA: ReviewTerms(
        40, WindowUnit.WORKING_DAYS, 20, ("Reviews", "1 Quay Street"), "review@ness.example"
    ),
    Regime.EISR: ReviewTerms(
        40, WindowUnit.WORKING_DAYS, 20, ("Reviews", "1 Quay Street"), "review@ness.example"
    ),
}
NESS = Authority(
    "Nessborough Council", address=("1 Quay Street", "Nessborough"), email="foi@ness.example",
    phone="01632 960100", website="https://www.ness.example", contact=Contact("Una Reed", "FOI Officer"),
)  # fmt: skip
COMMISSIONER = Regulator(
    "The Regulator’s Office", "Regulator", (Regime.FOIA, Regime.EIR), ("2 Square",), "01632 960999",
    "https://regulator.example", "https://regulator.example/complain", confirmed_on=date(2026, 8, 1),
)  # fmt: skip
SCOTTISH = replace(COMMISSIONER, noun="Scottish Regulator", regimes=(Regime.FOISA, Regime.EISR))


@cache
def law() -> Lawbook:
    return read_lawbook(resource("law"))


def letter(
    kind: LetterKind = LetterKind.RESPONSE,
    *,
    regime: Regime = Regime.FOIA,
    parts: tuple[Part, ...] = (),
    dated: date = DATED,
    said: Particulars = NONE_GIVEN,
    before: tuple[Event, ...] = (),
    **of_the_case: Any,
) -> Outgoing:
    """Return a letter with its clocks folded from its own timeline."""
    given: dict[str, Any] = {
        "applicant": Applicant("Pat Query", email="pat@example.org"), "request_text": "Please send me the file.",
        "timeline": (Event(Act.RECEIVE, RECEIVED), *before), "reference": "FOI-2026-0042", "subject": "The file",
        "officer": "Una Reed", "regime": regime, "parts": parts,
    }  # fmt: skip
    case = Case(**(given | of_the_case))
    sender = replace(NESS, review=FIVES[regime])
    about = Outgoing(
        kind=kind, case=case, authorities=(sender,), dated=dated, act=None, said=said, law=law().clock,
        regulator=SCOTTISH if regime in {Regime.FOISA, Regime.EISR} else COMMISSIONER,
        standing=standing(case), afterwards=standing(case), provisions=law().provisions, costs=law().costs,
        review_by=nth_working_day_after(dated, 40, law().clock.calendar_of(regime)),
    )  # fmt: skip
    return told(about)


def standing(case: Case) -> Any:
    return fold(case.regime, case.timeline, law().clock, parts=case.parts, review=FIVES[case.regime])


def told(about: Outgoing) -> Outgoing:
    """Return the letter with the act it records, and the clocks as they run once it is out."""
    act = RECORDS[about.kind]
    if act is None:
        return about
    row = put_into(Event(act, about.dated, parts=about.case.parts), about.said)
    after = replace(about.case, timeline=(*about.case.timeline, *apiece(row, named(about.case.parts))))
    now = standing(about.case)
    try:
        return replace(about, act=row, standing=now, afterwards=standing(after))
    except NotAllowed:
        return replace(about, act=row, standing=now, afterwards=now)


# Parts, each decided as it should be

FIGURES = DataTable(
    "Fines", ("Year", "Issued", "Paid"), (("2024", 40, 31), ("2025", 60, None), ("Total", 100, 31)),
    "that no figure has been compiled yet",
)  # fmt: skip
ANSWERED = Part("1", "How many fines?", holding=Holding.HELD, outcome=Outcome.DISCLOSED, tables=(FIGURES,))
TOLD = Part(
    "1", "Where?", holding=Holding.HELD, outcome=Outcome.DISCLOSED, answer="On the quay and in the market."
)
NONE = Part(
    "1", "Any drones?", holding=Holding.NOT_HELD, outcome=Outcome.NOT_HELD, answer="We have never had any."
)
MARKETS = Claim(
    "43(2)", reason="The tender sets out what the council would pay.",
    harm="Bidders could set their prices by it.", likelihood=Likelihood.WOULD_BE_LIKELY,
    favouring=("Disclosure would show how public money is spent.",),
    against=("A fair competition gets the council a better price.",),
    balance="While the tender is open the better price weighs more.",
)  # fmt: skip
ADVICE = Claim(
    "42(1)", reason="The note is advice from the council’s solicitor.",
    favouring=("Disclosure would show on what footing the council acted.",),
    against=("Clients have to be able to speak to their lawyers freely.",),
    balance="Nothing in this case outweighs the privilege.",
)  # fmt: skip
ENFORCING = Claim(
    "31(1)(a)", reason="The rota shows when the quay is watched.", harm="Smugglers could choose their hour.",
    likelihood=Likelihood.WOULD, favouring=("Disclosure would show that the quay is watched at all.",),
    against=("The quay is safer while nobody knows the hours.",), balance="Catching smugglers weighs more.",
)  # fmt: skip
ENQUIRY = Claim(
    "30(1)(a)", reason="The statements are part of an open enquiry.",
    favouring=("Disclosure would show how the enquiry goes.",), against=("Witnesses could be warned.",),
    balance="The enquiry comes first until it is closed.",
)  # fmt: skip
PERSONS = Claim(
    "40(2)", ("40(3A)(a)",), "The letters name tenants.",
    legitimate_interests=LegitimateInterests(
        "There is an interest in how tenants are treated.", "Names are not needed for it.", "Their privacy prevails."
    ),
)  # fmt: skip
CONFIDENCE = Claim("41(1)", reason="The plans were given to us in confidence, and the owner could sue.")
CANDOUR = Claim(
    "36(2)(b)(i)", reason="The minutes hold advice given freely.", likelihood=Likelihood.WOULD_BE_LIKELY,
    qualified_person=QualifiedPerson("Lady Mere", "Chair", date(2026, 9, 14), "Advisers would hold back."),
    favouring=("Disclosure would show what was advised.",), against=("Advice would become guarded.",),
    balance="The decision is a month old; candour weighs more.",
)  # fmt: skip
PROHIBITED = Claim(
    "44(1)(a)", reason="The return may not be passed on.", enactment="the Harbours Act 1999, section 9"
)
SECURITY = Claim("24(1)", reason="Withholding the plan is required to safeguard national security: it maps the port’s guard.",
    certificate=Certificate("the Home Secretary", date(2026, 9, 7)),
    favouring=("Disclosure would reassure people who live near.",), against=("The guard could be got round.",),
    balance="The safety of the port weighs more.",
)  # fmt: skip
BODIES = Claim("23(1)", reason="The note was supplied by one of the bodies listed in section 23(3).")
CLOSED = Claim(
    "31(3)", ("31(1)(a)",), "Whether a watch is kept is itself what offenders want to know.",
    harm="Confirming or denying would tell them where to go.", likelihood=Likelihood.WOULD_BE_LIKELY,
    favouring=("Confirming or denying would tell the public how money is spent.",),
    against=("Confirming or denying would tell offenders what to expect.",),
    balance="Neither confirming nor denying keeps people safer.",
)  # fmt: skip
CLOSED_ENQUIRY = Claim(
    "30(3)", ("30(1)(a)",), "Such information, if held, would be held for an enquiry.",
    favouring=("Confirming or denying would show that enquiries are made.",),
    against=("Confirming or denying could warn a suspect.",),
    balance="An enquiry that is known of cannot be made secret again; saying nothing weighs more.",
    alternative_to="31(3)",
)  # fmt: skip
CLOSED_BODIES = Claim("23(5)", reason="Confirming or denying could itself show a body’s part in this.")
CLOSED_SECURITY = Claim(
    "24(2)", reason="Neither confirming nor denying is required to safeguard national security.",
    favouring=("Confirming or denying would inform debate about spending on security.",),
    against=("Confirming or denying would show where there is a guard and where there is none.",),
    balance="Not showing that weighs more than the debate it would serve.", alternative_to="23(5)",
)  # fmt: skip
AIR = Claim(
    "12(5)(e)", reason="The model is the contractor’s own work.", harm="Its rivals would have it for nothing.",
    favouring=("Disclosure would let people test the figures.",), against=("Contractors would share less.",),
    balance="We began from the presumption in favour of disclosure; the figures are published, the model weighs more.",
)  # fmt: skip
DRAFTS = Claim(
    "12(4)(d)", reason="The study is a draft; we expect it to be finished by 30 November 2026.",
    favouring=("Disclosure would let people see it sooner.",), against=("A half-made study would mislead.",),
    balance="It will be published in ten weeks.",
)  # fmt: skip
BURDEN = Claim(
    "12(4)(b)", reason="Reading 9,000 files would take one person eleven months.",
    favouring=("Disclosure would show the works in detail.",), against=("Nothing else would be done for a year.",),
    balance="The burden is out of all proportion to what would be learned.",
)  # fmt: skip
SAFETY = Claim(
    "12(6)", ("12(5)(a)",), "Whether there is a store is what an attacker would want to know.",
    harm="Confirming or denying would point to it.",
    favouring=("Confirming or denying would reassure people who live near.",),
    against=("Confirming or denying would help an attacker choose.",),
    balance="Public safety weighs more than reassurance.",
)  # fmt: skip
RIVALS = Claim(
    "33(1)(b)", reason="The rates were quoted for one contract.", harm="Rivals would undercut them in the next round.",
    likelihood=Likelihood.WOULD_BE_LIKELY, favouring=("Disclosure would show what the work costs.",),
    against=("Fewer firms would bid.",), balance="With the next round a month away, more bids weigh more.",
)  # fmt: skip
SILENT = Claim(
    "18(1)", ("35(1)(a)",), "Whether a watch is kept is what offenders want to know.",
    harm="Revealing whether there is one would tell them where to go.", likelihood=Likelihood.WOULD_BE_LIKELY,
    favouring=("Confirming or denying would show what is spent.",),
    against=("Confirming or denying would help offenders.",), balance="People are safer if nothing is said.",
)  # fmt: skip
FISH = Claim(
    "10(5)(e)", reason="The survey was bought for one bid.", harm="Its owner would lose what it paid for.",
    likelihood=Likelihood.WOULD, favouring=("Disclosure would show the state of the fishery.",),
    against=("Owners would stop sharing surveys.",), balance="We began from the presumption; the summary is published.",
)  # fmt: skip


def withheld(*claims: Claim, label: str = "2", **more: Any) -> Part:
    given: dict[str, Any] = {"holding": Holding.HELD, "outcome": Outcome.WITHHELD}
    return Part(label, "Please send it.", claims=claims, **(given | more))


def closed(*claims: Claim, **more: Any) -> Part:
    given: dict[str, Any] = {"label": None, "asks": "Any other information", "residual": True}
    given |= {"holding": Holding.NEITHER_CONFIRM_NOR_DENY, "outcome": Outcome.NEITHER_CONFIRMED_NOR_DENIED}
    return Part(claims=claims, **(given | more))


def refused(outcome: Outcome, *claims: Claim, holding: Holding = Holding.HELD) -> Part:
    return Part("1", "Every e-mail since 2001.", holding=holding, outcome=outcome, claims=claims)


ESTIMATE = CostEstimate(
    Decimal(450), CostHours(Decimal(1), Decimal(12), Decimal(4), Decimal(6)), "A sample of ten boxes took an hour.",
    sampled=True, advice="Two years of one team’s e-mails could be answered within the limit.",
)  # fmt: skip
FEW = CostEstimate(
    Decimal(600), CostHours(Decimal(0), Decimal(20)), "Two people looked for a day and a half each."
)
"""£300 at the full rate, of which £100 cost the applicant nothing."""
AS_AT = {"data_correct_as_at": date(2026, 9, 15)}
ANSWER = Event(Act.ANSWER, DATED, parts=(withheld(ADVICE, label="1"),), by="Una Reed")
ASKED = (ANSWER, Event(Act.REQUEST_REVIEW, date(2026, 10, 5)))
REVIEWED = (
    *ASKED,
    Event(Act.ANSWER_REVIEW, date(2026, 10, 20), outcome="decision_maintained", by="Ivo Stone"),
)
COMPLAINED = (*REVIEWED, Event(Act.RECEIVE_ICO_COMPLAINT, date(2026, 11, 10), reference="IC-1234"))
ORDERED = (
    *COMPLAINED,
    Event(Act.RECEIVE_ICO_DECISION, date(2027, 1, 11), reference="IC-1234", outcome="complaint_upheld",
          steps=(Step("Give the applicant the note.", date(2027, 2, 15)),)),
)  # fmt: skip
NOW_GIVEN = replace(TOLD, asks="Please send it.", answer="Here is the note.")
Made = Callable[[], Outgoing]
GOOD: Mapping[str, Made] = {
    "acknowledgement": lambda: letter(LetterKind.ACKNOWLEDGEMENT),
    "clarification": lambda: letter(
        LetterKind.CLARIFICATION, said=Particulars(text="Which of our three markets do you mean?")
    ),
    "fees notice": lambda: letter(LetterKind.FEES_NOTICE, said=Particulars(amount=Decimal("12.50"))),
    "foisa fees notice": lambda: letter(
        LetterKind.FEES_NOTICE, regime=Regime.FOISA, said=Particulars(amount=Decimal("15.00")), cost_estimate=FEW),
    "extension": lambda: letter(
        LetterKind.PUBLIC_INTEREST_EXTENSION, parts=(withheld(ADVICE),),
        said=Particulars(until=date(2026, 10, 20), provision="42(1)"),
    ),
    "eir extension": lambda: letter(
        LetterKind.EIR_EXTENSION, regime=Regime.EIR,
        said=Particulars(until=date(2026, 10, 27), text="The models are complex, and their volume is 9,000 files."),
    ),
    "transfer": lambda: letter(LetterKind.TRANSFER, said=Particulars(to="Quayside District Council")),
    "late apology": lambda: letter(
        LetterKind.LATE_APOLOGY, dated=date(2026, 10, 5), said=Particulars(until=date(2026, 10, 12))
    ),
    "disclosed": lambda: letter(parts=(ANSWERED,), **AS_AT),
    "part answer": lambda: letter(parts=(TOLD, Part("2", "And why?"), Part("3", "Since when?")),
                                  said=Particulars(part="1")),
    "last part answer": lambda: letter(
        parts=(TOLD, withheld(MARKETS)), said=Particulars(part="2"),
        before=(Event(Act.ANSWER, date(2026, 9, 10), part="1", parts=(TOLD, Part("2"))),)),
    "eir extension of some": lambda: letter(
        LetterKind.EIR_EXTENSION, regime=Regime.EIR, parts=(TOLD, Part("2", "All data?"), Part("3", "All models?")),
        said=Particulars(until=date(2026, 10, 27), part="2, 3", text="They are complex, and their volume is 9,000 files."),
    ),
    "extension of some": lambda: letter(
        LetterKind.PUBLIC_INTEREST_EXTENSION, parts=(TOLD, withheld(ADVICE), withheld(ADVICE, label="3")),
        said=Particulars(until=date(2026, 10, 20), provision="42(1)", part="2, 3"),
    ),
    "not held": lambda: letter(parts=(NONE,)),
    "withheld": lambda: letter(parts=(TOLD, withheld(MARKETS), withheld(ADVICE, label="3"))),
    "two exemptions": lambda: letter(parts=(withheld(MARKETS, ADVICE, label="1"),)),
    "alternatives": lambda: letter(parts=(withheld(ENQUIRY, replace(ENFORCING, alternative_to="30(1)(a)")),)),
    "personal": lambda: letter(parts=(withheld(PERSONS),)),
    "confidence": lambda: letter(parts=(withheld(CONFIDENCE),)),
    "opinion": lambda: letter(parts=(withheld(CANDOUR),)),
    "prohibited": lambda: letter(parts=(withheld(PROHIBITED),)),
    "security": lambda: letter(parts=(withheld(SECURITY),)),
    "bodies": lambda: letter(parts=(withheld(BODIES),)),
    "residual": lambda: letter(parts=(TOLD, closed(CLOSED, CLOSED_ENQUIRY, CLOSED_BODIES, CLOSED_SECURITY))),
    "total ncnd": lambda: letter(parts=(closed(CLOSED, label="1", residual=False),)),
    "prohibited ncnd": lambda: letter(
        parts=(closed(replace(PROHIBITED, provision="44(2)", limbs=("44(1)(a)",)), label="1", residual=False),)
    ),
    "court ncnd": lambda: letter(
        parts=(
            closed(
                replace(PROHIBITED, provision="44(2)", limbs=("44(1)(c)",), enactment=None),
                label="1", residual=False,
            ),
        )
    ),
    "at hand": lambda: letter(parts=(withheld(Claim("21(1)"), label="1", answer="It is at https://fenwick.example/x."),)),
    "foisa at hand": lambda: letter(regime=Regime.FOISA, parts=(
        withheld(Claim("25(1)"), label="1", answer="It is in the register of licences."),)),
    "eisr draft": lambda: letter(regime=Regime.EISR, parts=(withheld(replace(DRAFTS, provision="10(4)(d)"), label="1"),)),
    "cost": lambda: letter(parts=(refused(Outcome.REFUSED_COST, Claim("12(1)", reason="Nothing is indexed.")),),
                           cost_estimate=ESTIMATE),
    "cost told by its estimate": lambda: letter(
        parts=(refused(Outcome.REFUSED_COST, Claim("12(1)")),), cost_estimate=ESTIMATE
    ),
    "cost to confirm": lambda: letter(
        parts=(refused(Outcome.REFUSED_COST, Claim("12(2)", reason="Every box would have to be opened."),
                       holding=Holding.NOT_DETERMINED),), cost_estimate=ESTIMATE),
    "vexatious": lambda: letter(
        parts=(refused(Outcome.REFUSED_VEXATIOUS, Claim("14(1)", reason="It is the ninth this month."),
                       holding=Holding.NOT_DETERMINED),)),
    "repeated": lambda: letter(
        parts=(refused(Outcome.REFUSED_REPEATED, Claim("14(2)", reason="Nothing has changed since May."),
                       holding=Holding.NOT_DETERMINED),), links=(Link(LinkKind.REPEATS, "FOI-2026-0017"),)),
    "review": lambda: letter(
        LetterKind.REVIEW_OUTCOME, parts=(withheld(ADVICE, label="1"),), dated=date(2026, 10, 20), before=ASKED,
        said=Particulars(outcome="decision_maintained", by="Ivo Stone", text="I looked at the note afresh.")),
    "review acknowledgement": lambda: letter(
        LetterKind.REVIEW_ACKNOWLEDGEMENT, parts=(withheld(ADVICE, label="1"),), dated=date(2026, 10, 6), before=ASKED),
    "review extension": lambda: letter(
        LetterKind.REVIEW_EXTENSION, parts=(withheld(ADVICE, label="1"),), dated=date(2026, 10, 20), before=ASKED,
        said=Particulars(until=date(2026, 11, 10), text="The solicitor has to be asked.")),
    "submission": lambda: letter(
        LetterKind.ICO_SUBMISSION, parts=(withheld(ADVICE, label="1"),), dated=date(2026, 11, 20), before=COMPLAINED,
        said=Particulars(reference="IC-1234", text="We rely on what we said at review.")),
    "compliance": lambda: letter(
        LetterKind.COMPLIANCE, parts=(NOW_GIVEN,), dated=date(2027, 1, 20), before=ORDERED,
        said=Particulars(text="We give you the note, as the Regulator ordered.")),
    "log": lambda: letter(LetterKind.DISCLOSURE_LOG, parts=(ANSWERED,), before=(ANSWER,), **AS_AT),
    "eir": lambda: letter(regime=Regime.EIR, parts=(TOLD, withheld(AIR), withheld(DRAFTS, label="3"))),
    "eir pooled": lambda: letter(regime=Regime.EIR, parts=(
        withheld(replace(AIR, balance=""), replace(DRAFTS, balance=""), label="1", pooled_balance=(
            "Taken together, and starting from the presumption, the two outweigh disclosure.")),)),
    "eir burden": lambda: letter(
        regime=Regime.EIR, parts=(refused(Outcome.REFUSED_VEXATIOUS, BURDEN, holding=Holding.NOT_DETERMINED),)),
    "eir not held": lambda: letter(regime=Regime.EIR, parts=(NONE,)),
    "eir ncnd": lambda: letter(regime=Regime.EIR, parts=(closed(SAFETY, label="1", residual=False),)),
    "foisa": lambda: letter(regime=Regime.FOISA, parts=(TOLD, withheld(RIVALS))),
    "foisa not held": lambda: letter(regime=Regime.FOISA, parts=(NONE,)),
    "foisa not held, claimed": lambda: letter(
        regime=Regime.FOISA, parts=(replace(NONE, claims=(Claim("17(1)"),)),)
    ),
    "eir not held, claimed": lambda: letter(
        regime=Regime.EIR, parts=(replace(NONE, claims=(Claim("12(4)(a)"),)),)
    ),
    "eir given as far as held": lambda: letter(regime=Regime.EIR, parts=(
        replace(TOLD, holding=Holding.PARTLY_HELD, claims=(Claim("12(4)(a)"),)),)),
    "eir not held in part": lambda: letter(regime=Regime.EIR, parts=(
        withheld(AIR, Claim("12(4)(a)"), label="1", holding=Holding.PARTLY_HELD),)),
    "eir passed on": lambda: letter(regime=Regime.EIR, parts=(TOLD, Part(
        "2", "And the harbour?", holding=Holding.NOT_HELD, outcome=Outcome.TRANSFERRED, claims=(Claim("12(4)(a)"),)))),
    "foisa ncnd": lambda: letter(regime=Regime.FOISA, parts=(closed(SILENT, label="1", residual=False),)),
    "eisr": lambda: letter(regime=Regime.EISR, parts=(TOLD, withheld(FISH))),
}  # fmt: skip
