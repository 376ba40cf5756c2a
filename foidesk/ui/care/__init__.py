"""What the window does for the case file itself: watching it, a damaged one, and one window for each."""
