"""What arrives: bytes to drafts. Knows neither the case file nor the window."""
