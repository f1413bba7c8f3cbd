"""What a print tells, in headings, tables and lists: read by ear, set in large print, as HTML."""
