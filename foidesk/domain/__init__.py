"""The law, as values that never change and functions of nothing but what they are given."""
