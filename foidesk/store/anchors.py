"""What is remembered of each case file's audit outside the file: how long it was, and its last hash.

Whoever can write to the case file can compute its whole chain anew, but not what is remembered elsewhere.
Of an encrypted file it is sealed as well, with a key made from the one that the system's keyring keeps.
"""

import json
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from foidesk.domain.problems import Problem
from foidesk.domain.progress import Progress, quietly
from foidesk.store.audit_chain import Head, chain_head, verify_chain
from foidesk.store.audit_faults import ChainFault
from foidesk.store.case_file import CaseFile
from foidesk.store.files import write_safely
from foidesk.store.keys import derived


@dataclass(frozen=True, slots=True)
class Anchors:
    """A folder with one small file for each case file, named by where that lies."""

    folder: Path

    def path(self, case_file: CaseFile) -> Path:
        """Return where the anchor of a case file lies, or would."""
        return self._path(_place(case_file))

    def _path(self, place: str) -> Path:
        from hashlib import sha256  # OpenSSL: not before the first paint

        return self.folder / f"{sha256(place.encode()).hexdigest()[:32]}.json"

    def remembered(self, case_file: CaseFile) -> Head | None:
        """Return the head remembered of a case file; None where there is none, or its seal is not ours."""
        with suppress(OSError, ValueError, KeyError, TypeError, AttributeError):
            said = json.loads(self.path(case_file).read_text("utf-8"))
            head = Head.parse(said["head"])
            if said.get("seal", "") == _seal(case_file, head):
                return head
        return None

    def remember(self, case_file: CaseFile, head: Head) -> None:
        """Remember a head in place of the one before. What cannot be written is not worth failing for."""
        said = {"file": _place(case_file), "head": str(head), "seal": _seal(case_file, head)}
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            write_safely(self.path(case_file), json.dumps(said, indent=1).encode())

    def forget(self, folder: Path) -> None:
        """Forget what lay in a place: another file is there now, and is remembered once it is closed."""
        with suppress(OSError):
            self._path(str(folder.absolute())).unlink(missing_ok=True)


def _place(case_file: CaseFile) -> str:
    return str(case_file.folder.absolute())


def _seal(case_file: CaseFile, head: Head) -> str:
    if case_file.key is None:
        return ""
    import hmac  # OpenSSL: not before the first paint

    sealed = f"{_place(case_file)}\n{head}".encode()
    return hmac.digest(derived(case_file.key, "audit anchor"), sealed, "sha256").hex()


def audit_faults(
    case_file: CaseFile, anchors: Anchors, *, whole: bool = True, progress: Progress = quietly
) -> tuple[ChainFault, ...]:
    """Return where the audit of an open case file does not hold, against what is remembered of it.

    Not `whole`: only what was added since is read, which is quick enough for every start.
    """
    known = anchors.remembered(case_file)
    return case_file.look(verify_chain, known, whole=whole, progress=progress)


class AuditBroken(Problem):
    """The audit is no longer what it was when the case file was last closed here."""

    remedy = (
        "Keep the case file as it is, and tell whoever is responsible. If an older copy was put back,"
        " “foidesk audit --accept” goes on from there."
    )

    def __init__(self, faults: tuple[ChainFault, ...]) -> None:
        super().__init__(" ".join(map(str, faults)))


def check_since(case_file: CaseFile, anchors: Anchors) -> None:
    """Read what was added since the audit was last remembered: quick, for a start. Raises AuditBroken."""
    known = anchors.remembered(case_file)
    if known is not None and (faults := case_file.look(verify_chain, known, whole=False)):
        raise AuditBroken(faults)


def remember_audit(case_file: CaseFile, anchors: Anchors) -> None:
    """Remember how far the audit goes now, unless it no longer fits what was remembered before."""
    with suppress(Problem):  # a file that can no longer be read says so elsewhere
        known = anchors.remembered(case_file)
        if known is None or not case_file.look(verify_chain, known, whole=False):
            anchors.remember(case_file, case_file.look(chain_head))


def remember_anew(case_file: CaseFile, anchors: Anchors) -> None:
    """Remember how far the audit goes of a file that was just made or brought back, whatever was known."""
    anchors.remember(case_file, case_file.look(chain_head))
