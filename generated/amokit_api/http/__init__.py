# Written by `make generate` from templates/runtime/http/__init__.py; do not edit.
"""Requests and responses: the clients that send them, query strings, JSON, hints on errors."""
