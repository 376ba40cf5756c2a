"""What the checks find, on screen: rows to read, go to and mend by one key, beside a letter or a field."""
