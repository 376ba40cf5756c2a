"""What needs the officer: the first thing seen, and one key away from everywhere."""
