"""Every screen and printed page as a picture, for looking at; drawn by ``make screenshots``."""
