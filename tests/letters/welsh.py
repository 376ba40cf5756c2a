"""Letters in Welsh and in both languages to draw in tests: every kind, under each law. All invented."""

from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import Enum
from typing import Any

from foidesk.casework.letter_writers import letter_of
from foidesk.domain.authority import Authority, Contact, Regulator, ReviewTerms, WelshUse, WindowUnit
from foidesk.domain.case import Language
from foidesk.domain.decisions import Claim, DataTable, Holding, Likelihood, Outcome, Part
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.particulars import Particulars
from foidesk.domain.regime import Regime
from foidesk.domain.timeline import Act, Event, Step
from foidesk.letters.blocks import Letter
from foidesk.letters.kinds.facts import LetterFacts
from tests.letters.notices import COST, COUNT, ELSEWHERE, LATE, notice_facts
from tests.letters.samples import facts_of

CELYNNEN = Authority(
    "Hollyvale Borough Council",
    name_cy="Cyngor Bwrdeistref Celynnen",
    address=("Neuadd y Dref", "Heol yr Eglwys", "Celynnen", "QR1 1AA"),
    email="rhg@celynnen.example",
    phone="01632 960500",
    disclosure_logs=("https://celynnen.example/log",),
    publishes_responses=True,
    welsh=WelshUse.BILINGUAL,
    review=ReviewTerms(2, WindowUnit.MONTHS, 20, ("Uned Adolygu", "Neuadd y Dref", "Celynnen")),
    contact=Contact("Imogen Vale", "Swyddog Rhyddid Gwybodaeth"),
)
PENBRYN = replace(CELYNNEN, name="Hilltop Town Council", name_cy="Cyngor Tref Penbryn", review=ReviewTerms())
OVERSEER = Regulator(
    "Office of the Information Regulator", "Information Regulator", tuple(Regime), ("1 Sgwâr y Dref", "Celynnen"),
    "01632 960999", "https://rheoleiddiwr.example", "https://rheoleiddiwr.example/cwyno",
    name_cy="Swyddfa’r Rheoleiddiwr Gwybodaeth", noun_cy="Rheoleiddiwr Gwybodaeth",
)  # fmt: skip
TYPED = "Geiriau’r swyddog ei hun."
_KEPT = {"provision", "limbs", "alternative_to", "breaches", "reference", "label", "part", "outcome"}


def in_welsh_words(value: Any) -> Any:
    """A value with everything a person typed into it put into Welsh."""
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return TYPED if any(char.isalpha() for char in value) else value
    if isinstance(value, tuple):
        return tuple(in_welsh_words(one) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        changed = {
            f.name: in_welsh_words(getattr(value, f.name)) for f in fields(value) if f.name not in _KEPT
        }
        return replace(value, **changed)
    return value


def of_celynnen(
    facts: LetterFacts, use: WelshUse = WelshUse.BILINGUAL, wanted: Language = Language.ENGLISH, **more: Any
) -> LetterFacts:
    """The same facts, of an authority in Wales and an applicant who writes in `wanted`."""
    senders = tuple(
        replace(one, welsh=use) for one in (CELYNNEN, PENBRYN)[: len(facts.authorities)]
    )  # the law of the case stays
    applicant = replace(
        facts.case.applicant, name="Tegid Puw", address=("2 Lôn Isaf", "Celynnen"), language=wanted
    )
    case = replace(facts.case, applicant=applicant)
    return replace(facts, case=case, authorities=senders, regulator=OVERSEER, **more)


def all_welsh(facts: LetterFacts) -> LetterFacts:
    """The facts of a letter in Welsh alone, with everything an officer typed in Welsh."""
    case = facts.case
    case = replace(
        case,
        request_text=TYPED,
        subject=TYPED,
        officer="Imogen Vale",
        parts=in_welsh_words(case.parts),
        timeline=in_welsh_words(case.timeline),
        cost_estimate=in_welsh_words(case.cost_estimate),
    )
    facts = replace(facts, case=case, said=in_welsh_words(facts.said), act=in_welsh_words(facts.act))
    return of_celynnen(facts, WelshUse.APPLICANTS_CHOICE, Language.WELSH)


CHANGED = (COUNT, replace(COST, outcome=Outcome.DISCLOSED, claims=(), answer="Twelve pounds."))
FIRST = (COUNT, replace(COST, outcome=Outcome.WITHHELD))
DISPUTED = (
    Event(Act.ANSWER, date(2026, 12, 8), by="Imogen Vale", parts=FIRST),
    Event(Act.REQUEST_REVIEW, date(2026, 12, 10), text="You should have told me the price."),
)
COMPLAINED = (
    *DISPUTED,
    Event(Act.ANSWER_REVIEW, date(2027, 1, 5), outcome="decision_maintained", parts=FIRST),
    Event(Act.RECEIVE_ICO_COMPLAINT, date(2027, 1, 12), reference="IC-1"),
)
ORDERED = (
    *COMPLAINED,
    Event(
        Act.RECEIVE_ICO_DECISION, date(2027, 2, 1), outcome="complaint_upheld", breaches=("1(1)(b)", "10(1)"),
        steps=(Step("Give the price.", date(2027, 2, 20)),), reference="FS-1",
    ),
)  # fmt: skip
NOTICES = {
    LetterKind.ACKNOWLEDGEMENT: {},
    LetterKind.CLARIFICATION: {},
    LetterKind.FEES_NOTICE: {},
    LetterKind.PUBLIC_INTEREST_EXTENSION: {},
    LetterKind.EIR_EXTENSION: {},
    LetterKind.TRANSFER: {"parts": (COUNT, ELSEWHERE), "said": Particulars(to="Glenmoor Council", part="2")},
    LetterKind.LATE_APOLOGY: {"dated": LATE},
    LetterKind.REVIEW_ACKNOWLEDGEMENT: {"events": DISPUTED, "dated": date(2026, 12, 11)},
    LetterKind.REVIEW_EXTENSION: {"events": DISPUTED, "dated": date(2026, 12, 11), "said": Particulars(text="Ill.")},
    LetterKind.REVIEW_OUTCOME: {
        "events": DISPUTED, "dated": date(2027, 1, 5), "parts": CHANGED,
        "said": Particulars(by="Lord Reviewer", text="We erred."),
    },
    LetterKind.ICO_SUBMISSION: {"events": COMPLAINED, "dated": date(2027, 1, 20), "parts": FIRST},
    LetterKind.COMPLIANCE: {"events": ORDERED, "dated": date(2027, 2, 18), "parts": CHANGED},
    LetterKind.DISCLOSURE_LOG: {"events": DISPUTED[:1], "dated": date(2026, 12, 9), "parts": FIRST},
}  # fmt: skip
"""Every kind but the answer, which has shapes of its own."""
ANSWERS = (
    "joint", "two_systems", "total", "figures", "assistants", "disclosed", "cost", "cost_to_confirm", "vexatious",
    "repeated", "accessible", "personal", "opinion", "prohibited", "certified", "silent", "advice", "undecided",
)  # fmt: skip
_CITES = {"43(2)": "12(5)(e)", "40(2)": "13(1)"}


def _eir(value: Any) -> Any:
    """What is claimed under FOIA claimed under the EIR instead."""
    if isinstance(value, Claim):
        return replace(value, provision=_CITES.get(value.provision, "12(5)(b)"), limbs=())
    if isinstance(value, tuple):
        return tuple(_eir(one) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{f.name: _eir(getattr(value, f.name)) for f in fields(value)})
    return value


def kind_facts(kind: LetterKind, regime: Regime = Regime.FOIA) -> LetterFacts:
    changes: dict[str, Any] = dict(NOTICES[kind])
    if regime is Regime.EIR:
        changes = {
            name: _eir(value) if name in {"parts", "events"} else value for name, value in changes.items()
        }
        changes.setdefault("parts", _eir((COUNT, COST)))
    return notice_facts(kind, regime, **changes)


def answer_facts(name: str) -> LetterFacts:
    return facts_of(name)


NO_READINGS = DataTable(
    "Readings", ("Site", "2025", "2026"), (("Weir", 4, None), ("Mill", 7, 9)), "no reading"
)
BOTH_SHAPES = (
    Part("1", "How many readings?", holding=Holding.HELD, outcome=Outcome.DISCLOSED, answer="See below.", tables=(NO_READINGS,)),
    Part(
        "2", "What did they cost?", holding=Holding.HELD, outcome=Outcome.WITHHELD,
        claims=(
            Claim(
                "43(2)", reason="The price is still being negotiated.", harm="A rival could bid just below.",
                likelihood=Likelihood.WOULD_BE_LIKELY, favouring=("People would see what is paid.",),
                against=("The next bids would be dearer.",), balance="A fair price serves everyone.",
            ),
        ),
    ),
)  # fmt: skip


def bilingual_answer() -> Letter:
    """An answer in both languages: a table, an exemption, what the officer typed in English."""
    facts = facts_of("disclosed")
    case = replace(facts.case, parts=BOTH_SHAPES, subject="River readings")
    return letter_of(of_celynnen(replace(facts, case=case)))


def welsh_answer() -> Letter:
    """An answer in Welsh alone, to whoever wrote in Welsh."""
    return letter_of(all_welsh(facts_of("assistants")))
