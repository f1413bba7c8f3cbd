"""What the user can tell the window to do: one table, its menus, and where it is done."""
