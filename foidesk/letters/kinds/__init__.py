"""One file for each kind of letter: case values to blocks."""
