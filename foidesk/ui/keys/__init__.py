"""Keys of an encrypted case file on screen: asking for one, choosing one, putting one away."""
