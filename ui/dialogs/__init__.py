"""Dialogs: they take values and return values, and never save."""
