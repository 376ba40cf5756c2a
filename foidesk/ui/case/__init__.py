"""The case sheet: one case, its dates and what may be done next."""
