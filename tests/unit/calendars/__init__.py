"""Tests of the calendars, the sun and the expansion of rules."""
