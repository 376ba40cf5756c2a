"""Finds the shipped files: in a checkout, an editable install, a wheel or a bundle."""

import sys
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """Return where a shipped file is, such as `resource("law", "foia.toml")`, whether or not it is there."""
    return root().joinpath(*parts)


@cache
def root() -> Path:
    """Return the folder that holds every shipped file."""
    return find_root(_PACKAGE, getattr(sys, "_MEIPASS", None))


def find_root(package: Path, bundle: str | None) -> Path:
    """Return the folder for the package at `package`; `bundle` is where PyInstaller unpacked itself."""
    if bundle is not None:
        return Path(bundle) / "resources"
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parent / "resources"
