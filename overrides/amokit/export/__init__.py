"""Copies what an account holds into files: JSON lines, CSV, Parquet (extra `export`).

`export` writes whole kinds of objects with typed columns, continues where it was interrupted, and keeps only a few pages in
memory.
"""

from .job import Export, Progress, export
from .kinds import KINDS

__all__ = ["KINDS", "Export", "Progress", "export"]
