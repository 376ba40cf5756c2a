"""Fonts beyond the shipped ones: found on this machine, and only when a letter needs them.

The same machine gives the same bytes; another may have other fonts, so the shipped ones draw all they can.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from foidesk.letters.font_files import looked_at

_SYSTEM = (
    "/usr/share/fonts", "/usr/local/share/fonts", "/usr/share/fonts-droid-fallback",
    "C:/Windows/Fonts", "/System/Library/Fonts", "/Library/Fonts",
)  # fmt: skip
_OF_THE_USER = (
    ".local/share/fonts", ".fonts", "AppData/Local/Microsoft/Windows/Fonts", "Library/Fonts",
)  # fmt: skip
"""Under the user's own folder: where each system puts fonts that are installed for one person."""

_PREFERRED = (
    # for many scripts at once, and plain to read
    "notosans-regular", "segoeui", "arialuni", "arial unicode",
    # Indic, Thai, Ethiopic and others, of Windows and macOS
    "nirmala", "nirmalaui", "leelawui", "leelawad", "ebrima", "gadugi", "kohinoor", "thonburi",
    # Chinese, Japanese, Korean
    "notosanssc-regular", "notosanscjk-regular", "msyh", "microsoftyahei", "stheiti light",
    "droidsansfallbackfull", "droidsansfallback", "wqy-microhei", "wqy-zenhei", "meiryo", "yugothr",
    "msgothic", "ipag", "takaogothic", "notosanskr-regular", "malgun", "applegothic", "applesdgothicneo",
    "nanumgothic", "msjh", "simsun",
    # symbols and emoji as outlines
    "notosanssymbols-regular", "notosanssymbols2-regular", "notoemoji-regular", "seguisym", "seguiemj",
    "apple symbols", "symbola", "symbola_hint",
)  # fmt: skip
_LAST_RESORT = ("lastresort", "adobeblank", "unifont")
_OTHER_FACES = (
    "bold", "italic", "oblique", "light", "thin", "black", "medium", "condensed", "narrow", "mono", "serif",
    "display",
)  # fmt: skip


def candidates(char: str) -> Iterator[Path]:
    """Yield the files that seem to have a shape for `char`, the best first."""
    for path in _ranked():
        file = looked_at(path)
        if file is not None and file.has(char):
            yield path


@cache
def _ranked() -> tuple[Path, ...]:
    """Return every font file, the preferred ones first, then plain faces, then the rest, by name."""
    order = {name: place for place, name in enumerate(_PREFERRED)}

    def rank(path: Path) -> tuple[int, int, str, str]:
        name = path.stem.lower()
        odd = 2 * name.startswith(_LAST_RESORT) + any(face in name for face in _OTHER_FACES)
        return order.get(name, len(order)), odd, name, path.as_posix()

    return tuple(sorted(set(_files()), key=rank))


def _files() -> Iterator[Path]:
    for folder in folders():
        try:
            yield from (path for path in folder.rglob("*") if path.suffix.lower() in (".ttf", ".ttc"))
        except OSError:
            continue


def folders() -> tuple[Path, ...]:
    """Return where fonts may be on this machine: the user's own, then everyone's. Some may not exist."""
    try:
        own = tuple(Path.home() / folder for folder in _OF_THE_USER)
    except RuntimeError:  # a process without a home
        own = ()
    return (*own, *(Path(folder) for folder in _SYSTEM))
