"""The panels beside the calendar: what is shown, and what the selected day holds."""
