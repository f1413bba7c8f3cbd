"""Watching timetable files, and bringing them in again when they change."""
