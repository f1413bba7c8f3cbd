"""Pages as values in millimetres, and text that flows on them."""
