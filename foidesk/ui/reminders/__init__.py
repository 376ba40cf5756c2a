"""Reminders of what is due: in the window when a day turns, and by the desktop where that is wanted."""
