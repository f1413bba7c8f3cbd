"""How the window looks: themes, type, icons, marks, and names fitted into their room."""
