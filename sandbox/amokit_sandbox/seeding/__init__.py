"""Data put in from outside: what an account begins with, seeds of tests, a believable sales team."""
