"""A file that arrived, read for what it is: a saved e-mail or a case in JSON."""

from dataclasses import replace
from datetime import date

from foidesk.domain.provisions import Provisions
from foidesk.intake.draft import Draft, doubts_about_rows


def read_request(
    data: bytes,
    name: str,
    provisions: Provisions,
    *,
    today: date | None = None,
    calendar_known_to: date | None = None,
) -> Draft:
    """Return the request in a file called `name`, told apart by what is in it.

    Raises BrokenFile for a case that breaks the format, and NotAnEmail for what is neither.
    """
    if name.lower().endswith(".json") or data[:200].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        from foidesk.intake.case_json import read_case_draft  # brings pydantic, which mail does not need

        draft = read_case_draft(data, provisions)
        ahead = doubts_about_rows(draft.case.timeline, today)
        return replace(draft, original_name=name, doubts=(*draft.doubts, *ahead))
    from foidesk.intake.eml import read_eml  # brings the e-mail library, which a case does not need

    return read_eml(data, name, today=today, calendar_known_to=calendar_known_to)
