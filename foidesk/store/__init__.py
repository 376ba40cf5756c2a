"""The case file: all SQL; no rules, no Qt."""
