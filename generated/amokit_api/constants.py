# Written by `make generate` from spec/; do not edit.
"""Values of the API by name. They are plain values: what the server adds later works without a name."""

from __future__ import annotations
