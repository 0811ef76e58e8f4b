# Written by `make generate` from spec/; do not edit.
"""The log of what happened."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..lists.page import AsyncList
from ..resource import AsyncResource
from ..serialization.write_model import RawModel
from ..types import Unlisted

if TYPE_CHECKING:
    from ..dicts import EventsFilterDict
    from ..models.event import Event
    from ..models.event_type_info import EventTypeInfo
    from ..models.events_filter import EventsFilter


class AsyncEventsTypesResource(AsyncResource):
    """Types of events."""

    __slots__ = ()

    async def get(self, key: str) -> EventTypeInfo:
        """Get one event type.

        One type of events by its code, with its name.

        Args:
            key: Code of the type.

        `GET /api/v4/events/types/{key}`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..operations import get_event_type as operation

        return await self._sender.send(operation.build(key))

    def list(self, *, language_code: Literal["ru", "en", "es", "pt"] | None = None) -> AsyncList[EventTypeInfo]:
        """List event types.

        All types of events, with their names in one language; the list is whole.

        Args:
            language_code: Language of the names.

        `GET /api/v4/events/types`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..operations import list_event_types as operation

        request = operation.build(language_code=language_code)
        return AsyncList(self._sender, request)


class AsyncEventsResource(AsyncResource):
    """The log of what happened."""

    __slots__ = ()

    @property
    def types(self) -> AsyncEventsTypesResource:
        """Types of events."""
        return AsyncEventsTypesResource(self._sender, self._parents)

    async def get(
        self,
        id: str,
        *,
        with_: Iterable[
            Literal["contact_name", "lead_name", "company_name", "catalog_element_name", "customer_name", "catalog_name", "note"]
            | Unlisted
        ]
        | None = None,
    ) -> Event:
        """Get one event.

        One event by id; `NotFoundError` when there is none.

        Args:
            id: Id of the event, a text of 26 letters and digits.
            with_: Further parts of each event to include.

        `GET /api/v4/events/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..operations import get_event as operation

        return await self._sender.send(operation.build(id, with_=with_))

    def list(
        self,
        *,
        filter: EventsFilter | EventsFilterDict | RawModel | None = None,
        with_: Iterable[
            Literal["contact_name", "lead_name", "company_name", "catalog_element_name", "customer_name", "catalog_name", "note"]
            | Unlisted
        ]
        | None = None,
        page: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
        progress: bool = False,
    ) -> AsyncList[Event]:
        """List events.

        What happened in the account, page by page, at most 100 on a page (250 in Kommo). Chat messages of a contact with a
        conversation come with the lead or customer as their entity, yet only the filter `entity` of contact finds them.

        Args:
            filter: What to select; fields of `EventsFilter`, or a `RawModel` for what it does not know yet.
            with_: Further parts of each event to include.
            page: Number of the page, from 1.
            limit: Events on a page, 100 at most in amoCRM and 250 in Kommo.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.
            progress: Whether to show on the standard error how many objects are read, with rich where that is installed.

        `GET /api/v4/events`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..operations import list_events as operation

        request = operation.build(filter=filter, with_=with_, page=page, limit=limit)
        return AsyncList(self._sender, request, cursor, concurrency, progress=progress)
