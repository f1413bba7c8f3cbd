"""The wizard that brings a spreadsheet in: sheets, columns, dates and names, and a preview."""
