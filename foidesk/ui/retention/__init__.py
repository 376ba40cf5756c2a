"""How long cases are kept, on screen: what is due, what was destroyed, and what is held about a person."""
