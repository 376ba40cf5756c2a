"""What each clock gives time for, in the language of the window: resources/law has the English."""

from typing import Final

from foidesk.ui.tongue import marked, translate


def to_do(what: str) -> str:
    """Return what a clock gives time for; an order of the regulator’s stays in its own words."""
    return translate("Clocks", what)


MARKED: Final = (
    marked("Clocks", "answer the request"),
    marked("Clocks", "answer the request, leaving out days on which the school is closed"),
    marked("Clocks", "answer the request, for a transferred public record not designated as open"),
    marked("Clocks", "give the refusal notice that names the exemption and estimates the date of a decision"),
    marked("Clocks", "decide where the public interest lies, and answer"),
    marked("Clocks", "answer within the time given"),
    marked("Clocks", "apply to the Commissioner for more time"),
    marked("Clocks", "answer the request, whatever variation of the time applies"),
    marked("Clocks", "pay the fee"),
    marked("Clocks", "receive a related request whose cost can be counted together with this one's"),
    marked("Clocks", "ask for an internal review"),
    marked("Clocks", "ask for an internal review, within the authority's own time"),
    marked("Clocks", "answer the internal review"),
    marked("Clocks", "answer an exceptional internal review"),
    marked("Clocks", "complain to the Commissioner"),
    marked("Clocks", "answer the Commissioner's case officer"),
    marked("Clocks", "give the Commissioner the information of an information notice"),
    marked("Clocks", "take the steps the decision notice orders"),
    marked("Clocks", "take the steps an older decision notice orders"),
    marked("Clocks", "sign a certificate overriding the decision notice"),
    marked("Clocks", "appeal to the First-tier Tribunal, by 5pm"),
    marked("Clocks", "respond to the notice of appeal"),
    marked("Clocks", "ask the tribunal for permission to appeal"),
    marked("Clocks", "tell the applicant that more time is needed"),
    marked("Clocks", "answer a complex and voluminous request"),
    marked("Clocks", "give the refusal notice for a complex and voluminous request"),
    marked("Clocks", "pay the charge"),
    marked("Clocks", "ask the authority to reconsider"),
    marked("Clocks", "decide the reconsideration"),
    marked("Clocks", "be presumed to have received what was posted"),
    marked("Clocks", "answer the request, for a record the Keeper holds that is not open"),
    marked("Clocks", "require a review"),
    marked("Clocks", "answer the requirement for review"),
    marked("Clocks", "apply to the Scottish Information Commissioner"),
    marked("Clocks", "tell the applicant that more time is needed, with reasons and rights"),
    marked("Clocks", "answer the Scottish Information Commissioner"),
    marked("Clocks", "give the Scottish Information Commissioner the information of an information notice"),
    marked("Clocks", "appeal to the Court of Session on a point of law"),
)
"""The words of the law once more, where Linguist finds them."""
