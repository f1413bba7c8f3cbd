"""The almanac: its sources in data/, its building, and reading it."""
