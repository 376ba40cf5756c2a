"""The e-mails to business areas, as drafts: what they are asked, and a reminder of all they owe.

Nothing of the applicant comes in here: whoever calls gives texts that were made blind.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from foidesk.domain.commission import BusinessArea, Commission, Question
from foidesk.domain.dates import in_words, listed, with_weekday
from foidesk.domain.regime import Regime
from foidesk.letters.mail_draft import LONGEST_SUBJECT, unsent, usable_address
from foidesk.letters.text import clean, one_line
from foidesk.letters.wording import Wording

INDENT = "   "


@dataclass(frozen=True, slots=True)
class AreaAsk:
    """What one area is asked. `note` is the officer's own word to it, `signed` the lines at the end."""

    area: BusinessArea
    reference: str
    regime: Regime
    due_on: date
    questions: tuple[Question, ...]
    note: str
    signed: tuple[str, ...]


def commission_mail(ask: AreaAsk, wording: Wording) -> tuple[bytes, bool]:
    """Return the draft as the bytes of an `.eml` file, and whether it is addressed.

    Raises NoSuchClause and MissingSlot.
    """
    reference, due = one_line(ask.reference), in_words(ask.due_on)
    subject = wording.say("area_mail.subject", reference=reference, due=due)
    return _draft(ask.area, subject, "\n\n".join(_asking(ask, reference, wording)))


def chase_mail(
    area: BusinessArea, owed: Sequence[tuple[str, Commission]], today: date, signed: tuple[str, ...],
    wording: Wording,
) -> tuple[bytes, bool]:  # fmt: skip
    """Return the draft of a reminder that lists all an area owes, and whether it is addressed.

    Raises NoSuchClause and MissingSlot.
    """
    some, count = ("one" if len(owed) == 1 else "many"), len(owed)
    subject = wording.say(f"area_chaser.subject_{some}", count=count)
    parts = [
        _dear(area, wording),
        wording.say(f"area_chaser.about_{some}", area=one_line(area.name), count=count),
        *(_owed(reference, one, today, wording) for reference, one in owed),
        wording.say("area_chaser.law_waits"),
        *(wording.say(f"area_mail.{key}") for key in ("how_nil", "thanks")),
        _signed(signed),
    ]
    return _draft(area, subject, "\n\n".join(parts))


def _asking(ask: AreaAsk, reference: str, wording: Wording) -> Iterator[str]:
    law = wording.say("area_mail.law", ask.regime)
    yield _dear(ask.area, wording)
    about = wording.say("area_mail.about", law=law, area=one_line(ask.area.name), reference=reference)
    yield f"{about} {wording.say('area_mail.about_by', due=with_weekday(ask.due_on))}"
    yield wording.say(f"area_mail.ask_{'one' if len(ask.questions) == 1 else 'many'}")
    yield from (_question(question) for question in ask.questions)
    if ask.note.strip():
        yield _lines(ask.note)
    yield wording.say("area_mail.blind", mark=wording.say("area_mail.mark"))
    how = (wording.say(f"area_mail.{key}") for key in ("how_hold", "how_nil", "how_search", "how_time"))
    yield "\n".join((wording.say("area_mail.how"), *how))
    yield wording.say("area_mail.keep", ask.regime)
    yield wording.say("area_mail.thanks")
    yield _signed(ask.signed)
    yield "\n".join((wording.say("area_mail.form"), wording.say("area_mail.form_lines")))


def _owed(reference: str, owed: Commission, today: date, wording: Wording) -> str:
    asked, due = in_words(owed.asked_at.date()), in_words(owed.due_on)
    item = wording.say("area_chaser.item", reference=one_line(reference), asked=asked, due=due)
    if owed.is_overdue(today):
        item = wording.say("area_chaser.overdue", item=item)
    elif owed.due_on == today:
        item = wording.say("area_chaser.today", item=item)
    lines = [item, *(f"{INDENT}{_question(question, INDENT)}" for question in owed.questions)]
    if owed.chased_at:
        days = tuple(dict.fromkeys(in_words(at.date()) for at in owed.chased_at))
        lines.append(wording.say("area_chaser.chased", days=listed(days)))
    return "\n".join(lines)


def _question(question: Question, before: str = "") -> str:
    """Return a question after its name, the lines after the first set in."""
    name = f"{one_line(question.name)}. " if question.name else ""
    inside = f"\n{before}{' ' * len(name)}"
    return f"{name}{_lines(question.asks).replace(chr(10), inside)}"


def _lines(text: str) -> str:
    return "\n".join(line.rstrip() for line in clean(text).strip().split("\n"))


def _dear(area: BusinessArea, wording: Wording) -> str:
    name = one_line(area.contact)
    return wording.say("area_mail.dear", name=name) if name else wording.say("area_mail.dear_nobody")


def _signed(signed: tuple[str, ...]) -> str:
    return "\n".join(one_line(line) for line in signed if line.strip())


def _draft(area: BusinessArea, subject: str, body: str) -> tuple[bytes, bool]:
    message = unsent(usable_address(area.email, area.contact), one_line(subject, LONGEST_SUBJECT), body)
    deputy = usable_address(area.deputy_email, area.deputy)
    if deputy is not None:
        message["Cc"] = deputy
    return message.as_bytes(), message["To"] is not None
