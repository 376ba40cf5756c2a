"""The deeds of an office, a file each. Whatever one of them changes, it changes in a single transaction."""
