"""Frozen values and decisions, on the standard library alone."""
