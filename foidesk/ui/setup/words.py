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

KINDS: Mapping[AuthorityKind, str] = {
    AuthorityKind.CENTRAL_GOVERNMENT: "Central government",
    AuthorityKind.COUNCIL: "Council",
    AuthorityKind.POLICE: "Police",
    AuthorityKind.NHS: "NHS",
    AuthorityKind.SCHOOL: "School",
    AuthorityKind.UNIVERSITY: "University or college",
    AuthorityKind.ARCHIVE: "Archive",
    AuthorityKind.OTHER: "Another public authority",
}

JURISDICTIONS: Mapping[Jurisdiction, str] = {
    Jurisdiction.ENGLAND_WALES_NI: "England, Northern Ireland or the whole UK",
    Jurisdiction.WALES: "Wales",
    Jurisdiction.SCOTLAND: "Scotland (Scottish public authority)",
}

COST_LIMITS: Mapping[CostLimitClass, str] = {
    CostLimitClass.OTHER: "every other authority",
    CostLimitClass.CENTRAL: "government departments and others in Part I of Schedule 1",
}

RECEIPTS: Mapping[NonWorkingReceipt, str] = {
    NonWorkingReceipt.STATUTE: "On the day it arrives (the Act; the earlier date)",
    NonWorkingReceipt.S45_CODE: "On the next working day (section 45 code)",
}

WELSH: Mapping[WelshUse, str] = {
    WelshUse.NONE: "Not used",
    WelshUse.APPLICANTS_CHOICE: "In the applicant’s language",
    WelshUse.BILINGUAL: "Always in both languages",
}

WINDOW_UNITS: Mapping[WindowUnit, str] = {
    WindowUnit.WORKING_DAYS: "working days",
    WindowUnit.CALENDAR_DAYS: "calendar days",
    WindowUnit.WEEKS: "weeks",
    WindowUnit.MONTHS: "months",
}

ROLES: Mapping[Role, str] = {
    Role.OFFICER: "Handles requests",
    Role.APPROVER: "Approves letters",
    Role.REVIEWER: "Reviews",
    Role.ADMINISTRATOR: "Changes settings",
}
