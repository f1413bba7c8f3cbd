"""The printed day: one sheet with its hours, what is to be settled, and room to write."""
