"""Widgets are tested without a screen; tests of the whole program have a virtual one of their own."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
