"""A timeline in words: what each row of it says, newest first."""

from dataclasses import dataclass
from datetime import date

from foidesk.domain.dates import capitalised
from foidesk.domain.timeline import Act, Event, struck_rows
from foidesk.store.deadline_moves import DeadlineMove
from foidesk.ui.case.act_fields import COMPLAINED, LAWS, REVIEWED
from foidesk.ui.case.act_words import ACTS
from foidesk.ui.tokens import Tone
from foidesk.ui.tongue import Told, marked, translate
from foidesk.ui.wording import day

LONGEST = 240
"""Characters of a note shown in a row; the rest is in the case's JSON and its export."""

TONES = {
    Act.RECEIVE: Tone.FINE,
    Act.RECEIVE_CLARIFICATION: Tone.FINE,
    Act.RECEIVE_FEE: Tone.FINE,
    Act.ASK_CLARIFICATION: Tone.SOON,
    Act.SEND_FEES_NOTICE: Tone.SOON,
    Act.EXTEND_PUBLIC_INTEREST: Tone.SOON,
    Act.EXTEND_EIR: Tone.SOON,
    Act.REFUSE_REVIEW: Tone.LATE,
    Act.FIND_INVALID: Tone.LATE,
    Act.CERTIFY_CONTEMPT: Tone.LATE,
    Act.ACKNOWLEDGE: Tone.QUIET,
    Act.CLOSE: Tone.QUIET,
}
OUTCOMES = Told("Acts", dict((*REVIEWED, *COMPLAINED, *LAWS)))
DETAILS = Told(
    "Timeline",
    {
        "to": marked("Timeline", "to {}"),
        "part": marked("Timeline", "part {}"),
        "under": marked("Timeline", "under {}"),
        "amount": "{}",
        "until": marked("Timeline", "until {}"),
        "sent": marked("Timeline", "sent {}"),
        "reference": marked("Timeline", "their reference {}"),
        "by": marked("Timeline", "by {}"),
        "breached": marked("Timeline", "breached {}"),
        "informal": marked("Timeline", "informal: the clock runs on"),
    },
)
"""How each fact of an event reads, in the order they are read."""


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One row as it is painted and read out. `struck` says when it was undone, and is empty if it stands."""

    on: date
    title: str
    detail: str
    icon: str
    tone: Tone
    struck: str = ""

    @property
    def spoken(self) -> str:
        """The row as one sentence."""
        said = (f"{day(self.on)}: {self.title}", self.struck, self.detail)
        return ". ".join(words for words in said if words)

    @property
    def below(self) -> str:
        """What stands under the title."""
        return "\n".join(words for words in (self.struck, self.detail) if words)


def timeline_rows(
    timeline: tuple[Event, ...], moves: tuple[DeadlineMove, ...] = ()
) -> tuple[TimelineRow, ...]:
    """Return the rows newest first; of one day, the later written comes first.

    Among them the `moves` of the date by new bank holidays, which are no acts of anybody on the case.
    """
    undone = _undone(timeline)
    acts = (_row(event, timeline, undone.get(at, "")) for at, event in enumerate(timeline))
    rows = [*acts, *(_move(move) for move in moves)]
    rows.sort(key=lambda row: row.on)
    return tuple(reversed(rows))


def _move(move: DeadlineMove) -> TimelineRow:
    no_date = translate("Timeline", "no date")
    was, now = (day(on) if on else no_date for on in (move.was, move.now))
    by = translate("Timeline", "By {who}").format(who=move.made_by)
    detail = "\n".join(words for words in (capitalised(move.why), by) if words)
    title = translate("Timeline", "Deadline moved from {was} to {now}").format(was=was, now=now)
    return TimelineRow(move.made_at.date(), title, detail, "calendar-days", Tone.SOON)


def _undone(timeline: tuple[Event, ...]) -> dict[int, str]:
    """Return of each struck row, counted from 0, when it was undone."""
    gone = struck_rows(timeline)
    said = translate("Timeline", "Undone on {day}: it counts for nothing")
    return {
        event.row: said.format(day=day(event.on)) for event in timeline if event.struck and event.row in gone
    }


def _row(event: Event, timeline: tuple[Event, ...], struck: str) -> TimelineRow:
    words = ACTS[event.act]
    if event.act is Act.CORRECT:
        title = translate("Timeline", "An entry was undone") if event.struck else words.done
        icon = "undo-2" if event.struck else words.icon
        return TimelineRow(event.on, title, _correction(event, timeline), icon, Tone.QUIET)
    tone = Tone.QUIET if struck else TONES.get(event.act, Tone.BUSY)
    return TimelineRow(event.on, words.done, _detail(event), words.icon, tone, struck)


def _detail(event: Event) -> str:
    facts = {
        "to": event.to and OUTCOMES.get(event.to, event.to),
        "part": event.part,
        "under": event.provision,
        "amount": event.amount is not None and f"£{event.amount:,.2f}",
        "until": event.until and day(event.until),
        "sent": event.sent_on and day(event.sent_on),
        "reference": event.reference,
        "by": event.by,
        "breached": ", ".join(event.breaches),
        "informal": not event.formal,
    }
    outcome = OUTCOMES.get(event.outcome or "", event.outcome)
    said = (DETAILS[name].format(fact) for name, fact in facts.items() if fact)
    first = " · ".join(words for words in (outcome, *said) if words)
    ordered = (_short(step.text) for step in event.steps)
    return "\n".join(words for words in (capitalised(first), *ordered, _short(event.text)) if words)


def _correction(event: Event, timeline: tuple[Event, ...]) -> str:
    if event.row is None or not 0 <= event.row < len(timeline):
        return _short(event.text)
    was, now = timeline[event.row], event.should_say
    if now is None:
        struck = translate("Timeline", "“{entry}” of {day} is struck out")
        said = struck.format(entry=ACTS[was.act].done, day=day(was.on))
        return "\n".join(words for words in (said, _short(event.text)) if words)
    said = translate("Timeline", "“{was}” of {day} should say {now}, {right_day}").format(
        was=ACTS[was.act].done, day=day(was.on), now=ACTS[now.act].done, right_day=day(now.on)
    )
    return "\n".join(words for words in (said, _short(event.text)) if words)


def _short(text: str | None) -> str:
    words = " ".join((text or "").split())
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"
