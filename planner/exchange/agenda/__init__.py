"""The printed agenda: what is kept and planned over some months, as a list."""
