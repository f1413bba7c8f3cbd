"""The planner under attack: processes killed at any moment, and how much of the work is lost."""
