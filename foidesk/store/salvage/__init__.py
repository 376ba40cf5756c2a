"""Getting out of a damaged database whatever can still be read, into a new one."""
