"""The audit on screen: who did what, when, and whether it still holds."""
