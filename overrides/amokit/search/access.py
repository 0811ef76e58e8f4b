"""The mixins that give the clients `directory()` and `changes(…)`; the modules behind them are imported by the first call."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from amokit_api.resource import explained

if TYPE_CHECKING:
    from .changes import AsyncChanges, Changes, Kind
    from .directory import Directory


class Search:
    """Adds `directory` and `changes`."""

    _directory: Directory | None = None

    @explained
    def directory(self, *, refresh: bool = False, max_age: timedelta | None = None) -> Directory:
        """Users, pipelines, statuses, loss reasons and task types by id or name; four requests, once for a client.

        Args:
            refresh: Reads them again.
            max_age: Reads them again where they were read longer ago.
        """
        from .directory import is_fresh, read

        if self._directory is None or not is_fresh(self._directory, refresh, max_age):
            self._directory = read(self)
        return self._directory

    @explained
    def changes(
        self,
        *,
        since: datetime | int | None = None,
        kinds: Iterable[Kind] | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
    ) -> Changes:
        """What was created, updated and deleted since.

        Needs API filters, which are an option of the account (see `check_filters`), and the right to see events for what was
        deleted. An object that changes while this reads may come twice.

        Args:
            since: From when on: an aware datetime or Unix seconds.
            kinds: Leads, contacts, companies, customers, tasks, or only some.
            cursor: Goes on where `cursor` of earlier changes was, in place of `since`.
            concurrency: How many kinds are asked for their first page at a time, with what was deleted as a further one; what is
                given, and in which order, is the same.

        Raises:
            ArgumentError: Neither or both of since and cursor are given, or one is not valid; `concurrency` is below 1.
        """
        from .changes import Changes

        return Changes(self, since, kinds, cursor, concurrency)


class AsyncSearch:
    """Adds `directory` and `changes`; see `Search`."""

    _directory: Directory | None = None

    @explained
    async def directory(self, *, refresh: bool = False, max_age: timedelta | None = None) -> Directory:
        """Users, pipelines, statuses, loss reasons and task types by id or name; see `Search.directory`."""
        from .directory import is_fresh, read_async

        if self._directory is None or not is_fresh(self._directory, refresh, max_age):
            self._directory = await read_async(self)
        return self._directory

    @explained
    def changes(
        self,
        *,
        since: datetime | int | None = None,
        kinds: Iterable[Kind] | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
    ) -> AsyncChanges:
        """What was created, updated and deleted since; see `Search.changes`."""
        from .changes import AsyncChanges

        return AsyncChanges(self, since, kinds, cursor, concurrency)
