"""Deciding a request part by part: the editor, its widgets, and the page that saves what it holds."""
