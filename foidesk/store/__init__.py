"""The case file on disk. SQL is spoken here and nowhere else; what the law says is not known here."""
