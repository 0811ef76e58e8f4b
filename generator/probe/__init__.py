"""Compares responses of a server with the description: `calls` sends every GET through the public client, `compare` finds where a
response differs, `suggest` writes a patch of `spec/`. Only names of keys and types of values of a response are kept.
"""

from __future__ import annotations

from .command import probe, run

__all__ = ["probe", "run"]
