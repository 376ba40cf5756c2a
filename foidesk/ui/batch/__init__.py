"""Letters of many cases at once: printed or saved, one after another."""
