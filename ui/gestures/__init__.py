"""Working with sessions directly in the calendar: choosing, creating, moving, copying, naming."""
