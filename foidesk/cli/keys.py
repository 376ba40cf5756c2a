"""foidesk keys: whether the case file is encrypted and by what it opens; changing both."""

from typing import Any, Final

from foidesk.casework.change_keys import (
    change_passphrase,
    change_recovery_code,
    forget_key,
    key_state,
    remember_key,
)
from foidesk.casework.convert_case_file import decrypt_case_file, encrypt_case_file
from foidesk.casework.open_case_file import data_key
from foidesk.cli.parser import WrongUse
from foidesk.cli.passphrases import advise_on, code_block, passphrase_in
from foidesk.cli.surroundings import Errand
from foidesk.store.case_file import CaseFile
from foidesk.store.envelopes import Way
from foidesk.store.key_faults import CaseFileLocked

WAYS: Final = {
    Way.KEYRING: "by itself on this computer, with its keyring",
    Way.PASSPHRASE: "by its passphrase",
    Way.RECOVERY_CODE: "by its recovery code",
}
PLAIN: Final = "The case file is not encrypted: whoever can read the folder can read the cases."
OLDER: Final = "Backups and copies made before are as they were: delete them once there are new ones."


def run(errand: Errand) -> int:
    """Make the one change asked for, or none, and say how the case file is kept now."""
    asked = errand.asked
    if asked.encrypt:
        code, done = _encrypt(errand)
    elif asked.decrypt:
        code, done = None, _decrypt(errand)
    else:
        code, done = _change(errand)
    state = key_state(errand.folder)
    ways = [way for way in Way if way in state.ways]
    document: dict[str, Any] = {
        "file": str(errand.folder),
        "encrypted": state.is_encrypted,
        "ways": [way.value for way in ways],
        "keyring": state.has_keyring,
    }
    lines = [done] if done else []
    lines += [f"The case file is encrypted. It opens {_listed(ways)}."] if state.is_encrypted else [PLAIN]
    if code is not None:
        document["recovery_code"] = code
        lines += code_block(code)
    errand.console.answer(document, *lines)
    return 0


def _listed(ways: list[Way]) -> str:
    return ", or ".join(WAYS[way] for way in ways) or "by nothing at all"


def _encrypt(errand: Errand) -> tuple[str | None, str]:
    if errand.asked.new_recovery_code or errand.asked.remember or errand.asked.forget:
        raise WrongUse("A file that is encrypted now gets all that at once.", "Give --encrypt alone.")
    passphrase = _new_passphrase(errand)
    if passphrase is None:
        passphrase = errand.passphrase()
    advise_on(passphrase, errand.console)
    return encrypt_case_file(errand.folder, errand.hand, passphrase).recovery_code, f"Encrypted. {OLDER}"


def _decrypt(errand: Errand) -> str:
    asked = errand.asked
    if asked.new_passphrase_file or asked.new_recovery_code or asked.remember or asked.forget:
        raise WrongUse("A file that is plain has no keys to be changed.", "Give --decrypt alone.")
    decrypt_case_file(errand.folder, data_key(errand.folder, errand.passphrase()), errand.hand)
    return "No longer encrypted."


def _change(errand: Errand) -> tuple[str | None, str]:
    """Change the ways in that were named, all after the file has been opened by one there was before."""
    asked = errand.asked
    passphrase, code, done = _new_passphrase(errand), None, []
    if passphrase is None and not (asked.new_recovery_code or asked.remember or asked.forget):
        _look(errand)
        return None, ""
    with errand.case_file(for_writing=True) as case_file:
        if passphrase is not None:
            advise_on(passphrase, errand.console)
            change_passphrase(case_file, passphrase, errand.hand)
            done.append("The passphrase is changed.")
        if asked.new_recovery_code:
            code = change_recovery_code(case_file, errand.hand)
            done.append("The recovery code is changed; the one before no longer opens anything.")
        if asked.remember:
            remember_key(case_file, errand.hand)
            done.append("This computer's keyring opens it from now on.")
        if asked.forget:
            forget_key(case_file, errand.hand)
            done.append("This computer's keyring no longer opens it.")
    return code, " ".join(done)


def _new_passphrase(errand: Errand) -> str | None:
    path = errand.asked.new_passphrase_file
    return None if path is None else passphrase_in(path)


def _look(errand: Errand) -> None:
    """See whether it is a case file, and if a passphrase was given whether it opens it."""
    try:
        key = data_key(errand.folder, errand.passphrase())
    except CaseFileLocked:
        return  # what opens it can be said without opening it
    CaseFile.open(errand.folder, key, for_writing=False).close()
