"""`amo.changes(since=…)`: what was created, updated and deleted since, to go on with later.

Each kind is read by the time of the last change, from the position on: the next request asks for what has changed since the last
object that was read. So objects that change meanwhile come again at the end, and none is passed over, as with pages by number.
Where an object comes that was not asked for, the account ignores filters: then the list is read once, whole, and sorted here.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal, NoReturn, get_args
from zlib import crc32

from amokit_api.argument_checks import check_number
from amokit_api.errors import ArgumentError, WrongTypeError
from amokit_api.serialization.convert import write_time

from .first_pages import AsyncFirstPages, FirstPages

if TYPE_CHECKING:
    from amokit_api.lists.page import AsyncPage, Page
    from amokit_api.models import Company, Contact, Customer, Lead, Task

Kind = Literal["leads", "contacts", "companies", "customers", "tasks"]
KINDS: tuple[Kind, ...] = get_args(Kind)
EVENTS: dict[str, Kind] = {
    "lead_deleted": "leads",
    "contact_deleted": "contacts",
    "company_deleted": "companies",
    "customer_deleted": "customers",
    "task_deleted": "tasks",
}
DELETED = "deleted"
NUMBERED = ("tasks", DELETED)
"""Lists that cannot be ordered by the time of the last change; they are paginated by page numbers."""


@dataclass(frozen=True)
class Change:
    """One change.

    Attributes:
        kind: What has changed: `leads`, `contacts`, …
        action: `created`, `updated` or `deleted`, since the time or cursor that was given; what was restored is not deleted.
        id: Its id.
        at: When it was changed last, or deleted.
        entity: The object as it is now; None where it is deleted.
    """

    kind: Kind
    action: Literal["created", "updated", "deleted"]
    id: int
    at: datetime
    entity: Lead | Contact | Company | Customer | Task | None


class Position:
    """How far changes have been read: by kind the last second, and what has been read of that second."""

    def __init__(self, since: datetime | int | None, kinds: Iterable[Kind] | None, cursor: str | None) -> None:
        if (since is None) == (cursor is None):
            raise ArgumentError("changes takes either since= or cursor=")
        wanted = list(kinds) if isinstance(kinds, Iterable) else list(KINDS) if kinds is None else []
        if isinstance(kinds, str) or not wanted or not all(kind in KINDS for kind in wanted):
            raise ArgumentError(f"kinds takes a list of {', '.join(KINDS)}, not {kinds!r}")
        start: int = 0 if since is None else write_time(since, "since")
        begin = {name: {"from": start, "at": start, "seen": []} for name in [*wanted, DELETED]}
        state: dict[str, Any] = begin if cursor is None else _parsed(cursor)
        if cursor is not None and kinds is not None and {*wanted, DELETED} != state.keys():
            raise ArgumentError(f"this cursor is for {', '.join(sorted(state.keys() - {DELETED}))}")
        self._state = state

    @property
    def cursor(self) -> str:
        return json.dumps(self._state, separators=(",", ":"))

    @property
    def names(self) -> list[str]:
        """The kinds, and `deleted`."""
        return list(self._state)

    def second(self, name: str) -> int:
        return int(self._state[name]["at"])

    def begin(self, name: str, since: int) -> None:
        """Reads a kind, or what was deleted, from a second on, whatever has been read of it."""
        self._state[name] = {"from": since, "at": since, "seen": []}

    def finish(self) -> None:
        """Ends a reading: in the next one, what was created so far and changes again counts as updated."""
        for each in self._state.values():
            each["from"] = each["at"] + 1

    def query(self, name: str) -> tuple[str, dict[str, Any]]:
        """The list to read next, and its arguments."""
        since = {"from_": self.second(name)}
        if name == DELETED:
            types = [event for event, kind in EVENTS.items() if kind in self._state]
            return "events", {"filter": {"type": types, "created_at": since}, "limit": 100}
        order = {"id" if name == "tasks" else "updated_at": "asc"}
        return name, {"filter": {"updated_at": since}, "order": order, "limit": 250}

    def change(self, name: str, item: Any) -> Change | None:
        """The change that an object or event stands for; None where it has been read already."""
        state = self._state[name]
        if name == DELETED and EVENTS.get(item.type) not in self._state:
            return None  # an account whose filters are off lists all events
        at = item.created_at if name == DELETED else item.updated_at or item.created_at
        second = int(at.timestamp()) if at else state["at"]
        if second < state["at"] or (second == state["at"] and read_key(item) in state["seen"]):
            return None
        when = at or datetime.fromtimestamp(second, UTC)
        if name == DELETED:
            return Change(EVENTS[item.type], "deleted", item.entity_id, when, None)
        created = bool(item.created_at) and item.created_at.timestamp() >= state["from"]
        kind: Any = name
        return Change(kind, "created" if created else "updated", item.id, when, item)

    def unasked(self, name: str, item: Any) -> bool:
        """Whether an object was changed before the requested time, which shows that the account ignores filters."""
        at = item.updated_at or item.created_at
        return at is not None and int(at.timestamp()) < self.second(name)

    def passed(self, name: str, item: Any, at: datetime) -> None:
        """Goes on behind an object that was read."""
        state, second, key = self._state[name], int(at.timestamp()), read_key(item)
        if second > state["at"]:
            state["at"], state["seen"] = second, [key]
        elif second == state["at"] and key not in state["seen"]:
            state["seen"].append(key)


def read_key(item: Any) -> str:
    """Id and digest of an object, which differ when it is changed again in the same second."""
    content = json.dumps(item.to_dict(), sort_keys=True, default=str)
    return f"{item.id}:{crc32(content.encode('utf-8', 'surrogatepass')):x}"


def _parsed(cursor: str) -> dict[str, Any]:
    try:
        state = json.loads(cursor)
        whole = all({"from", "at", "seen"} == each.keys() and name in (*KINDS, DELETED) for name, each in state.items())
    except (ValueError, TypeError, AttributeError) as error:
        raise ArgumentError(f"{cursor!r} is no cursor of changes") from error
    if not whole or DELETED not in state:
        raise ArgumentError(f"{cursor!r} is no cursor of changes")
    found: dict[str, Any] = state
    return found


def _deleted(found: Iterable[tuple[Any, Change]]) -> dict[Kind, list[int]]:
    """Ids of what was deleted, by kind: what was restored since is read again, and is no deletion."""
    ids: dict[Kind, list[int]] = {}
    for _, change in found:
        if change.entity is None:
            ids.setdefault(change.kind, []).append(change.id)
    return ids


class _Changes:
    """What the sync and the async one share."""

    def __init__(
        self,
        client: Any,
        since: datetime | int | None,
        kinds: Iterable[Kind] | None,
        cursor: str | None,
        concurrency: int = 1,
    ) -> None:
        check_number("concurrency", concurrency, least=1, whole=True)
        self._client = client
        self._position = Position(since, kinds, cursor)
        self._concurrency = concurrency

    @property
    def cursor(self) -> str:
        """Where to go on: behind the change that the program went on from. Text to store, for `amo.changes(cursor=…)`."""
        return self._position.cursor

    def _pages(self, name: str) -> Any:
        resource, arguments = self._position.query(name)
        return getattr(self._client, resource).list(**arguments, **self._along(name))

    def _along(self, name: str) -> dict[str, Any]:
        """Arguments of the list of a kind that say what is read along."""
        return {}


class Changes(_Changes):
    """Changes, one by one; iterate them. `cursor` says where to go on."""

    def __iter__(self) -> Iterator[Change]:
        names = self._position.names
        first = FirstPages(self._client, self._pages, names, self._concurrency)
        try:
            for name in names:
                numbered = name in NUMBERED
                read = self._in_any_order if numbered else self._by_time
                yield from read(name, first.take(name, numbered))
        finally:
            first.stop()
        self._position.finish()

    def _by_time(self, name: str, listed: Page[Any] | None) -> Iterator[Change]:
        position, on = self._position, True
        while on:
            start, on, early = position.second(name), False, listed is not None and self._concurrency > 1
            pages, listed = (self._pages(name) if listed is None else listed).pages(), None
            for page in pages:
                if page.items and position.unasked(name, page.items[0]):
                    yield from self._in_any_order(name, self._pages(name))
                    return
                for item in page.items:
                    change = position.change(name, item)
                    if change is not None:
                        yield change
                        position.passed(name, item, change.at)
                on = page.cursor is not None and (early or position.second(name) > start)
                if on:
                    break

    def _in_any_order(self, name: str, listed: Page[Any]) -> Iterator[Change]:
        # They are sorted here, so that the position moves forward only.
        found = [(item, change) for item in listed if (change := self._position.change(name, item))]
        found.sort(key=lambda pair: pair[1].at)
        there = {kind: getattr(self._client, kind).get_many(ids) for kind, ids in _deleted(found).items()}
        for item, change in found:
            if change.entity or change.id not in there[change.kind]:
                yield change
            self._position.passed(name, item, change.at)


class AsyncChanges(_Changes):
    """Changes, one by one; iterate them by `async for`. `cursor` says where to go on."""

    if not TYPE_CHECKING:  # for a type checker, it is an error already

        def __iter__(self) -> NoReturn:
            raise WrongTypeError("changes of the async client are iterated by `async for`")

    async def __aiter__(self) -> AsyncIterator[Change]:
        names = self._position.names
        first = AsyncFirstPages(self._pages, names, self._concurrency)
        for name in names:
            numbered = name in NUMBERED
            read = self._in_any_order if numbered else self._by_time
            async for change in read(name, await first.take(name, numbered)):
                yield change
        self._position.finish()

    async def _by_time(self, name: str, listed: AsyncPage[Any] | None) -> AsyncIterator[Change]:
        position, on = self._position, True
        while on:
            start, on, early = position.second(name), False, listed is not None and self._concurrency > 1
            pages, listed = (await self._pages(name) if listed is None else listed).pages(), None
            async for page in pages:
                if page.items and position.unasked(name, page.items[0]):
                    async for found in self._in_any_order(name, await self._pages(name)):
                        yield found
                    return
                for item in page.items:
                    change = position.change(name, item)
                    if change is not None:
                        yield change
                        position.passed(name, item, change.at)
                on = page.cursor is not None and (early or position.second(name) > start)
                if on:
                    break

    async def _in_any_order(self, name: str, listed: AsyncPage[Any]) -> AsyncIterator[Change]:
        found = [(item, change) async for item in listed if (change := self._position.change(name, item))]
        found.sort(key=lambda pair: pair[1].at)
        there = {kind: await getattr(self._client, kind).get_many(ids) for kind, ids in _deleted(found).items()}
        for item, change in found:
            if change.entity or change.id not in there[change.kind]:
                yield change
            self._position.passed(name, item, change.at)
