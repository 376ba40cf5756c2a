"""The help: pages to read without a network, opened where they are wanted."""
