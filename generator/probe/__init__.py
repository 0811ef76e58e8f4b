"""Holds real answers against the description: `calls` asks every GET through the public client, `compare` says where an answer
differs, `suggest` writes what to change in `spec/`. Of an answer only the shape is kept: names of keys and kinds of values.
"""

from __future__ import annotations

from .command import probe, run

__all__ = ["probe", "run"]
