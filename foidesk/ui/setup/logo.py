"""A logo read from a file: a picture a letter can carry."""

from pathlib import Path

from PySide6.QtGui import QImage

from foidesk.domain.problems import Problem
from foidesk.ui.tongue import marked, translate

KINDS = {b"\x89PNG\r\n\x1a\n": "PNG", b"\xff\xd8\xff": "JPEG"}
FILTER = marked("Settings", "Pictures (*.png *.jpg *.jpeg)")
LARGEST = 5_000_000
WIDEST = 8_000


class NotALogo(Problem):
    """The file is no picture that letters can carry."""

    remedy = marked("Problems", "Choose a PNG or JPEG picture of at most 5 MB.")


def read_logo(path: Path) -> bytes:
    """Return the picture's bytes. Raises NotALogo."""
    try:
        data = path.read_bytes()
    except OSError:
        raise NotALogo(
            translate("Settings", "{name} cannot be read.").format(name=path.name),
            translate("Settings", "See whether the file is still there."),
        ) from None
    if len(data) > LARGEST:
        raise NotALogo(translate("Settings", "{name} is larger than 5 MB.").format(name=path.name))
    if not any(data.startswith(mark) for mark in KINDS):
        raise NotALogo(
            translate("Settings", "{name} is neither a PNG nor a JPEG picture.").format(name=path.name)
        )
    image = QImage.fromData(data)
    if image.isNull() or max(image.width(), image.height()) > WIDEST:
        raise NotALogo(
            translate("Settings", "{name} is damaged, or wider or taller than {widest} dots.").format(
                name=path.name, widest=WIDEST
            )
        )
    return data
