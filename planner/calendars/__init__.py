"""From a rule to dates and hours: pure functions on the field's calendar libraries."""
