"""Holds description and client against what was recorded outside this project."""
