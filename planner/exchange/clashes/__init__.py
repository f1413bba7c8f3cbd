"""The printed clash report: what is to be settled by when, what was decided, and the sources."""
