"""What a user can ask for: the only part that the window and the command line call."""
