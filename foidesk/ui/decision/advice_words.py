"""Advice on a claim in words: what was decided before, how much time there is, whether more can be taken."""

from collections.abc import Iterator, Mapping

from foidesk.casework.advise_claim import Advice, MoreTime
from foidesk.domain.provisions import Provision, PublicInterest
from foidesk.domain.regime import Regime
from foidesk.store.past_decisions import PastDecision, PastDecisions
from foidesk.ui.case.papers import Paper
from foidesk.ui.decision.choices import OUTCOMES
from foidesk.ui.law.named import cited
from foidesk.ui.tongue import Told, counted, in_words, marked, translate

FOIA: Mapping[MoreTime, str] = Told(
    "Decisions",
    {
        MoreTime.OPEN: marked(
            "Decisions",
            "More time to weigh the public interest can be taken by a notice no later than {last} "
            "(section 10(3)). It is for weighing what applies already; it cannot be used to find "
            "another exemption.",
        ),
        MoreTime.TAKEN: marked(
            "Decisions",
            "More time was taken to weigh the public interest. It is for weighing what applies already; "
            "it cannot be used to find another exemption.",
        ),
        MoreTime.GONE: marked("Decisions", "No more time can be taken to weigh the public interest."),
    },
)
NOT_WEIGHED = marked("Decisions", "This exemption is not weighed, so no more time can be taken for it.")
REGULATIONS: Mapping[MoreTime, str] = Told(
    "Decisions",
    {
        MoreTime.OPEN: marked(
            "Decisions",
            "The time can be extended for a request both complex and voluminous, by a notice no "
            "later than {last} (regulation 7). It cannot be used to find another exception.",
        ),
        MoreTime.TAKEN: marked(
            "Decisions", "The time was extended. It cannot be used to find another exception."
        ),
        MoreTime.GONE: marked("Decisions", "The time can no longer be extended."),
    },
)
NEVER = marked("Decisions", "This law gives no more time than that.")


def advice_words(advice: Advice, provision: Provision, limbs: tuple[str, ...]) -> str:
    """Return the advice, a line each: the time, more of it, and what was decided before."""
    return "\n".join(_lines(advice, provision, limbs))


def _lines(advice: Advice, provision: Provision, limbs: tuple[str, ...]) -> Iterator[str]:
    if advice.due_on is not None:
        day = (
            translate("Decisions", "Working day {day} of {of}; due").format(
                day=advice.day.day, of=advice.day.of
            )
            if advice.day
            else translate("Decisions", "Due")
        )
        yield f"{day} {in_words(advice.due_on)}."
    yield _more_words(advice, provision, limbs)
    yield past_words(advice.past, cited(provision.regime, provision.cite))


def _more_words(advice: Advice, provision: Provision, limbs: tuple[str, ...]) -> str:
    if advice.more_time is MoreTime.NEVER:
        return translate("Decisions", NEVER)
    is_weighed = provision.interest(limbs) is PublicInterest.QUALIFIED
    if provision.regime is Regime.FOIA and advice.more_time is MoreTime.OPEN and not is_weighed:
        return translate("Decisions", NOT_WEIGHED)
    words = FOIA if provision.regime is Regime.FOIA else REGULATIONS
    return words[advice.more_time].format(last=in_words(advice.last_day) if advice.last_day else "")


def past_words(past: PastDecisions, cite: str) -> str:
    """Return how often the provision was relied on before, and with which outcome."""
    total = sum(number for _outcome, number in past.counts)
    if not total:
        return translate("Decisions", "Nothing was decided under {cite} here before.").format(cite=cite)
    each = ", ".join(f"{number} {OUTCOMES[outcome].lower()}" for outcome, number in past.counts)
    among = (
        translate("Decisions", ", in the latest {among:,} answered requests").format(among=past.among)
        if past.among
        else ""
    )
    return translate("Decisions", "Decided under {cite} here before{among}: {parts} ({each}).").format(
        cite=cite, among=among, parts=counted(total, "part"), each=each
    )


def papers_of(latest: tuple[PastDecision, ...]) -> tuple[Paper, ...]:
    """Return the latest decisions as cards that open their cases."""
    return tuple(
        Paper(
            one.case_id,
            "inbox",
            one.reference,
            f"{in_words(one.answered_on)} · {OUTCOMES[one.outcome]}",
            can_be_saved=False,
        )
        for one in latest
    )
