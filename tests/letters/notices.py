"""Letters before the answer to draw in tests: one case, put under each law. All invented."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from foidesk.casework.letter_writers import writer_of
from foidesk.domain.authority import Regulator
from foidesk.domain.decisions import Claim, Holding, Likelihood, Outcome, Part
from foidesk.domain.letter_kinds import RECORDS, LetterKind
from foidesk.domain.particulars import NONE_GIVEN, Particulars, put_into
from foidesk.domain.proposals import proposed
from foidesk.domain.regime import Regime
from foidesk.domain.several_parts import apiece
from foidesk.domain.standing import fold
from foidesk.domain.strands import named
from foidesk.domain.timeline import Act, Event
from foidesk.letters.blocks import Letter
from foidesk.letters.kinds.facts import LetterFacts
from tests.letters.samples import FENWICK, REGULATOR, case_of, clock_law, cost_law, law

RECEIVED, DATED = date(2026, 11, 3), date(2026, 11, 18)
"""A Tuesday, and the Wednesday of the second week after it. 30 November is a bank holiday in Scotland."""

SCOTTISH = Regulator(
    "Office of the Scottish Regulator", "Scottish Regulator", (Regime.FOISA, Regime.EISR), ("2 Kirk Wynd", "Exampleton")
)  # fmt: skip
PRICE = Claim(
    "43(2)",
    reason="The prices are still being negotiated with two firms.",
    harm="A rival who knew them could bid just below.",
    likelihood=Likelihood.WOULD_BE_LIKELY,
)
OPEN_FILE = Claim("30(1)(a)", reason="The file belongs to an investigation that is still open.")
HIDDEN = Claim("31(3)", ("31(1)(a)",), "Confirming or denying would show where we look.")
NAMES = Claim("40(2)", ("40(3A)(a)",), "The file names people.")
COUNT = Part(
    "1", "How many widgets were bought?", holding=Holding.HELD, outcome=Outcome.DISCLOSED, answer="Nine."
)
COST = Part("2", "At what price?", holding=Holding.HELD, claims=(PRICE, NAMES))
ELSEWHERE = Part("2", "Who sold them?", holding=Holding.NOT_HELD, outcome=Outcome.TRANSFERRED)
SAID = {
    LetterKind.CLARIFICATION: Particulars(text="Which years do you mean?\n\nDo you want costs with or without VAT?"),
    LetterKind.FEES_NOTICE: Particulars(amount=Decimal("12.50"), text="You asked for 125 copies, at 10 pence each."),
    LetterKind.TRANSFER: Particulars(to="Glenmoor Council"),
    LetterKind.EIR_EXTENSION: Particulars(text="There are some 9,000 sheets of readings from 40 sites."),
    LetterKind.PUBLIC_INTEREST_EXTENSION: Particulars(until=date(2027, 1, 5)),
    LetterKind.LATE_APOLOGY: Particulars(until=date(2026, 12, 18), text="Our records were being moved."),
}  # fmt: skip


def notice_facts(
    kind: LetterKind,
    regime: Regime = Regime.FOIA,
    *,
    said: Particulars | None = None,
    dated: date = DATED,
    events: Sequence[Event] = (),
    formal: bool = True,
    **facts: Any,
) -> LetterFacts:
    """What a letter of `kind` dated `dated` is written from; `facts` are of the case."""
    given: dict[str, Any] = {
        "regime": regime,
        "parts": (COUNT, COST),
        "timeline": (),
        "reference": "FOI 000042/26",
    }
    case = case_of("disclosed", **(given | facts))
    case = replace(case, timeline=(*case.timeline, Event(Act.RECEIVE, RECEIVED), *events))
    provisions, wording = law()
    said = SAID.get(kind, NONE_GIVEN) if said is None else said
    act = RECORDS[kind]
    told = put_into(replace(Event(act, dated), formal=formal), said) if act else None
    now = _fold(case)
    after = _fold(replace(case, timeline=(*case.timeline, told))) if told else now
    said = proposed(kind, case, after, provisions, said)
    told = put_into(told, said) if told else None
    rows = apiece(told, named(case.parts)) if told else ()
    return LetterFacts(
        kind=kind,
        case=case,
        authorities=(FENWICK,),
        regulator=REGULATOR if regime in REGULATOR.regimes else SCOTTISH,
        dated=dated,
        act=told,
        said=said,
        standing=now,
        afterwards=_fold(replace(case, timeline=(*case.timeline, *rows))),
        law=clock_law(),
        provisions=provisions,
        costs=cost_law(),
        wording=wording,
        review_by=date(2027, 1, 18),
    )


def _fold(case: Any) -> Any:
    return fold(
        case.regime,
        case.timeline,
        clock_law(),
        variation=case.variation,
        closures=case.school_closures,
        parts=case.parts,
    )


def notice(kind: LetterKind, regime: Regime = Regime.FOIA, **changes: Any) -> Letter:
    """A letter before the answer as blocks."""
    return writer_of(kind)(notice_facts(kind, regime, **changes))


LATE = date(2026, 12, 8)
AGREED = {
    "acknowledgement": (LetterKind.ACKNOWLEDGEMENT, Regime.FOIA, {}),
    "clarification": (LetterKind.CLARIFICATION, Regime.FOIA, {}),
    "clarification_eir": (LetterKind.CLARIFICATION, Regime.EIR, {}),
    "fees_notice": (LetterKind.FEES_NOTICE, Regime.FOIA, {}),
    "fees_notice_eir": (LetterKind.FEES_NOTICE, Regime.EIR, {}),
    "fees_notice_foisa": (LetterKind.FEES_NOTICE, Regime.FOISA, {}),
    "public_interest_extension": (LetterKind.PUBLIC_INTEREST_EXTENSION, Regime.FOIA, {}),
    "eir_extension": (LetterKind.EIR_EXTENSION, Regime.EIR, {}),
    "eir_extension_some": (LetterKind.EIR_EXTENSION, Regime.EIR, {
        "parts": (COUNT, replace(COST, claims=()), replace(ELSEWHERE, label="3")),
        "said": Particulars(text="There are some 9,000 sheets of readings from 40 sites.", part="2, 3")}),
    "clarified": (LetterKind.RESPONSE, Regime.FOIA, {
        "parts": (COUNT,),
        "events": (
            Event(Act.ASK_CLARIFICATION, date(2026, 11, 5), text="Which widgets?"),
            Event(Act.RECEIVE_CLARIFICATION, date(2026, 11, 10), text="The blue ones.\n\nOnly those bought by the yard."),
        )}),
    "part_answer": (LetterKind.RESPONSE, Regime.FOIA, {
        "parts": (COUNT, COST, replace(ELSEWHERE, label="3"), Part("4", "When were they bought?")),
        "said": Particulars(part="1"),
        "events": (
            Event(Act.TRANSFER, date(2026, 11, 9), part="3", to="Glenmoor Council"),
            Event(Act.EXTEND_PUBLIC_INTEREST, date(2026, 11, 17), part="2", until=date(2027, 1, 5)),
        )}),
    "transfer": (LetterKind.TRANSFER, Regime.FOIA, {"parts": (COUNT, ELSEWHERE)}),
    "transfer_eir": (LetterKind.TRANSFER, Regime.EIR, {"parts": ()}),
    "late_apology": (LetterKind.LATE_APOLOGY, Regime.FOIA, {"dated": LATE}),
    "late_apology_foisa": (LetterKind.LATE_APOLOGY, Regime.FOISA, {"dated": LATE}),
}  # fmt: skip
"""The letters agreed on page by page in tests/golden."""


def agreed_notice(name: str) -> Letter:
    kind, regime, changes = AGREED[name]
    return notice(kind, regime, **changes)
