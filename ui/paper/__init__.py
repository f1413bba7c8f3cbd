"""Printed pages: painted with Qt, previewed, and written to files and printers."""
