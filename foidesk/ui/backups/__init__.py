"""Backups in the window: made by themselves and on request, tried, and brought back."""
