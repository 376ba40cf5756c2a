"""What the retention page says."""

from collections.abc import Sequence

from foidesk.casework.backup_standing import BackupKnown
from foidesk.casework.retire_cases import Destroyed
from foidesk.domain.decisions import Outcome
from foidesk.domain.problems import Problem
from foidesk.domain.progress import Cancelled
from foidesk.domain.retention import Ending, Way
from foidesk.store.destructions import KeptDestruction
from foidesk.ui.decision.choices import OUTCOMES
from foidesk.ui.messages import in_full
from foidesk.ui.tongue import Told, counted, marked, translate
from foidesk.ui.wording import STAGES, day

WAYS = Told(
    "Retention",
    {Way.ANONYMISED: marked("Retention", "Anonymised"), Way.DELETED: marked("Retention", "Deleted")},
)
VERBS = Told(
    "Retention",
    {Way.ANONYMISED: marked("Retention", "anonymise"), Way.DELETED: marked("Retention", "delete")},
)
FOR_GOOD = Told(
    "Retention",
    {
        Way.ANONYMISED: marked("Retention", "Anonymise for good"),
        Way.DELETED: marked("Retention", "Delete for good"),
    },
)
GONE = Told(
    "Retention",
    {
        Way.ANONYMISED: marked(
            "Retention",
            "Who asked, and every word of request, answer, notes, letters and attachments go. "
            "Dates, outcomes and provisions stay, so that the requests still count.",
        ),
        Way.DELETED: marked("Retention", "Everything goes but one row of statistics for each."),
    },
)
ANEW = marked(
    "Retention", "Writing the case file anew without them; what is done meanwhile is kept right after…"
)
STOPPING = marked("Retention", "Stopping: no further request goes. What is gone is being certified…")
STOPPED = marked("Retention", "Stopped before the first of them. Nothing has been destroyed.")
NO_CERTIFICATE = marked(
    "Retention",
    "Certificate {number} could not be kept yet: FoiDesk makes it when the case file is next opened.",
)
NOTHING_DUE = marked("Retention", "No request has come to the end of its time")
HOW_DUE = marked(
    "Retention", "A closed request comes up here once the time its schedule keeps it for is over."
)


def result(ending: Ending) -> str:
    """Return how a case ended: with an outcome, or at the stage it came to rest at."""
    if ending.result in set(Outcome):
        return OUTCOMES[Outcome(ending.result)]
    return STAGES[ending.result][0] if ending.result in STAGES else ending.result


def schedule(ending: Ending) -> str:
    """Return the schedule of a case, and what it asks for."""
    one = ending.schedule
    if one is None:
        return ""
    years = counted(one.years, "year")
    return (
        translate("Retention", "{years}, then anonymised").format(years=years)
        if one.way is Way.ANONYMISED
        else translate("Retention", "{years}, then deleted").format(years=years)
    )


def kept(ending: Ending) -> str:
    """Return what is kept of a case as files."""
    return f"{counted(ending.letters, 'letter')}, {counted(ending.files, 'file')}"


def held(ending: Ending) -> str:
    """Return why a case may not be destroyed; empty where it may."""
    return " ".join(ending.holding)


def stays(ending: Ending) -> str:
    """Return that a case must stay, where it must."""
    return translate("Retention", "Must stay") if ending.holding else ""


def due_words(found: Sequence[Ending]) -> str:
    """Return how many cases are due, and how many of them are held."""
    if not found:
        return f"{translate('Retention', NOTHING_DUE)}."
    holding = sum(1 for one in found if one.holding)
    over = translate("Retention", "The time of {requests} is over.").format(
        requests=counted(len(found), "request")
    )
    stay = translate(
        "Retention", "{holding} of them must stay for now; why is said below, of the one the cursor is on."
    ).format(holding=holding)
    return f"{over} {stay}" if holding else over


def asked_to_type(way: Way, number: int) -> str:
    """Return what has to be typed before anything is destroyed."""
    return f"{VERBS[way]} {number}"


def question(way: Way, chosen: Sequence[Ending]) -> str:
    """Return what is about to happen."""
    letters, files = (sum(getattr(one, name) for one in chosen) for name in ("letters", "files"))
    requests, letter_count, file_count = (
        counted(number, noun)
        for number, noun in ((len(chosen), "request"), (letters, "letter"), (files, "file"))
    )
    will = (
        translate("Retention", "{requests} will be anonymised, with {letter_count} and {file_count}.").format(
            requests=requests, letter_count=letter_count, file_count=file_count
        )
        if way is Way.ANONYMISED
        else translate(
            "Retention", "{requests} will be deleted, with {letter_count} and {file_count}."
        ).format(requests=requests, letter_count=letter_count, file_count=file_count)
    )
    return translate("Retention", "{will} {gone} It cannot be undone.").format(will=will, gone=GONE[way])


def copies_words(known: Sequence[BackupKnown]) -> str:
    """Return which copies will still hold what is destroyed, and until when."""
    if not known:
        return translate("Retention", "No backup is known that would still hold them.")
    lines = [f"{day(one.made_at.date())}: {one.path.name}, {until(one)}" for one in known]
    return "\n".join((translate("Retention", "These copies will still hold them:"), *lines))


def until(one: BackupKnown) -> str:
    """Return how long a copy is kept."""
    if not one.rotates:
        return translate("Retention", "kept until you delete it")
    return (
        translate("Retention", "kept until {day}").format(day=day(one.expires_on))
        if one.expires_on
        else translate("Retention", "kept until there is a newer one")
    )


def destroyed_in_words(way: Way, done: Destroyed) -> str:
    """Return what was destroyed, and how many were spared because it was stopped."""
    many = counted(len(done.references), "request")
    gone = (
        translate("Retention", "{many} anonymised").format(many=many)
        if way is Way.ANONYMISED
        else translate("Retention", "{many} deleted").format(many=many)
    )
    left = (
        translate("Retention", "; stopped before the other {left:,}, which are kept whole").format(
            left=done.left
        )
        if done.left
        else ""
    )
    if done.left == 1:
        left = translate("Retention", "; stopped before the other {left:,}, which is kept whole").format(
            left=done.left
        )
    if done.certificate is None:
        return f"{gone}{left}. {translate('Retention', NO_CERTIFICATE).format(number=done.number)}"
    kept = translate("Retention", "Certificate {number} is kept in the case file.").format(number=done.number)
    return f"{gone}{left}. {kept}"


def progress_words(done: int, total: int) -> str:
    """Return how far it is; once all are gone the case file is written anew without them."""
    return (
        translate("Retention", "{done:,} of {total:,} requests are gone.").format(done=done, total=total)
        if done < total
        else translate("Retention", ANEW)
    )


def destroyed_words(one: KeptDestruction) -> str:
    """Return when and by whom."""
    return translate("Retention", "{day}, by {made_by}").format(
        day=day(one.made_at.date()), made_by=one.made_by
    )


def held_words(reference: str) -> str:
    """Return that a request is held."""
    said = translate("Retention", "{reference} is held until the hold is lifted.")
    return said.format(reference=reference.strip())


def released_words(reference: str) -> str:
    """Return that a request is held no more."""
    said = translate("Retention", "{reference} goes by its schedule again.")
    return said.format(reference=reference.strip())


def saved_words(to: object) -> str:
    """Return where a certificate was saved."""
    return translate("Retention", "Saved as {to}").format(to=to)


def exported_words(to: object) -> str:
    """Return where what is held about a person was saved, and what to do with it."""
    said = translate("Retention", "Saved as {to}. Read “CHECK FIRST.html” in it before it goes out.")
    return said.format(to=to)


def why_not_done(problem: Problem) -> str:
    """Return why nothing was destroyed; that somebody stopped it is no trouble."""
    return translate("Retention", STOPPED) if isinstance(problem, Cancelled) else in_full(problem)
