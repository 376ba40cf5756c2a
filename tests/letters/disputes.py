"""Letters after the answer to draw in tests: one dispute, put under each law. All invented."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from foidesk.casework.letter_writers import writer_of
from foidesk.domain.case import Applicant, Case
from foidesk.domain.decisions import Claim, Holding, Likelihood, Outcome, Part
from foidesk.domain.letter_kinds import RECORDS, LetterKind
from foidesk.domain.particulars import NONE_GIVEN, Particulars, put_into
from foidesk.domain.proposals import proposed
from foidesk.domain.regime import Regime
from foidesk.domain.standing import Standing, fold
from foidesk.domain.timeline import Act, Event, Step
from foidesk.letters.blocks import Letter
from foidesk.letters.kinds.facts import LetterFacts
from tests.letters.notices import SCOTTISH
from tests.letters.samples import FENWICK, GLEN, REGULATOR, case_of, clock_law, cost_law, law

RECEIVED, ANSWERED, ASKED = date(2026, 1, 5), date(2026, 2, 10), date(2026, 2, 20)
"""The last day for the answer was 2 February 2026, so it came six working days late, under every law."""
ACKNOWLEDGED, EXTENDED, REVIEWED = date(2026, 2, 23), date(2026, 3, 16), date(2026, 3, 18)
COMPLAINED, SUBMITTED = date(2026, 4, 20), date(2026, 5, 1)
DECIDED, COMPLIED = date(2026, 6, 10), date(2026, 7, 1)
REQUEST = (
    "Dear Sir or Madam,\n\n1. How many swans were counted?\n2. Who counted them?\n3. What did it cost?\n\n"
    "Kind regards\n\nPat Query\n07700 900123"
)

# What each law calls the same things: to withhold names, to withhold a price, and to neither confirm nor deny.
NAMES = {Regime.FOIA: "40(2)", Regime.EIR: "13(1)", Regime.FOISA: "38(1)(b)", Regime.EISR: "11(2)"}
PRICES = {Regime.FOIA: "43(2)", Regime.EIR: "12(5)(e)", Regime.FOISA: "33(1)(b)", Regime.EISR: "10(5)(e)"}
HIDING = {
    Regime.FOIA: ("31(3)", ("31(1)(a)",)),
    Regime.EIR: ("12(6)", ("12(5)(a)",)),
    Regime.FOISA: ("18(1)", ("35(1)(a)",)),
    Regime.EISR: ("10(8)", ("10(5)(a)",)),
}


def price(regime: Regime) -> Claim:
    return Claim(
        PRICES[regime],
        reason="The price was still being negotiated.",
        harm="A rival could bid just below it.",
        likelihood=Likelihood.WOULD,
        favouring=("Disclosure would show what is spent.",),
        against=("A fair bargain serves everyone.",),
        balance="The bargain weighed more.",
    )


def hiding(regime: Regime) -> Part:
    cite, limbs = HIDING[regime]
    claim = Claim(
        cite,
        limbs,
        reason="Confirming or denying would show where patrols are.",
        harm="Poachers could plan by it.",
        likelihood=Likelihood.WOULD,
        favouring=("Confirming or denying would inform debate.",),
        against=("Confirming or denying would help poachers.",),
        balance="The birds come first.",
    )
    return Part(
        None,
        "Any other information",
        residual=True,
        holding=Holding.NEITHER_CONFIRM_NOR_DENY,
        actual_holding=Holding.HELD,
        outcome=Outcome.NEITHER_CONFIRMED_NOR_DENIED,
        claims=(claim,),
    )


COUNT = Part(
    "1",
    "How many swans were counted?",
    holding=Holding.HELD,
    outcome=Outcome.DISCLOSED,
    answer="We counted 41 swans.",
)
COST_NOW = Part(
    "3", "What did it cost?", holding=Holding.HELD, outcome=Outcome.DISCLOSED, answer="It cost £12,400."
)


def parts_first(regime: Regime) -> tuple[Part, ...]:
    names = Claim(NAMES[regime], reason="The names are of junior staff.")
    who = Part("2", "Who counted them?", holding=Holding.HELD, outcome=Outcome.WITHHELD, claims=(names,))
    cost = replace(COST_NOW, outcome=Outcome.WITHHELD, answer="", claims=(price(regime),))
    return COUNT, who, cost, hiding(regime)


def parts_now(regime: Regime) -> tuple[Part, ...]:
    first = parts_first(regime)
    return (*first[:2], COST_NOW, first[3])


def so_far(kind: LetterKind, regime: Regime, answered: bool = True) -> tuple[Event, ...]:
    """What happened before a letter of `kind` goes out."""
    first, now = parts_first(regime), parts_now(regime)
    rows = [Event(Act.RECEIVE, RECEIVED), Event(Act.CONSULT, date(2026, 1, 9), to="The Duck Officer")]
    if answered:
        rows.append(Event(Act.ANSWER, ANSWERED, by="Imogen Vale", parts=first, text="INTERNAL NOTE"))
    rows.append(Event(Act.REQUEST_REVIEW, ASKED, text="The cost should be public."))
    later = (
        Event(Act.ANSWER_REVIEW, REVIEWED, by="Rhys View", outcome="decision_varied", parts=now),
        Event(
            Act.RECEIVE_ICO_COMPLAINT, COMPLAINED, until=date(2026, 5, 5), reference="IR-77", by="Morgan Case"
        ),
        Event(
            Act.RECEIVE_ICO_DECISION,
            DECIDED,
            reference="IR-77",
            outcome="complaint_partly_upheld",
            breaches=("10(1)",) if regime is Regime.FOIA else (),
            steps=(Step("Give the posts of those who counted.", date(2026, 7, 15)),),
        ),
    )
    known = {LetterKind.ICO_SUBMISSION: 2, LetterKind.COMPLIANCE: 3}
    return (*rows, *later[: known.get(kind, 0)])


DATES = {
    LetterKind.REVIEW_ACKNOWLEDGEMENT: ACKNOWLEDGED,
    LetterKind.REVIEW_EXTENSION: EXTENDED,
    LetterKind.REVIEW_OUTCOME: REVIEWED,
    LetterKind.ICO_SUBMISSION: SUBMITTED,
    LetterKind.COMPLIANCE: COMPLIED,
    LetterKind.DISCLOSURE_LOG: SUBMITTED,
}
SAID = {
    LetterKind.REVIEW_ACKNOWLEDGEMENT: Particulars(by="Rhys View"),
    LetterKind.REVIEW_EXTENSION: Particulars(
        text="We have to hear from the county.", until=date(2026, 4, 24)
    ),
    LetterKind.REVIEW_OUTCOME: Particulars(by="Rhys View", text="The bargain is struck by now."),
    LetterKind.ICO_SUBMISSION: Particulars(
        text="The names are of junior staff, whatever the complaint says."
    ),
    LetterKind.COMPLIANCE: Particulars(text="The posts are in the answer below."),
}


def dispute_facts(
    kind: LetterKind,
    regime: Regime = Regime.FOIA,
    *,
    said: Particulars | None = None,
    dated: date | None = None,
    timeline: Sequence[Event] | None = None,
    authorities: int = 1,
    restricted: bool = False,
    **facts: Any,
) -> LetterFacts:
    """What a letter of `kind` is written from; `facts` are of the case."""
    given: dict[str, Any] = {
        "regime": regime,
        "parts": parts_now(regime) if kind is not LetterKind.DISCLOSURE_LOG else parts_first(regime),
        "timeline": tuple(so_far(kind, regime) if timeline is None else timeline),
        "reference": "FOI 000042/26",
        "subject": "Swans",
        "request_text": REQUEST,
        "applicant": Applicant("Pat Query", email="pat@example.org", address=("2 Low Row", "Fenwick")),
        "data_correct_as_at": None,
        "links": (),
    }
    case = case_of("disclosed", **(given | facts))
    provisions, wording = law()
    on, said = dated or DATES[kind], SAID.get(kind, NONE_GIVEN) if said is None else said
    act = RECORDS[kind]
    carries = case.parts if act in {Act.ANSWER_REVIEW, Act.COMPLY} else ()
    told = put_into(Event(act, on, parts=carries), said) if act else None
    said = proposed(kind, case, _fold(case, told), provisions, said)
    told = put_into(told, said) if told else None
    return LetterFacts(
        kind=kind,
        case=case,
        authorities=(FENWICK, GLEN)[:authorities],
        regulator=REGULATOR if regime in REGULATOR.regimes else SCOTTISH,
        dated=on,
        act=told,
        said=said,
        standing=_fold(case),
        afterwards=_fold(case, told),
        law=clock_law(),
        provisions=provisions,
        costs=cost_law(),
        wording=wording,
        review_by=date(2026, 8, 27),
        restricted=restricted,
    )


def _fold(case: Case, *more: Event | None) -> Standing:
    rows = (*case.timeline, *(row for row in more if row is not None))
    return fold(case.regime, rows, clock_law(), parts=case.parts)


def dispute_letter(kind: LetterKind, regime: Regime = Regime.FOIA, **changes: Any) -> Letter:
    """A letter after the answer as blocks."""
    return writer_of(kind)(dispute_facts(kind, regime, **changes))


AFTER = (
    LetterKind.REVIEW_ACKNOWLEDGEMENT,
    LetterKind.REVIEW_EXTENSION,
    LetterKind.REVIEW_OUTCOME,
    LetterKind.ICO_SUBMISSION,
    LetterKind.COMPLIANCE,
    LetterKind.DISCLOSURE_LOG,
)
AGREED = {
    "review_acknowledgement": (LetterKind.REVIEW_ACKNOWLEDGEMENT, Regime.FOIA, {}),
    "review_acknowledgement_eir": (LetterKind.REVIEW_ACKNOWLEDGEMENT, Regime.EIR, {}),
    "review_extension": (LetterKind.REVIEW_EXTENSION, Regime.FOIA, {}),
    "review_extension_foisa": (LetterKind.REVIEW_EXTENSION, Regime.FOISA, {}),
    "review_outcome": (LetterKind.REVIEW_OUTCOME, Regime.FOIA, {}),
    "review_outcome_eir": (LetterKind.REVIEW_OUTCOME, Regime.EIR, {}),
    "review_outcome_foisa": (LetterKind.REVIEW_OUTCOME, Regime.FOISA, {}),
    "ico_submission": (LetterKind.ICO_SUBMISSION, Regime.FOIA, {}),
    "compliance": (LetterKind.COMPLIANCE, Regime.FOIA, {}),
    "disclosure_log": (LetterKind.DISCLOSURE_LOG, Regime.FOIA, {}),
}
"""The letters agreed on page by page in tests/golden."""


def agreed_in_dispute(name: str) -> Letter:
    kind, regime, changes = AGREED[name]
    return dispute_letter(kind, regime, **changes)
