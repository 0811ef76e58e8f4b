"""Signing in: the authorization server and its end points."""
