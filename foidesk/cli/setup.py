"""foidesk setup: the senders' settings into the case file, which is made if there is none."""

import shutil

from foidesk.casework.change_settings import change_settings
from foidesk.cli.outputs import bytes_of
from foidesk.cli.surroundings import Errand
from foidesk.intake.settings_json import SettingsFile, read_settings_file
from foidesk.store.anchors import remember_anew
from foidesk.store.case_file import CaseFile
from foidesk.store.settings_rows import read_settings

UNENCRYPTED = "A new case file was made. It is not encrypted: whoever can read the folder can read the cases."


def run(errand: Errand) -> int:
    """Read the settings first, so that a broken file makes nothing."""
    errand.refuse_passphrase()
    source = errand.asked.settings
    office = read_settings_file(bytes_of(source), source.parent)
    if errand.folder.exists():
        with errand.case_file(for_writing=True) as case_file:
            settings = office.settings.signed_as(case_file.read(read_settings))
            case_file.write(change_settings, settings, office.logos, errand.lawbook(), errand.hand)
    else:
        _make(errand, office)
        errand.console.remark(UNENCRYPTED)
    names = [one.name for one in office.settings.authorities]
    errand.console.answer({"authorities": names, "file": str(errand.folder)}, *names)
    return 0


def _make(errand: Errand, office: SettingsFile) -> None:
    """Make the case file with its settings, or leave nothing behind."""
    errand.check_place()
    case_file = CaseFile.create(errand.folder, errand.around.clock.now())
    try:
        case_file.write(change_settings, office.settings, office.logos, errand.lawbook(), errand.hand)
    except BaseException:
        case_file.close()
        shutil.rmtree(errand.folder, ignore_errors=True)
        raise
    remember_anew(case_file, errand.anchors)
    case_file.close()
