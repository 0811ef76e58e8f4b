"""Builds the site of the documents (`make docs`): pages, the reference from the code, and the check of translated pages."""
