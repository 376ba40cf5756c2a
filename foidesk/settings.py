"""Where things live on this machine."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final, NamedTuple

HOME_VARIABLE: Final = "FOIDESK_HOME"
"""An administrator's or a test's own choice of one folder for everything."""

ANY_FOLDER_VARIABLE: Final = "FOIDESK_ANY_FOLDER"
"""An administrator’s leave, by “yes”, to keep case files on shares and in synced folders all the same."""

OWN_CASE_FILE: Final = "cases.foidesk"
DEMO_CASE_FILE: Final = "demo.foidesk"


class Places(NamedTuple):
    """Paths of this user on this machine. Nothing here is made by asking for it."""

    case_file: Path
    """The workstation's own case file, opened when no other is named."""
    demo: Path
    """The sample case file: never the workstation's own."""
    demo_letters: Path
    window_state: Path
    log: Path
    anchors: Path
    """What is remembered of each case file's audit, outside of it."""
    opened: Path
    """Where copies lie while another program shows them: this computer's alone, not what is backed up."""
    any_folder: bool = False
    """Whether a case file may also lie on a network drive or in a synced folder."""


def places(environment: Mapping[str, str]) -> Places:
    """Return where things live: under FOIDESK_HOME where that is set, else by this system’s custom."""
    home = environment.get(HOME_VARIABLE, "").strip()
    found = _under_one(Path(home)) if home else _by_custom()
    return found._replace(any_folder=environment.get(ANY_FOLDER_VARIABLE, "").strip().lower() == "yes")


def _under_one(home: Path) -> Places:
    home = home.expanduser().absolute()
    return _placed(data=home, config=home, state=home, cache=home)


def _by_custom() -> Places:
    from platformdirs import PlatformDirs  # kept off the way of a run that names its own home

    known = PlatformDirs("foidesk", appauthor=False)
    return _placed(
        data=known.user_data_path,
        config=known.user_config_path,
        state=known.user_log_path,
        cache=known.user_cache_path,
    )


def _placed(*, data: Path, config: Path, state: Path, cache: Path) -> Places:
    return Places(
        case_file=data / OWN_CASE_FILE,
        demo=data / DEMO_CASE_FILE,
        demo_letters=data / "demo letters",
        window_state=config / "window.ini",
        log=state / "foidesk.log",
        anchors=data / "audit anchors",
        opened=cache / "opened copies",
    )
