"""The real program, read from outside as a screen reader does."""
