"""Pages to read, set on paper."""
