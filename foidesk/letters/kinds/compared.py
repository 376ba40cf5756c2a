"""What was decided first beside what is decided now, part by part."""

from collections.abc import Iterator, Sequence

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
    columns = ("compared.part", "compared.first", "compared.now")
    yield Table(
        title=voice.say("compared.table"),
        columns=tuple(voice.say(key) for key in columns),
        rows=tuple(_row(pair, facts) for pair in pairs(dispute.first, dispute.now)),
        row_headers=True,
    )


def _row(pair: Pair, facts: LetterFacts) -> tuple[str, str, str]:
    part = pair.now or pair.first or Part()
    return named(part, facts.voice), _cell(pair.first, facts), _cell(pair.now, facts)


def _cell(part: Part | None, facts: LetterFacts) -> str:
    if part is None:
        return facts.voice.say("compared.absent")
    said = brief_of(part, facts)
    voice = facts.voice
    cites = tuple(dict.fromkeys(claim.provision for claim in part.claims))
    under = voice.say("compared.under", provisions=voice.all_cited(cites)) if cites else ""
    return f"{said[:1].upper()}{said[1:]}{f' {under}' if under else ''}"


def decided_now(facts: LetterFacts, dispute: Dispute, reasons: Sequence[Ground]) -> Iterator[Block]:
    """Yield the answer as it now is: how each part fared, and what was not given already."""
    if not dispute.first:
        shown = list(dispute.now)
        for part in shown:
            yield from _named(part, facts)
            yield from answer_of(part, facts, reasons)
        yield from about_figures(shown, facts.voice)
        return
    shown = []
    for pair in pairs(dispute.first, dispute.now):
        yield from _named(pair.now or pair.first or Part(), facts)
        yield facts.voice.paragraph(f"compared.{_said(pair)}")
        if pair.now is not None and not _is_old_news(pair):
            shown.append(pair.now)
            yield from answer_of(pair.now, facts, reasons)
    yield from about_figures(shown, facts.voice)


def _named(part: Part, facts: LetterFacts) -> Iterator[Block]:
    if len(facts.parts) > 1:
        yield Heading(3, named(part, facts.voice))


def _is_old_news(pair: Pair) -> bool:
    return pair.turn is Turn.SAME and pair.now is not None and pair.now.outcome in _GIVEN_ALREADY


def _said(pair: Pair) -> str:
    """Return the clause for how a part fared; more than was given before has one of its own."""
    if pair.turn is Turn.CHANGED and pair.first is not None and pair.now is not None:
        more = keeps_back(pair.first) and pair.now.outcome in {Outcome.DISCLOSED, Outcome.PARTLY_DISCLOSED}
        return "more" if more else "changed"
    return "same_given" if _is_old_news(pair) else str(pair.turn)
