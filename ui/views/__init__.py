"""The calendar on the screen: month, week, and what they are painted with."""
