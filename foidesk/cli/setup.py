"""foidesk setup: the senders' settings into the case file, which is made if there is none."""

from typing import Any, Final

from foidesk.casework.change_settings import change_settings
from foidesk.casework.open_case_file import Made, make_case_file
from foidesk.cli.outputs import bytes_of
from foidesk.cli.passphrases import advise_on, code_block
from foidesk.cli.surroundings import Errand
from foidesk.intake.settings_json import SettingsFile, read_settings_file
from foidesk.store.anchors import remember_anew
from foidesk.store.making import is_unmade
from foidesk.store.settings_rows import read_settings

UNENCRYPTED: Final = (
    "The new case file is not encrypted, for this computer has no keyring and no passphrase was given: "
    "whoever can read the folder can read the cases."
)
ENCRYPTED: Final = "The new case file is encrypted."


def run(errand: Errand) -> int:
    """Read the settings first, so that a broken file makes nothing."""
    source = errand.asked.settings
    office = read_settings_file(bytes_of(source), source.parent)
    names = [one.name for one in office.settings.authorities]
    document: dict[str, Any] = {"authorities": names, "file": str(errand.folder)}
    if not is_unmade(errand.folder):
        with errand.case_file(for_writing=True) as case_file:
            settings = office.settings.signed_as(case_file.read(read_settings))
            case_file.write(change_settings, settings, office.logos, errand.lawbook(), errand.hand)
        errand.console.answer(document, *names)
        return 0
    code = _make(errand, office).recovery_code
    if code is None:
        errand.console.remark(UNENCRYPTED)
        errand.console.answer({**document, "encrypted": False}, *names)
    else:
        document |= {"encrypted": True, "recovery_code": code}
        errand.console.answer(document, ENCRYPTED, *names, *code_block(code))
    return 0


def _make(errand: Errand, office: SettingsFile) -> Made:
    """Make the case file with its settings, or leave nothing behind."""
    errand.check_place()
    passphrase = errand.passphrase()
    advise_on(passphrase, errand.console)
    made = make_case_file(errand.folder, errand.around.clock.now(), passphrase)
    try:
        made.case_file.write(change_settings, office.settings, office.logos, errand.lawbook(), errand.hand)
    except BaseException:
        made.undo()
        raise
    remember_anew(made.case_file, errand.anchors)
    made.case_file.close()
    return made
