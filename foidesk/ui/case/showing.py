"""From what is kept of a case to what its sheet shows: every value in words."""

from collections.abc import Callable, Mapping
from datetime import date

from foidesk.casework.find_aggregated import JUDGEMENT, Aggregated
from foidesk.domain.approval import Approval
from foidesk.domain.case import Applicant, Case
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.standing import DayOf, Standing
from foidesk.domain.waits import CLARIFICATION, FEE, Wait
from foidesk.domain.working_days import CalendarTooShort
from foidesk.store.documents import KeptFile, KeptLetter
from foidesk.store.related_requests import Tie
from foidesk.ui.case.case_head import HeadFacts
from foidesk.ui.case.papers import Paper, size_in_words
from foidesk.ui.intake.words import CHANNELS
from foidesk.ui.letter.kind_words import LETTERS
from foidesk.ui.letter.replacing import overriding_words, replacing_words
from foidesk.ui.parts_said import part_words
from foidesk.ui.tokens import Tone
from foidesk.ui.tongue import Told, counted, marked, translate
from foidesk.ui.wording import (
    ENDED,
    REGIMES,
    STAGES,
    STOPPED,
    answered_words,
    day,
    time_left,
    time_tone,
)

TIES: Mapping[Tie, str] = Told(
    "Case",
    {
        Tie.EMAIL: marked("Case", "same e-mail address"),
        Tie.ADDRESS: marked("Case", "same name and address"),
        Tie.CAMPAIGN: marked("Case", "same national reference"),
        Tie.LINKED: marked("Case", "linked here as aggregated"),
    },
)

WAITING: Mapping[str, str] = Told(
    "Case",
    {
        CLARIFICATION: marked("Case", "Waiting for the applicant (clarification)"),
        FEE: marked("Case", "Waiting for the applicant (a fee)"),
    },
)
"""The applicant is who a clock waits for."""

MESSAGE = marked("Case", " · the message as it came")
DaysLeft = Callable[[date], int]
"""Working days from today to a day; negative when it has passed."""


def head_facts(case: Case, standing: Standing, days_left: DaysLeft, number: DayOf | None) -> HeadFacts:
    """Return the head of a case. `number` is today in the count of the clock that bites first."""
    return HeadFacts(
        reference=case.reference,
        law=REGIMES[standing.regime],
        subject=case.subject,
        stage=STAGES[standing.stage],
        applicant=_applicant(case.applicant),
        received=day(standing.received_on),
        due=_due(standing),
        time=_time(standing, days_left, number),
        officer=case.officer or translate("Case", "Nobody yet"),
        channel=CHANNELS[case.channel],
    )


def _applicant(applicant: Applicant) -> str:
    names = [applicant.name.strip(), (applicant.organisation or "").strip()]
    return ", ".join(name for name in names if name) or translate("Case", "No name given")


def _due(standing: Standing) -> str:
    """Return the day something is due, or each day with its parts where they run apart."""
    apart = {clock.parts: clock for clock in reversed(standing.clocks) if clock.is_ours and clock.is_running}
    if len(apart) < 2 or standing.due_on is None:
        if standing.owes_undated:
            return translate("Case", "Owed, no date given")
        return day(standing.due_on) if standing.due_on else translate("Case", "None running")
    ordered = sorted(apart.values(), key=lambda clock: clock.due or date.max)
    rest = translate("Case", "the rest")
    return "\n".join(f"{day(one.due)}, {part_words(one.parts) if one.parts else rest}" for one in ordered)


def taken_words(standing: Standing) -> str:
    """Return how many working days the answer took, counted both ways; nothing until it is given."""
    taken = standing.taken
    if taken is None:
        return ""
    said = translate("Case", "The answer took {working_days}, the day of receipt being day 0").format(
        working_days=counted(taken.days, "working day")
    )
    return translate(
        "Case", "{said}; counted inclusively, the day of receipt being day 1, {inclusive}."
    ).format(said=said, inclusive=taken.inclusive)


def waited_words(standing: Standing) -> str:
    """Return for how long the authority waited, and for whom; nothing where it did not."""
    return "\n".join(_wait_words(wait) for wait in standing.waits)


def _wait_words(wait: Wait) -> str:
    since = WAITING[wait.what]
    begins = day(wait.begins_on)
    if wait.ends_on is None or wait.days is None:
        return translate("Case", "{since} since {begins}.").format(since=since, begins=begins)
    return translate("Case", "{since}: {begins} to {day}, {working_days}.").format(
        since=since, begins=begins, day=day(wait.ends_on), working_days=counted(wait.days, "working day")
    )


def related_papers(found: tuple[Aggregated, ...], own: int) -> tuple[Paper, ...]:
    """Return the other requests whose cost could be added to this one's, each once, earliest first."""
    others = {one.id: one for group in found for one in group.requests if one.id != own}
    no_subject = translate("Case", "No subject")
    return tuple(
        Paper(
            one.id,
            "inbox",
            f"{one.reference}  {' '.join(one.subject.split()) or no_subject}",
            translate("Case", "Received {day} · {ties}").format(day=day(one.received_on), ties=TIES[one.tie]),
            can_be_saved=False,
        )
        for one in sorted(others.values(), key=lambda one: (one.received_on, one.id))
        if one.tie is not None
    )


def related_words(found: tuple[Aggregated, ...]) -> str:
    """Return how many belong together within which days, and what is for the officer to judge."""
    if not found:
        return ""
    most = found[0]
    span = translate("Case", "{day} to {day2}").format(day=day(most.begins_on), day2=day(most.ends_on))
    return f"{most.headline} ({span}; FOIA s12(4), {most.provision}). {JUDGEMENT}"


def _time(standing: Standing, days_left: DaysLeft, number: DayOf | None) -> tuple[str, Tone]:
    if standing.due_on is None:
        return _no_clock(standing)
    try:
        left = days_left(standing.due_on)
    except CalendarTooShort:
        return translate("Case", "Due {day}").format(day=day(standing.due_on)), Tone.FINE
    if not number:
        return time_left(left), time_tone(left)
    said = translate("Case", "day {day}") if left < 0 else translate("Case", "day {day} of {days}")
    return f"{time_left(left)} · {said.format(day=number.day, days=number.of)}", time_tone(left)


def _no_clock(standing: Standing) -> tuple[str, Tone]:
    if standing.owes_undated:
        return translate("Case", "Owed, no date given"), Tone.SOON
    if standing.stage in STOPPED:
        return translate("Case", "Clock stopped"), Tone.QUIET
    if standing.stage in ENDED:
        return translate("Case", "No clock runs"), Tone.QUIET
    return answered_words(standing.answered_on), Tone.QUIET


def letter_papers(letters: tuple[KeptLetter, ...]) -> tuple[Paper, ...]:
    """Return the kept letters, newest first. They are saved and printed from the letter's own page."""
    newest = sorted(letters, key=lambda letter: letter.issued_at, reverse=True)
    return tuple(
        Paper(
            letter.id,
            "file-text",
            letter.title,
            translate("Case", "Dated {day} · {pages}{replacing_words}{overriding_words}").format(
                day=day(letter.dated),
                pages=counted(letter.pages, "page"),
                replacing_words=replacing_words(letters, letter),
                overriding_words=overriding_words(letter),
            ),
            can_be_saved=False,
        )
        for letter in newest
    )


def approval_flags(approvals: Mapping[LetterKind, Approval]) -> tuple[str, ...]:
    """Return which letters wait for a second person or were sent back, a sentence each."""
    return tuple(f"{LETTERS[kind].title}: {one.words}" for kind, one in approvals.items())


def file_papers(files: tuple[KeptFile, ...]) -> tuple[Paper, ...]:
    """Return the files that came with a request, the message itself last."""
    ordered = sorted(files, key=lambda file: (file.role == "original", file.id))
    return tuple(
        Paper(
            file.id,
            "mail" if file.role == "original" else "paperclip",
            " ".join(file.name.split()),
            size_in_words(file.size) + (translate("Case", MESSAGE) if file.role == "original" else ""),
        )
        for file in ordered
    )
