"""The face without a window: one file a command, for administrators and for scripts."""
