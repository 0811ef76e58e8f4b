"""Requests and responses: the clients that send them, query strings, JSON, hints on errors."""
