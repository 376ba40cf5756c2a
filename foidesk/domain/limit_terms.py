"""The words a time limit is described in: what is counted, from when, for whom and what for."""

from enum import StrEnum


class Unit(StrEnum):
    """What is counted."""

    WORKING_DAYS = "working_days"
    WORKING_DAYS_INCLUSIVE = "working_days_inclusive"
    """The day it starts is day 1."""
    DAYS = "calendar_days"
    DAYS_ROLLING_FORWARD = "calendar_days_roll_forward"
    """An end on a day that is not a working day moves to the next one."""
    WEEKS = "weeks"
    AS_GIVEN = "as_given"
    """No law and no practice counts it: the letter or notice gives the date. `number` says nothing."""
    MONTHS = "months"
    MONTHS_BEGINNING_WITH = "months_beginning_with"
    """The first day is part of the period, so it ends the day before the corresponding date."""


class Anchor(StrEnum):
    """The day a limit is counted from."""

    RECEIPT = "receipt"
    """Receipt of the request, restarted by clarification and paused by a fee (FOIA s10(2), (6))."""
    ACT = "act"
    """The day of the act that starts it, or the day a notice was sent where that is another day."""
    TIME_ALLOWED = "time_allowed"
    """The end of the time allowed for the answer, or a late answer (FOISA s20(5))."""


class Who(StrEnum):
    """Who has to act before the limit passes."""

    AUTHORITY = "authority"
    APPLICANT = "applicant"
    EITHER_PARTY = "either_party"
    RESPONDENT = "respondent"
    COMMISSIONER = "commissioner"
    MINISTER = "minister"


class Purpose(StrEnum):
    """What a limit is for. A regime has at most one row for each, and for each variation of it."""

    ANSWER = "answer"
    EXTENSION_NOTICE = "extension_notice"
    EXTENDED_ANSWER = "extended_answer"
    EXTENDED_REFUSAL = "extended_refusal"
    VARY_APPLICATION = "vary_application"
    VARIED_ANSWER = "varied_answer"
    ANY_EXTENSION = "any_extension"
    FEE_WINDOW = "fee_window"
    AGGREGATION_WINDOW = "aggregation_window"
    PRESUMED_RECEIPT = "presumed_receipt"
    REVIEW_WINDOW = "review_window"
    OWN_REVIEW_WINDOW = "own_review_window"
    REVIEW_ANSWER = "review_answer"
    EXTENDED_REVIEW = "extended_review"
    COMPLAINT_WINDOW = "complaint_window"
    REGULATOR_LETTER = "regulator_letter"
    INFORMATION_NOTICE = "information_notice"
    ORDER = "order"
    OLDER_ORDER = "older_order"
    APPEAL_WINDOW = "appeal_window"
    APPEAL_RESPONSE = "appeal_response"
    PERMISSION_WINDOW = "permission_window"
    VETO = "veto"
