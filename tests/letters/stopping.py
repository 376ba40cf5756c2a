"""What the checks stop a letter with beside how its parts are reasoned, as an officer reads it."""

from foidesk.domain.checks import Where, findings
from foidesk.domain.outgoing import Outgoing


def stopping(letter: Outgoing) -> tuple[str, ...]:
    found = [one for one in findings(letter) if one.blocks and one.remedy.place.where is not Where.CLAIM]
    return tuple(f"{one.message} {one.remedy.says}" for one in found)
