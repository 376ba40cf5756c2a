"""The command palette: everything the desk can do, reached by a few letters."""
