# Written by `make generate` from spec/; do not edit.
"""Incoming leads that nobody has accepted yet."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, overload

from ..lists.page import AsyncList
from ..resource import AsyncResource
from ..serialization.arguments import one_of
from ..serialization.write_model import RawModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Unpack

    from ..batches import Outcome, Progress
    from ..dicts import UnsortedFilterDict, UnsortedFormsCreateDict, UnsortedSipCreateDict, UnsortedSummaryFilterDict
    from ..models.unsorted import Unsorted
    from ..models.unsorted_created import UnsortedCreated
    from ..models.unsorted_decided import UnsortedDecided
    from ..models.unsorted_filter import UnsortedFilter
    from ..models.unsorted_forms_create import UnsortedFormsCreate
    from ..models.unsorted_link_target import UnsortedLinkTarget
    from ..models.unsorted_linked import UnsortedLinked
    from ..models.unsorted_sip_create import UnsortedSipCreate
    from ..models.unsorted_summary import UnsortedSummary
    from ..models.unsorted_summary_filter import UnsortedSummaryFilter


class AsyncUnsortedResource(AsyncResource):
    """Incoming leads that nobody has accepted yet."""

    __slots__ = ()

    async def accept(self, uid: str, *, user_id: int | Unset = UNSET, status_id: int | Unset = UNSET) -> UnsortedDecided:
        """Accept an incoming lead.

        Turns it into an ordinary lead; its contact and company become visible. 404 for an unknown uid.

        Args:
            uid: Uid of the incoming lead.
            user_id: Id of the user who accepts it.
            status_id: Id of the status that the lead gets.

        `POST /api/v4/leads/unsorted/{uid}/accept`, see https://www.amocrm.ru/developers/content/crm_platform/unsorted-api
        """
        from ..models.unsorted_accept import UnsortedAccept
        from ..operations import accept_unsorted as operation

        body = UnsortedAccept(user_id=user_id, status_id=status_id)

        return await self._sender.send(operation.build(uid, body if body.to_dict() else None))

    async def create_form_many(
        self,
        items: Iterable[UnsortedFormsCreate | UnsortedFormsCreateDict]
        | AsyncIterable[UnsortedFormsCreate | UnsortedFormsCreateDict],
    ) -> builtins.list[UnsortedCreated]:
        """Create incoming leads from forms.

        Creates up to 250 incoming leads from forms that were sent, 50 advised, each with a lead, a contact and a company of
        its own. One that is there already gives an error.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `POST /api/v4/leads/unsorted/forms`, see https://www.amocrm.ru/developers/content/crm_platform/unsorted-api
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import create_unsorted_forms as operation

        return await send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items)

    def create_form_each(
        self,
        items: Iterable[UnsortedFormsCreate] | AsyncIterable[UnsortedFormsCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> AsyncIterator[Outcome[UnsortedFormsCreate, UnsortedCreated]]:
        """Create incoming leads from forms.

        Like `create_form_many`, for any number of objects, also of an async generator: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import create_unsorted_forms as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)

    @overload
    async def create_form(self, item: UnsortedFormsCreate | UnsortedFormsCreateDict) -> UnsortedCreated: ...
    @overload
    async def create_form(self, **fields: Unpack[UnsortedFormsCreateDict]) -> UnsortedCreated: ...
    async def create_form(self, item: Any = None, **fields: Any) -> UnsortedCreated:
        """Create incoming leads from forms. One of them; see `create_form_many`.

        Creates up to 250 incoming leads from forms that were sent, 50 advised, each with a lead, a contact and a company of
        its own. One that is there already gives an error.

        Args:
            item: The object, as a model or a dict.
            fields: Its fields by name, in place of `item`.
        """
        from ..batches import only
        from ..operations import create_unsorted_forms as operation

        request = operation.build([one_of(item, fields, "create_form")])
        return only(request, await self._sender.send(request))

    async def create_sip_many(
        self,
        items: Iterable[UnsortedSipCreate | UnsortedSipCreateDict] | AsyncIterable[UnsortedSipCreate | UnsortedSipCreateDict],
    ) -> builtins.list[UnsortedCreated]:
        """Create incoming leads from calls.

        Creates up to 250 incoming leads from incoming calls, 50 advised, each with a lead, a contact and a company of its
        own. One that is there already gives an error.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `POST /api/v4/leads/unsorted/sip`, see https://www.amocrm.ru/developers/content/crm_platform/unsorted-api
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import create_unsorted_sip as operation

        return await send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items)

    def create_sip_each(
        self,
        items: Iterable[UnsortedSipCreate] | AsyncIterable[UnsortedSipCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> AsyncIterator[Outcome[UnsortedSipCreate, UnsortedCreated]]:
        """Create incoming leads from calls.

        Like `create_sip_many`, for any number of objects, also of an async generator: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import create_unsorted_sip as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)

    @overload
    async def create_sip(self, item: UnsortedSipCreate | UnsortedSipCreateDict) -> UnsortedCreated: ...
    @overload
    async def create_sip(self, **fields: Unpack[UnsortedSipCreateDict]) -> UnsortedCreated: ...
    async def create_sip(self, item: Any = None, **fields: Any) -> UnsortedCreated:
        """Create incoming leads from calls. One of them; see `create_sip_many`.

        Creates up to 250 incoming leads from incoming calls, 50 advised, each with a lead, a contact and a company of its
        own. One that is there already gives an error.

        Args:
            item: The object, as a model or a dict.
            fields: Its fields by name, in place of `item`.
        """
        from ..batches import only
        from ..operations import create_unsorted_sip as operation

        request = operation.build([one_of(item, fields, "create_sip")])
        return only(request, await self._sender.send(request))

    async def decline(self, uid: str, *, user_id: int | Unset = UNSET) -> UnsortedDecided:
        """Decline an incoming lead.

        Takes it out of the incoming leads. A DELETE that takes a body and answers one; 404 for an unknown uid.

        Args:
            uid: Uid of the incoming lead.
            user_id: Id of the user who declines it.

        `DELETE /api/v4/leads/unsorted/{uid}/decline`, see https://www.amocrm.ru/developers/content/crm_platform/unsorted-api
        """
        from ..models.unsorted_decline import UnsortedDecline
        from ..operations import decline_unsorted as operation

        body = UnsortedDecline(user_id=user_id)

        return await self._sender.send(operation.build(uid, body if body.to_dict() else None))

    async def get(self, uid: str) -> Unsorted:
        """Get one incoming lead.

        One incoming lead by uid; `NotFoundError` when there is none or the user may not see it.

        Args:
            uid: Uid of the incoming lead.

        `GET /api/v4/leads/unsorted/{uid}`, see https://www.amocrm.ru/developers/content/crm_platform/unsorted-api
        """
        from ..operations import get_unsorted as operation

        return await self._sender.send(operation.build(uid))

    async def summary(
        self, *, filter: UnsortedSummaryFilter | UnsortedSummaryFilterDict | RawModel | None = None
    ) -> UnsortedSummary:
        """Count incoming leads.

        How many incoming leads there are, were accepted and were declined, and how long that took.

        Args:
            filter: What to select; fields of `UnsortedSummaryFilter`, or a `RawModel` for what it does not know yet.

        `GET /api/v4/leads/unsorted/summary`, see https://www.amocrm.ru/developers/content/crm_platform/unsorted-api
        """
        from ..operations import get_unsorted_summary as operation

        return await self._sender.send(operation.build(filter=filter))

    async def link(self, uid: str, *, link: UnsortedLinkTarget, user_id: int | Unset = UNSET) -> UnsortedLinked:
        """Link an incoming lead to an existing lead or customer.

        Gives what came in to an entity that is there already. Only the category `chats`.

        Args:
            uid: Uid of the incoming lead.
            link: What to link it to.
            user_id: Id of the user who links it.

        `POST /api/v4/leads/unsorted/{uid}/link`, see https://www.amocrm.ru/developers/content/crm_platform/unsorted-api
        """
        from ..models.unsorted_link import UnsortedLink
        from ..operations import link_unsorted as operation

        body = UnsortedLink(link=link, user_id=user_id)

        return await self._sender.send(operation.build(uid, body))

    def list(
        self,
        *,
        filter: UnsortedFilter | UnsortedFilterDict | RawModel | None = None,
        page: int | None = None,
        limit: int | None = None,
        order: Mapping[Literal["created_at", "updated_at", "id"], Literal["asc", "desc"]] | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
        progress: bool = False,
    ) -> AsyncList[Unsorted]:
        """List incoming leads.

        Incoming leads that the user may see, page by page.

        Args:
            filter: What to select; fields of `UnsortedFilter`, or a `RawModel` for what it does not know yet.
            page: Number of the page, from 1.
            limit: Objects on a page, 50 by default and 250 at most.
            order: Order of the list, by one field.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.
            progress: Whether to show on the standard error how many objects are read, with rich where that is installed.

        `GET /api/v4/leads/unsorted`, see https://www.amocrm.ru/developers/content/crm_platform/unsorted-api
        """
        from ..operations import list_unsorted as operation

        request = operation.build(filter=filter, page=page, limit=limit, order=order)
        return AsyncList(self._sender, request, cursor, concurrency, progress=progress)
