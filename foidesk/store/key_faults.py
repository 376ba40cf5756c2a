"""What can stand between an officer and an encrypted case file, told with what to do next."""

from pathlib import Path

from foidesk.store.faults import CaseFileProblem


class CaseFileLocked(CaseFileProblem):
    """The file is encrypted, and nothing at hand opens it."""

    remedy = (
        "Open it with its passphrase or its recovery code; on the command line by --passphrase-file FILE."
    )

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"The case file {folder} is encrypted, and this computer’s keyring has no key for it."
        )


class WrongSecret(CaseFileProblem):
    """What was given is neither the passphrase nor the recovery code."""

    remedy = "Mind capital letters and spaces, and try again; nothing has been changed."

    def __init__(self, folder: Path, what: str) -> None:
        super().__init__(f"That is not the {what} of the case file {folder}.")


class WrongKey(CaseFileProblem):
    """A key that is not the one the database was encrypted with."""

    remedy = (
        "Keep the folder as it is, and bring back your latest copy of it, with the keys.json of that copy."
    )

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"The key at hand does not open the case file {folder}: it is another file’s, or the first page "
            "is damaged."
        )


class KeysDamaged(CaseFileProblem):
    """The envelope of keys cannot be read."""

    remedy = "Bring back keys.json from your latest copy of the case file; without it no key opens the file."

    def __init__(self, folder: Path) -> None:
        super().__init__(f"The keys.json of the case file {folder} is damaged.")


class NotEncrypted(CaseFileProblem):
    """A key or a passphrase for a file that has none."""

    remedy = "Leave --passphrase-file out."

    def __init__(self, remedy: str | None = None) -> None:
        super().__init__("This case file is not encrypted, so no passphrase opens it.", remedy)


class AlreadyEncrypted(CaseFileProblem):
    """A file that is encrypted is to be encrypted."""

    remedy = "Nothing needs to be done."

    def __init__(self) -> None:
        super().__init__("This case file is encrypted already.")


class NoKeyring(CaseFileProblem):
    """This computer keeps no secrets, so another way in is needed."""

    remedy = "Choose a passphrase, on the command line by --new-passphrase-file FILE."

    def __init__(self) -> None:
        super().__init__("This computer has no keyring that could hold the key of the case file.")


class NoOtherWay(CaseFileProblem):
    """The last way in but the recovery code is to be given up."""

    remedy = "Choose a passphrase first."

    def __init__(self) -> None:
        super().__init__("Without the keyring only the recovery code would open this case file.")


class EmptyPassphrase(CaseFileProblem):
    """A passphrase of nothing."""

    remedy = "Choose three or four words that nobody would guess together."

    def __init__(self) -> None:
        super().__init__("The passphrase is empty.")
