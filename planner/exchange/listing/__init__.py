"""Sessions, observances and clashes as plain tables, for spreadsheets and comma-separated files."""
