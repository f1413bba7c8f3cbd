"""The printed list of a year's dates to plan around, to send with a request for the timetable."""
