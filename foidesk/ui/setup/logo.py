"""A logo read from a file: a picture a letter can carry."""

from pathlib import Path

from PySide6.QtGui import QImage

from foidesk.domain.problems import Problem

KINDS = {b"\x89PNG\r\n\x1a\n": "PNG", b"\xff\xd8\xff": "JPEG"}
FILTER = "Pictures (*.png *.jpg *.jpeg)"
LARGEST = 5_000_000
WIDEST = 8_000


class NotALogo(Problem):
    """The file is no picture that letters can carry."""

    remedy = "Choose a PNG or JPEG picture of at most 5 MB."


def read_logo(path: Path) -> bytes:
    """Return the picture's bytes. Raises NotALogo."""
    try:
        data = path.read_bytes()
    except OSError:
        raise NotALogo(f"{path.name} cannot be read.", "See whether the file is still there.") from None
    if len(data) > LARGEST:
        raise NotALogo(f"{path.name} is larger than 5 MB.")
    if not any(data.startswith(mark) for mark in KINDS):
        raise NotALogo(f"{path.name} is neither a PNG nor a JPEG picture.")
    image = QImage.fromData(data)
    if image.isNull() or max(image.width(), image.height()) > WIDEST:
        raise NotALogo(f"{path.name} is damaged, or wider or taller than {WIDEST} dots.")
    return data
