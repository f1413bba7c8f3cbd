"""iCalendar timetables in, and observances out (RFC 5545)."""
