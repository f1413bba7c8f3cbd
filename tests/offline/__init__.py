"""The proof that the program opens no connection, whatever is done with it."""
