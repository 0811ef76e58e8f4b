"""Models and JSON: base classes, conversion of values, lazy decoding, encoding."""
