"""How fast the planner is, measured beside a limit or a peer; run by ``make bench``."""
