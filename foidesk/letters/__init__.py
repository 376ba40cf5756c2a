"""What leaves: values to bytes; no store, no Qt."""
