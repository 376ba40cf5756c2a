"""A request shown for checking before it is logged, and the page that logs it."""
