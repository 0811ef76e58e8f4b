"""Clients of others, unchanged, against the sandbox: `make judges`."""
