"""Settings of the authorities, their officers and the regulators."""
