"""FoiDesk: the desk of a UK Freedom of Information officer."""

__version__ = "0.1.0"
