"""What is remembered of each case file's audit outside the file: how long it was, and its last hash.

Whoever can write to the case file can compute its whole chain anew, but not what is remembered elsewhere.
With a secret (from the system's keyring, where there is one) what is remembered is sealed as well.
"""

import json
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from foidesk.domain.problems import Problem
from foidesk.store.audit_chain import Head, chain_head, verify_chain
from foidesk.store.audit_faults import ChainFault
from foidesk.store.case_file import CaseFile
from foidesk.store.files import write_safely


@dataclass(frozen=True, slots=True)
class Anchors:
    """A folder with one small file for each case file, named by where that lies."""

    folder: Path
    secret: bytes | None = None

    def path(self, case_file: Path) -> Path:
        """Return where the anchor of a case file lies, or would."""
        from hashlib import sha256  # OpenSSL: not before the first paint

        return self.folder / f"{sha256(str(case_file.absolute()).encode()).hexdigest()[:32]}.json"

    def remembered(self, case_file: Path) -> Head | None:
        """Return the head remembered of a case file; None where there is none, or its seal is not ours."""
        with suppress(OSError, ValueError, KeyError, TypeError, AttributeError):
            said = json.loads(self.path(case_file).read_text("utf-8"))
            head = Head.parse(said["head"])
            if said.get("seal", "") == self._seal(case_file, head):
                return head
        return None

    def remember(self, case_file: Path, head: Head) -> None:
        """Remember a head in place of the one before. What cannot be written is not worth failing for."""
        said = {"file": str(case_file.absolute()), "head": str(head), "seal": self._seal(case_file, head)}
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            write_safely(self.path(case_file), json.dumps(said, indent=1).encode())

    def _seal(self, case_file: Path, head: Head) -> str:
        if self.secret is None:
            return ""
        import hmac  # OpenSSL: not before the first paint

        return hmac.digest(self.secret, f"{case_file.absolute()}\n{head}".encode(), "sha256").hex()


def audit_faults(case_file: CaseFile, anchors: Anchors, *, whole: bool = True) -> tuple[ChainFault, ...]:
    """Return where the audit of an open case file does not hold, against what is remembered of it.

    Not `whole`: only what was added since is read, which is quick enough for every start.
    """
    return case_file.look(verify_chain, anchors.remembered(case_file.folder), whole=whole)


def remember_audit(case_file: CaseFile, anchors: Anchors) -> None:
    """Remember how far the audit goes now, unless it no longer fits what was remembered before."""
    with suppress(Problem):  # a file that can no longer be read says so elsewhere
        known = anchors.remembered(case_file.folder)
        if known is None or not case_file.look(verify_chain, known, whole=False):
            anchors.remember(case_file.folder, case_file.look(chain_head))


def remember_anew(case_file: CaseFile, anchors: Anchors) -> None:
    """Remember how far the audit goes of a file that was just made or brought back, whatever was known."""
    anchors.remember(case_file.folder, case_file.look(chain_head))
