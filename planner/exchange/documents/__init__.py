"""Calendars, timetables and hand-outs as files for Word, PowerPoint and any browser."""
