"""foidesk retire: cases whose time is over, listed, held, and destroyed with a certificate."""

from collections.abc import Sequence
from typing import Any

from foidesk.casework.backup_standing import BackupKnown, backups_known
from foidesk.casework.find_due import AT_ONCE, cases_due, ending_of
from foidesk.casework.finish_destruction import carried_through
from foidesk.casework.retention_in_force import hold_case, lift_hold, retention_in_force
from foidesk.casework.retire_cases import Destroyed, Wish, check_endings, retire_cases
from foidesk.cli.faults import THE_ANSWER_IS_NO
from foidesk.cli.outputs import staged
from foidesk.cli.parser import WrongUse
from foidesk.cli.standings import case_id
from foidesk.cli.surroundings import Errand
from foidesk.domain.dates import counted, in_words, listed
from foidesk.domain.problems import Problem
from foidesk.domain.retention import Ending, Retention, Way
from foidesk.lawbook import Lawbook
from foidesk.lawbook.retention_rows import read_retention
from foidesk.letters.wording import read_wording
from foidesk.resources import resource
from foidesk.store.case_file import CaseFile
from foidesk.store.destructions import certificate_bytes


class BrokenOff(Problem):
    """Cases are gone, and something kept the rest from being done."""

    def __init__(self, done: Destroyed, trouble: Problem) -> None:
        gone, number = listed(done.references), done.number
        are = "is" if len(done.references) == 1 else "are"
        named = f"as certificate {number} says" if done.certificate else "and not yet certified"
        later = f"See to that, then open the case file in FoiDesk: certificate {number} is drawn there."
        super().__init__(
            f"{gone} {are} destroyed, {named}. {trouble}", trouble.next_step if done.certificate else later
        )


NOT_YET = "Nothing has been destroyed. Say --yes to destroy them."


def run(errand: Errand) -> int:
    """Do the one thing that was asked for."""
    asked = errand.asked
    if asked.hold is not None or asked.release is not None:
        return _hold(errand)
    if asked.certificate is not None:
        return _certificate(errand)
    if asked.anonymise or asked.delete:
        way = Way.ANONYMISED if asked.anonymise else Way.DELETED
        return _retire(errand, way, asked.anonymise or asked.delete)
    return _list(errand)


def _list(errand: Errand) -> int:
    shipped, lawbook = read_retention(resource("law")), errand.lawbook()
    with errand.case_file() as case_file:
        retention = case_file.read(retention_in_force, shipped)
        limit = errand.asked.limit or AT_ONCE
        found = case_file.read(cases_due, errand.today, retention, lawbook, limit)
    said = [_line(one) for one in found] or ["No case is due."]
    errand.console.answer(_document(found, retention, errand), *said)
    return 0


def _hold(errand: Errand) -> int:
    asked = errand.asked
    reference = asked.hold or asked.release
    with errand.case_file(for_writing=True) as case_file:
        found = case_file.read(case_id, reference)
        if asked.hold is not None:
            case_file.write(hold_case, found, asked.reason or "", errand.hand)
        else:
            case_file.write(lift_hold, found, errand.hand)
    held = asked.hold is not None
    said = "held until the hold is lifted" if held else "goes by its schedule again"
    errand.console.answer({"reference": reference, "held": held}, f"{reference}  {said}")
    return 0


def _retire(errand: Errand, way: Way, references: Sequence[str]) -> int:
    shipped, lawbook = read_retention(resource("law")), errand.lawbook()
    with errand.case_file(for_writing=True) as case_file:
        ids = [case_file.read(case_id, one) for one in references]
        if not errand.asked.yes:
            return _preview(errand, case_file, ids, shipped, lawbook)
        done = _destroy(errand, case_file, ids, way, shipped, lawbook)
        older = backups_known(case_file)
    document = {
        "destruction": done.number,
        "way": way.value,
        "destroyed": list(done.references),
        "still_held": [_copy_document(one) for one in older],
        "files": [str(errand.asked.out)] if errand.asked.out else [],
    }
    said = [f"{one}  {way.value}" for one in done.references]
    said.append(f"Certificate of destruction {done.number} is kept in the case file.")
    errand.console.answer(document, *said, *(_copy_line(one) for one in older))
    return 0


def _preview(
    errand: Errand, case_file: CaseFile, ids: Sequence[int], shipped: Retention, lawbook: Lawbook
) -> int:
    retention = case_file.read(retention_in_force, shipped)
    endings = [case_file.read(ending_of, one, errand.today, retention, lawbook, ids) for one in ids]
    check_endings(endings, errand.today, errand.asked.reason or "")
    errand.console.answer(_document(endings, retention, errand), *map(_line, endings), NOT_YET)
    return THE_ANSWER_IS_NO


def _destroy(
    errand: Errand,
    case_file: CaseFile,
    ids: Sequence[int],
    way: Way,
    shipped: Retention,
    lawbook: Lawbook,
) -> Destroyed:
    wording, reason = read_wording(resource("clauses")), errand.asked.reason or ""
    wish = Wish(ids, way, errand.today, shipped, lawbook, wording, lambda: errand.hand, reason)
    done = carried_through(case_file, retire_cases(case_file, wish), errand.hand)
    if errand.asked.out is not None and done.certificate is not None:
        with staged(errand.asked.out, done.certificate):
            pass
    if done.trouble is not None:
        raise BrokenOff(done, done.trouble)
    return done


def _certificate(errand: Errand) -> int:
    """Write the certificate of an earlier destruction."""
    asked = errand.asked
    if asked.out is None:
        raise WrongUse("--certificate wants --out FILE.pdf as well.", "Say where it is to go.")
    with errand.case_file() as case_file:
        pdf = case_file.read(certificate_bytes, asked.certificate)
    with staged(asked.out, pdf):
        pass
    errand.console.answer({"files": [str(asked.out)]}, f"{asked.out}  written")
    return 0


def _document(found: Sequence[Ending], retention: Retention, errand: Errand) -> dict[str, Any]:
    schedules = [
        {
            "name": one.name,
            "what": one.what,
            "years": one.years,
            "way": one.way.value,
            "source": one.source,
            "unconfirmed": one.unconfirmed,
        }
        for one in retention.schedules
    ]
    return {
        "today": str(errand.today),
        "cases": [_ending_document(one, errand) for one in found],
        "schedules": schedules,
    }


def _ending_document(one: Ending, errand: Errand) -> dict[str, Any]:
    return {
        "reference": one.reference,
        "result": one.result,
        "schedule": one.schedule.name if one.schedule else None,
        "way": one.schedule.way.value if one.schedule else None,
        "closed_on": str(one.closed_on) if one.closed_on else None,
        "kept_until": str(one.kept_until) if one.kept_until else None,
        "due": one.is_due(errand.today),
        "held_by": list(one.holding),
        "letters": one.letters,
        "attachments": one.files,
    }


def _line(one: Ending) -> str:
    if one.schedule is None or one.kept_until is None:
        return f"{one.reference}  not closed"
    kept = f"{counted(one.letters, 'letter')}, {counted(one.files, 'file')}"
    held = f"  HELD: {' '.join(one.holding)}" if one.holding else ""
    until = in_words(one.kept_until)
    return f"{one.reference}  to be {one.schedule.way.value}; kept until {until}; {kept}{held}"


def _copy_document(one: BackupKnown) -> dict[str, Any]:
    return {
        "path": str(one.path),
        "made_at": one.made_at.isoformat(),
        "expires_on": str(one.expires_on) if one.expires_on else None,
        "rotates": one.rotates,
    }


def _copy_line(one: BackupKnown) -> str:
    newer = "until there is a newer one" if one.rotates else "until you delete it"
    until = f"until {in_words(one.expires_on)}" if one.expires_on else newer
    return f"Still held {until}: {one.path}, made on {in_words(one.made_at.date())}"
