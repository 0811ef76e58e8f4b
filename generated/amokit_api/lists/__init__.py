# Written by `make generate` from templates/runtime/lists/__init__.py; do not edit.
"""Lists that cross pages: pages, pagination and cursors, prefetching."""
