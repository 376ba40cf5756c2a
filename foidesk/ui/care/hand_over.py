"""One window for a case file: a second start gives its files to the first and brings that to the front.

By a local socket, which is a file or a pipe of this user on this computer: nothing of it reaches a network.
The lock on the case file stands in front: who holds it listens, and only then.
"""

import json
import sys
import time
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from foidesk.store.locks import is_held

ANSWER: Final = b"taken\n"
LARGEST: Final = 1_000_000
"""Bytes of names that are listened to; a command line cannot hold more."""
LONGEST_ADDRESS: Final = 100
"""A socket's path has 108 bytes on Linux, 104 on macOS, and Qt adds to it while it is made."""
ANSWERS_WITHIN_MS: Final = 3000


def address_of(folder: Path, near: Path) -> str:
    """Return where the window of a case file listens: in the user’s own folder `near`, if names fit there."""
    name = f"foidesk-{sha256(str(folder.resolve()).encode()).hexdigest()[:16]}"
    path = str(near / name)
    return name if sys.platform == "win32" or len(path.encode()) > LONGEST_ADDRESS else path


def hand_over(folder: Path, files: Sequence[Path], near: Path, *, wait: float) -> bool:
    """Give `files` to the window that has the case file open; return whether it has taken them.

    A window that is just being opened does not listen yet: it is tried for `wait` seconds, as long as
    somebody holds the case file.
    """
    ends = time.monotonic() + wait
    while not _tried(address_of(folder, near), files):
        if time.monotonic() > ends or not is_held(folder):
            return False
        time.sleep(0.05)
    return True


def _tried(address: str, files: Sequence[Path]) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(address)
    if not socket.waitForConnected(ANSWERS_WITHIN_MS):
        return False
    let_come_forward()
    socket.write(json.dumps([str(one.absolute()) for one in files]).encode() + b"\n")
    while socket.bytesAvailable() < len(ANSWER):
        if not socket.waitForReadyRead(ANSWERS_WITHIN_MS):
            return False
    return socket.readAll().data() == ANSWER


def let_come_forward() -> None:
    """Allow the other window to the front: Windows lets only the program in front give that away."""
    if sys.platform == "win32":
        import ctypes

        any_process = -1
        ctypes.WinDLL("user32").AllowSetForegroundWindow(any_process)


class Listener(QObject):
    """Listens for second starts on the case file this window has open for writing."""

    handed = Signal(list)

    def __init__(self, folder: Path, near: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._meet)
        address = address_of(folder, near)
        QLocalServer.removeServer(address)  # left by a process that died: the lock says nobody else listens
        self._server.listen(address)

    def _meet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda socket=socket: self._hear(socket))
            self._hear(socket)  # it may have spoken already

    def _hear(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > LARGEST:
                socket.abort()
            return
        try:
            files = [Path(str(one)) for one in json.loads(bytes(socket.readLine(LARGEST).data()))]
        except (ValueError, TypeError):
            socket.abort()
            return
        socket.write(ANSWER)
        socket.flush()
        self.handed.emit(files)

    def close(self) -> None:
        """Listen no more."""
        self._server.close()
