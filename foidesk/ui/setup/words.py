"""The words on the choices of the settings."""

from collections.abc import Mapping

from foidesk.domain.authority import (
    AuthorityKind,
    CostLimitClass,
    Jurisdiction,
    Role,
    WelshUse,
    WindowUnit,
)
from foidesk.domain.regime import NonWorkingReceipt
from foidesk.ui.tongue import Told, marked

KINDS: Mapping[AuthorityKind, str] = Told(
    "Settings",
    {
        AuthorityKind.CENTRAL_GOVERNMENT: marked("Settings", "Central government"),
        AuthorityKind.COUNCIL: marked("Settings", "Council"),
        AuthorityKind.POLICE: marked("Settings", "Police"),
        AuthorityKind.NHS: "NHS",
        AuthorityKind.SCHOOL: marked("Settings", "School"),
        AuthorityKind.UNIVERSITY: marked("Settings", "University or college"),
        AuthorityKind.ARCHIVE: marked("Settings", "Archive"),
        AuthorityKind.OTHER: marked("Settings", "Another public authority"),
    },
)

JURISDICTIONS: Mapping[Jurisdiction, str] = Told(
    "Settings",
    {
        Jurisdiction.ENGLAND_WALES_NI: marked("Settings", "England, Northern Ireland or the whole UK"),
        Jurisdiction.WALES: marked("Settings", "Wales"),
        Jurisdiction.SCOTLAND: marked("Settings", "Scotland (Scottish public authority)"),
    },
)

COST_LIMITS: Mapping[CostLimitClass, str] = Told(
    "Settings",
    {
        CostLimitClass.OTHER: marked("Settings", "every other authority"),
        CostLimitClass.CENTRAL: marked(
            "Settings", "government departments and others in Part I of Schedule 1"
        ),
    },
)

RECEIPTS: Mapping[NonWorkingReceipt, str] = Told(
    "Settings",
    {
        NonWorkingReceipt.STATUTE: marked("Settings", "On the day it arrives (the Act; the earlier date)"),
        NonWorkingReceipt.S45_CODE: marked("Settings", "On the next working day (section 45 code)"),
    },
)

WELSH: Mapping[WelshUse, str] = Told(
    "Settings",
    {
        WelshUse.NONE: marked("Settings", "Not used"),
        WelshUse.APPLICANTS_CHOICE: marked("Settings", "In the applicant’s language"),
        WelshUse.BILINGUAL: marked("Settings", "Always in both languages"),
    },
)

WINDOW_UNITS: Mapping[WindowUnit, str] = Told(
    "Settings",
    {
        WindowUnit.WORKING_DAYS: marked("Settings", "working days"),
        WindowUnit.CALENDAR_DAYS: marked("Settings", "calendar days"),
        WindowUnit.WEEKS: "weeks",
        WindowUnit.MONTHS: "months",
    },
)

ROLES: Mapping[Role, str] = Told(
    "Settings",
    {
        Role.OFFICER: marked("Settings", "Handles requests"),
        Role.APPROVER: marked("Settings", "Approves letters"),
        Role.REVIEWER: marked("Settings", "Reviews"),
        Role.ADMINISTRATOR: marked("Settings", "Changes settings"),
    },
)
