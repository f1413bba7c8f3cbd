"""A diary that a team shares, on a PostgreSQL server that its trust runs."""
