"""From what is kept of a case to what its sheet shows: every value in words."""

from collections.abc import Callable
from datetime import date

from foidesk.domain.case import Applicant, Case
from foidesk.domain.standing import Standing
from foidesk.domain.working_days import CalendarTooShort
from foidesk.store.documents import KeptFile, KeptLetter
from foidesk.ui.case.case_head import HeadFacts
from foidesk.ui.case.papers import Paper, size_in_words
from foidesk.ui.intake.words import CHANNELS
from foidesk.ui.tokens import Tone
from foidesk.ui.wording import (
    ENDED,
    REGIMES,
    STAGES,
    STOPPED,
    answered_words,
    counted,
    day,
    time_left,
    time_tone,
)

DaysLeft = Callable[[date], int]
"""Working days from today to a day; negative when it has passed."""


def head_facts(case: Case, standing: Standing, days_left: DaysLeft, day_number: int | None) -> HeadFacts:
    """Return the head of a case. `day_number` is today's in the count for the answer."""
    return HeadFacts(
        reference=case.reference,
        law=REGIMES[standing.regime],
        subject=case.subject,
        stage=STAGES[standing.stage],
        applicant=_applicant(case.applicant),
        received=day(standing.received_on),
        due=day(standing.due_on) if standing.due_on else "None running",
        time=_time(standing, days_left, day_number),
        officer=case.officer or "Nobody yet",
        channel=CHANNELS[case.channel],
    )


def _applicant(applicant: Applicant) -> str:
    names = [applicant.name.strip(), (applicant.organisation or "").strip()]
    return ", ".join(name for name in names if name) or "No name given"


def _time(standing: Standing, days_left: DaysLeft, day_number: int | None) -> tuple[str, Tone]:
    if standing.due_on is None:
        return _no_clock(standing)
    try:
        left = days_left(standing.due_on)
    except CalendarTooShort:
        return f"Due {day(standing.due_on)}", Tone.FINE
    number = f" · day {day_number}" if day_number and standing.rule == standing.clocks[0].rule else ""
    return f"{time_left(left)}{number}", time_tone(left)


def _no_clock(standing: Standing) -> tuple[str, Tone]:
    if standing.stage in STOPPED:
        return "Clock stopped", Tone.QUIET
    if standing.stage in ENDED:
        return "No clock runs", Tone.QUIET
    return answered_words(standing.answered_on), Tone.QUIET


def letter_papers(letters: tuple[KeptLetter, ...]) -> tuple[Paper, ...]:
    """Return the kept letters, newest first. They are saved and printed from the letter's own page."""
    newest = sorted(letters, key=lambda letter: letter.issued_at, reverse=True)
    return tuple(
        Paper(
            letter.id,
            "file-text",
            letter.title,
            f"Dated {day(letter.dated)} · {counted(letter.pages, 'page')}",
            can_be_saved=False,
        )
        for letter in newest
    )


def file_papers(files: tuple[KeptFile, ...]) -> tuple[Paper, ...]:
    """Return the files that came with a request, the message itself last."""
    ordered = sorted(files, key=lambda file: (file.role == "original", file.id))
    return tuple(
        Paper(
            file.id,
            "mail" if file.role == "original" else "paperclip",
            " ".join(file.name.split()),
            f"{size_in_words(file.size)}{' · the message as it came' if file.role == 'original' else ''}",
        )
        for file in ordered
    )
