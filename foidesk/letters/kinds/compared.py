"""What was decided first beside what is decided now, part by part."""

from collections.abc import Iterator, Sequence

from foidesk.domain.dates import capitalised
from foidesk.domain.decided_again import Pair, Turn, keeps_back, pairs
from foidesk.domain.decisions import Outcome, Part
from foidesk.domain.dispute import Dispute
from foidesk.letters.blocks import Block, Heading, Table
from foidesk.letters.kinds.answers import about_figures, answer_of, brief_of
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.grounds import Ground
from foidesk.letters.kinds.names import named

_GIVEN_ALREADY = {Outcome.DISCLOSED, Outcome.ADVICE_GIVEN, Outcome.NOT_APPLICABLE, Outcome.TRANSFERRED}


def side_by_side(facts: LetterFacts, dispute: Dispute) -> Iterator[Block]:
    """Yield the table of both decisions, where there is a first one to compare with."""
    if not dispute.first:
        return
    voice = facts.voice
    columns = ("compared.part", "compared.before", "compared.now")
    yield Table(
        title=voice.say("compared.table"),
        columns=tuple(voice.say(key) for key in columns),
        rows=tuple(_row(pair, facts) for pair in pairs(dispute.first, dispute.now)),
        row_headers=True,
    )


def _row(pair: Pair, facts: LetterFacts) -> tuple[str, str, str]:
    part = pair.now or pair.first or Part()
    return named(part, facts.voice), _cell(pair.first, facts, "relied"), _cell(pair.now, facts, "rely")


def _cell(part: Part | None, facts: LetterFacts, on: str) -> str:
    if part is None:
        return facts.voice.say("compared.absent")
    said = brief_of(part, facts)
    voice = facts.voice
    claims = () if part.outcome is Outcome.DISCLOSED else part.claims  # what is given rests on none any more
    cites = tuple(dict.fromkeys(claim.provision for claim in claims))
    under = voice.say(f"compared.{on}", provisions=voice.all_cited(cites)) if cites else ""
    return f"{capitalised(said)}{f' {under}' if under else ''}"


def decided_now(
    facts: LetterFacts, dispute: Dispute, reasons: Sequence[Ground], *, repeating: bool = True
) -> Iterator[Block]:
    """Yield the answer as it now is: how each part fared, and what was not given already.

    Reasons that still stand are given again where they are `repeating`, as a review has to.
    """
    found = pairs(dispute.first, dispute.now)
    shown: list[Part] = []
    for pair in found:
        part = pair.now or pair.first or Part()
        if len(found) > 1:
            yield Heading(3, named(part, facts.voice))
        if dispute.first:
            yield facts.voice.paragraph(f"compared.{_said(pair, repeating=repeating)}")
        if pair.now is not None and _is_told(pair, repeating=repeating):
            shown.append(part)
            yield from answer_of(part, facts, reasons)
    yield from about_figures(shown, facts.voice)


def told_again(dispute: Dispute, reasons: Sequence[Ground]) -> tuple[Ground, ...]:
    """Return the grounds of those parts alone that are decided otherwise than before."""
    turned = [pair.now for pair in pairs(dispute.first, dispute.now) if pair.turn is not Turn.SAME]
    return tuple(ground for ground in reasons if any(part in turned for part in ground.parts))


def _is_told(pair: Pair, *, repeating: bool) -> bool:
    return pair.turn is not Turn.SAME or (repeating and not _is_old_news(pair))


def _is_old_news(pair: Pair) -> bool:
    return pair.turn is Turn.SAME and pair.now is not None and pair.now.outcome in _GIVEN_ALREADY


def _said(pair: Pair, *, repeating: bool) -> str:
    """Return the clause for how a part fared; more than was given before has one of its own."""
    if pair.turn is Turn.CHANGED and pair.first is not None and pair.now is not None:
        more = keeps_back(pair.first) and pair.now.outcome in {Outcome.DISCLOSED, Outcome.PARTLY_DISCLOSED}
        return "more" if more else "changed"
    if pair.turn is Turn.SAME and not repeating:
        return "same_given" if _is_old_news(pair) else "same_told"
    return "same_given" if _is_old_news(pair) else str(pair.turn)
