"""The letter: its preview and its text, saving, printing and issuing it."""
