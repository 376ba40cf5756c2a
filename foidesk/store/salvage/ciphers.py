"""SQLCipher 4's pages opened one by one, so that one that is damaged costs no more than itself.

A page is AES-256-CBC, its initialisation vector and an HMAC-SHA512 over both and the page's number behind it.
"""

import hmac
import struct
from hashlib import pbkdf2_hmac
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from foidesk.store.salvage.pages import MAGIC

SALT: Final = 16
IV: Final = 16
RESERVE: Final = 80
MASK: Final = 0x3A
ROUNDS: Final = 2
PAGE: Final = 4096


class PageCipher:
    """Opens the pages of a database with its raw 256-bit key.

    The HMAC's key rests on the salt the file begins with. Where those bytes are gone no page can be proved;
    each is then opened all the same, and shows by its shape whether it came out.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        self._key = key
        with path.open("rb") as file:
            salt, rest, second = file.read(SALT), file.read(PAGE - SALT), file.read(PAGE)
        self._mac_key: bytes | None = self._mac_of(salt)
        # One of the first two pages proves the salt; where neither does, it is the salt that is gone.
        if self(1, salt + rest) is None and self(2, second) is None:
            self._mac_key = None

    def _mac_of(self, salt: bytes) -> bytes:
        return pbkdf2_hmac("sha512", self._key, bytes(one ^ MASK for one in salt), ROUNDS, 32)

    def __call__(self, number: int, raw: bytes) -> bytes | None:
        """Return the page as SQLite sees it; None where its HMAC does not hold."""
        if len(raw) < PAGE:
            return None
        start = SALT if number == 1 else 0
        body, iv = raw[start : PAGE - RESERVE], raw[PAGE - RESERVE : PAGE - RESERVE + IV]
        if self._mac_key is not None:
            sealed = raw[start : PAGE - RESERVE + IV] + struct.pack("<I", number)
            if not hmac.compare_digest(
                hmac.digest(self._mac_key, sealed, "sha512"), raw[PAGE - RESERVE + IV :]
            ):
                return None
        opener = Cipher(algorithms.AES(self._key), modes.CBC(iv)).decryptor()
        plain = opener.update(body) + opener.finalize()
        return (MAGIC if number == 1 else b"") + plain + bytes(RESERVE)
