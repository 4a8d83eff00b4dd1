"""Dialogs: each opened by a function that tests can replace."""
