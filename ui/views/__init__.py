"""Views and delegates: the month, the week and the small month, painted and moved through."""
