# Written by `make generate` from templates/runtime/serialization/__init__.py; do not edit.
"""Models and JSON: base classes, conversion of values, lazy decoding, encoding."""
