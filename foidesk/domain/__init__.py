"""The law: frozen values and pure functions; standard library and dateutil only."""
