"""The window: widgets, models, delegates and printing on PySide6."""
