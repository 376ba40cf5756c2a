"""What arrives: bytes to drafts; no store, no Qt."""
