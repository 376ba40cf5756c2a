"""The office whose tasks are counted: four requests of different standing, and dates reckoned by hand of the list."""

import json
from datetime import UTC, date, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

from foidesk.store.case_file import CaseFile
from foidesk.store.case_sheets import case_sheet
from foidesk.store.documents import letter_bytes
from tests.walkthrough.person import ROOT, foidesk, set_up

NOW = datetime.now(UTC)
HOLIDAYS = frozenset(
    row["on"]
    for row in json.loads((ROOT / "resources/law/bank_holidays.json").read_text("utf-8"))["holidays"]
)
WEIGHED = {
    "provision": "43(2)",
    "limbs": [],
    "reason": "The contractor is bidding for other routes at these prices.",
    "harm": "Other bidders could set their prices just below those now paid.",
    "likelihood": "would",
}


def days_ago(days: int) -> date:
    return (NOW - timedelta(days=days)).date()


def working_day(received: date, number: int) -> date:
    """Return the numbered working day after `received`: no Saturday, Sunday or listed holiday of any nation."""
    day = received
    while number:
        day += timedelta(days=1)
        number -= day.weekday() < 5 and day.isoformat() not in HOLIDAYS
    return day


def request(subject: str, asks: str, *timeline: tuple[str, date], **decided: object) -> dict[str, object]:
    return {
        "format": "foidesk-case",
        "version": 1,
        "officer": "Una Reed",
        "applicant": {"name": "Pat Query", "email": f"{subject.split()[-1]}@example.org"},
        "subject": subject,
        "request_text": asks,
        "channel": "email",
        "parts": [{"label": "1", "asks": asks, **decided}],
        "timeline": [
            {"act": act, "on": on.isoformat()}
            | ({} if act == "receive" else {"text": "Which?", "formal": True})
            for act, on in timeline
        ],
    }


HARBOUR, BUSES, LIBRARY, STREETS = days_ago(10), days_ago(9), days_ago(8), days_ago(70)
REFERENCES = {
    name: f"FOI {number:06}-{NOW:%y}"
    for number, name in enumerate(("harbour", "buses", "library", "streets", "mail"), 1)
}


def filled(folder: Path) -> Path:
    """Return the home of an office with one request to decide, one to extend, one stopped and one late."""
    home = set_up(folder)
    asks = "When and how is the harbour watched, and what does it cost?"
    cases = [
        request("The harbour", asks, ("receive", HARBOUR)),
        request(
            "Routes of the buses",
            "What is paid for each route?",
            ("receive", BUSES),
            holding="held",
            outcome="withheld",
            claims=[WEIGHED],
        ),
        request("The library", "Which?", ("receive", LIBRARY), ("ask_clarification", days_ago(5))),
        request("The streets", "Who sweeps them?", ("receive", STREETS)),
    ]
    for number, case in enumerate(cases):
        path = folder / f"{number}.json"
        path.write_text(json.dumps(case), "utf-8")
        foidesk(home, "log", str(path))
    return home


def mail(folder: Path) -> tuple[Path, date]:
    """Return a saved e-mail, and the day it came."""
    came = NOW - timedelta(days=2)
    written = EmailMessage()
    written["From"] = "Siân O’Neill <sian@example.org>"
    written["To"] = "foi@brackenshire.example"
    written["Date"] = format_datetime(came.replace(hour=10))
    written["Subject"] = "Noise near the bus station"
    written["Message-ID"] = "<counted-1@example.org>"
    written.set_content(
        "Dear all,\n\n1. How many complaints came in 2025?\n\n2. How many were upheld?\n\nSiân O’Neill\n"
    )
    path = folder / "request.eml"
    path.write_bytes(written.as_bytes())
    return path, came.date()


def shown(home: Path, name: str) -> dict[str, object]:
    """Return a case as a program started for it says it stands, whatever the window believes."""
    return json.loads(foidesk(home, "show", "--json", REFERENCES[name]))


def kept(home: Path, name: str) -> list[tuple[str, bytes]]:
    """Return the letters kept with a case: of which kind each is, and its bytes."""
    (folder,) = home.rglob("*.foidesk")
    case_file = CaseFile.open(folder, for_writing=False)
    try:
        sheet = case_file.read(case_sheet, list(REFERENCES).index(name) + 1)
        return [(one.kind, case_file.read(letter_bytes, one.id)) for one in sheet.letters]
    finally:
        case_file.close()
