# Written by `make generate` from templates/runtime/webhooks/__init__.py; do not edit.
"""What the server sends by itself: the base of its events, their custom fields, and the table of the classes."""
