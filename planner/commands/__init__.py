"""The commands of the command line, one module for each; cli names them."""
