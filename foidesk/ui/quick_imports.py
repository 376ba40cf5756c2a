"""Keeps PySide6 from reading the source of every module as it is imported, before anything is painted.

It looks there for the name PySide6, to know where `from __feature__ import …` may count. FoiDesk never writes
that, so the answer is the same without looking. The seam is PySide6's own; where it is gone, nothing is lost.
"""

import sys
from types import ModuleType

import PySide6.QtCore  # noqa: F401 – what is put right here comes with it

FEATURES = "shibokensupport.feature"
LOOK = "_mod_uses_pyside"


def _as_any_module(_module: ModuleType) -> bool:
    return True


def spare_the_reading() -> None:
    """Answer PySide6's question about each module at once. Safe to call again."""
    features = sys.modules.get(FEATURES)
    if features is not None and hasattr(features, LOOK):
        setattr(features, LOOK, _as_any_module)
