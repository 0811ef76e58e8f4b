"""Flat rows of what was read, one dict an object, for pandas, polars, DuckDB, csv and SQL.

from amokit.tables import rows

pandas.DataFrame(rows(amo.leads.list(), zone="Europe/Moscow"))
"""

from __future__ import annotations

from .columns import Column, columns_of
from .rows import rows, write_csv

__all__ = ["Column", "columns_of", "rows", "write_csv"]
