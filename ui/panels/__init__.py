"""The panels beside the calendar: choices at the left, explanations at the right."""
