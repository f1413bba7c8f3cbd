"""The printed month and fortnight: rows of days with bars across them, and the list of the rest."""
