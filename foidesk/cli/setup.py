"""foidesk setup: the senders' settings into the case file, which is made if there is none."""

from typing import Any, Final

from foidesk.casework.bring_in_settings import Foreseen, bring_in_settings, foresee_settings
from foidesk.casework.export_settings import note_settings, settings_held, write_held
from foidesk.casework.open_case_file import Made, make_case_file
from foidesk.cli.outputs import bytes_of
from foidesk.cli.parser import WrongUse
from foidesk.cli.passphrases import advise_on, code_block
from foidesk.cli.surroundings import Errand
from foidesk.domain.settings_changes import in_brief
from foidesk.intake.settings_json import SettingsFile, read_settings_file
from foidesk.store.anchors import remember_anew
from foidesk.store.making import is_unmade

UNENCRYPTED: Final = (
    "The new case file is not encrypted, for this computer has no keyring and no passphrase was given: "
    "whoever can read the folder can read the cases."
)
NONE_YET: Final = "There is no case file yet: it would be made, with these authorities."
ENCRYPTED: Final = "The new case file is encrypted."


def run(errand: Errand) -> int:
    """Read the settings first, so that a broken file makes nothing; with --out write those there are."""
    if errand.asked.out is not None:
        if errand.asked.dry_run:
            raise WrongUse("--out writes a file, and --dry-run changes nothing.", "Leave out one of them.")
        return _write(errand)
    source = errand.asked.settings
    office = read_settings_file(bytes_of(source), source.parent)
    names = [one.name for one in office.settings.authorities]
    document: dict[str, Any] = {"authorities": names, "file": str(errand.folder)}
    if not is_unmade(errand.folder):
        found = _bring_in(errand, office)
        changed = [in_brief(one) for one in found.changes]
        said = changed or ["Nothing would change."] if errand.asked.dry_run else names
        errand.console.answer({**document, "changed": changed}, *said)
        return 0
    if errand.asked.dry_run:
        errand.console.answer({**document, "changed": None}, NONE_YET, *names)
        return 0
    code = _make(errand, office).recovery_code
    if code is None:
        errand.console.remark(UNENCRYPTED)
        errand.console.answer({**document, "encrypted": False}, *names)
    else:
        document |= {"encrypted": True, "recovery_code": code}
        errand.console.answer(document, ENCRYPTED, *names, *code_block(code))
    return 0


def _bring_in(errand: Errand, office: SettingsFile) -> Foreseen:
    """Return what the settings change, or with --dry-run would."""
    dry = errand.asked.dry_run
    with errand.case_file(for_writing=not dry) as case_file:
        lawbook, hand = errand.lawbook(), errand.hand
        found = case_file.read(foresee_settings, office, lawbook, hand.now.date())
        if not dry:
            case_file.write(bring_in_settings, office, errand.asked.settings.name, lawbook, hand)
    return found


def _write(errand: Errand) -> int:
    """Write the settings there are into a file."""
    with errand.case_file(for_writing=True) as case_file:
        written = write_held(case_file.read(settings_held), errand.asked.out)
        case_file.write(note_settings, errand.asked.out.name, errand.hand)
    errand.console.answer(
        {"files": [str(path) for path in written]}, *(f"{path}  written" for path in written)
    )
    return 0


def _make(errand: Errand, office: SettingsFile) -> Made:
    """Make the case file with its settings, or leave nothing behind."""
    errand.check_place()
    passphrase = errand.passphrase()
    advise_on(passphrase, errand.console)
    made = make_case_file(errand.folder, errand.around.clock.now(), passphrase)
    try:
        source = errand.asked.settings.name
        made.case_file.write(bring_in_settings, office, source, errand.lawbook(), errand.hand)
    except BaseException:
        made.undo()
        raise
    remember_anew(made.case_file, errand.anchors)
    made.case_file.close()
    return made
