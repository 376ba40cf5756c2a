"""The desk: PySide6; asks casework, shows lines."""

from foidesk.ui.quick_imports import spare_the_reading

spare_the_reading()
