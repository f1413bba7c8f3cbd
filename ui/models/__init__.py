"""Qt models: snapshots of the plan as rows, columns and words."""
