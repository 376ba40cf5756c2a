"""The register: the list of cases an officer starts the day with."""
