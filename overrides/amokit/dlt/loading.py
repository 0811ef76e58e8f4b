"""Loads until there is nothing left: what `amokit sync` does."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import dlt

from ..client import AmoCRM
from ..errors import ArgumentError
from .source import TABLES, amocrm, wanted_tables


def destination(to: str, dataset: str) -> Any:
    """The destination of dlt for an address.

    Raises:
        ArgumentError: `to` is no destination.
    """
    scheme, _, rest = to.partition("://")
    match scheme:
        case "duckdb":
            path = Path(unquote(rest.removeprefix("/")))  # duckdb:///here.duckdb, duckdb:////there/absolute.duckdb
            if path.stem == dataset:
                raise ArgumentError(f"DuckDB confuses the file {path.name} with the dataset {dataset}: give one another name")
            return dlt.destinations.duckdb(str(path))
        case "postgresql" | "postgres":
            if not urlsplit(to).path.strip("/"):
                raise ArgumentError(f"{scheme}://… names no database: postgresql://user:password@host:5432/database")
            return dlt.destinations.postgres(to)
        case "file":
            return dlt.destinations.filesystem(bucket_url=to)
        case _:
            return _by_name(to, scheme)


def _by_name(to: str, scheme: str) -> Any:
    if scheme != to:
        raise ArgumentError(f"{scheme}:// is no destination here; there are duckdb:///file, postgresql://… and file:///folder")
    if os.sep in to or to.startswith("."):
        return dlt.destinations.filesystem(bucket_url=Path(to).resolve().as_uri())
    try:
        return dlt.destination(to)  # by its name, configured as dlt's documents say
    except Exception as error:  # dlt raises many kinds
        raise ArgumentError(f"{to!r} is no destination: {error}") from error


def load(
    clients: Mapping[str, AmoCRM],
    to: Any,
    only: Iterable[str] | None = None,
    *,
    dataset: str = "amocrm",
    pipeline: str = "amokit",
    at_most: int | None = None,
    folder: str | Path | None = None,
) -> Iterator[dict[str, int]]:
    """Loads into a destination until nothing is left; gives the rows of each table after each load.

    Args:
        clients: Clients by name; one without a name is `{"": client}`.
        to: The destination, see `destination`.
        only: Names of tables.
        dataset: Schema or folder of the tables.
        pipeline: Name of the pipeline, under which dlt keeps its working folder.
        at_most: Leads, contacts, companies, customers or tasks in one load.
        folder: Working folder of dlt, below the home folder without it.
    """
    wanted = set(wanted_tables(only))
    os.environ.setdefault("RUNTIME__DLTHUB_TELEMETRY", "false")  # dlt reports its use unless told not to
    os.environ.setdefault("RUNTIME__LOG_LEVEL", "ERROR")  # it warns that rows of files are only appended
    where: dict[str, Any] = {} if folder is None else {"pipelines_dir": str(folder)}
    made = dlt.pipeline(pipeline, destination=to, dataset_name=dataset, **where)
    form: dict[str, Any] = {"loader_file_format": "parquet"} if made.destination.destination_name == "filesystem" else {}
    if made.has_pending_data:  # left by an interrupted load; dlt would load only that, and read nothing new
        made.run()
        yield _counts(made)
    while wanted:
        source = amocrm(clients=clients, only=[name for name in TABLES if name in wanted], at_most=at_most)
        made.run(source, **form)
        yield _counts(made)
        states: Mapping[str, Mapping[str, Any]] = made.state.get("sources", {}).get("amocrm", {})
        wanted = {name for of in states.values() for name, state in of.items() if name in wanted and state.get("more")}


def _counts(made: Any) -> dict[str, int]:
    """Rows of the last load by table, without those of dlt's own."""
    info = made.last_trace.last_normalize_info if made.last_trace else None
    counts: Mapping[str, int] = info.row_counts if info is not None else {}
    return {name: count for name, count in counts.items() if not name.startswith("_dlt")}
