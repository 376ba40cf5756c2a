"""The desk: PySide6; asks casework, shows lines."""
