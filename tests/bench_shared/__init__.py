"""A shared diary of a whole region on a real server, measured against its limits."""
