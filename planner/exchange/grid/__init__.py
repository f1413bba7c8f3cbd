"""Days side by side over the hours of the clock: the time grid of the printed day and week."""
