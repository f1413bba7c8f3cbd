"""Models: they adapt values of the planner to Qt, and tell it exactly what changed."""
