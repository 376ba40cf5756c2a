"""What if: when a request would be due, for whoever asks on the telephone."""
