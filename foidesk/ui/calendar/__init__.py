"""The calendar on screen: its bank holidays, and what a change of them would move."""
