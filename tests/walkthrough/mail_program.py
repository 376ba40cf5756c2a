"""A mail program for the virtual screen: what the desk asks the system to open lands in its folder."""

import os
import sys
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from urllib.parse import unquote, urlsplit

from tests.screen import wait_for

SCRIPT = """#!{python}
import sys
from shutil import copyfile
sys.path.insert(0, {root!r})
from tests.walkthrough.mail_program import named_by
opened = named_by(sys.argv[1])
part = {folder!r} + "/.part-" + opened.name
copyfile(opened, part)
__import__("os").replace(part, {folder!r} + "/" + opened.name)
"""


def named_by(url: str) -> Path:
    """Return the file the system was asked to open."""
    return Path(unquote(urlsplit(url).path) if url.startswith("file:") else url)


class MailProgram:
    """Stands as `xdg-open` before every other on the path of the program under test."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.programs = folder / "drafts", folder / "programs"
        self.folder.mkdir()
        self.programs.mkdir()
        script = self.programs / "xdg-open"
        root = str(Path(__file__).parent.parent.parent)
        script.write_text(SCRIPT.format(python=sys.executable, root=root, folder=str(self.folder)), "utf-8")
        script.chmod(0o755)

    @property
    def path(self) -> str:
        """What PATH has to be for the program under test."""
        return f"{self.programs}{os.pathsep}{os.environ['PATH']}"

    def opened(self, number: int) -> list[EmailMessage]:
        """Return the drafts opened since the last time, once there are so many; they are read and put away."""
        wait_for(
            lambda: len(list(self.folder.glob("*.eml"))) >= number, f"{number} drafts in the mail program"
        )
        paths = sorted(self.folder.glob("*.eml"))
        read = [message_from_bytes(path.read_bytes(), policy=default) for path in paths]
        for path in paths:
            path.unlink()
        assert len(read) == number
        return read
