"""How each table is read: what has changed, what is new, or all of it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from functools import cached_property
from typing import Any

import dlt
from amokit_api import models
from attrs import evolve

from ..account.timezones import account_timezone
from ..client import AmoCRM
from ..export.kinds import KINDS, Kind
from ..export.position import Position
from ..export.scan import Scan
from ..search.changes import DELETED, Changes
from ..tables.cells import encodable
from . import from_events
from .rows import OWN, TYPES, Clock, Rows, labels, named, relabelled

CHANGING = ("leads", "contacts", "companies", "customers", "tasks")
WITH_FIELDS = CHANGING[:-1]
NOTES = {"leads": "lead_notes", "contacts": "contact_notes", "companies": "company_notes"}
BATCH = 500
STATUSES = Kind("statuses", models.PipelineStatus, lambda amo: amo.pipelines.list)
ELEMENTS = Kind("catalog_elements", models.CatalogElement, lambda amo: amo.catalogs.list)


class Account:
    """An account that is read: its client, its id, its custom fields, and how far each table has been read."""

    def __init__(self, amo: AmoCRM, since: int, at_most: int | None) -> None:
        self.amo = amo
        self.since = since
        self.at_most = at_most
        self._lock = threading.Lock()  # tables are read by threads
        self._fields: dict[str, list[models.CustomField]] = {}

    @cached_property
    def id(self) -> int:
        with self._lock:
            found = self.amo.account.get(with_=["datetime_settings"])
            if self.amo.zone is None:
                self.amo.zone = account_timezone(found)
            return int(found.id)

    def fields(self, entity: str) -> list[models.CustomField]:
        with self._lock:
            if entity not in self._fields:
                self._fields[entity] = list(getattr(self.amo, entity).custom_fields.list(limit=50))
            return self._fields[entity]

    def rows(self, kind: Kind) -> Rows:
        return Rows(self.amo, self.id, kind, fields=self.fields(kind.entity) if kind.entity else ())

    def state(self, table: str) -> dict[str, Any]:
        """What dlt keeps of a table of this account, with the data."""
        of: dict[str, Any] = dlt.current.source_state().setdefault(str(self.id), {})
        found: dict[str, Any] = of.setdefault(table, {})
        return found


class _Whole(Changes):
    """Changes with the objects as a table has them."""

    def __init__(self, kind: Kind, *given: Any) -> None:
        super().__init__(*given)
        self._kind = kind

    def _along(self, name: str) -> dict[str, Any]:
        return {"with_": self._kind.with_} if name != DELETED and self._kind.with_ else {}


def _batches(hints: dict[str, Any], rows: Iterable[dict[str, Any]]) -> Iterator[Any]:
    """Rows in batches; the first says what columns there are."""
    first = True
    for batch in _batched(rows):
        yield dlt.mark.with_hints(batch, dlt.mark.make_hints(columns=named(hints))) if first else batch
        first = False


def _batched(rows: Iterable[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    held: list[dict[str, Any]] = []
    for row in rows:
        held.append(encodable(row))
        if len(held) == BATCH:
            yield held
            held = []
    if held:
        yield held


def _whole(account: Account, table: str, hints: dict[str, Any], rows: Iterable[dict[str, Any]]) -> Iterator[Any]:
    """Rows of a table that is read whole; they replace those that are there."""
    state, filled = account.state(table), False
    for batch in _batches(hints, rows):
        yield batch
        filled = True
    if state.get("filled") and not filled:  # dlt keeps the old rows where there are no new ones
        gone = {"account_id": account.id, "is_deleted": True, "read_at": datetime.now(UTC), "id": 0}
        yield from _batches(hints, [gone])
    state["filled"] = filled


def changed(account: Account, *, name: str) -> Iterator[Any]:
    """Objects of a kind that have changed; where an option or a code was renamed, all of them."""
    kind = KINDS[name]
    state, rows = account.state(name), account.rows(kind)
    now = labels(account.fields(kind.entity)) if kind.entity else {}
    changes = _begin(account, kind, state, relabelled(state.get("labels", {}), now))
    state["labels"] = now
    yield from _batches(rows.hints, _changed(account, changes, kind, rows, state))


def _begin(account: Account, kind: Kind, state: dict[str, Any], anew: bool) -> _Whole:
    cursor = state.get("cursor")
    changes = _Whole(kind, account.amo, None if cursor else account.since, None if cursor else [kind.name], cursor)
    if cursor is None:  # what was deleted before has never been loaded
        changes._position.begin(DELETED, int(datetime.now(UTC).timestamp()) - 60)
    elif anew:
        changes._position.begin(kind.name, account.since)
    return changes


def _changed(account: Account, changes: _Whole, kind: Kind, rows: Rows, state: dict[str, Any]) -> Iterator[dict[str, Any]]:
    count, state["more"] = 0, False
    linked = from_events.linked(account.amo, kind.name, state) if kind.entity else set()
    for change in changes:
        if count == account.at_most:  # this one comes first the next time
            state["cursor"], state["more"] = changes.cursor, True
            break
        linked.discard(change.id)
        if change.action == "deleted":
            yield rows.gone(change.id, change.at)
            continue
        yield rows.row(change.entity)
        count += 1
    else:
        state["cursor"] = changes.cursor
    if linked:
        found = getattr(account.amo, kind.name).get_many(sorted(linked), with_=kind.with_)
        yield from map(rows.row, found.values())


def notes(account: Account) -> Iterator[Any]:
    """Notes of leads, contacts and companies that have changed, and plain ones that were deleted."""
    state, rows = account.state("notes"), account.rows(KINDS["lead_notes"])
    hints = {**rows.hints, "entity_type": {"data_type": "text", "description": "leads, contacts or companies."}}

    def read() -> Iterator[dict[str, Any]]:
        for entity, name in NOTES.items():
            scan = Scan(account.amo, evolve(KINDS[name], walk="updated_at"))
            for items, _ in scan.pages(Position(since=state.get(entity, account.since) or None)):
                yield from ({**rows.row(item), "entity_type": entity} for item in items)
                # The last second is read once more the next time: notes may be added to it.
                state[entity] = max([state.get(entity) or 0, *(int(item.updated_at.timestamp()) for item in items)]) or None
        yield from (rows.gone(key, at) for key, at in from_events.deleted_notes(account.amo, state))

    yield from _batches(hints, read())


def events(account: Account) -> Iterator[Any]:
    """Events since the last; the newest come first, so that new ones hide none."""
    state, rows = account.state("events"), account.rows(KINDS["events"])
    since = state.get("since", account.since)

    def read() -> Iterator[dict[str, Any]]:
        newest = since
        for event in account.amo.events.list(filter={"created_at": {"from_": since}}, limit=100):
            newest = max(newest, int(event.created_at.timestamp()))
            yield rows.row(event)
        state["since"] = newest

    yield from _batches(rows.hints, read())


def _all(kind: Kind) -> Callable[[Account], Iterator[Any]]:
    def read(account: Account) -> Iterator[Any]:
        rows = account.rows(kind)
        arguments: dict[str, Any] = {} if kind.limit is None else {"limit": kind.limit}
        if kind.with_:
            arguments["with_"] = kind.with_
        yield from _whole(account, kind.name, rows.hints, map(rows.row, kind.list(account.amo)(**arguments)))

    return read


users, pipelines, loss_reasons, catalogs = (_all(KINDS[name]) for name in ("users", "pipelines", "loss_reasons", "catalogs"))


def statuses(account: Account) -> Iterator[Any]:
    rows = account.rows(STATUSES)
    of = account.amo.pipelines.statuses
    found = (status for each in account.amo.pipelines.list() for status in of(each.id).list(with_=STATUSES.with_))
    yield from _whole(account, STATUSES.name, rows.hints, map(rows.row, found))


def catalog_elements(account: Account) -> Iterator[Any]:
    rows = account.rows(ELEMENTS)
    of = account.amo.catalogs.elements
    found = (each for catalog in account.amo.catalogs.list() for each in of(catalog.id).list(limit=250, with_=ELEMENTS.with_))
    yield from _whole(account, ELEMENTS.name, rows.hints, map(rows.row, found))


def custom_fields(account: Account) -> Iterator[Any]:
    """Definitions of custom fields."""
    yield from _plain(
        account,
        "custom_fields",
        {"entity": "text", "id": "integer", "code": "text", "name": "text", "type": "text", "sort": "integer"},
        (
            {"entity": entity, **{name: getattr(field, name) for name in ("id", "code", "name", "type", "sort")}}
            for entity in WITH_FIELDS
            for field in account.fields(entity)
        ),
    )


def custom_field_options(account: Account) -> Iterator[Any]:
    """Options of custom fields, to which `enum_id` of values refers."""
    yield from _plain(
        account,
        "custom_field_options",
        {"entity": "text", "field_id": "integer", "id": "integer", "value": "text", "sort": "integer"},
        (
            {"entity": entity, "field_id": field.id, "id": option.id, "value": option.value, "sort": option.sort}
            for entity in WITH_FIELDS
            for field in account.fields(entity)
            for option in field.enums or ()
        ),
    )


def _plain(account: Account, table: str, types: dict[str, str], rows: Iterable[dict[str, Any]]) -> Iterator[Any]:
    clock = Clock()
    made = ({"account_id": account.id, "read_at": clock.next(), "is_deleted": False, **row} for row in rows)
    hints = {**OWN, **{name: {"data_type": TYPES[type_]} for name, type_ in types.items()}}
    yield from _whole(account, table, hints, made)
