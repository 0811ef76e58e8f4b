"""Flat rows, with the libraries that take them."""
