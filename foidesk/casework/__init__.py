"""What officers do: one function, one transaction, one Change; files are verbs."""
