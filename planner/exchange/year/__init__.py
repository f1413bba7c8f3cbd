"""The wall planner: the months of a year side by side, folded over as many sheets as it takes."""
