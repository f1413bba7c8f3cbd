"""Files in and out: iCalendar, and page layout in millimetres."""
