"""The source: a resource of dlt for each table of each account."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, Unpack

try:
    import dlt
except ImportError as error:
    raise ImportError("amokit.dlt needs dlt: pip install 'amokit[dlt]'") from error

from amokit_api.argument_checks import check_several
from amokit_api.errors import ArgumentError
from amokit_api.serialization.convert import write_time
from amokit_api.suggest import suggest

from ..client import AmoCRM
from . import tables
from .rows import NESTED, VALUES, named

if TYPE_CHECKING:
    from dlt.extract import DltResource, DltSource

    from ..transport.options import Options

MERGE: Any = {"disposition": "merge", "strategy": "delete-insert"}
READERS: Mapping[str, Callable[[tables.Account], Iterable[Any]]] = {
    **{name: partial(tables.changed, name=name) for name in tables.CHANGING},
    "notes": tables.notes,
    "events": tables.events,
    "users": tables.users,
    "pipelines": tables.pipelines,
    "statuses": tables.statuses,
    "loss_reasons": tables.loss_reasons,
    "custom_fields": tables.custom_fields,
    "custom_field_options": tables.custom_field_options,
    "catalogs": tables.catalogs,
    "catalog_elements": tables.catalog_elements,
}
TABLES: tuple[str, ...] = tuple(READERS)
"""Names of the tables. Leads, contacts, companies and customers also have `leads__custom_field_values` and `leads__links`."""


def amocrm(
    account: str | None = None,
    *,
    clients: Mapping[str, AmoCRM] | None = None,
    only: Iterable[str] | None = None,
    since: datetime | int = 0,
    at_most: int | None = None,
    **options: Unpack[Options],
) -> DltSource:
    """The tables of an account, or of several, for a pipeline of dlt.

    Leads, contacts, companies, customers, tasks and notes are read as far as they have changed since the last load; what was
    deleted is removed. Events are read since the last one. The other tables are small and are read whole. How far a table has
    been read is kept by dlt, with the data. All rows have `account_id` in their key, so that accounts share a dataset.

    Each table is a resource, which dlt reads in parallel with others; all of an account share the limiter of its client.

    Args:
        account: As a client takes it, with its `options`: `token`, `auth`, `base_url`, `limiter`, …
        clients: Clients of several accounts instead, by a name for each. Resources are then called `leads_<name>`.
        only: Names of tables, all of `TABLES` without it.
        since: Time of the last change from which on objects are read at first.
        at_most: Leads, contacts, companies, customers or tasks after which a load of theirs ends, to go on in the next one. Long
            first loads then survive an interruption. Notes and events are read to their end.

    Raises:
        ArgumentError: There is no such table, both an account and clients are given, or `at_most` is below 1.
    """
    names = wanted_tables(only)
    if at_most is not None and at_most < 1:
        raise ArgumentError(f"at_most is a number of rows from 1 on, not {at_most!r}")
    if clients is not None and (account is not None or options):
        raise ArgumentError("amocrm takes either an account or clients=")
    start = write_time(since, "since")
    if clients is None:
        return _source({"": AmoCRM(account, **options)}, names, start, at_most)
    return _source(clients, names, start, at_most)


def wanted_tables(only: Iterable[str] | None) -> list[str]:
    """Names of tables that are there; all of them without `only`."""
    if only is not None:
        check_several("only", only, "tables")
    names = list(TABLES if only is None else only)
    for name in names:
        if name not in TABLES:
            raise ArgumentError(f"there is no table {name!r}{suggest(name, TABLES, 'there are')}")
    return names


def _source(clients: Mapping[str, AmoCRM], names: Sequence[str], since: Any, at_most: int | None) -> DltSource:
    @dlt.source(name="amocrm", max_table_nesting=1)
    def amocrm() -> Iterable[DltResource]:
        for called, amo in clients.items():
            account = tables.Account(amo, since, at_most)
            for name in names:
                yield _resource(name, f"{name}_{called}" if called else name, account)

    made: DltSource = amocrm()
    return made


def _resource(table: str, name: str, account: tables.Account) -> DltResource:
    changes = table in (*tables.CHANGING, "notes", "events")
    parts = NESTED if table in tables.WITH_FIELDS else (VALUES,) if table == "catalog_elements" else ()
    nested: Any = {part: {"columns": named(NESTED[part])} for part in parts}
    # A table that is read whole replaces all rows of the account.
    keys: dict[str, Any] = {"primary_key": ["account_id", "id"]} if changes else {"merge_key": ["account_id"]}
    reader: Any = READERS[table](account)
    make: Any = dlt.resource  # its overloads take no keywords from a dict
    made: DltResource = make(
        reader,
        name=name,
        table_name=table,
        write_disposition=MERGE,
        **keys,
        nested_hints=nested or None,
        parallelized=True,
    )
    return made
