"""What the settings are called where a file of them is told, and what each belongs to."""

from collections.abc import Mapping
from typing import Final

from foidesk.domain.settings_changes import ADDED, PICTURE, REMOVED, Whose
from foidesk.ui.tongue import Told, marked

OF_ENTRIES: Final = {
    "contact": marked("Settings", "Contact"),
    "deputy": marked("Settings", "Deputy"),
    "deputy_email": marked("Settings", "E-mail of the deputy"),
    "provision": marked("Settings", "Provision"),
    "purpose": marked("Settings", "What it is for"),
    "language": marked("Settings", "Language"),
    "title": marked("Settings", "Title"),
    "text": marked("Settings", "Text"),
    "retired": marked("Settings", "Retired"),
    "terms": marked("Settings", "Words"),
    "what": marked("Settings", "For which requests"),
    "years": marked("Settings", "Kept for, in years"),
    "way": marked("Settings", "And then"),
    "source": marked("Settings", "Source"),
    "results": marked("Settings", "Requests that ended as"),
    "contested": marked("Settings", "Only those a regulator or tribunal had"),
    "unconfirmed": marked("Settings", "Still to be decided by the authority"),
    "readings": marked("Settings", "How it reads"),
    "regime": marked("Settings", "Law"),
    "amount": marked("Settings", "Limit"),
    "rate": marked("Settings", "For an hour of work"),
    "counts": marked("Settings", "Work that may be counted"),
    "cost_class": marked("Settings", "For which authorities"),
    "rate_is_ceiling": marked("Settings", "Less is counted where staff cost less"),
    "fee_free": marked("Settings", "Costs the applicant nothing up to"),
    "fee_percent": marked("Settings", "Of the rest the applicant pays, in per cent"),
}
SETTINGS: Mapping[str, str] = Told(
    "Settings",
    {
        "name": marked("Settings", "Name"),
        "name_cy": marked("Settings", "Name in Welsh"),
        "kind": marked("Settings", "Kind of authority"),
        "jurisdiction": marked("Settings", "Where it answers"),
        "address": marked("Settings", "Address"),
        "email": marked("Settings", "E-mail"),
        "phone": marked("Settings", "Telephone"),
        "website": marked("Settings", "Website"),
        "logo": marked("Settings", "Logo"),
        "signature": marked("Settings", "Picture of the signature"),
        "signatory.name": marked("Settings", "Who signs"),
        "signatory.post": marked("Settings", "Post of who signs"),
        "disclosure_logs": marked("Settings", "Disclosure log"),
        "publishes_responses": marked("Settings", "Responses are published"),
        "reference_pattern": marked("Settings", "Pattern of references"),
        "cost_limit_class": marked("Settings", "Cost limit"),
        "non_working_receipt": marked("Settings", "A request that comes on a weekend is received"),
        "welsh": marked("Settings", "Welsh in letters"),
        "suppress_below": marked("Settings", "Warn of figures below"),
        "review": marked("Settings", "There is a review procedure"),
        "review.window": marked("Settings", "Time to ask for a review"),
        "review.answer_days": marked("Settings", "Time to answer a review"),
        "review.address": marked("Settings", "Address for reviews"),
        "review.email": marked("Settings", "E-mail for reviews"),
        "contact.name": marked("Settings", "Contact"),
        "contact.post": marked("Settings", "Post of the contact"),
        "needs_approval": marked("Settings", "A second person approves letters"),
        "post": marked("Settings", "Post"),
        "roles": marked("Settings", "What they do"),
        "noun": marked("Settings", "What the Act calls it"),
        "noun_cy": marked("Settings", "In Welsh, as the Act calls it"),
        "regimes": marked("Settings", "Decides complaints under"),
        "complaint_url": marked("Settings", "Web page for complaints"),
        "begins_on": marked("Settings", "For letters dated from"),
        "ends_on": marked("Settings", "For letters dated to"),
        "confirmed_on": marked("Settings", "Last confirmed"),
        **OF_ENTRIES,
        "largest_mb": marked("Settings", "Largest file, in MB"),
        "opened": marked("Settings", "Kinds of file that are opened"),
    },
)
OF_LISTS: Mapping[tuple[Whose, str], str] = Told(
    "Settings",
    {
        (Whose.AREA, "email"): marked("Settings", "E-mail of the contact"),
        (Whose.COSTS, "begins_on"): marked("Settings", "From"),
        (Whose.COSTS, "ends_on"): marked("Settings", "To"),
        (Whose.RETENTION, "regimes"): marked("Settings", "Laws"),
    },
)
KINDS_OF_ENTRY: Mapping[Whose, str] = Told(
    "Settings",
    {
        Whose.AREA: marked("Settings", "Business area"),
        Whose.PARAGRAPH: marked("Settings", "Paragraph"),
        Whose.WORDS: marked("Settings", "Words"),
        Whose.RETENTION: marked("Settings", "Kept"),
    },
)
WHOSE: Mapping[Whose, str] = Told(
    "Settings",
    {
        Whose.AUTHORITY: marked("Settings", "Authorities"),
        Whose.OFFICER: marked("Settings", "Officers"),
        Whose.REGULATOR: marked("Settings", "Regulators"),
        Whose.FILES: marked("Settings", "Files that come with requests"),
        Whose.AREA: marked("Settings", "Business areas"),
        Whose.PARAGRAPH: marked("Settings", "Paragraphs"),
        Whose.WORDS: marked("Settings", "Words that mean the same"),
        Whose.RETENTION: marked("Settings", "How long requests are kept"),
        Whose.COSTS: marked("Settings", "Limits on cost"),
        Whose.PROVISION: marked("Settings", "Provisions"),
    },
)
WHOLE: Mapping[str, str] = Told(
    "Settings",
    {
        ADDED: marked("Settings", "is added"),
        REMOVED: marked("Settings", "is taken away"),
        PICTURE: marked("Settings", "Logo: another picture"),
    },
)
