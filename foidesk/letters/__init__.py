"""From the facts of a case to the bytes of a letter. Reads no case file and shows nothing."""
