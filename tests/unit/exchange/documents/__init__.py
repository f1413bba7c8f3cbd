"""Calendars, timetables and hand-outs as files."""
