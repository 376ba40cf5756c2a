"""Put parts of a request to business areas, each with a draft e-mail that does not say who asked."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from foidesk.casework.calendar_in_force import clock_of_case
from foidesk.casework.changes import Change, Hand
from foidesk.casework.draft_mail import signed_lines
from foidesk.casework.keep_case import noted
from foidesk.domain.blind_questions import BlindQuestion, blind, blind_questions, chosen
from foidesk.domain.case import Case
from foidesk.domain.commission import BusinessArea, Commission, CommissionTerms, default_due
from foidesk.domain.problems import Problem
from foidesk.domain.stages import regime_of
from foidesk.domain.timeline import as_corrected
from foidesk.lawbook import Lawbook
from foidesk.letters.area_mail import AreaAsk, commission_mail
from foidesk.letters.text import one_line
from foidesk.letters.wording import Wording
from foidesk.store.business_areas import business_areas
from foidesk.store.cases import case_row, case_value
from foidesk.store.commissions import add_commission, commissions_of
from foidesk.store.faults import NoSuchCommission
from foidesk.store.records import Records
from foidesk.store.settings_rows import read_settings

MARK = "area_mail.mark"
LONGEST_NAME = 60


class NothingAsked(Problem):
    """An area without a question, or no area at all."""

    def __init__(self, area: str = "") -> None:
        said = f"“{area}” is asked no question." if area else "No business area is chosen."
        super().__init__(said, "Tick at least one question for each area, then make the drafts.")


class DuePassed(Problem):
    """A day to answer by that has gone."""

    def __init__(self, area: str) -> None:
        super().__init__(f"The day “{area}” is to answer by has passed already.", "Choose a later day.")


@dataclass(frozen=True, slots=True)
class Asked:
    """Which questions go to an area, and by when it is to answer."""

    area_id: int
    questions: tuple[str, ...]
    due_on: date


@dataclass(frozen=True, slots=True)
class AreaDraft:
    """A draft: the bytes of an `.eml` file, a name for it, and whether it is addressed to anybody."""

    area: str
    name: str
    eml: bytes
    is_addressed: bool


@dataclass(frozen=True, slots=True)
class Drafted:
    """What was recorded, and the drafts that tell of it."""

    change: Change
    drafts: tuple[AreaDraft, ...]


@dataclass(frozen=True, slots=True)
class Commissioning:
    """A case as it is put to business areas: who can be asked, what, by when; and what was asked before.

    `due_on` is the day offered first: None where the calendar does not reach so far.
    """

    areas: tuple[BusinessArea, ...]
    questions: tuple[BlindQuestion, ...]
    commissions: tuple[Commission, ...]
    due_on: date | None


def commissioning(
    records: Records, case_id: int, today: date, terms: CommissionTerms, lawbook: Lawbook, wording: Wording
) -> Commissioning:
    """Return what can be asked about a case, and what has been. Raises NoSuchCase."""
    case, made = case_value(records, case_id), commissions_of(records, case_id)
    questions = blind_questions(case, wording.say(MARK), made)
    law = clock_of_case(records, lawbook, case_id)
    try:
        due = default_due(case_row(records, case_id).due_on, today, terms, law.calendars["uk_any"])
    except Problem:
        due = None
    return Commissioning(business_areas(records), questions, made, due)


def commission_parts(
    records: Records, case_id: int, asked: Sequence[Asked], note: str, wording: Wording, hand: Hand
) -> Drafted:
    """Record what each area is asked and by when, and return a draft e-mail for each.

    No draft says who asked, nor does what is kept of the questions. Raises NothingAsked, DuePassed,
    NoSuchCase, NoSuchCommission.
    """
    if not asked:
        raise NothingAsked
    case = case_value(records, case_id)
    questions = blind_questions(case, wording.say(MARK))
    said = blind(case, note, wording.say(MARK)).text.strip()
    areas = {area.id: area for area in business_areas(records)}
    drafts = []
    for one in asked:
        if (area := areas.get(one.area_id)) is None:
            raise NoSuchCommission
        ask = _ask(records, case, area, one, questions, said, hand)
        add_commission(records, case_id, one.area_id, ask.questions, said, one.due_on, hand.now, hand.by)
        eml, addressed = commission_mail(ask, wording)
        drafts.append(AreaDraft(area.name, eml_name(case.reference, area), eml, addressed))
        detail = {"area": area.name, "questions": len(ask.questions), "due_on": one.due_on}
        noted(records, hand, "commission_parts", case_id, detail)
    return Drafted(Change.of(case_id), tuple(drafts))


def eml_name(of: str, area: BusinessArea) -> str:
    """Return a file name for a draft that any system takes."""
    words = "".join(sign if sign.isalnum() else " " for sign in one_line(f"{of} {area.name}", LONGEST_NAME))
    return f"{'-'.join(words.split()) or 'draft'}.eml"


def _ask(
    records: Records, case: Case, area: BusinessArea, one: Asked, questions: Sequence[BlindQuestion],
    note: str, hand: Hand,
) -> AreaAsk:  # fmt: skip
    found = chosen(questions, one.questions)
    if not found:
        raise NothingAsked(area.name)
    if one.due_on < hand.now.date():
        raise DuePassed(area.name)
    senders = read_settings(records).authorities_of(case.authorities)
    regime = regime_of(case.regime, as_corrected(case.timeline))
    return AreaAsk(area, case.reference, regime, one.due_on, found, note, signed_lines(case, senders))
