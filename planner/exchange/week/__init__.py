"""The weekly planner, laid out on pages from one period view."""
