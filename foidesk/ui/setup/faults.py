"""What is wrong, or only unusual, in an authority's settings: one sentence a field."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from foidesk.domain.authority import Authority, Regulator, ReviewTerms
from foidesk.domain.problems import Problem
from foidesk.domain.reference import ReferencePattern
from foidesk.ui.messages import in_full
from foidesk.ui.tongue import in_words, marked, translate

EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]{2,}")
WEB = re.compile(r"https?://[^\s/.]+\.[^\s]+", re.IGNORECASE)
STALE = timedelta(days=180)
LONGEST_WINDOW = 1000

NOT_AN_EMAIL = marked("Settings", "This is not an e-mail address.")
NOT_A_LINK = marked("Settings", "Write the whole address, beginning with https://")

Said = Mapping[str, str]


def authority_faults(authority: Authority, others: Sequence[str]) -> Said:
    """Return what keeps an authority from being saved, by field. `others`: the other authorities' names."""
    said = {
        "name": _name_fault(authority.name, others),
        "email": _email_fault(authority.email),
        "website": _link_fault(authority.website),
        "disclosure_logs": next(filter(None, map(_link_fault, authority.disclosure_logs)), ""),
        "reference_pattern": pattern_example(authority.reference_pattern, 2026)[1],
        **_review_faults(authority.review),
    }
    return {field: why for field, why in said.items() if why}


def authority_doubts(authority: Authority) -> Said:
    """Return what a letter would lack, by field; none of it keeps the settings from being saved."""
    said = {
        "address": ""
        if authority.address
        else translate("Settings", "Letters will carry no postal address."),
        "email": "" if authority.email else translate("Settings", "Letters will give no e-mail address."),
        "contact_name": ""
        if authority.contact
        else translate("Settings", "Letters will name nobody to ask."),
    }
    return {field: why for field, why in said.items() if why}


def regulator_faults(regulator: Regulator) -> Said:
    """Return what keeps a regulator's entry from being saved, by field."""
    begins, ends = regulator.begins_on, regulator.ends_on
    said = {
        "name": "" if regulator.name else translate("Settings", "Enter the name of the regulator."),
        "noun": ""
        if regulator.noun
        else translate("Settings", "Enter what the Act calls it, such as Information Commissioner."),
        "regimes": "" if regulator.regimes else translate("Settings", "Tick at least one law."),
        "email": _email_fault(regulator.email),
        "website": _link_fault(regulator.website),
        "complaint_url": _link_fault(regulator.complaint_url),
        "ends_on": translate("Settings", "This is before the first day.")
        if begins and ends and ends < begins
        else "",
    }
    return {field: why for field, why in said.items() if why}


def confirmed_words(regulator: Regulator, today: date) -> tuple[str, bool]:
    """Return when the entry was last found right, and whether it should be looked at again."""
    if regulator.confirmed_on is None:
        return translate("Settings", "Nobody has confirmed this entry yet."), True
    said = translate("Settings", "Last confirmed {day}.").format(day=in_words(regulator.confirmed_on))
    if today - regulator.confirmed_on > STALE:
        return translate(
            "Settings", "{said} That is more than 180 days ago: check it against the regulator’s website."
        ).format(said=said), True
    return said, False


def pattern_example(pattern: str, year: int) -> tuple[str, str]:
    """Return the first reference of `year` under a pattern, and what is wrong with the pattern."""
    try:
        return ReferencePattern.parse(pattern).format(year, 1), ""
    except Problem as problem:
        return "", in_full(problem)


def _name_fault(name: str, others: Sequence[str]) -> str:
    if not name:
        return translate("Settings", "Enter the authority’s full name, as its letters give it.")
    alike = name.casefold() in {other.casefold() for other in others}
    return translate("Settings", "Another authority here has this name already.") if alike else ""


def _email_fault(email: str | None) -> str:
    return "" if email is None or EMAIL.fullmatch(email) else translate("Settings", NOT_AN_EMAIL)


def _link_fault(link: str | None) -> str:
    return "" if link is None or WEB.fullmatch(link) else translate("Settings", NOT_A_LINK)


def _review_faults(review: ReviewTerms | None) -> Said:
    if review is None:
        return {}
    return {
        "review_window": _number_fault(review.window),
        "review_answer_days": _number_fault(review.answer_days),
        "review_email": _email_fault(review.email),
    }


def _number_fault(number: int) -> str:
    return "" if 0 < number < LONGEST_WINDOW else translate("Settings", "Enter a whole number from 1 to 999.")
