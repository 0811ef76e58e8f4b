"""`amokit sync`."""

from __future__ import annotations

import sys
from typing import Annotated, Any

from cyclopts import Parameter

from ..errors import AmoError, ArgumentError
from .connection import Connection
from .problems import UsageProblem

CHUNK = 50_000


def sync(
    *tables: str,
    to: Annotated[str, Parameter(name=["--to", "-t"])],
    dataset: str = "amocrm",
    pipeline: str = "amokit",
    rows: int = CHUNK,
    connection: Connection = Connection(),
) -> None:
    """Load an account into a database, and what has changed since: amokit sync --to duckdb:///crm.duckdb.

    How far it is, is kept in the database: an interrupted load continues there. Deleted objects are removed.

    Parameters
    ----------
    tables
        leads, contacts, …; all without any.
    to
        duckdb:///file, postgresql://user:password@host/database, a folder for Parquet files (file:///folder), or a destination of
        dlt that is configured by its own variables and files, such as bigquery.
    dataset
        Schema (or folder) for the tables.
    pipeline
        Name under which this load is known; another one for each account and destination.
    rows
        Leads, contacts, companies, customers or tasks that are loaded at once.
    """
    try:
        from dlt.pipeline.exceptions import PipelineStepFailed

        from ..dlt.loading import destination, load
    except ImportError as error:
        raise UsageProblem(str(error)) from None
    try:
        place = destination(to, dataset)
        with connection.client() as amo:
            for step in load({"": amo}, place, tables or None, dataset=dataset, pipeline=pipeline, at_most=rows):
                _say(step)
    except ArgumentError as error:
        raise UsageProblem(str(error)) from None
    except PipelineStepFailed as error:
        raise _reason(error) from None


def _reason(failed: BaseException) -> AmoError:
    """What has ended a load, which dlt wraps several times."""
    error, below = failed, failed.__cause__ or failed.__context__
    while below is not None and not isinstance(error, AmoError):
        error, below = below, below.__cause__ or below.__context__
    return error if isinstance(error, AmoError) else AmoError(f"the load failed: {error}")


def _say(counts: dict[str, Any]) -> None:
    shown = ", ".join(f"{name} {count}" for name, count in sorted(counts.items()) if count)
    print(f"loaded: {shown or 'nothing new'}", file=sys.stderr)
