"""A diary on a real PostgreSQL server, started here and thrown away."""
