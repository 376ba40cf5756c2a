"""Business areas in the real window: two are asked different questions, one answers nil, all overdue are chased."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

from foidesk.casework.changes import Hand
from foidesk.casework.commission_parts import Asked, commission_parts
from foidesk.casework.keep_areas import keep_areas
from foidesk.casework.log_request import log_request
from foidesk.domain.case import Applicant, Case
from foidesk.domain.commission import BusinessArea, Commission, Reply, Search
from foidesk.domain.decisions import Part
from foidesk.domain.timeline import Act, Event
from foidesk.intake.draft import Draft
from foidesk.lawbook import read_lawbook
from foidesk.letters.wording import read_wording
from foidesk.resources import resource
from foidesk.store.business_areas import business_areas
from foidesk.store.case_file import CaseFile
from foidesk.store.commissions import commissions_of
from tests.screen import Screen
from tests.walkthrough.keyboard import Keyboard, Task
from tests.walkthrough.mail_program import MailProgram
from tests.walkthrough.person import at_the_window, screen, set_up

__all__ = ["screen"]

NOW = datetime.now(UTC)
ASKED = Applicant("Pat Query", email="pat@example.org", address=("7 Quay Row", "Northtown"))
HOUSING = BusinessArea("Housing", "Hana Voss", "hana@example.org")
ROADS = BusinessArea("Roads", "Rory Blay", "rory@example.org")
PARKS = BusinessArea("Parks", "Ines Alder", "ines@example.org")
QUESTIONS = ("How many homes stand empty, asks Pat Query?", "What was spent on salting roads?")
TEXT = "Dear all,\n1. How many homes stand empty, asks Pat Query?\n2. What was spent on salting roads?\nPat Query"


def days_ago(days: int) -> date:
    return (NOW - timedelta(days=days)).date()


def office(home: Path) -> CaseFile:
    (folder,) = home.rglob("*.foidesk")
    return CaseFile.open(folder, for_writing=True)


def request(subject: str, days: int, parts: tuple[str, ...]) -> Draft:
    asks = tuple(Part(str(number), asked) for number, asked in enumerate(parts, 1))
    received = (Event(Act.RECEIVE, days_ago(days)),)
    return Draft(Case(ASKED, TEXT, received, subject=subject, parts=asks))


def filled(home: Path) -> None:
    """Two questions nobody has been asked yet, and below them two requests whose areas are past their day."""
    law, mails, hand = read_lawbook(resource("law")), read_wording(resource("mails")), Hand(NOW, "F. Officer")
    before = Hand(NOW - timedelta(days=8), "F. Officer")
    case_file = office(home)
    try:
        case_file.write(keep_areas, (HOUSING, ROADS, PARKS), hand)
        ids = {area.name: area.id for area in case_file.read(business_areas)}
        case_file.write(log_request, request("Homes and roads", 12, QUESTIONS), law, hand)
        for subject, names in {"Verges": ("Roads", "Parks"), "Potholes": ("Roads",)}.items():
            logged = case_file.write(log_request, request(subject, 10, (f"What of {subject}?",)), law, hand)
            asked = [Asked(ids[name], ("1",), days_ago(2)) for name in names]
            case_file.write(commission_parts, logged.case_id, asked, "", mails, before)
    finally:
        case_file.close()


def asked_in_the_window(person: Keyboard, mail: MailProgram) -> None:
    with person.doing(Task.COMMISSION):
        person.press("ctrl+shift+b")
        person.is_at("ask_area_1")
        person.press("space", "Down", "Down", "space", "r")  # Housing, but not the second question; to Roads
        person.is_at("ask_area_2")
        person.press("space", "ctrl+Return")
        housing, roads = mail.opened(2)
    assert (asked(housing), asked(roads)) == ((True, False), (False, True))
    assert [str(one["To"]) for one in (housing, roads)] == [
        "Hana Voss <hana@example.org>",
        "Rory Blay <rory@example.org>",
    ]
    for one in (housing, roads):
        assert one["X-Unsent"] == "1"
        assert not any(word in one.as_string() for word in ("Pat", "Query", "pat@", "Quay Row", "Northtown,"))


def asked(mail: EmailMessage) -> tuple[bool, bool]:
    words = " ".join(mail.get_content().split())
    return "homes stand empty" in words, "salting roads" in words


def answered_nil(person: Keyboard) -> None:
    """Housing holds nothing: that, and how it searched."""
    person.press("ctrl+6")
    person.is_at("commission_4_nil")
    person.press("Tab")
    person.is_at("commission_4_answer")
    person.press("Return")
    person.is_at("answer_text")
    person.press("Tab")
    person.is_at("search_who")
    for name, words in {
        "search_where": "The lettings system and the paper files",
        "search_terms": "empty OR void",
        "search_minutes": "95",
    }.items():
        person.press("Tab")
        person.is_at(name)
        person.write(words)
    person.press("alt+l")
    person.is_at("commission_5_nil")


def chased(person: Keyboard, mail: MailProgram) -> None:
    with person.doing(Task.CHASE):
        person.press("alt+Home")
        person.sees("start_day")
        person.press("ctrl+shift+c")
        person.is_at("chase_go")
        assert person.sees("chase_go").name == "Make 2 drafts"
        person.press("Return")
        parks, roads = mail.opened(2)
    assert [str(one["To"]) for one in (roads, parks)] == [
        "Rory Blay <rory@example.org>",
        "Ines Alder <ines@example.org>",
    ]
    assert [one["Subject"] for one in (roads, parks)] == [
        "3 answers about information requests are owed",
        "An answer about an information request is owed",
    ]
    assert reminded(roads) == {"salting roads", "Verges", "Potholes"}
    assert reminded(parks) == {"Verges"}
    assert "Pat" not in f"{parks}{roads}"


def reminded(mail: EmailMessage) -> set[str]:
    words = " ".join(mail.get_content().split())
    return {one for one in ("homes stand empty", "salting roads", "Verges", "Potholes") if one in words}


def goes_by_the_palette(person: Keyboard) -> None:
    """A few letters lead to a page, and to an act of a case."""
    person.press("ctrl+k")
    person.is_at("palette_box")
    person.write("bank hol")
    person.press("Return")
    person.sees("calendar")
    person.press("ctrl+k")
    person.is_at("palette_box")
    person.write("potholes")
    person.sees("palette_list")  # cases are found a moment after the commands
    person.press("Return")
    person.reads("case_subject", "Potholes")
    person.press("ctrl+k")
    person.is_at("palette_box")
    person.write("withdraw")
    person.press("Return")
    person.sees("act_form")


def kept(home: Path) -> list[Commission]:
    case_file = office(home)
    try:
        return [one for case_id in (1, 2, 3) for one in case_file.read(commissions_of, case_id)]
    finally:
        case_file.close()


def test_areas_are_asked_answer_and_are_chased_in_few_actions(
    screen: Screen, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    home, mail = set_up(tmp_path), MailProgram(tmp_path)
    filled(home)
    person = at_the_window(screen, home, Keyboard, PATH=mail.path)
    person.chooses_first()
    person.reads("case_subject", "Homes and roads")

    asked_in_the_window(person, mail)
    answered_nil(person)
    chased(person, mail)
    goes_by_the_palette(person)
    person.closes()
    for line in person.told():
        record_property("told", line)

    nil, roads, *others = sorted(kept(home), key=lambda one: (one.case_id, one.area.name))
    assert (nil.area.name, nil.answer.reply, nil.chased_at) == ("Housing", Reply.NIL, ())
    search = Search("Hana Voss", "The lettings system and the paper files", "empty OR void", 95)
    assert nil.searches == (search,)
    assert [len(one.chased_at) for one in (roads, *others)] == [1, 1, 1, 1]
