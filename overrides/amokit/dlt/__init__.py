"""A source for dlt, which loads accounts into DuckDB, PostgreSQL, BigQuery, files and others (extra `dlt`).

`amocrm("mycompany", token="…")` gives the tables of an account; a pipeline of dlt loads them, and from then on what has changed.
"""

from .source import TABLES, amocrm

__all__ = ["TABLES", "amocrm"]
