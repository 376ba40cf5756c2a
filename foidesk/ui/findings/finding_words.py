"""A finding in words: how grave it is, under which law, in which part, and what to do."""

from collections.abc import Mapping, Sequence

from foidesk.domain.checks.finding import Finding, Level
from foidesk.domain.checks.mending import can_be_put
from foidesk.domain.regime import ENVIRONMENTAL, Regime
from foidesk.ui.tongue import counted, marked, translate

MEND_KEY = "F9"
"""The key that puts a remedy's one right value in its place."""

SEE_KEY = "F8"
"""The key that shows where a finding stands on the pages of the letter."""

GRAVITY: Mapping[Level, tuple[str, str]] = {
    Level.BLOCK: ("fault", marked("Findings", "Stops the letter")),
    Level.WARN: ("doubt", marked("Findings", "Please check")),
}
"""The kind of remark each level is, and the words that say so beside its icon."""

FEW = 3
"""Warnings told one by one before a letter is issued."""

NOTHING = marked("Findings", "Nothing found. No check has anything against this letter.")
NOTHING_HERE = marked("Findings", "Nothing found. No check has anything against this part.")


def law_words(provision: str, regime: Regime) -> str:
    """Return the law a finding names: `17(1)` as “section 17(1)”; one that names its law stays as it is."""
    is_bare = provision[:1].isdigit() and regime not in ENVIRONMENTAL
    return translate("Findings", "section {provision}").format(provision=provision) if is_bare else provision


def head_of(one: Finding, regime: Regime, *, names_part: bool = True) -> str:
    """Return the line above a finding: how grave, which law, which part."""
    part = (_part(one.part),) if one.part is not None and names_part else ()
    return " · ".join((translate("Findings", GRAVITY[one.level][1]), law_words(one.provision, regime), *part))


def _part(name: str) -> str:
    return name if " " in name else translate("Findings", "part {name}").format(name=name)


def todo_of(one: Finding) -> str:
    """Return what to do about it, and the key where one key does it."""
    return (
        translate("Findings", "{says} {mend_key} does it.").format(says=one.remedy.says, mend_key=MEND_KEY)
        if can_be_put(one)
        else one.remedy.says
    )


def spoken(one: Finding, regime: Regime) -> str:
    """Return all of a finding in one line, as a screen reader says it."""
    return f"{head_of(one, regime)}. {one.message} {todo_of(one)}"


def tally(found: Sequence[Finding]) -> str:
    """Return how many there are of each level; empty for none."""
    blocks = sum(one.blocks for one in found)
    warns = len(found) - blocks
    stop = (
        translate("Findings", "{blocks} stops the letter").format(blocks=blocks)
        if blocks == 1
        else translate("Findings", "{blocks} stop the letter").format(blocks=blocks)
    )
    stops = stop if blocks else ""
    checks = (
        translate("Findings", "{things} to check").format(things=counted(warns, "thing")) if warns else ""
    )
    return ", ".join(said for said in (stops, checks) if said)


def checks_words(found: Sequence[Finding]) -> str:
    """Return what only wants checking, a line each; the first few and how many more. Empty for nothing."""
    warns = list(dict.fromkeys(one.message for one in found if not one.blocks))
    lines, left = warns[:FEW], len(warns) - FEW
    return "\n".join(
        [
            *lines,
            translate("Findings", "And {more_things} to check.").format(
                more_things=counted(left, "more thing")
            ),
        ]
        if left > 0
        else lines
    )
