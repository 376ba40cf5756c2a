"""What keeps a letter before the answer from going out, and what nothing more is needed for: blocks by their words."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from foidesk.domain.checks import findings
from foidesk.domain.decisions import Claim
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.particulars import NONE_GIVEN, Particulars
from foidesk.domain.regime import Regime
from foidesk.domain.timeline import Act, Event
from tests.letters.notices import COST, COUNT, LATE, NAMES, PRICE, SAID, notice_facts

PI, EIR = LetterKind.PUBLIC_INTEREST_EXTENSION, LetterKind.EIR_EXTENSION


def blocking(kind: LetterKind, regime: Regime, **changes: Any) -> list[str]:
    return [one.message for one in findings(notice_facts(kind, regime, **changes)) if one.blocks]


ENOUGH = [
    (LetterKind.ACKNOWLEDGEMENT, Regime.FOIA, {}),
    (LetterKind.CLARIFICATION, Regime.FOIA, {}),
    (LetterKind.FEES_NOTICE, Regime.FOISA, {}),
    (PI, Regime.FOIA, {}),
    (PI, Regime.FOIA, {"dated": date(2026, 12, 3), "said": Particulars(until=date(2027, 1, 5))}),
    (EIR, Regime.EIR, {"said": NONE_GIVEN}),
    (EIR, Regime.EISR, {}),
    (LetterKind.TRANSFER, Regime.EIR, {}),
    (LetterKind.LATE_APOLOGY, Regime.FOIA, {"dated": LATE}),
]


@pytest.mark.parametrize(("kind", "regime", "changes"), ENOUGH)
def test_what_says_all_that_its_law_wants_lacks_nothing(
    kind: LetterKind, regime: Regime, changes: dict[str, Any]
) -> None:
    assert blocking(kind, regime, **changes) == []


NO_REASON, BARE = replace(PRICE, reason=" "), Claim("30(1)(a)", withhold_reasons=True)
LACKS: list[tuple[LetterKind, Regime, dict[str, Any], list[str]]] = [
    (LetterKind.CLARIFICATION, Regime.FOIA, {"said": Particulars(text=" \n")}, ["what has to be made clear"]),
    (LetterKind.FEES_NOTICE, Regime.FOIA, {"said": NONE_GIVEN}, ["states no amount"]),
    (LetterKind.FEES_NOTICE, Regime.EIR, {"said": Particulars(amount=Decimal(0))}, ["states no amount"]),
    (PI, Regime.EIR, {}, ["Only FOIA allows more time"]),
    (PI, Regime.FOIA, {"parts": ()}, ["names no qualified exemption"]),
    (PI, Regime.FOIA, {"parts": (replace(COST, claims=(NAMES,)),)}, ["names no qualified exemption"]),
    (PI, Regime.FOIA, {"said": Particulars(until=date(2027, 1, 5), provision="40(2)")}, ["names no qualified exemption", "Section 40(2) has no public interest test"]),
    (PI, Regime.FOIA, {"said": Particulars(until=date(2027, 1, 5), provision="35(1)(a)")}, ["No part of the request claims section 35(1)(a)"]),
    (PI, Regime.FOIA, {"parts": (replace(COST, claims=(NO_REASON,)),)}, ["why section 43(2) applies"]),
    (PI, Regime.FOIA, {"parts": (replace(COST, claims=(BARE,)),)}, []),
    (PI, Regime.FOIA, {"said": NONE_GIVEN}, ["does not estimate when"]),
    (PI, Regime.FOIA, {"said": Particulars(until=date(2026, 11, 17))}, ["is not after the date of the letter"]),
    (EIR, Regime.FOIA, {}, ["Only the Regulations on environmental information"]),
    (EIR, Regime.EIR, {"said": Particulars(until=date(2027, 1, 6))}, ["later than 5 January 2027, the last"]),
    (EIR, Regime.EIR, {"dated": date(2026, 12, 3), "said": NONE_GIVEN}, ["by when you will answer"]),
    (EIR, Regime.EISR, {"said": NONE_GIVEN}, ["both complex and voluminous"]),
    (LetterKind.TRANSFER, Regime.FOIA, {"said": NONE_GIVEN}, ["which authority the request goes to"]),
    (LetterKind.TRANSFER, Regime.FOIA, {"said": Particulars(to="X", part="9")}, ["has no part “9”"]),
    (LetterKind.LATE_APOLOGY, Regime.FOIA, {}, ["The answer is due 2 December 2026, so it is not late."]),
    (LetterKind.LATE_APOLOGY, Regime.FOIA, {"dated": LATE, "said": NONE_GIVEN}, ["when the applicant can expect"]),
    (
        LetterKind.LATE_APOLOGY,
        Regime.FOIA,
        {"dated": LATE, "events": (Event(Act.ANSWER, date(2026, 12, 1)),)},
        ["was answered on 1 December 2026"],
    ),
    (
        LetterKind.LATE_APOLOGY,
        Regime.FOIA,
        {"dated": LATE, "events": (Event(Act.ASK_CLARIFICATION, date(2026, 11, 9)),)},
        ["No date is running"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "regime", "changes", "words"), LACKS)
def test_what_is_missing_is_named(
    kind: LetterKind, regime: Regime, changes: dict[str, Any], words: list[str]
) -> None:
    found = blocking(kind, regime, **changes)
    assert len(found) == len(words)
    for sentence, part in zip(found, words, strict=True):
        assert part in sentence
        assert sentence.endswith(".")


def test_every_kind_with_particulars_of_its_own_is_looked_at() -> None:
    for kind in SAID:
        late = {"dated": LATE} if kind is LetterKind.LATE_APOLOGY else {}
        regime = Regime.EISR if kind is EIR else Regime.FOIA
        assert blocking(kind, regime, parts=(COUNT,), said=NONE_GIVEN, **late)
