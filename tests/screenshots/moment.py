"""The moment at which every picture is taken, and a day that some show."""

from datetime import date, datetime

NOW = datetime.fromisoformat("2026-09-16T10:20+01:00")
RAMADAN = date(2027, 3, 9)
