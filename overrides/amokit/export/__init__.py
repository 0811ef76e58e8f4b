"""Copies what an account holds into files: JSON lines, CSV, Parquet (extra `export`).

`export` writes whole kinds of objects with typed columns, goes on where it was killed, and holds a few pages at a time.
"""

from .job import Export, Progress, export
from .kinds import KINDS

__all__ = ["KINDS", "Export", "Progress", "export"]
